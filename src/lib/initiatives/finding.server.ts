import { eq } from 'drizzle-orm';
import { readCode } from '#lib/contributions/code-signs.ts';
import { refuse } from '#lib/errors.ts';
import { isId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { Initiative } from './initiative.ts';
import { initiatives } from './tables.ts';

/** For the verbs: what the visitor may see of it, they ask themselves. */
export async function findInitiative(id: string): Promise<Initiative> {
	if (!isId(id)) refuse('not_found');
	const [row] = await db.select().from(initiatives).where(eq(initiatives.id, id));
	return row ?? refuse('not_found');
}

export async function findByCode(typed: string): Promise<Initiative> {
	const code = readCode(typed) ?? refuse('not_found');
	const [row] = await db.select().from(initiatives).where(eq(initiatives.code, code));
	return row ?? refuse('not_found');
}

/** The code of a request as it was printed; nothing when it is none of ours. */
export async function findInitiativeCode(code: string): Promise<string | undefined> {
	const [row] = await db.select({ code: initiatives.code }).from(initiatives).where(eq(initiatives.code, code));
	return row?.code;
}

/** Where one follows a request. */
export const followHref = (code: string) => `/initiatieven/volg/${code}`;
