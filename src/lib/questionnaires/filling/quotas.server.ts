import { and, asc, eq, gt, lt, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { Answers, Definition, Quota } from '../definition.ts';
import { contextOf, pathOf, type Path } from '../engine/path.ts';
import { planOf } from '../engine/screens.ts';
import { evaluate, isTrue, namesIn } from '../expressions/expression.ts';
import { quotaCounts } from '../tables.ts';
import { isAnswered } from '../types/behaviours.ts';

// How many people are wanted. Who sends is counted in the transaction of sending; what is not sent counts nowhere. Who
// takes answers back stays counted: the place was used.

/** The first full quota that is certain to hold for who is on this way, up to a screen; nothing when there is none. */
export async function fullFor(questionnaireId: string, definition: Definition, path: Path, number = Infinity) {
	if (!definition.quotas?.length) return undefined;
	const counts = await countsOf(questionnaireId);
	const today = dayOf(now());
	return holding(definition, path, today).find(
		(quota) => (counts.get(quota.id) ?? 0) >= quota.most && isCertain(definition, path, quota, number)
	);
}

/** Whether nobody is asked any more: a quota that everybody counts for is full. */
export async function fullForAll(questionnaireId: string, { quotas = [] }: Definition): Promise<Quota | undefined> {
	const general = quotas.filter((quota) => !quota.if.trim());
	if (!general.length) return undefined;
	const counts = await countsOf(questionnaireId);
	return general.find(({ id, most }) => (counts.get(id) ?? 0) >= most);
}

/** Two quotas would be counted in part when the second is full, so who counts gives back all by throwing this. */
export class QuotaIsFull extends Error {
	readonly quota: Quota;
	constructor(quota: Quota) {
		super('a quota is full');
		this.quota = quota;
	}
}

/**
 * Counts who sends these answers, for each quota that holds; throws when one is full. Inside the transaction of
 * sending. `before`: the answers that were counted already, when they are replaced.
 */
export async function countIn(
	questionnaireId: string,
	definition: Definition,
	answers: Answers,
	today: string,
	before?: Answers
) {
	if (!definition.quotas?.length) return;
	const counted = new Set(
		before ? holding(definition, pathOf(definition, before, today), today).map(({ id }) => id) : []
	);
	const holds = holding(definition, pathOf(definition, answers, today), today);
	for (const quota of definition.quotas) {
		const now = holds.includes(quota);
		if (now && !counted.has(quota.id)) await addOne(questionnaireId, quota);
		if (!now && counted.has(quota.id)) await takeOne(questionnaireId, quota.id);
	}
}

async function addOne(questionnaireId: string, quota: Quota) {
	// One statement counts and looks, so that who sends at the same moment waits for it.
	const added = await db
		.insert(quotaCounts)
		.values({ questionnaireId, quotaId: quota.id, count: 1 })
		.onConflictDoUpdate({
			target: [quotaCounts.questionnaireId, quotaCounts.quotaId],
			set: { count: sql`${quotaCounts.count} + 1` },
			setWhere: lt(quotaCounts.count, quota.most)
		})
		.returning({ count: quotaCounts.count });
	if (!added.length) throw new QuotaIsFull(quota);
}

const takeOne = (questionnaireId: string, quotaId: string) =>
	db
		.update(quotaCounts)
		.set({ count: sql`${quotaCounts.count} - 1` })
		.where(
			and(eq(quotaCounts.questionnaireId, questionnaireId), eq(quotaCounts.quotaId, quotaId), gt(quotaCounts.count, 0))
		);

/** How many were counted, by the id of the quota. */
export async function countsOf(questionnaireId: string): Promise<Map<string, number>> {
	const rows = await db
		.select({ id: quotaCounts.quotaId, count: quotaCounts.count })
		.from(quotaCounts)
		.where(eq(quotaCounts.questionnaireId, questionnaireId))
		.orderBy(asc(quotaCounts.quotaId));
	return new Map(rows.map(({ id, count }) => [id, count]));
}

function holding(definition: Definition, path: Path, today: string) {
	const { quotas } = planOf(definition);
	const context = contextOf(path, today);
	return (definition.quotas ?? []).filter(({ id }) => {
		const expression = quotas.get(id);
		return !expression || isTrue(evaluate(expression, context));
	});
}

/** What a quota looks at was answered, or lies behind: an answer that is still to come may change it. */
function isCertain(definition: Definition, { answers }: Path, { id }: Quota, number: number) {
	const { quotas, screens } = planOf(definition);
	const expression = quotas.get(id);
	const names = new Set(expression ? namesIn(expression).map((name) => name.split('.')[0]!) : []);
	return screens
		.filter((screen) => screen.number > number)
		.every(({ questions }) => questions.every((one) => !names.has(one.id) || isAnswered(one, answers)));
}
