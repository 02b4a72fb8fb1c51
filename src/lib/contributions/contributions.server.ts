import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertGoesOn } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { knownNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayModerate, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared, preparedInsert, preparedInsertNew } from '#lib/storage/prepared.ts';
import { settleAlerts } from './alerts.server.ts';
import { isPublic, type Contribution, type KnownContribution, type NewContribution } from './contribution.ts';
import { contributions, supports } from './tables.ts';

/** Keeps what was said, inside the transaction of the channel, which records what happened. Returns its id. */
export async function receive(given: NewContribution): Promise<string> {
	const neighbourhoodId = await knownNeighbourhood(given.neighbourhoodId);
	return (await receiveAll([{ ...given, neighbourhoodId }]))[0]!;
}

/** The same for all that one person says at once, of a wijk that is known. */
export async function receiveAll(given: NewContribution[]): Promise<string[]> {
	const rows = given.map((one) => ({ id: newId(), ...one, statusAt: now(), handedInAt: now() }));
	await keepContributions(rows);
	for (const id of new Set(given.map(({ consultationId }) => consultationId))) await assertNotFinished(id);
	return rows.map(({ id }) => id);
}

const keepContributions = preparedInsert(contributions);

/** Rows for `receiveOnce`: made before the transaction, since others wait for that. */
export const asRows = (given: KnownContribution[]): KnownRow[] =>
	given.map(({ handedInAt = now(), ...row }) => ({ id: newId(), ...row, statusAt: now(), handedInAt }));

export type KnownRow = Omit<KnownContribution, 'handedInAt'> & { id: string; statusAt: Date; handedInAt: Date };

const keepNew = preparedInsertNew(contributions, contributions.id);

/**
 * Asked after keeping, for keeping waits for a decision that is being made: what comes after it would never get an
 * answer. Nothing is kept then.
 */
async function assertNotFinished(consultationId: string) {
	const [known] = await statusQuery().execute({ consultationId });
	if (known) assertGoesOn(known, 'U kunt niets meer insturen. Uw tekst staat er nog; bewaar hem zelf.');
}

const statusQuery = prepared(() =>
	db
		.select({ status: consultations.status })
		.from(consultations)
		.where(eq(consultations.id, sql.placeholder('consultationId')))
);

/**
 * Keeps each of these once, by its name where it came from; all of one consultation and one channel. Returns them in
 * the order in which they were given, with whether they were new. At most some thousands at a time.
 */
export async function receiveOnce(rows: KnownRow[]) {
	const [first] = rows;
	if (!first) return [];
	const added = new Set(await keepNew(rows));
	if (added.size) await assertNotFinished(first.consultationId);
	if (added.size === rows.length) return rows.map(({ id, externalId }) => ({ id, externalId, added: true }));
	const ids = await idsByExternal(rows);
	return rows.map(({ externalId }) => {
		const id = ids.get(externalId)!;
		return { id, externalId, added: added.has(id) };
	});
}

async function idsByExternal(rows: KnownRow[]) {
	const [first] = rows;
	const ofChannel = and(
		eq(contributions.consultationId, first!.consultationId),
		eq(contributions.channel, first!.channel),
		inArray(contributions.externalId, [...new Set(rows.map(({ externalId }) => externalId))])
	);
	const known = await db
		.select({ id: contributions.id, externalId: contributions.externalId })
		.from(contributions)
		.where(ofChannel)
		.orderBy(contributions.id);
	return new Map(known.map(({ id, externalId }) => [externalId, id]));
}

export async function findContribution(id: string): Promise<Contribution> {
	const [contribution] = await db.select().from(contributions).where(eq(contributions.id, id));
	return contribution ?? refuse('not_found');
}

/** What raadsleden say in a round is for who reads along there: a moderator does not learn that it is there. */
export async function findForModerator(id: string) {
	const contribution = await findContribution(id);
	return contribution.status === 'confidential' ? refuse('not_found') : contribution;
}

/** Makes it public. `allowed`: by a rule of where it was said, which this layer does not know. */
export async function approve(moderator: Person, id: string, allowed = mayModerate(moderator)) {
	assertAllowed(allowed);
	return transaction(async () => {
		const moved = await moveFrom(['pending', 'hidden'], id, { status: 'public', statusReason: '' });
		if (moved) await record('contribution.approved', { ...moved, actor: moderator });
	});
}

/**
 * Takes it from sight with a reason that everybody can read. It is kept and counted. The reason goes with the words.
 * `allowed`: as with `approve`.
 */
export async function hide(moderator: Person, id: string, reason: string, allowed = mayModerate(moderator)) {
	assertAllowed(allowed);
	return transaction(async () => {
		const moved = await moveFrom(['pending', 'public'], id, { status: 'hidden', statusReason: reason });
		if (moved) await record('contribution.hidden', { ...moved, actor: moderator });
	});
}

type Judgement = Pick<Contribution, 'status' | 'statusReason'>;

/**
 * One statement moves, of what is held: words that are being taken back stay away. Nothing: it is there already, by
 * another or by a second press. What it was before goes to the log, so that it can be undone.
 */
async function moveFrom(from: Contribution['status'][], id: string, to: Judgement) {
	await hold(contributions, id);
	const [before] = await db.select().from(contributions).where(eq(contributions.id, id));
	const [moved] = await db
		.update(contributions)
		.set({ ...to, statusAt: now() })
		.where(and(eq(contributions.id, id), inArray(contributions.status, from)))
		.returning({ consultationId: contributions.consultationId });
	const { consultationId } = moved ?? {};
	if (consultationId) {
		const settled = await settleAlerts(id);
		return { subject: { id }, consultationId, particulars: { from: before!.status, settled } };
	}
	// Confidential and withdrawn words are not the moderator's.
	const { status, statusReason } = await findForModerator(id);
	if (status !== to.status || statusReason !== to.statusReason) refuse('conflict');
	return undefined;
}

/**
 * The words of one receipt go, with the name, the wijk and the person; that something was there stays. Inside the
 * transaction of who takes back, who records what happened. Returns the ids of what was not taken back before.
 */
export const wipeContributions = (receiptId: string): Promise<{ id: string }[]> =>
	db
		.update(contributions)
		.set({ ...NOTHING_LEFT, status: 'withdrawn', statusAt: now() })
		.where(and(eq(contributions.receiptId, receiptId), ne(contributions.status, 'withdrawn')))
		.returning({ id: contributions.id });

/**
 * Words that make place for others of the same person: gone like words that are taken back, with a reason that says so
 * and with whatever was answered to them. `by`: what came in their place, if anything did. Inside the transaction of
 * the correction.
 */
export async function replaceContribution(id: string, consultationId: string, by?: string) {
	const gone = await db
		.update(contributions)
		.set({ ...NOTHING_LEFT, status: 'withdrawn', statusReason: by ? REPLACED : LEFT_OUT, statusAt: now() })
		.where(and(eq(contributions.id, id), ne(contributions.status, 'withdrawn')))
		.returning({ id: contributions.id });
	if (gone.length)
		await record('contribution.replaced', { subject: { id }, consultationId, particulars: by ? { by } : {} });
}

const REPLACED = 'De schrijver heeft deze woorden vervangen door andere.';
const LEFT_OUT = 'De schrijver heeft dit antwoord weggehaald.';

const NOTHING_LEFT = { text: '', author: '', personId: null, neighbourhoodId: null, statusReason: '' };

/** Supporting twice is the same as supporting once. `supporterHash`: of the browser or the person. */
export async function support(id: string, supporterHash: string) {
	return transaction(async () => {
		const contribution = await findContribution(id);
		if (!isPublic(contribution)) refuse('not_found');
		const given = await db
			.insert(supports)
			.values({ contributionId: id, supporterHash, givenAt: now() })
			.onConflictDoNothing()
			.returning({ id: supports.contributionId });
		if (given.length)
			await record('contribution.supported', { subject: { id }, consultationId: contribution.consultationId });
	});
}

/** Takes support back: by the same browser or person that gave it. */
export async function unsupport(id: string, supporterHash: string) {
	return transaction(async () => {
		const { consultationId } = await findContribution(id);
		const taken = await db
			.delete(supports)
			.where(and(eq(supports.contributionId, id), eq(supports.supporterHash, supporterHash)))
			.returning({ id: supports.contributionId });
		if (taken.length) await record('contribution.unsupported', { subject: { id }, consultationId });
	});
}
