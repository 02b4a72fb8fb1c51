import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { contacts, contributions, receipts } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findFilling, findScreen } from '#lib/questionnaires/filling/finding.server.ts';
import { hashOf } from '#lib/questionnaires/filling/visitor-hash.ts';
import { forget, removeUnsent, saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { changeDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { closeQuestionnaire, publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { openAnswers, responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { fillIn, openList } from '#test/support/lists.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { answerAll, handIn, openQuestionnaire } from '#test/support/questionnaires.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	return { editor, consultation, ...(await openQuestionnaire(editor, consultation.id)), token: newOnceKey() };
}

test('each page is kept as it is left, and nothing leads back to the browser', async () => {
	const { slug, token } = await begin();
	const kept = await saveScreen({ token, slug, page: '1', values: { leeftijd: 'oud' } });
	expect(kept).toMatchObject({ problems: [], next: '2' });
	await saveScreen({ token, slug, page: '2', values: { cijfer: '4', waar: ['park'], beter: 'Meer groen' } });

	expect((await findFilling({ slug, token })).answers).toEqual({
		leeftijd: 'oud',
		cijfer: '4',
		waar: ['park'],
		beter: 'Meer groen'
	});
	expect(JSON.stringify(only(await db.select().from(responses)))).not.toContain(token);
	expect((await findFilling({ slug, token: newOnceKey() })).answers).toEqual({});
});

test('one address begins a vragenlijst some hundreds of times, and goes on with what it began', async () => {
	const { slug, token } = await begin();
	const save = (token: string) =>
		saveScreen({ token, slug, page: '1', values: { leeftijd: 'oud' }, address: '192.0.2.1' });
	await save(token);
	let begun = 1;
	const refusal = await (async () => {
		for (; begun < 400; begun++) await save(newOnceKey());
	})().catch((error: unknown) => error);
	expect(refusal).toMatchObject({ status: 429 });
	expect(begun).toBe(200);
	expect(await db.$count(responses)).toBe(200);
	expect(await save(token)).toMatchObject({ next: '2' });
	expect(await saveScreen({ token: newOnceKey(), slug, page: '1', values: {}, address: '192.0.2.2' })).toBeDefined();
});

test('who goes back keeps what was typed, also when something is not answered yet', async () => {
	const { slug, token } = await begin();
	const back = await saveScreen({ token, slug, page: '2', values: { beter: 'Meer groen', _to: 'back' } });
	expect(back).toMatchObject({ problems: [], next: '1' });
	expect((await findFilling({ slug, token })).answers).toEqual({ beter: 'Meer groen' });
});

test('a page with problems is kept but for what cannot be kept', async () => {
	const { slug, token } = await begin();
	await saveScreen({ token, slug, page: '2', values: { cijfer: '3', beter: 'Eerst dit' } });
	const { problems } = await saveScreen({ token, slug, page: '2', values: { beter: 'x'.repeat(201), goed: 'De bus' } });
	expect(problems.map(({ field }) => field)).toEqual(['cijfer', 'beter']);
	expect((await findFilling({ slug, token })).answers).toEqual({ beter: 'Eerst dit', goed: 'De bus' });
});

test('two tabs at the same moment lose nothing of each other and make one inzending', async () => {
	const { slug, token } = await begin();
	const pages = Array.from({ length: 20 }, (_, i) => (i % 2 ? '1' : '2'));
	await Promise.all(
		pages.map((page) => saveScreen({ token, slug, page, values: { leeftijd: 'oud', cijfer: '2', beter: 'Groen' } }))
	);
	expect(only(await db.select().from(responses)).answers).toEqual({ leeftijd: 'oud', cijfer: '2', beter: 'Groen' });
});

test('an open answer becomes a contribution, with its question, wijk and person', async () => {
	const { slug, token, consultation } = await begin();
	const administrator = await join('Bea', 'administrator');
	const wijk = await addNeighbourhood(administrator, { name: 'Molenveld', description: '', population: 10 });
	const anna = await join('Anna');
	await saveScreen({ token, slug, page: '1', values: { wijk: wijk.id, leeftijd: 'jong' } });
	await saveScreen({ token, slug, page: '2', values: { cijfer: '4', beter: 'Meer groen', goed: 'De buren' } });
	const sent = await sendAnswers({ slug, token, email: 'anna@example.org' }, anna);

	const said = await db.select().from(contributions).orderBy(contributions.id);
	const receipt = only(await db.select().from(receipts));
	expect(sent).toMatchObject({ code: receipt.code });
	expect(said.map(({ prompt, text }) => [prompt, text])).toEqual([
		['Wat kan beter?', 'Meer groen'],
		['Wat is goed?', 'De buren']
	]);
	for (const one of said)
		expect(one).toMatchObject({
			consultationId: consultation.id,
			channel: 'questionnaire',
			neighbourhoodId: wijk.id,
			personId: anna.id,
			receiptId: receipt.id,
			status: 'pending',
			author: ''
		});
	expect(await db.$count(openAnswers)).toBe(2);
	expect(only(await db.select().from(contacts)).email).toBe('anna@example.org');
	const happened = (await db.select().from(events)).filter(({ action }) => action === 'response.submitted');
	expect(only(happened)).toMatchObject({ actorId: anna.id, particulars: { contributions: 2 } });
});

test('rule 7: sending a hundred times at once makes one inzending and a hundred equal receipts', async () => {
	const { slug, token } = await begin();
	await saveScreen({ token, slug, page: '1', values: { leeftijd: 'oud' } });
	await saveScreen({ token, slug, page: '2', values: { cijfer: '4', beter: 'Meer groen' } });
	const sent = await Promise.all(Array.from({ length: 100 }, () => sendAnswers({ slug, token })));

	const receipt = only(await db.select().from(receipts));
	expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
	expect(sent[0]).toMatchObject({ code: receipt.code });
	expect(await db.$count(contributions)).toBe(1);
	expect((await db.select().from(events)).filter(({ action }) => action === 'response.submitted')).toHaveLength(1);
});

test('what must be answered is named before anything is sent', async () => {
	const { slug, token } = await begin();
	expect(await sendAnswers({ slug, token })).toMatchObject({
		problems: [{ field: '' }, { field: 'leeftijd' }, { field: 'cijfer' }]
	});
	await saveScreen({ token, slug, page: '2', values: { beter: 'Meer groen' } });
	expect(await sendAnswers({ slug, token })).toMatchObject({ problems: [{ field: 'leeftijd' }, { field: 'cijfer' }] });
	expect(await db.$count(receipts)).toBe(0);
	expect(await db.$count(contributions)).toBe(0);
});

test('after sending nothing changes any more, and the same browser begins again only on purpose', async () => {
	const { slug, token } = await begin();
	await answerAll(slug, token, { beter: 'Meer groen' });
	await expect(saveScreen({ token, slug, page: '2', values: { beter: 'Anders' } })).rejects.toMatchObject({
		status: 409
	});
	await forget(slug, token);
	expect((await findFilling({ slug, token })).answers).toMatchObject({ beter: 'Meer groen' });

	await answerAll(slug, newOnceKey(), { beter: 'Nog iets' });
	expect(await db.$count(responses)).toBe(2);
});

test('who wipes the answers before sending leaves nothing', async () => {
	const { slug, token } = await begin();
	await saveScreen({ token, slug, page: '1', values: { leeftijd: 'oud' } });
	await forget(slug, token);
	expect(await db.$count(responses)).toBe(0);
});

test('what was never sent goes after thirty days; what was sent stays', async () => {
	const { slug, token } = await begin();
	const save = (of: string) => () => saveScreen({ token: of, slug, page: '1', values: { leeftijd: 'oud' } });
	await at('2031-01-01T10:00Z', () => answerAll(slug, token));
	await at('2031-01-01T10:00Z', save(newOnceKey()));
	await at('2031-01-20T10:00Z', save(newOnceKey()));
	await at('2031-02-05T10:00Z', removeUnsent);
	const left = await db.select().from(responses).orderBy(responses.id);
	expect(left.map(({ submittedAt }) => !!submittedAt)).toEqual([true, false]);
});

test('who takes the words back does so with what the own browser holds', async () => {
	const { slug, token } = await begin();
	const { code, key } = await handIn(slug, token, { beter: 'Meer groen' });
	expect(await withdraw(code, secretOf(token)), 'the code that people type over is not enough').toBe(false);
	expect(await withdraw(code, secretOf(key))).toBe(true);
	expect(only(await db.select().from(contributions))).toMatchObject({ text: '', status: 'withdrawn' });
});

test('a closed list takes nothing, and what was sent before stays', async () => {
	const { editor, id, slug, token } = await begin();
	await answerAll(slug, token);
	const late = newOnceKey();
	await saveScreen({ token: late, slug, page: '1', values: { leeftijd: 'jong' } });
	await closeQuestionnaire(editor, id);

	await expect(saveScreen({ token: late, slug, page: '2', values: { cijfer: '1' } })).rejects.toMatchObject({
		status: 409
	});
	await expect(sendAnswers({ slug, token: late })).rejects.toMatchObject({ status: 409 });
	expect(await sendAnswers({ slug, token })).toHaveProperty('code');
	expect((await findFilling({ slug, token: late })).answers).toEqual({ leeftijd: 'jong' });
});

test('the last day counts whole; the day after, the list is closed', async () => {
	const { editor, id, slug, token } = await begin();
	const closesAt = new Date('2031-03-01T12:00Z');
	await changeDraft(editor, id, { onceKey: newOnceKey(), closesAt, change: (draft) => draft });
	const save = () => saveScreen({ token, slug, page: '1', values: { leeftijd: 'oud' } });
	await at('2031-03-01T22:30Z', save);
	await expect(at('2031-03-01T23:30Z', save)).rejects.toMatchObject({ status: 409 });
});

test('rule 5: who began goes on with the questions as they were, whatever is published meanwhile', async () => {
	const { editor, id, slug, token } = await begin();
	await saveScreen({ token, slug, page: '1', values: { leeftijd: 'oud' } });
	const change = (draft: Parameters<Parameters<typeof changeDraft>[2]['change']>[0]) => ({
		...draft,
		pages: draft.pages.slice(0, 1)
	});
	await changeDraft(editor, id, { onceKey: newOnceKey(), change });
	await publishQuestionnaire(editor, id, newOnceKey());

	expect((await findFilling({ slug, token })).version.number).toBe(1);
	expect((await findFilling({ slug, token: newOnceKey() })).version.number).toBe(2);
	await saveScreen({ token, slug, page: '2', values: { cijfer: '5', beter: 'Meer groen' } });
	expect(await sendAnswers({ slug, token })).toHaveProperty('code');

	// A form of the first version, open since before the second, by someone of whom nothing is kept yet.
	const other = newOnceKey();
	const { version } = await findFilling({ slug, token });
	await saveScreen({ token: other, slug, page: '2', values: { cijfer: '1', _version: version.id } });
	expect((await findFilling({ slug, token: other })).version.number).toBe(1);
});

test('a browser that keeps no cookie is told so before its words are lost', async () => {
	const { slug } = await begin();
	const given = { slug, page: '1', values: { leeftijd: 'oud' } };
	await expect(saveScreen({ token: undefined, ...given })).rejects.toMatchObject({
		status: 409,
		body: { message: /cookies/ }
	});
});

test('rule 10: a list that is not published does not exist for those who answer', async () => {
	const { editor, slug, token } = await begin();
	const draft = await newConsultation(editor, { title: 'Concept', status: 'draft' });
	const { pages } = (await findFilling({ slug })).version.definition;
	const hidden = { title: 'Geheim', introduction: 'Nog niet', minutes: 1, pages };
	const { slug: secret } = await openQuestionnaire(editor, draft.id, hidden);
	for (const unknown of [secret, 'bestaat-niet', ''])
		await expect(findFilling({ slug: unknown, token }), unknown).rejects.toMatchObject({ status: 404 });
	expect(hashOf(slug, token)).not.toBe(hashOf(secret, token));
});

test('rule 7: what one tab keeps while another sends is sent too, or is refused', async () => {
	const { slug } = await openList();
	for (let i = 0; i < 20; i++) {
		const token = newOnceKey();
		await fillIn(slug, token);
		const change = saveScreen({ slug, token, page: '2', values: { cijfer: '5', beter: 'Erbij' } });
		const [kept] = await Promise.allSettled([change, sendAnswers({ slug, token })]);
		const { answers, sentAt } = await findFilling({ slug, token });
		expect(sentAt).toBeTruthy();
		expect(answers.beter === 'Erbij').toBe(kept.status === 'fulfilled');
	}
});

test('a long answer comes back in later questions in short: a page of them does not become endless', async () => {
	const asked = { type: 'open', hint: '', required: false, maxLength: 5000 } as const;
	const pages = [
		{ title: 'Eerst', questions: [{ ...asked, id: 'wens', label: 'Wat wenst u?' }] },
		{ title: 'Dan', questions: [{ ...asked, id: 'waarom', label: 'Waarom ${wens}?' }] }
	];
	const { slug, token } = await openList({ pages });
	const label = async (wens: string) => {
		await saveScreen({ slug, token, page: '1', values: { wens } });
		return only((await findScreen({ slug, token }, '2')).questions).label;
	};
	expect(await label('een bankje')).toBe('Waarom een bankje?');
	expect(await label('🌳'.repeat(2500))).toBe(`Waarom ${'🌳'.repeat(150)}…?`);
	expect(await label(`x${'🌳'.repeat(2000)}`)).toBe(`Waarom x${'🌳'.repeat(149)}…?`);
});
