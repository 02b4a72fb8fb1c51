import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { noCounts, together, type Counts } from './answer.ts';
import type { Statement } from './day.ts';
import { changeDay, recordOf } from './days.server.ts';
import { meetingCards, meetingStatements, meetingTables, meetingVotes } from './tables.ts';
import { tallyOf, type Tally } from './tally.ts';

type Counted = Pick<Statement, 'id' | 'agree' | 'disagree' | 'unsure'>;

export async function tallyStatement(id: string): Promise<Tally> {
	const [statement] = await db.select().from(meetingStatements).where(eq(meetingStatements.id, id));
	return statement ? (await tally([statement])).get(id)! : refuse('not_found');
}

/** How the hall voted on each of these. */
export async function tally(statements: Counted[]): Promise<Map<string, Tally>> {
	if (!statements.length) return new Map();
	const ids = statements.map(({ id }) => id);
	const [phones, cards] = [await countVotes(ids), await cardsOf(ids)];
	return new Map(
		statements.map((statement) => {
			const { id } = statement;
			const onPaper = together(cards.filter(({ statementId }) => statementId === id));
			return [id, tallyOf(kept(statement) ?? phones.get(id) ?? noCounts, onPaper)];
		})
	);
}

/** What stayed of the votes after they were counted for good. */
const kept = ({ agree, disagree, unsure }: Counted): Counts | undefined =>
	agree === null ? undefined : { agree, disagree: disagree ?? 0, unsure: unsure ?? 0 };

export async function countVotes(ids: string[]): Promise<Map<string, Counts>> {
	const rows = await db
		.select({ id: meetingVotes.statementId, answer: meetingVotes.answer, votes: count() })
		.from(meetingVotes)
		.where(inArray(meetingVotes.statementId, ids))
		.groupBy(meetingVotes.statementId, meetingVotes.answer)
		.orderBy(asc(meetingVotes.statementId), asc(meetingVotes.answer));
	const counts = new Map<string, Counts>();
	for (const { id, answer, votes } of rows) counts.set(id, { ...(counts.get(id) ?? noCounts), [answer]: votes });
	return counts;
}

const cardsOf = (ids: string[]) =>
	db
		.select()
		.from(meetingCards)
		.where(inArray(meetingCards.statementId, ids))
		.orderBy(asc(meetingCards.statementId), asc(meetingCards.place));

/** All cards of the hall were counted together, and not at each table. */
export const HALL = 'hall';

/** The places where cards can be counted, with what was counted there. */
export async function listCards({ id, meetingId }: Pick<Statement, 'id' | 'meetingId'>) {
	const counted = new Map((await cardsOf([id])).map((row) => [row.place, row]));
	const tables = await db
		.select({ place: meetingTables.id, name: meetingTables.name })
		.from(meetingTables)
		.where(eq(meetingTables.meetingId, meetingId))
		.orderBy(asc(meetingTables.position), asc(meetingTables.id));
	return [{ place: HALL, name: 'De hele zaal' }, ...tables].map((place) => ({
		...place,
		counts: counted.get(place.place)
	}));
}

/** Counting a place again replaces what was counted there. Whoever counts the hall does not count its tables too. */
export const countCards = (editor: Person, meetingId: string, id: string, place: string, counts: Counts) =>
	changeDay(editor, meetingId, async (_, meeting) => {
		const [statement] = await db.select().from(meetingStatements).where(eq(meetingStatements.id, id));
		if (statement?.meetingId !== meetingId) return refuse('not_found');
		if (statement.contributionId) refuse('conflict', 'Deze stelling is al inbreng. De telling staat vast.');
		if (statement.status === 'ready') refuse('conflict', 'Laat de zaal eerst over deze stelling stemmen.');
		const places = await listCards(statement);
		if (!places.some((known) => known.place === place)) refuse('not_found');
		const others = places.filter((known) => known.counts && known.place !== place);
		if (place === HALL ? others.length : others.some((known) => known.place === HALL))
			refuse(
				'conflict',
				'U telde de kaarten van de hele zaal of die per tafel. Allebei zou dubbel tellen. Zet eerst de andere op 0.'
			);
		const { agree, disagree, unsure } = counts;
		const cards = { agree, disagree, unsure };
		if (agree + disagree + unsure)
			await db
				.insert(meetingCards)
				.values({ statementId: id, place, ...cards })
				.onConflictDoUpdate({ target: [meetingCards.statementId, meetingCards.place], set: cards });
		else await removeCards(id, place);
		await recordOf('statement.cards_counted', meeting, editor, { statementId: id, ...cards });
	});

const removeCards = (id: string, place: string) =>
	db.delete(meetingCards).where(and(eq(meetingCards.statementId, id), eq(meetingCards.place, place)));
