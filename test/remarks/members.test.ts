import { expect, test } from 'vitest';
import { listOwn } from '#lib/chain/following.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { findPersonByEmail, takeRole } from '#lib/people/people.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { findVersion, listPolicies } from '#lib/policies/policies.server.ts';
import type { Ending, Mode } from '#lib/remarks/choices.ts';
import { remarksFor } from '#lib/remarks/carried.server.ts';
import { addCouncillor, inviteMember, listMembers, removeMember } from '#lib/remarks/members.server.ts';
import { changeTerm, openRound } from '#lib/remarks/opening.server.ts';
import { openRoundRemarks } from '#lib/remarks/publishing.server.ts';
import { answerQuestion, askQuestion } from '#lib/remarks/questions.server.ts';
import { readRound } from '#lib/remarks/reading.server.ts';
import { findOwnRound, listOwnRounds, readsAlong } from '#lib/remarks/rounds.server.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { give } from '#test/support/replies.ts';
import { concept, remark, type Concept } from './support.ts';

const nothing = { status: 404 };
const closesOn = '2099-12-31';

async function named() {
	const town = await concept();
	const [aylin, ruben] = [await join('Aylin', 'council_member'), await join('Ruben', 'council_member')];
	const round = await openRound(town.editor, town.version.id, { mode: 'members', closesOn, members: [aylin.id] });
	return { ...town, aylin, ruben, round };
}

/** A klankbordgroep with somebody from outside the raad in it. */
async function board(town: Concept, { mode = 'members', ending }: { mode?: Mode; ending?: Ending } = {}) {
	const { editor, consultation, version } = town;
	const round = await openRound(editor, version.id, {
		...{ kind: 'sounding_board' as const, mode, closesOn },
		...(ending && { ending })
	});
	const given = { onceKey: newOnceKey(), name: 'Nora Prins', email: 'nora@example.org', group: 'Cliëntenraad' };
	await inviteMember(editor, consultation.id, round.id, given);
	return { round, nora: (await findPersonByEmail('nora@example.org'))! };
}

const readsConcept = (policyId: string, person: Person | undefined) =>
	findVersion(policyId, 1, person).then(
		() => true,
		() => false
	);

test('rule 10: for a raadslid who is not in a round, the round and its concept are not there', async () => {
	const { aylin, ruben, policy, round } = await named();
	expect((await findOwnRound(round.id, aylin)).id).toBe(round.id);
	await expect(findOwnRound(round.id, ruben)).rejects.toMatchObject(nothing);
	await expect(readRound(round.id, ruben)).rejects.toMatchObject(nothing);
	expect(await listOwnRounds(ruben)).toEqual([]);
	expect([await readsConcept(policy.id, aylin), await readsConcept(policy.id, ruben)]).toEqual([true, false]);
	expect(await listPolicies(ruben)).toEqual([]);
});

test('who is a raadslid no more reads along no more', async () => {
	const { aylin, policy, round } = await named();
	await takeRole(await join('Bea', 'administrator'), aylin, 'council_member');
	const now = (await findPersonByEmail(aylin.email))!;
	await expect(findOwnRound(round.id, now)).rejects.toMatchObject(nothing);
	expect(await readsConcept(policy.id, now)).toBe(false);
	expect(await readsAlong(now)).toBe(false);
});

test('a member who is taken out reads no more, and what was said stays', async () => {
	const { editor, consultation, aylin, ruben, house, policy, round } = await named();
	await addCouncillor(editor, consultation.id, round.id, ruben.id);
	await remark(ruben, round.id, house, 'Van Ruben');
	await removeMember(editor, consultation.id, round.id, ruben.id);
	await expect(findOwnRound(round.id, ruben)).rejects.toMatchObject(nothing);
	expect(await readsConcept(policy.id, ruben)).toBe(false);
	const { paragraphs } = await readRound(round.id, aylin);
	expect(paragraphs.flatMap(({ remarks }) => remarks.map(({ said }) => said))).toEqual(['Van Ruben']);
});

test('somebody from outside the raad reads along in a klankbordgroep, and in nothing else', async () => {
	const town = await concept();
	const { round, nora } = await board(town);
	const council = await openRound(town.editor, town.version.id, { mode: 'members', closesOn });
	expect(only(await listOwnRounds(nora)).id).toBe(round.id);
	await expect(findOwnRound(council.id, nora)).rejects.toMatchObject(nothing);
	await remark(nora, round.id, town.house, 'Van Nora');
	expect(only(await db.select().from(contributions)).author).toBe('Nora Prins (Cliëntenraad)');
	await expect(findOwnRound(round.id, await join('Ruben', 'council_member'))).rejects.toMatchObject(nothing);
});

test('only the redactie says who reads along', async () => {
	const { consultation, aylin, ruben, round } = await named();
	const given = { onceKey: newOnceKey(), name: 'Nora', email: 'nora@example.org', group: 'Wij' };
	for (const person of [aylin, ruben, await join('Mo', 'moderator')]) {
		await expect(inviteMember(person, consultation.id, round.id, given)).rejects.toMatchObject(nothing);
		await expect(addCouncillor(person, consultation.id, round.id, ruben.id)).rejects.toMatchObject(nothing);
		await expect(removeMember(person, consultation.id, round.id, aylin.id)).rejects.toMatchObject(nothing);
		await expect(changeTerm(person, consultation.id, round.id, '2099-01-01')).rejects.toMatchObject(nothing);
	}
	expect((await listMembers({ id: round.id, wholeCouncil: false })).map(({ name }) => name)).toEqual(['Aylin']);
});

test('when the raad decides, remarks open with names, with the group alone, or not, as was promised', async () => {
	const town = await concept();
	const { editor, policy, version, house } = town;
	const aylin = await join('Aylin', 'council_member');
	const closed = await openRound(editor, version.id, { mode: 'editors', closesOn, ending: 'closed' });
	const open = await openRound(editor, version.id, { mode: 'editors', closesOn });
	const { round, nora } = await board(town);
	await remark(aylin, closed.id, house, 'Blijft onder ons');
	await remark({ ...aylin, party: 'Samen' }, open.id, house, 'Met mijn naam');
	await remark(nora, round.id, house, 'Zonder mijn naam');

	await openVersion(editor, version.id);
	await openRoundRemarks(editor, policy.id);
	const { own } = (await remarksFor(version.id)).get(house)!;
	expect(own.map(({ said, author }) => [said, author])).toEqual([
		['Met mijn naam', 'Aylin (Samen)'],
		['Zonder mijn naam', 'Cliëntenraad']
	]);
	expect(JSON.stringify(await db.select().from(contributions))).not.toContain('Nora');
	const still = (await readRound(closed.id, aylin)).paragraphs.flatMap(({ remarks }) => remarks);
	expect(only(still)).toMatchObject({ said: 'Blijft onder ons', status: 'confidential' });
});

test('a public round is only there for a concept that everybody may read, and its remarks are public at once', async () => {
	const town = await concept();
	const { editor, version, house } = town;
	const open = () => openRound(editor, version.id, { mode: 'public', closesOn });
	await expect(open()).rejects.toMatchObject({ status: 409 });
	await openVersion(editor, version.id);
	const round = await open();
	await remark(await join('Aylin', 'council_member'), round.id, house, 'Voor iedereen');
	expect((await remarksFor(version.id)).get(house)?.own).toMatchObject([{ said: 'Voor iedereen', author: 'Aylin' }]);
	const { round: second, nora } = await board(town, { mode: 'public' });
	await remark(nora, second.id, house, 'Ook voor iedereen');
	expect((await remarksFor(version.id)).get(house)?.own.at(-1)).toMatchObject({ author: 'Cliëntenraad' });
});

test('what everybody reads already cannot stay closed, and nobody from outside the raad is named', async () => {
	const { editor, version } = await concept();
	await openVersion(editor, version.id);
	const open = (ending: Ending, mode: Mode, kind: 'council' | 'sounding_board') =>
		openRound(editor, version.id, { mode, ending, kind, closesOn });
	await expect(open('closed', 'public', 'council')).rejects.toMatchObject({ status: 409 });
	await expect(open('named', 'members', 'sounding_board')).rejects.toMatchObject({ status: 409 });
});

test('members hear once that a round opened, and the mail tells nothing of the text', async () => {
	const { editor, consultation, ruben, policy, round } = await named();
	await addCouncillor(editor, consultation.id, round.id, ruben.id);
	await removeMember(editor, consultation.id, round.id, ruben.id);
	await addCouncillor(editor, consultation.id, round.id, ruben.id);
	const sent = await db.select().from(mails).orderBy(mails.recipient);
	expect(sent.map(({ recipient }) => recipient)).toEqual(['aylin@example.org', 'ruben@example.org']);
	expect(JSON.stringify(sent)).not.toContain(policy.title);
	expect(JSON.stringify(sent)).not.toContain('binnenloopt');
});

test('who left a round hears of no answer there, and keeps the own words without the answer until it is public', async () => {
	const town = await named();
	const { editor, consultation, policy, house, aylin, round } = town;
	const contributionId = await remark(aylin, round.id, house, 'Te klein');
	await give(editor, { contributionId, verdict: 'rejected', reason: 'Het blijft zo.' });
	const id = await askQuestion(aylin, { onceKey: newOnceKey(), roundId: round.id, text: 'Hoeveel?' });
	const own = async () => only((await listOwn(aylin, 1)).lines);
	expect((await own()).reply?.reason).toBe('Het blijft zo.');

	await removeMember(editor, consultation.id, round.id, aylin.id);
	await answerQuestion(editor, { consultationId: consultation.id, roundId: round.id }, { id, answer: 'Acht' });
	const told = (await db.select().from(mails)).map(({ subjectKey }) => subjectKey);
	expect(told.filter((key) => key.startsWith('round-answer:'))).toEqual([]);
	expect(await own()).toMatchObject({ text: 'Te klein', reply: undefined });
	await openRoundRemarks(editor, policy.id);
	expect((await own()).reply?.reason).toBe('Het blijft zo.');
});
