import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import type { Mode } from '#lib/remarks/choices.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { listMembers } from '#lib/remarks/members.server.ts';
import { answerQuestion, askQuestion, questionsSeenBy } from '#lib/remarks/questions.server.ts';
import { changeTerm, openRound } from '#lib/remarks/opening.server.ts';
import { readReactions } from '#lib/remarks/reacting.server.ts';
import { remindMembers } from '#lib/remarks/round-telling.server.ts';
import { findRound } from '#lib/remarks/rounds.server.ts';
import { readOpenPoints } from '#lib/rounds/open-points.server.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { remark, round } from './support.ts';

const ask = (person: Person, roundId: string, text: string, paragraphId?: string) =>
	askQuestion(person, { onceKey: newOnceKey(), roundId, text, paragraphId });

const seenBy = async (person: Person, roundId: string) =>
	(await questionsSeenBy(person, await findRound(roundId, person))).map(({ text }) => text);

test.for<[Mode, string[]]>([
	['editors', []],
	['members', ['Hoeveel huizen zijn dat?']]
])('rule 10: in a round for %s a technical question is read by who may', async ([mode, others]) => {
	const { editor, aylin, ruben, house, round: open } = await round(mode);
	await ask(aylin, open.id, 'Hoeveel huizen zijn dat?', house);
	expect(await seenBy(aylin, open.id)).toEqual(['Hoeveel huizen zijn dat?']);
	expect(await seenBy(editor, open.id)).toEqual(['Hoeveel huizen zijn dat?']);
	expect(await seenBy(ruben, open.id)).toEqual(others);
});

test('rule 10: only what is asked in a round for everybody is on the page of everybody', async () => {
	const { editor, policy, version, aylin, round: open } = await round('members');
	await openVersion(editor, version.id);
	await ask(aylin, open.id, 'Onder ons?');
	const all = await openRound(editor, version.id, { mode: 'public', closesOn: '2099-01-01' });
	await ask(aylin, all.id, 'Voor iedereen?');
	const { questions } = await readReactions(policy.slug, '1');
	expect(questions.map(({ text }) => text)).toEqual(['Voor iedereen?']);
	expect(JSON.stringify(questions)).not.toContain(aylin.id);
});

test('a technical question is no contribution, and holds up no decision', async () => {
	const { aylin, round: open } = await round('members');
	await ask(aylin, open.id, 'Hoeveel huizen zijn dat?');
	expect(await db.$count(contributions)).toBe(0);
});

test('who asked hears once that there is an answer, also when it is put right later', async () => {
	const { editor, consultation, aylin, ruben, round: open } = await round('members');
	const id = await ask(aylin, open.id, 'Hoeveel huizen zijn dat?');
	const answer = (by: Person, words: string) =>
		answerQuestion(by, { consultationId: consultation.id, roundId: open.id }, { id, answer: words });
	await expect(answer(ruben, 'Acht')).rejects.toMatchObject({ status: 404 });
	await answer(editor, 'Acht');
	await answer(editor, 'Acht');
	await answer(editor, 'Negen');
	const told = (await db.select().from(mails)).filter(({ subjectKey }) => subjectKey.startsWith('round-answer:'));
	expect(only(told)).toMatchObject({ recipient: 'aylin@example.org' });
	expect(JSON.stringify(told)).not.toMatch(/Acht|Negen|Hoeveel/);
	const [seen] = await questionsSeenBy(ruben, await findRound(open.id, ruben));
	expect(seen).toMatchObject({ answer: 'Negen', isOwn: false });
});

test('two redacteuren do not overwrite each other’s answer', async () => {
	const { editor, consultation, aylin, round: open } = await round('members');
	const id = await ask(aylin, open.id, 'Hoeveel?');
	const place = { consultationId: consultation.id, roundId: open.id };
	const { seal: basedOn } = only(await questionsSeenBy(editor, await findRound(open.id, editor)));
	await answerQuestion(editor, place, { id, answer: 'Acht', basedOn });
	await expect(answerQuestion(editor, place, { id, answer: 'Negen', basedOn })).rejects.toMatchObject({ status: 409 });
});

test('after the last day nobody asks any more', async () => {
	const { aylin, round: open } = await at('2030-01-01T12:00Z', () => round('members', '2030-01-10'));
	await at('2030-01-11T12:00Z', () => expect(ask(aylin, open.id, 'Te laat')).rejects.toMatchObject({ status: 409 }));
});

test('one reminder a member, some days before the last day, however often it is looked at', async () => {
	const { round: open } = await at('2030-01-01T12:00Z', () => round('members', '2030-01-10'));
	const reminders = async (day: string) => {
		await at(`${day}T12:00Z`, () => remindMembers(listMembers));
		await at(`${day}T13:00Z`, () => remindMembers(listMembers));
		const all = await db.select().from(mails).orderBy(mails.recipient);
		return all.filter(({ subjectKey }) => subjectKey.startsWith(`round-reminder:${open.id}`)).length;
	};
	expect(await reminders('2030-01-06')).toBe(0);
	expect(await reminders('2030-01-07')).toBe(2);
	expect(await reminders('2030-01-09')).toBe(2);
	expect(await reminders('2030-01-11')).toBe(2);
});

test('a last day that moves has a reminder of its own, and all members hear that it moved', async () => {
	const { editor, consultation, round: open } = await at('2030-01-01T12:00Z', () => round('members', '2030-01-10'));
	const told = async (what: string) =>
		(await db.select().from(mails).orderBy(mails.subjectKey)).filter(({ subjectKey }) =>
			subjectKey.startsWith(`round-${what}:${open.id}`)
		);
	const move = (day: string, to: string) => at(`${day}T12:00Z`, () => changeTerm(editor, consultation.id, open.id, to));
	await at('2030-01-08T12:00Z', () => remindMembers(listMembers));
	await move('2030-01-09', '2030-01-20');
	await move('2030-01-09', '2030-01-20');
	expect((await told('term')).map(({ recipient }) => recipient).toSorted()).toEqual([
		'aylin@example.org',
		'ruben@example.org'
	]);
	const [letter] = await told('term');
	expect(letter).toMatchObject({ subject: expect.stringContaining('20 januari 2030') });
	expect(letter!.text).not.toContain('Samen zorgen');
	await at('2030-01-18T12:00Z', () => remindMembers(listMembers));
	expect(await told('reminder')).toHaveLength(4);
	await move('2030-01-19', '2030-01-21');
	await move('2030-01-19', '2030-01-20');
	expect(await told('term'), 'each move is news of its own').toHaveLength(6);
});

test('the open points are what waits for an answer, and where many worry, of what one may see', async () => {
	const { editor, aylin, ruben, house, money, round: open } = await round('editors');
	await ask(aylin, open.id, 'Hoeveel?', house);
	for (const text of ['Te duur', 'Te ver', 'Te klein']) await remark(ruben, open.id, money, text, undefined, 'concern');
	const points = await readOpenPoints(open.id, editor);
	expect(points.counts).toEqual({ questions: 1, remarks: 3 });
	expect(points.chapters.flatMap(({ paragraphs }) => paragraphs)).toMatchObject([
		{ id: house, concerns: 0, questions: [{ text: 'Hoeveel?' }] },
		{ id: money, concerns: 3 }
	]);
	expect((await readOpenPoints(open.id, aylin)).counts).toEqual({ questions: 1, remarks: 0 });
	await expect(readOpenPoints(open.id, await join('Anna'))).rejects.toMatchObject({ status: 404 });
});
