import { asc, eq } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import type { Amendment } from './amendment.ts';
import { amendments } from './tables.ts';

/** What was proposed when the council decided on a document, in the order in which it was written down. */
export const listAmendments = (policyId: string): Promise<Amendment[]> =>
	db
		.select()
		.from(amendments)
		.where(eq(amendments.policyId, policyId))
		.orderBy(asc(amendments.createdAt), asc(amendments.id));
