import { asc, eq } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import { joinByEmail } from '#lib/people/people.server.ts';
import { hasRole, type Person } from '#lib/people/person.ts';
import { people, roles } from '#lib/people/tables.ts';
import { addReader, dropReader, readersOf, type Reader } from '#lib/policies/readers.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { groupIn, nameless, signature } from './remark.ts';
import { mayOpenRound, type MemberInput, type Round } from './round.ts';
import { tellOfRound } from './round-telling.server.ts';
import { findRoundOf } from './rounds.server.ts';

type Place = Pick<Round, 'id' | 'versionId'>;

/** All who are a raadslid now. */
export const listCouncillors = () =>
	db
		.selectDistinct({ id: people.id, name: people.name, email: people.email, group: people.party })
		.from(people)
		.innerJoin(roles, eq(roles.personId, people.id))
		.where(eq(roles.role, 'council_member'))
		.orderBy(asc(people.name), asc(people.id));

/** Who takes part: who was named, or every raadslid. */
export async function listMembers({ id, wholeCouncil }: Pick<Round, 'id' | 'wholeCouncil'>): Promise<Member[]> {
	if (!wholeCouncil) return readersOf(id);
	return (await listCouncillors()).map((one) => ({ ...one, group: one.group ?? '' }));
}

export type Member = Pick<Reader, 'id' | 'name' | 'email' | 'group'>;

/** Names these raadsleden in a round, in its transaction. Who is no raadslid is not named. */
export async function nameCouncillors({ id: roundId, versionId }: Place, personIds: string[]) {
	const found = (await listCouncillors()).filter(({ id }) => personIds.includes(id));
	if (found.length < new Set(personIds).size) refuse('not_found');
	for (const { id, group } of found)
		await addReader({ roundId, versionId, personId: id, group: group ?? '', asCouncillor: true });
}

/** One more raadslid in a round of named raadsleden. */
export async function addCouncillor(editor: Person, consultationId: string, roundId: string, personId: string) {
	assertAllowed(mayOpenRound(editor));
	return transaction(async () => {
		const round = await findRoundOf(editor, consultationId, roundId);
		assertNamed(round);
		await nameCouncillors(round, [personId]);
		await recordMember('round.joined', { editor, round, personId });
		await tellOfRound(round, await membersWith(round, [personId]));
	});
}

/**
 * Somebody from outside the raad, or for a party: signs in with a code that comes by mail. A first account is made when
 * there is none yet. Who has one keeps its name.
 */
export async function inviteMember(editor: Person, consultationId: string, roundId: string, given: MemberInput) {
	assertAllowed(mayOpenRound(editor));
	return once(given.onceKey, async () => {
		const round = await findRoundOf(editor, consultationId, roundId);
		assertNamed(round);
		const person = await joinByEmail(given);
		const asCouncillor = round.kind === 'council';
		if (asCouncillor && !hasRole(person, 'council_member'))
			refuse(
				'conflict',
				'Dit adres is niet van een raadslid. Vraag een beheerder om de rol raadslid te geven. Of kies een klankbordgroep.'
			);
		const reader = { roundId, versionId: round.versionId, personId: person.id, group: given.group, asCouncillor };
		if (await addReader(reader)) await recordMember('round.joined', { editor, round, personId: person.id });
		await tellOfRound(round, await membersWith(round, [person.id]));
		return person.id;
	});
}

/** Who was named reads along no more. What was said stays. */
export async function removeMember(editor: Person, consultationId: string, roundId: string, personId: string) {
	assertAllowed(mayOpenRound(editor));
	return transaction(async () => {
		const round = await findRoundOf(editor, consultationId, roundId);
		if (await dropReader(roundId, personId)) await recordMember('round.left', { editor, round, personId });
	});
}

const assertNamed = ({ wholeCouncil }: Pick<Round, 'wholeCouncil'>) =>
	wholeCouncil && refuse('conflict', 'Aan deze ronde doen alle raadsleden mee.');

interface Membership {
	editor: Person;
	round: Place & { consultation: { id: string } };
	personId: string;
}

const recordMember = (action: 'round.joined' | 'round.left', { editor, round, personId }: Membership) =>
	record(action, {
		subject: round,
		consultationId: round.consultation.id,
		actor: editor,
		particulars: { personId }
	});

const membersWith = ({ id }: Place, personIds: string[]) =>
	readersOf(id).then((all) => all.filter((one) => personIds.includes(one.id)));

/** For which party or group this person takes part. */
export async function groupOf(person: Person, round: Pick<Round, 'id' | 'wholeCouncil'>) {
	if (round.wholeCouncil) return person.party ?? '';
	const [own] = (await readersOf(round.id)).filter(({ id }) => id === person.id);
	return own?.group ?? person.party ?? '';
}

/** The name under what somebody says. Where everybody reads along and names stay away, only the group. */
export async function authorIn(round: Pick<Round, 'id' | 'wholeCouncil' | 'kind' | 'mode' | 'ending'>, person: Person) {
	const party = await groupOf(person, round);
	const named = signature({ name: person.name, party });
	return round.mode === 'public' && round.ending !== 'named' ? groupIn(named, nameless[round.kind]) : named;
}

/** The raadsleden that a round of named ones does not have yet. */
export async function listOthers(round: Pick<Round, 'id'>) {
	const named = new Set((await readersOf(round.id)).map(({ id }) => id));
	return (await listCouncillors()).filter(({ id }) => !named.has(id));
}
