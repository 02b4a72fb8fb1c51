import { expect, test } from 'vitest';
import { listOpenConsultations, readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { PageParameters } from '#lib/chain/open-data/paging.ts';
import { openApi } from '#lib/chain/open-data/openapi/openapi.ts';
import { readSaidPage } from '#lib/chain/said-page.server.ts';
import { readThreadPage } from '#lib/chain/thread-page.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { reply } from '#lib/replies/replies.server.ts';
import * as v from 'valibot';
import { draw, say, write } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const page = { pagina: 1, paginaGrootte: 200 };

async function begin() {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	const { id: consultationId } = await newConsultation(editor);
	return { editor, moderator, consultationId };
}

test('the chain is whole: from contribution to finding to paragraph, with the answer', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Een bankje');
	const finding = await draw(consultationId, 'Mensen willen zitten', [anna.id]);
	const policy = await write(consultationId, [{ status: 'adopted', texts: { bench: 'Er komen bankjes.' } }]);
	const place = policy.place(1, 'bench');
	await reply(editor, {
		onceKey: newOnceKey(),
		findingId: finding.id,
		verdict: 'partly',
		reason: 'Vijf in plaats van tien.',
		paragraphs: [place]
	});

	const chain = await readOpenChain('samen-leven', page);
	const where = [{ beleid: 'samen-leven', versie: 1, alinea: place.paragraphId }];
	expect(only(chain.inbreng)).toMatchObject({
		id: anna.id,
		kanaal: 'wensboom',
		tekst: 'Een bankje',
		rodeDraden: [finding.id],
		oordeel: 'deels-overgenomen',
		reden: 'Vijf in plaats van tien.',
		alineas: where
	});
	expect(only(chain.rodeDraden)).toMatchObject({
		aantal: 1,
		aantalTegen: 0,
		oordeel: 'deels-overgenomen',
		alineas: where
	});
	expect(only(chain.versies)).toMatchObject({
		nummer: 1,
		status: 'vastgesteld',
		alineas: [{ tekst: 'Er komen bankjes.' }]
	});
	expect(chain.tellingen).toMatchObject({ openbaar: 1, beantwoord: 1, verborgen: 0, rodeDraden: 1, versies: 1 });
});

test('rule 10: what is not public is in no list, no text and no number of the open data', async () => {
	const { editor, moderator, consultationId } = await begin();
	const shown = await say(consultationId, 'Openbaar');
	const pending = await say(consultationId, 'Geheim een', { status: 'pending' });
	const remark = await say(consultationId, 'Geheim twee', { status: 'confidential', channel: 'council_round' });
	const hidden = await say(consultationId, 'Geheim drie');
	await hide(moderator, hidden.id, 'Een naam.');
	await draw(consultationId, 'Mensen willen zitten', [shown.id, pending.id, remark.id, hidden.id]);
	await write(consultationId, [
		{ status: 'published', texts: { bench: 'Er komen bankjes.' } },
		{ status: 'concept', texts: { bench: 'Geheim concept' } },
		{ status: 'draft', texts: { bench: 'Geheim in bewerking' } }
	]);
	await newConsultation(editor, { title: 'Geheim traject', status: 'draft' });

	const chain = await readOpenChain('samen-leven', page);
	const said = JSON.stringify([chain, await listOpenConsultations(page)]);
	expect(said).not.toContain('Geheim');
	for (const { id } of [pending, remark, hidden]) expect(said).not.toContain(id);
	expect(chain.versies.map(({ nummer }) => nummer)).toEqual([1]);
	expect(chain.totaal).toBe(1);
	await expect(readOpenChain('geheim-traject', page)).rejects.toMatchObject({ status: 404 });
});

test('rule 11: what is hidden, taken back or waiting is counted', async () => {
	const { moderator, consultationId } = await begin();
	await say(consultationId, 'Een', { status: 'pending' });
	const { id } = await say(consultationId, 'Twee');
	await hide(moderator, id, 'Een naam.');
	expect((await readOpenChain('samen-leven', page)).tellingen).toMatchObject({
		openbaar: 0,
		wachtOpModerator: 1,
		verborgen: 1
	});
});

test('page after page one gets everything once', async () => {
	const { consultationId } = await begin();
	for (const n of [1, 2, 3, 4, 5]) await say(consultationId, `Wens ${n}`);
	const texts: string[] = [];
	for (const pagina of [1, 2, 3]) {
		const { inbreng, _links } = await readOpenChain('samen-leven', { pagina, paginaGrootte: 2 });
		texts.push(...inbreng.map(({ tekst }) => tekst));
		expect('next' in _links).toBe(pagina < 3);
		expect('prev' in _links).toBe(pagina > 1);
	}
	expect(texts).toEqual(['Wens 1', 'Wens 2', 'Wens 3', 'Wens 4', 'Wens 5']);
});

test('a list that is longer than the contributions comes in pages too, and is there whole in the end', async () => {
	const { consultationId } = await begin();
	const { id } = await say(consultationId, 'Een bankje');
	const links = [];
	for (const n of [1, 2, 3]) {
		const { id: findingId } = await draw(consultationId, `Draad ${n}`, [id]);
		links.push({ role: 'source', findingId } as const);
	}
	await write(consultationId, [
		{ status: 'published', texts: { a: 'Een.', b: 'Twee.', c: 'Drie.' }, links: { a: links } },
		{ status: 'published', texts: { a: 'Een.', b: 'Twee, anders.' } }
	]);
	const [findings, paragraphs]: [number[], string[]] = [[], []];
	for (let pagina = 1, more = true; more; pagina++) {
		const { rodeDraden, versies, _links } = await readOpenChain('samen-leven', { pagina, paginaGrootte: 2 });
		findings.push(...rodeDraden.map(({ nummer }) => nummer));
		for (const { nummer, aantalAlineas, alineas } of versies)
			paragraphs.push(...alineas.map(({ tekst }) => `${nummer}/${aantalAlineas} ${tekst}`));
		more = 'next' in _links;
	}
	expect(findings).toEqual([1, 2, 3]);
	expect(paragraphs).toEqual(['1/3 Een.', '1/3 Twee.', '1/3 Drie.', '2/2 Een.', '2/2 Twee, anders.']);
});

test('the description names every field of the chain, and no other', async () => {
	const { editor, consultationId } = await begin();
	const { id } = await say(consultationId, 'Een bankje');
	const finding = await draw(consultationId, 'Mensen willen zitten', [id]);
	const policy = await write(consultationId, [{ status: 'published', texts: { bench: 'Er komen bankjes.' } }]);
	const about = { findingId: finding.id, verdict: 'adopted', reason: 'Ja.', paragraphs: [policy.place(1, 'bench')] };
	await reply(editor, { onceKey: newOnceKey(), ...about, verdict: 'adopted' });
	const chain = await readOpenChain('samen-leven', page);
	const { schemas } = openApi('https://platform.test').components;
	const fieldsOf = (schema: object) => Object.keys((schema as { properties: object }).properties).sort();
	for (const [schema, value] of [
		[schemas.Keten, chain],
		[schemas.Inbreng, only(chain.inbreng)],
		[schemas.RodeDraad, only(chain.rodeDraden)],
		[schemas.Versie, only(chain.versies)],
		[schemas.Alinea, only(only(chain.versies).alineas)],
		[schemas.Plek, only(only(chain.inbreng).alineas)],
		[schemas.Tellingen, chain.tellingen]
	] as const)
		expect(Object.keys(value).sort()).toEqual(fieldsOf(schema));
});

test.for(['0', '-1', 'een', '1e3', '1001', '', '99999999999999999999'])(
	'a page of %j is not taken',
	(paginaGrootte) => {
		expect(v.safeParse(PageParameters, { paginaGrootte }).success).toBe(false);
	}
);

test('rule 10: a finding is a note of the redactie until a public text names it, or its people got an answer', async () => {
	const { editor, consultationId } = await begin();
	const said = await say(consultationId, 'Een bankje');
	const secret = await say(consultationId, 'Geheim', { status: 'confidential', channel: 'council_round' });
	const note = await draw(consultationId, 'Een losse gedachte', [said.id]);
	const hushed = await draw(consultationId, 'Wat in vertrouwen werd gezegd', [secret.id]);
	const known = await draw(consultationId, 'Mensen willen zitten', [said.id], [secret.id]);
	const written = await draw(consultationId, 'Mensen willen schaduw', [said.id]);
	const links = { a: [{ role: 'source', findingId: written.id } as const] };
	await write(consultationId, [{ status: 'published', texts: { a: 'Er komen bomen.' }, links }]);
	const given = { verdict: 'rejected', reason: 'Geheim antwoord.', paragraphs: [] } as const;
	const answer = (change: object) => reply(editor, { ...given, paragraphs: [], onceKey: newOnceKey(), ...change });
	await answer({ findingId: hushed.id });
	await answer({ findingId: known.id, stance: 'dissents' });
	await answer({ findingId: known.id, reason: 'Ze komen er niet.' });

	const chain = await readOpenChain('samen-leven', page);
	expect(chain.rodeDraden.map(({ id }) => id)).toEqual([known.id, written.id]);
	expect(chain.tellingen.rodeDraden).toBe(2);
	expect(only(chain.inbreng).rodeDraden).toEqual([known.id, written.id]);
	const whole = JSON.stringify(chain);
	for (const unseen of ['losse gedachte', 'vertrouwen', 'Geheim']) expect(whole).not.toContain(unseen);

	const none = new URLSearchParams();
	for (const { id } of [note, hushed])
		await expect(readThreadPage('samen-leven', id, none)).rejects.toMatchObject({ status: 404 });
	const thread = await readThreadPage('samen-leven', known.id, none);
	expect(thread.sides.map(({ total, reply }) => [total, reply?.reason])).toEqual([
		[1, 'Ze komen er niet.'],
		[0, undefined]
	]);
	expect((await readSaidPage('samen-leven', said.id)).findings.map(({ id }) => id)).toEqual([known.id, written.id]);
	for (const id of [secret.id, 'x', note.id])
		await expect(readSaidPage('samen-leven', id)).rejects.toMatchObject({ status: 404 });
});
