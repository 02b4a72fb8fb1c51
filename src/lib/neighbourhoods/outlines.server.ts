import { asc, eq } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import { mayAdministrate, type Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import type { Area } from './geojson.ts';
import type { MapWijk, Polygon } from './outlines.ts';
import { simplify } from './simplifying.ts';
import { neighbourhoodOutlines, neighbourhoods } from './tables.ts';

/** Every wijk in its order, with its outline when it has one. */
export async function readMap(): Promise<MapWijk[]> {
	const rows = await mapQuery().execute();
	return rows.map(({ polygons, ...wijk }) => ({ ...wijk, polygons: polygons ?? [] }));
}

const mapQuery = prepared(() =>
	db
		.select({
			id: neighbourhoods.id,
			slug: neighbourhoods.slug,
			name: neighbourhoods.name,
			polygons: neighbourhoodOutlines.polygons
		})
		.from(neighbourhoods)
		.leftJoin(neighbourhoodOutlines, eq(neighbourhoodOutlines.neighbourhoodId, neighbourhoods.id))
		.orderBy(asc(neighbourhoods.position), asc(neighbourhoods.id))
);

interface Outlines {
	onceKey?: string;
	areas: readonly Area[];
	/** For each area the id of its wijk; empty when it is none. Several areas may be one wijk together. */
	wijk: readonly string[];
}

/** In the place of every outline that there was. */
export async function keepOutlines(by: Person, { onceKey = newOnceKey(), areas, wijk }: Outlines) {
	assertAllowed(mayAdministrate(by));
	return once(onceKey, async () => {
		const chosen = simplify(areas.map(({ polygons }, i) => ({ id: wijk[i] ?? '', polygons })).filter(({ id }) => id));
		const outlines = new Map<string, Polygon[]>();
		for (const { id, polygons } of chosen) outlines.set(id, [...(outlines.get(id) ?? []), ...polygons]);
		await assertKnown([...outlines.keys()]);
		await db.delete(neighbourhoodOutlines);
		for (const [neighbourhoodId, polygons] of outlines)
			await db.insert(neighbourhoodOutlines).values({ neighbourhoodId, polygons });
		await record('neighbourhoods.drawn', { subject: MAP, actor: by, particulars: { wijken: outlines.size } });
		return outlines.size;
	});
}

async function assertKnown(ids: string[]) {
	const known = await db.select({ id: neighbourhoods.id }).from(neighbourhoods).orderBy(asc(neighbourhoods.id));
	if (!ids.length || !ids.every((given) => known.some(({ id }) => id === given)))
		refuse('invalid', 'Deze wijk kennen wij niet. Kies een wijk uit de lijst.');
}

/** The pages show a list again. Without a map it does nothing. */
export async function removeOutlines(by: Person) {
	assertAllowed(mayAdministrate(by));
	return transaction(async () => {
		const removed = await db.delete(neighbourhoodOutlines).returning({ id: neighbourhoodOutlines.neighbourhoodId });
		if (removed.length) await record('neighbourhoods.drawn', { subject: MAP, actor: by, particulars: { wijken: 0 } });
	});
}

const MAP = { id: 'map' };
