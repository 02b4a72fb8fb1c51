import { expect, test } from 'vitest';
import { readOpenContributions } from '#lib/chain/open-data/contributions.server.ts';
import { at } from '#lib/clock.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { listContributions } from '#lib/contributions/search.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { removeParagraph, splitParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { goneRemarks, remarksFor, saidOf } from '#lib/remarks/carried.server.ts';
import { listOwnRemarks, readRound, readRoundParagraph } from '#lib/remarks/reading.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { openRoundRemarks } from '#lib/remarks/publishing.server.ts';
import { readReactions } from '#lib/remarks/reacting.server.ts';
import { findRound, listOwnRounds, listRoundsOf } from '#lib/remarks/rounds.server.ts';
import { db } from '#lib/storage/index.ts';
import type { Person } from '#lib/people/person.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { concept, remark, round } from './support.ts';

const CANARY = 'Kanariegeel';

/** Everything in a round that this person can read. */
const readAll = async (roundId: string, person: Person) =>
	(await readRound(roundId, person)).paragraphs.flatMap(({ remarks }) => remarks.map(({ text }) => text));

test('a remark of a raadslid is a confidential contribution under name and party', async () => {
	const { aylin, house, round: open } = await round('members');
	await remark({ ...aylin, party: 'Samen Sociaal' }, open.id, house, 'Wie betaalt dit?');

	expect(only(await db.select().from(contributions))).toMatchObject({
		channel: 'council_round',
		status: 'confidential',
		author: 'Aylin (Samen Sociaal)',
		personId: aylin.id,
		prompt: 'Elke wijk krijgt een huis waar u binnenloopt.'
	});
});

test('rule 10: a confidential remark reaches nobody outside the round', async () => {
	const { aylin, editor, consultation, policy, version, house, round: open } = await round('members');
	await remark(aylin, open.id, house, CANARY);

	const outside = [
		await join('Anna'),
		await join('Nel', 'advisory_member'),
		await join('Piet', 'advisory_chair'),
		await join('Mod', 'moderator'),
		await join('Bea', 'administrator')
	];
	for (const person of outside) {
		for (const look of [
			() => readRound(open.id, person),
			() => readRoundParagraph(open.id, house, person),
			() => findRound(open.id, person),
			() => listOwnRounds(person),
			() => listRoundsOf(person, consultation.id),
			() => listOwnRemarks(person),
			() => readReactions(policy.slug, '1', person)
		])
			await expect(look(), person.name).rejects.toMatchObject({ status: 404 });
	}
	await expect(findRound(open.id, undefined)).rejects.toMatchObject({ status: 404 });

	await openVersion(editor, version.id);
	const seen = [await remarksFor(version.id), await goneRemarks(version.id), await readReactions(policy.slug, '1')];
	expect(JSON.stringify(seen, (_, value) => (value instanceof Map ? [...value] : value))).not.toContain(CANARY);
	expect((await readReactions(policy.slug, '1')).remarkIds).toEqual([]);
	expect(JSON.stringify(await db.select().from(events))).not.toContain(CANARY);
	expect((await db.select().from(contributions)).map(({ status }) => status)).toEqual(['confidential']);
});

test('rule 10: in a round for the redactie alone, raadsleden read their own remarks only', async () => {
	const { aylin, ruben, editor, house, round: open } = await round('editors');
	await remark(aylin, open.id, house, CANARY);

	expect(await readAll(open.id, aylin)).toEqual([CANARY]);
	expect(await readAll(open.id, editor)).toEqual([CANARY]);
	expect(await readAll(open.id, ruben)).toEqual([]);
	expect((await readRoundParagraph(open.id, house, ruben)).paragraph.remarks).toEqual([]);
	expect(await listOwnRemarks(ruben)).toEqual([]);
});

test('in a round for its members, raadsleden read each other', async () => {
	const { aylin, ruben, house, money, round: open } = await round('members');
	await remark(aylin, open.id, house, 'Van Aylin');
	await remark(ruben, open.id, money, 'Van Ruben');
	expect(await readAll(open.id, ruben)).toEqual(['Van Aylin', 'Van Ruben']);
	expect((await listOwnRemarks(ruben)).map(({ text }) => text)).toEqual(['Van Ruben']);
});

test('with the decision the remarks become public, for raadsleden of any round too', async () => {
	const { aylin, ruben, editor, moderator, policy, version, house, round: open } = await round('editors');
	const id = await remark(aylin, open.id, house, 'Van Aylin');
	await expect(openRoundRemarks(moderator, policy.id)).rejects.toMatchObject({ status: 404 });
	await openRoundRemarks(editor, policy.id);
	await openRoundRemarks(editor, policy.id);

	expect(only(await db.select().from(contributions))).toMatchObject({ id, status: 'public' });
	expect(await readAll(open.id, ruben)).toEqual(['Van Aylin']);
	expect((await remarksFor(version.id)).get(house)?.own).toMatchObject([{ id, text: 'Van Aylin' }]);
	const opened = (await db.select().from(events)).filter(({ action }) => action === 'contributions.opened');
	expect(only(opened)).toMatchObject({ subjectId: policy.id, particulars: { count: 1 } });
});

test('remarks of another policy stay confidential', async () => {
	const { aylin, editor, house, round: open } = await round('members');
	await remark(aylin, open.id, house, 'Van Aylin');
	await openRoundRemarks(editor, '01900000-0000-7000-8000-000000000000');
	expect(only(await db.select().from(contributions)).status).toBe('confidential');
});

test('after the last day a round takes no remarks, and what was said stays', async () => {
	const { aylin, house, round: open } = await at('2030-01-01T12:00Z', () => round('members', '2030-01-10'));
	await at('2030-01-10T22:00Z', () => remark(aylin, open.id, house, 'Nog net'));
	await at('2030-01-11T01:00Z', async () => {
		await expect(remark(aylin, open.id, house, 'Te laat')).rejects.toMatchObject({ status: 409 });
		expect(await findRound(open.id, aylin)).toMatchObject({ open: false });
		expect(await readAll(open.id, aylin)).toEqual(['Nog net']);
	});
});

test('rule 7: sending a remark many times counts once', async () => {
	const { aylin, house, round: open } = await round('members');
	const key = newOnceKey();
	const ids = await Promise.all(Array.from({ length: 20 }, () => remark(aylin, open.id, house, 'Eén keer', key)));
	expect(new Set(ids).size).toBe(1);
	expect(await db.$count(contributions)).toBe(1);
});

test('only raadsleden remark, and only on a paragraph of the concept', async () => {
	const { editor, aylin, house, round: open } = await round('members');
	for (const person of [editor, await join('Anna')])
		await expect(remark(person, open.id, house, 'Hallo')).rejects.toMatchObject({ status: 404 });
	const elsewhere = '01900000-0000-7000-8000-000000000000';
	await expect(remark(aylin, open.id, elsewhere, 'Hallo')).rejects.toMatchObject({ status: 404 });
	await expect(remark(aylin, elsewhere, house, 'Hallo')).rejects.toMatchObject({ status: 404 });
});

test('a round is for a frozen concept, and there can be several on one', async () => {
	const { editor, policy, version, consultation } = await concept();
	const open = (versionId: string, closesOn = '2099-01-01') =>
		openRound(editor, versionId, { mode: 'members', closesOn });

	await expect(open(version.id, '2020-01-01')).rejects.toMatchObject({ status: 409 });
	expect((await listRoundsOf(editor, consultation.id)).concepts).toMatchObject([{ id: version.id, number: 1 }]);
	await open(version.id);
	await openRound(editor, version.id, { kind: 'sounding_board', mode: 'members', closesOn: '2099-01-01' });
	const { rounds } = await listRoundsOf(editor, consultation.id);
	expect(rounds.map(({ kind, ending }) => [kind, ending])).toEqual([
		['sounding_board', 'grouped'],
		['council', 'named']
	]);

	const draft = await startDraft(editor, policy.id);
	await expect(open(draft.id)).rejects.toMatchObject({ status: 409 });
});

test('a raadslid compares the concept with the version before', async () => {
	const { editor, aylin, policy } = await round('members');
	await startDraft(editor, policy.id);
	const second = await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Tweede' });
	const { id } = await openRound(editor, second.id, { mode: 'members', closesOn: '2099-01-01' });
	expect(await readRound(id, aylin)).toMatchObject({ before: 1, round: { number: 2 } });
});

test('a round that is opened with the same form twice is one round', async () => {
	const { editor, version, consultation } = await concept();
	const form = { onceKey: newOnceKey(), mode: 'members' as const, closesOn: '2099-01-01' };
	const [one, two] = await Promise.all([openRound(editor, version.id, form), openRound(editor, version.id, form)]);
	expect(one).toEqual(two);
	expect(only((await listRoundsOf(editor, consultation.id)).rounds).id).toBe(one.id);
});

test('rule 10: the words of a concept that never became public do not come out with the remarks on it', async () => {
	const { aylin, editor, consultation, policy, house, round: open } = await round('members');
	const id = await remark(aylin, open.id, house, CANARY);
	await openRoundRemarks(editor, policy.id);

	const [said] = await readOpenContributions(consultation, { pagina: 1, paginaGrootte: 10 });
	expect(said).toMatchObject({ id, tekst: CANARY, vraag: 'Een alinea uit concept 1, dat niet openbaar werd' });
	const found = async (words: string) => (await listContributions({ consultationId: consultation.id, words })).total;
	expect([await found('binnenloopt'), await found(CANARY)]).toEqual([0, 1]);
});

test('a remark on a concept that is public by then keeps the words that it is about', async () => {
	const { aylin, editor, policy, version, house, round: open } = await round('members');
	await remark(aylin, open.id, house, CANARY);
	await openVersion(editor, version.id);
	await openRoundRemarks(editor, policy.id);
	const { prompt } = only(await db.select().from(contributions));
	expect(prompt).toBe('Elke wijk krijgt een huis waar u binnenloopt.');
});

test('a round says that a newer version is there to read, and that the decision closed it', async () => {
	const { editor, aylin, policy, consultation, round: held } = await round('members');
	expect(await findRound(held.id, aylin)).toMatchObject({ open: true, cut: false, newer: undefined });
	await startDraft(editor, policy.id);
	expect((await findRound(held.id, aylin)).newer, 'a draft leaks nowhere').toBeUndefined();
	const second = await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Tweede concept' });
	expect((await findRound(held.id, aylin)).newer, 'nor a concept that no round is on').toBeUndefined();
	await openRound(editor, second.id, { mode: 'members', closesOn: '2099-01-01' });
	expect((await listOwnRounds(aylin))[1]).toMatchObject({ open: true, newer: 2 });

	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	expect(await findRound(held.id, aylin)).toMatchObject({ open: false, cut: true });
});

test('the redactie finds with a paragraph of the draft what was said of it, without a search', async () => {
	const { editor, aylin, policy, house, money, round: held } = await round('editors');
	await remark(aylin, held.id, house, 'Wie betaalt dit?');
	await remark(aylin, held.id, money, 'Hoeveel geld?');
	const draft = await startDraft(editor, policy.id);
	const texts = async (id: string) => (await saidOf(editor, draft.id, id)).map(({ text }) => text);
	expect(await texts(house)).toEqual(['Wie betaalt dit?']);

	const half = await splitParagraph(editor, policy.id, house, 'Elke wijk.', 'Krijgt een huis.');
	expect(await texts(half), 'also with what was split from it').toEqual(['Wie betaalt dit?']);
	await removeParagraph(editor, policy.id, money);
	expect(await texts(money), 'also when it was taken out').toEqual(['Hoeveel geld?']);
	await expect(saidOf(aylin, draft.id, house)).rejects.toMatchObject({ status: 404 });
});
