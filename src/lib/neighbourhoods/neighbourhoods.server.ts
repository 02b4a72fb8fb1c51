import { asc, eq, max } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { mayAdministrate, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import { neighbourhoods } from './tables.ts';

export type Neighbourhood = typeof neighbourhoods.$inferSelect;

export const listNeighbourhoods = () =>
	db.select().from(neighbourhoods).orderBy(asc(neighbourhoods.position), asc(neighbourhoods.id));

export async function findNeighbourhood(slug: string): Promise<Neighbourhood> {
	const [neighbourhood] = await db.select().from(neighbourhoods).where(eq(neighbourhoods.slug, slug));
	return neighbourhood ?? refuse('not_found');
}

export async function addNeighbourhood(by: Person, given: { name: string; description: string; population: number }) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		const [last] = await db.select({ position: max(neighbourhoods.position) }).from(neighbourhoods);
		const added = { id: newId(), slug: slugOf(given.name), ...given, position: (last?.position ?? 0) + 1 };
		const [row] = await db.insert(neighbourhoods).values(added).onConflictDoNothing().returning();
		return row ?? refuse('conflict', 'Er is al een wijk met deze naam.');
	});
}
