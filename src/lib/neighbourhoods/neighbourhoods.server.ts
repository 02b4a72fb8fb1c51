import { asc, eq, max } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import { mayAdministrate, mayWorkIn, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { slugOf } from '#lib/text/slug.ts';
import type { NeighbourhoodInput } from './neighbourhood.ts';
import { neighbourhoods } from './tables.ts';

export type Neighbourhood = typeof neighbourhoods.$inferSelect;

export const listNeighbourhoods = () => allQuery().execute();

const allQuery = prepared(() =>
	db.select().from(neighbourhoods).orderBy(asc(neighbourhoods.position), asc(neighbourhoods.id))
);

/** The wijken in which this person runs meetings and talks. */
export const listWijkenOf = async (person: Person) =>
	(await listNeighbourhoods()).filter(({ id }) => mayWorkIn(person, id));

export async function findNeighbourhood(slug: string): Promise<Neighbourhood> {
	const [neighbourhood] = await db.select().from(neighbourhoods).where(eq(neighbourhoods.slug, slug));
	return neighbourhood ?? refuse('not_found');
}

export async function findNeighbourhoodById(id: string): Promise<Neighbourhood> {
	const [neighbourhood] = await db.select().from(neighbourhoods).where(eq(neighbourhoods.id, id));
	return neighbourhood ?? refuse('not_found');
}

/** The id that a form gave, when there is such a wijk; nothing when none was chosen. */
export async function knownNeighbourhood(id: string | undefined): Promise<string | undefined> {
	if (!id) return undefined;
	const [known] = await db.select({ id: neighbourhoods.id }).from(neighbourhoods).where(eq(neighbourhoods.id, id));
	return known?.id ?? refuse('invalid', 'Deze wijk kennen wij niet. Kies een wijk uit de lijst.');
}

export async function addNeighbourhood(by: Person, given: NeighbourhoodInput & { onceKey?: string }) {
	assertAllowed(mayAdministrate(by));
	const { onceKey = newOnceKey(), name, description, population } = given;
	return once(onceKey, async (): Promise<Neighbourhood> => {
		const [last] = await db.select({ position: max(neighbourhoods.position) }).from(neighbourhoods);
		const position = (last?.position ?? 0) + 1;
		const added = { id: newId(), slug: slugOf(name), name, description, population, position };
		const [row] = await db.insert(neighbourhoods).values(added).onConflictDoNothing().returning();
		if (!row) refuse('conflict', 'Er is al een wijk met deze naam.');
		await record('neighbourhood.added', { subject: row, actor: by });
		return row;
	});
}

/** The address stays as it was: links to the wijk keep working. */
export async function changeNeighbourhood(by: Person, slug: string, given: NeighbourhoodInput) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		const [row] = await db.update(neighbourhoods).set(given).where(eq(neighbourhoods.slug, slug)).returning();
		if (!row) refuse('not_found');
		await record('neighbourhood.changed', { subject: row, actor: by });
		return row;
	});
}
