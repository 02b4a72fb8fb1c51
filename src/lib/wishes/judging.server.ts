import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { hide } from '#lib/contributions/contributions.server.ts';
import { keep, undoJudgement } from '#lib/contributions/reporting.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { mayModerate, ownWijken, type Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { wishEditions, wishes, wishTrees } from './tables.ts';

/** Whether this person reads this first: a moderator everything, an opbouwwerker the wishes of the trees in their wijk. */
export const mayJudge = async (person: Person, contributionId: string): Promise<boolean> =>
	mayModerate(person) ||
	(await db.$count(contributions, and(eq(contributions.id, contributionId), isJudgedBy(person)))) > 0;

/** The same as a condition on contributions; none for who reads everything first. */
export function isJudgedBy(person: Person): SQL | undefined {
	if (mayModerate(person)) return undefined;
	const own = db
		.select({ id: wishes.contributionId })
		.from(wishes)
		.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.where(inArray(wishTrees.neighbourhoodId, ownWijken(person)));
	return inArray(contributions.id, own);
}

/** Takes it from sight, by who reads it first. */
export const hideRead = async (person: Person, id: string, reason: string) =>
	hide(person, id, reason, await mayJudge(person, id));

/** Who reads it first looked, and it stays. */
export const keepRead = async (person: Person, id: string) => keep(person, id, await mayJudge(person, id));

/** Makes undone what who reads it first decided last of it. */
export const undoRead = async (person: Person, id: string) => undoJudgement(person, id, await mayJudge(person, id));
