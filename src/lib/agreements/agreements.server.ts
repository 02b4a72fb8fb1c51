import { asc, desc, eq, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { uploads } from '#lib/uploads/tables.ts';
import type { Agreement } from './agreement.ts';
import { lateSince, movedTo, settledAt, standingOf, stateOf, type AgreementState, type Milestone } from './standing.ts';
import type { ToldStep } from './step.ts';
import { agreementMilestones, agreements, milestoneSteps } from './tables.ts';

/** An agreement as people read it. */
export interface AgreementView extends Agreement {
	milestones: Milestone[];
	state: AgreementState;
	/** The day of the oldest milestone that is late. */
	lateSince: string | undefined;
	settledAt: Date | undefined;
	/** The last day as it is now, when that is past the day that was agreed. */
	movedTo: string | undefined;
}

/** The agreements on these items, the newest of each first: that one counts, the others stay to be read. */
export async function readAgreements(itemIds: string[]): Promise<Map<string, [AgreementView, ...AgreementView[]]>> {
	if (!itemIds.length) return new Map();
	const rows = await db
		.select()
		.from(agreements)
		.where(inArray(agreements.itemId, itemIds))
		.orderBy(asc(agreements.itemId), desc(agreements.number));
	const milestones = await readMilestones(rows);
	const read = new Map<string, [AgreementView, ...AgreementView[]]>();
	for (const row of rows) {
		const view = asView(row, milestones.get(row.id) ?? []);
		const known = read.get(row.itemId);
		if (known) known.push(view);
		else read.set(row.itemId, [view]);
	}
	return read;
}

const asView = (agreement: Agreement, milestones: Milestone[]): AgreementView => ({
	...agreement,
	milestones,
	state: stateOf(agreement.outcome, milestones),
	lateSince: lateSince(milestones),
	movedTo: movedTo(agreement.dueOn, milestones),
	settledAt: agreement.outcome === 'not' ? agreement.publishedAt : settledAt(milestones)
});

async function readMilestones(of: Agreement[]) {
	const rows = await db
		.select()
		.from(agreementMilestones)
		.where(
			inArray(
				agreementMilestones.agreementId,
				of.map(({ id }) => id)
			)
		)
		.orderBy(asc(agreementMilestones.agreementId), asc(agreementMilestones.position));
	const steps = await readSteps(rows.map(({ milestoneId }) => milestoneId));
	const agreedAt = new Map(of.map(({ id, publishedAt }) => [id, publishedAt]));
	const today = dayOf(now());
	const views = rows.map(({ agreementId, milestoneId, text, dueOn }) => {
		const planned = { id: milestoneId, text, dueOn, agreedAt: agreedAt.get(agreementId)! };
		return { agreementId, milestone: standingOf(planned, steps.get(milestoneId) ?? [], today) };
	});
	return new Map(
		[...Map.groupBy(views, ({ agreementId }) => agreementId)].map(([id, those]) => [
			id,
			those.map(({ milestone }) => milestone)
		])
	);
}

async function readSteps(milestoneIds: string[]) {
	const rows = await db
		.select({ step: milestoneSteps, alt: uploads.description })
		.from(milestoneSteps)
		.leftJoin(uploads, eq(uploads.id, milestoneSteps.uploadId))
		.where(inArray(milestoneSteps.milestoneId, milestoneIds))
		.orderBy(asc(milestoneSteps.madeAt), asc(milestoneSteps.id));
	const told = rows.map(({ step, alt }): ToldStep => ({ ...step, alt: alt ?? '' }));
	return Map.groupBy(told, ({ milestoneId }) => milestoneId);
}

/** The agreements on an item, the newest first. */
export const listAgreed = async (itemId: string): Promise<AgreementView[]> =>
	(await readAgreements([itemId])).get(itemId) ?? [];

/** The agreement on an item that counts now. */
export async function findAgreement(itemId: string): Promise<AgreementView | undefined> {
	return (await readAgreements([itemId])).get(itemId)?.[0];
}

/** Of the agreements of a consultation: those who do something, each name once. */
export async function listDoers(consultationId: string): Promise<string[]> {
	const rows = await db
		.select({ itemId: agreements.itemId, doneBy: agreements.doneBy })
		.from(agreements)
		.where(eq(agreements.consultationId, consultationId))
		.orderBy(asc(agreements.itemId), asc(agreements.number));
	const newest = new Map(rows.map(({ itemId, doneBy }) => [itemId, doneBy]));
	return [...new Set(newest.values())].filter(Boolean).toSorted((a, b) => a.localeCompare(b, 'nl'));
}
