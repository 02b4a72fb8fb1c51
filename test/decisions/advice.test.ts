import { expect, test } from 'vitest';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { namePlaces } from '#lib/councils/places.server.ts';
import { placeAdvice, submitAdvice } from '#lib/councils/signing.server.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { endConsultation } from '#lib/decisions/ending.server.ts';
import { readReadiness } from '#lib/decisions/readiness.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy, findVersion } from '#lib/policies/policies.server.ts';
import { unanswered } from '#lib/replies/replies.server.ts';
import { fileOf, formats } from '#test/policies/files/reading.ts';
import { give } from '#test/support/replies.ts';
import { ask, point, start, town } from '../councils/support.ts';

const languageOverride = 'Deze tekst is te kort om te meten.';
const decision = { summary: 'Vastgesteld.', decision: 'De raad stelde de tekst vast.', languageOverride };

async function begin() {
	const people = await town();
	const { editor, consultationId } = people;
	const policy = await createPolicy(editor, consultationId, 'Samen leven');
	const bench = await addParagraph(editor, policy.id, { kind: 'text', text: 'Er komen tien bankjes.' });
	await linkSource(editor, policy.id, bench, { reason: 'Wij wilden dit al.' });
	const version = await freezeDraft(editor, policy.id, {
		status: 'published',
		summary: 'Een versie.',
		languageOverride
	});
	const titles = async () => {
		const { asked, unanswered, unplaced, elsewhere } = (await readReadiness(editor, consultationId)).advice;
		const of = (some: { title: string }[]) => some.map(({ title }) => title);
		return { asked: of(asked), unanswered: of(unanswered), unplaced: of(unplaced), elsewhere: of(elsewhere) };
	};
	return { ...people, policy, bench, version, titles };
}

const none = { asked: [], unanswered: [], unplaced: [], elsewhere: [] };

test('an advice that was asked and is not there yet is named, and the council says why it does not wait', async () => {
	const { editor, consultationId, policy, titles } = await begin();
	await ask(editor, consultationId);
	expect(await titles()).toEqual({ ...none, asked: ['Hulp dichtbij'] });
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringMatching(/^De adviesraad schrijft nog aan een advies: “Hulp dichtbij”/) }
	});
	expect((await findConsultationById(consultationId)).status).toBe('running');

	await adoptPolicy(editor, policy.id, { ...decision, withoutAdvice: 'Het advies komt pas in de herfst.' });
	expect((await findVersion(policy.id, 2)).withoutAdvice).toBe('Het advies komt pas in de herfst.');
	const { slug } = await findConsultationById(consultationId);
	const { versies } = await readOpenChain(slug, { pagina: 1, paginaGrootte: 100 });
	expect(versies.at(-1)!.raadsbesluit!.zonderAdvies).toBe('Het advies komt pas in de herfst.');
	for (const format of formats) expect(await fileOf(policy, format)).toContain('Hetadvieskomtpasindeherfst.');
});

test('a reason for an advice that nobody waits for is not kept', async () => {
	const { editor, policy } = await begin();
	await adoptPolicy(editor, policy.id, { ...decision, withoutAdvice: 'Zomaar.' });
	expect((await findVersion(policy.id, 2)).withoutAdvice).toBe('');
});

test('rule 1: an advice of which a point lacks its answer holds up the decision, and is named', async () => {
	const { editor, member, chair, consultationId, policy, titles } = await begin();
	const { id } = await ask(editor, consultationId);
	await point(member, id, 'Houd de huiskamers open.');
	const [contributionId] = await submitAdvice(chair, id);
	expect(await titles()).toEqual({ ...none, unanswered: ['Hulp dichtbij'] });
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({ status: 409 });
	await give(editor, { contributionId: contributionId!, verdict: 'rejected', reason: 'Nee.' });
	expect(await titles()).toEqual(none);
	await adoptPolicy(editor, policy.id, decision);
});

test('rule 1: an advice about this text that is under no traject is placed before the council decides', async () => {
	const { editor, member, chair, consultationId, policy, bench, version, titles } = await begin();
	const own = await start(member, undefined, 'Meer bankjes');
	const [about] = await point(member, own.id, 'Twintig bankjes is beter.');
	await namePlaces(member, about!, { versionId: version.id, paragraphIds: [bench] });
	const other = await start(member, undefined, 'Over iets anders');
	await point(member, other.id, 'De bus moet vaker rijden.');
	expect(await titles(), 'what is being written is for the adviesraad alone').toEqual(none);
	for (const { id } of [own, other]) await submitAdvice(chair, id);
	expect(await titles()).toEqual({ ...none, unplaced: ['Meer bankjes'], elsewhere: ['Over iets anders'] });

	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('“Meer bankjes”') }
	});
	await placeAdvice(editor, own.id, consultationId);
	for (const { id } of await unanswered(consultationId))
		await give(editor, { contributionId: id, verdict: 'rejected', reason: 'Nee.' });
	await adoptPolicy(editor, policy.id, decision);
});

test('rule 1: a traject does not end either while an advice about one of its texts is under none', async () => {
	const { editor, member, chair, consultationId, policy } = await begin();
	const other = await createPolicy(editor, consultationId, 'Huisregels');
	const rule = await addParagraph(editor, other.id, { kind: 'text', text: 'Honden mogen mee.' });
	await linkSource(editor, other.id, rule, { reason: 'De wet vraagt dit.' });
	const { id: versionId } = await freezeDraft(editor, other.id, {
		status: 'published',
		summary: 'Een versie.',
		languageOverride
	});
	await adoptPolicy(editor, policy.id, decision);
	const own = await start(member, undefined, 'Geen honden');
	const [about] = await point(member, own.id, 'Honden maken mensen bang.');
	await namePlaces(member, about!, { versionId, paragraphIds: [rule] });
	await submitAdvice(chair, own.id);

	const end = () => endConsultation(editor, consultationId, { onceKey: newOnceKey(), reason: 'De rest hoeft niet.' });
	await expect(end()).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('“Geen honden”') }
	});
	await placeAdvice(editor, own.id, consultationId);
	for (const { id } of await unanswered(consultationId))
		await give(editor, { contributionId: id, verdict: 'rejected', reason: 'Nee.' });
	await end();
	expect((await findConsultationById(consultationId)).status).toBe('finished');
});
