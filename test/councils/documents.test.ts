import { expect, test } from 'vitest';
import { addDocuments } from '#lib/councils/asking.server.ts';
import { listShowable, readFile } from '#lib/councils/files.server.ts';
import { chooseText, namePlaces, readToChoose } from '#lib/councils/places.server.ts';
import { listRegister } from '#lib/councils/public-register.server.ts';
import { findAdvice, findForCouncil } from '#lib/councils/register.server.ts';
import { submitAdvice } from '#lib/councils/signing.server.ts';
import { wordFile } from '#lib/example/word-file.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { listPolicies } from '#lib/policies/policies.server.ts';
import { write } from '#test/support/chain.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { ask, point, start, town } from './support.ts';

/** A concept that only the raad reads, after a version that everybody reads. */
async function withConcept() {
	const all = await town();
	const policy = await write(all.consultationId, [
		{ status: 'published', texts: { bench: 'Er komen bankjes.' } },
		{ status: 'concept', texts: { bench: 'Kanarie bankjes.' } },
		{ status: 'draft', texts: { bench: 'Nog anders.' } }
	]);
	return { ...all, policy, concept: policy.place(2, 'bench') };
}

test('the adviesraad reads a concept that it is asked about, and nobody else does', async () => {
	const { editor, member, chair, consultationId, concept } = await withConcept();
	const read = (person?: typeof member) => readDocument('samen-leven', '2', person);
	await expect(read(member)).rejects.toMatchObject({ status: 404 });
	const asked = await ask(editor, consultationId, { versionIds: [concept.versionId] });

	for (const adviser of [member, chair]) expect((await read(adviser)).version.number).toBe(2);
	const councillor = await join('Aylin', 'council_member');
	expect((await read(councillor)).version.number).toBe(2);
	for (const person of [
		await join('Mo', 'moderator'),
		await join('Bea', 'administrator'),
		await join('Anna'),
		undefined
	]) {
		await expect(read(person)).rejects.toMatchObject({ status: 404 });
		expect(only(await listPolicies(person)).version.number).toBe(1);
	}
	await addDocuments(editor, asked.id, { onceKey: newOnceKey(), versionIds: [concept.versionId], open: false }, []);
	expect(only((await findForCouncil(asked.slug, member)).documents)).toMatchObject({
		...{ name: 'Samen leven', secret: true, href: '/beleid/samen-leven/versies/2' }
	});
});

test('a text that still changes is shown to nobody, and no text of another consultation comes along', async () => {
	const { editor, consultationId, policy } = await withConcept();
	const draft = policy.place(3, 'bench').versionId;
	await expect(ask(editor, consultationId, { versionIds: [draft] })).rejects.toMatchObject({ status: 409 });
	expect((await listShowable(consultationId)).map(({ number }) => number)).toEqual([2, 1]);
});

test('rule 10: a quoted paragraph of a concept shows in public when the concept does', async () => {
	const { editor, member, chair, consultationId, concept } = await withConcept();
	const asked = await ask(editor, consultationId, { versionIds: [concept.versionId] });
	const [one] = await point(member, asked.id, 'Meer schaduw.');
	await namePlaces(member, one!, { versionId: concept.versionId, paragraphIds: [concept.paragraphId] });
	expect(only((await findForCouncil(asked.slug, chair)).points).places).toMatchObject([
		{ text: 'Kanarie bankjes.', isPublic: false }
	]);
	await submitAdvice(chair, asked.id);

	expect(JSON.stringify([await findAdvice(asked.slug), await listRegister()])).not.toMatch(/anarie|versies\/2/);
	await openVersion(editor, concept.versionId);
	expect(only((await findAdvice(asked.slug)).points).places).toMatchObject([{ text: 'Kanarie bankjes.', number: 2 }]);
	expect(only((await findAdvice(asked.slug)).documents)).toMatchObject({ href: '/beleid/samen-leven/versies/2' });
});

test('a point names paragraphs of texts that its writer may read, and only those that stand there', async () => {
	const { member, consultationId, policy, concept } = await withConcept();
	const { id, slug } = await start(member, consultationId);
	const [one] = await point(member, id, 'Meer schaduw.');
	const name = (versionId: string, ...paragraphIds: string[]) => namePlaces(member, one!, { versionId, paragraphIds });
	await expect(name(concept.versionId, concept.paragraphId)).rejects.toMatchObject({ status: 404 });
	await expect(name(policy.place(3, 'bench').versionId, concept.paragraphId)).rejects.toMatchObject({ status: 404 });
	await expect(readToChoose(member, concept.versionId)).rejects.toMatchObject({ status: 404 });
	const known = policy.place(1, 'bench');
	await expect(name(known.versionId, one!)).rejects.toMatchObject({ status: 400 });
	await name(known.versionId, known.paragraphId, known.paragraphId);
	const { points, seal } = await findForCouncil(slug, member);
	expect(only(points).places).toMatchObject([{ text: 'Er komen bankjes.', number: 1, isPublic: true }]);

	const { texts, chosen } = await chooseText(member, {
		...{ advice: { consultation: { slug: 'samen-leven' } }, point: only(points), version: null }
	});
	expect([texts.map(({ number }) => number), chosen]).toEqual([[1], known.versionId]);
	await name(known.versionId);
	expect((await findForCouncil(slug, member)).seal).not.toBe(seal);
});

const file = wordFile('Wat mensen zeiden.docx', ['Eerste regel', 'Tweede regel']);

test('a file is for the redactie and the adviesraad, and for everybody only when it was meant so and the advice is there', async () => {
	const { editor, member, chair, consultationId } = await town();
	const anna = await join('Anna');
	for (const open of [true, false]) {
		const asked = await ask(editor, consultationId, { title: `Stukken ${open}` });
		await addDocuments(editor, asked.id, { onceKey: newOnceKey(), versionIds: [], open }, [file]);
		const { id } = only((await findForCouncil(asked.slug, member)).documents);
		const read = (person: typeof anna | undefined) => readFile(asked.slug, id, person);
		expect(await read(editor)).toMatchObject({ name: 'Wat mensen zeiden.docx', isPicture: false });
		await read(member);
		for (const person of [anna, undefined]) await expect(read(person)).rejects.toMatchObject({ status: 404 });

		await point(member, asked.id, 'Eén.');
		await submitAdvice(chair, asked.id);
		if (open) expect(await read(undefined)).toMatchObject({ name: 'Wat mensen zeiden.docx' });
		else await expect(read(undefined)).rejects.toMatchObject({ status: 404 });
		expect((await findAdvice(asked.slug)).documents).toHaveLength(open ? 1 : 0);
	}
});

test('what is no document is refused with a sentence, and nothing is asked', async () => {
	const { editor, consultationId } = await town();
	const photo = { name: 'foto.png', bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), isTooLarge: false };
	const asked = await ask(editor, consultationId);
	await expect(
		addDocuments(editor, asked.id, { onceKey: newOnceKey(), versionIds: [], open: false }, [photo])
	).rejects.toMatchObject({ status: 400, body: { message: expect.stringContaining('foto.png') } });
	await expect(
		addDocuments(editor, asked.id, { onceKey: newOnceKey(), versionIds: [], open: false }, [])
	).rejects.toMatchObject({ status: 400 });
});
