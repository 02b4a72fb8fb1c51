import { and, asc, eq, notExists, sql } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import type { Amendment } from './amendment.ts';
import { amendments, paragraphLinks } from './tables.ts';

/** What was proposed when the council decided on a document, in the order in which it was written down. */
export const listAmendments = (policyId: string): Promise<Amendment[]> =>
	db
		.select()
		.from(amendments)
		.where(eq(amendments.policyId, policyId))
		.orderBy(asc(amendments.createdAt), asc(amendments.id));

/** What the council adopted of these, while no paragraph says that it changed by it. */
export const listWithoutChange = (policyId: string): Promise<Amendment[]> =>
	db
		.select()
		.from(amendments)
		.where(and(eq(amendments.policyId, policyId), eq(amendments.outcome, 'adopted'), changesNothing()))
		.orderBy(asc(amendments.createdAt), asc(amendments.id));

const changesNothing = () =>
	notExists(
		db
			.select({ one: sql`1` })
			.from(paragraphLinks)
			.where(eq(paragraphLinks.amendmentId, amendments.id))
	);
