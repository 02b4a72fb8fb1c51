import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import { mayAdministrate, type Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { ageGroups, byAge, type PeopleByAge, type Population, totalPeople } from './population.ts';
import { neighbourhoods, populationFigures } from './tables.ts';

/** Who live in each wijk by the newest figures, in the order of the wijken. A wijk without figures is not in it. */
export const listPopulation = async (): Promise<Population[]> => newestOf(await figuresQuery());

/** Who live in this wijk by the newest figures; nothing when there are none. */
export async function findPopulation({ id }: { id: string }): Promise<Population | undefined> {
	return newestOf(await figuresQuery().where(eq(populationFigures.neighbourhoodId, id)))[0];
}

const figuresQuery = () =>
	db
		.select({
			neighbourhoodId: populationFigures.neighbourhoodId,
			ageGroup: populationFigures.ageGroup,
			people: populationFigures.people,
			year: populationFigures.year,
			source: populationFigures.source
		})
		.from(populationFigures)
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, populationFigures.neighbourhoodId))
		.orderBy(asc(neighbourhoods.position), asc(neighbourhoods.id), desc(populationFigures.year))
		.$dynamic();

type Figure = typeof populationFigures.$inferSelect;

function newestOf(figures: Figure[]): Population[] {
	const wijken = Map.groupBy(figures, ({ neighbourhoodId }) => neighbourhoodId);
	return [...wijken.values()].map((all) => {
		// The newest year comes first.
		const { neighbourhoodId, year, source } = all[0]!;
		const newest = new Map(
			all.filter((figure) => figure.year === year).map((figure) => [figure.ageGroup, figure.people])
		);
		const people = byAge((age) => newest.get(age) ?? 0);
		return { neighbourhoodId, people, total: totalPeople(people), year, source };
	});
}

export interface GivenPopulation {
	onceKey?: string;
	year: number;
	source: string;
	wijken: { neighbourhoodId: string; people: PeopleByAge }[];
}

/**
 * Figures of the same wijk and year take the place of those that were there; earlier years stay. The newest also say how
 * many inwoners the wijk has. Gives the number of wijken that were counted.
 */
export async function savePopulation(by: Person, given: GivenPopulation): Promise<number> {
	assertAllowed(mayAdministrate(by));
	const { onceKey = newOnceKey(), wijken } = given;
	return once(onceKey, async () => {
		await assertKnown(wijken.map(({ neighbourhoodId }) => neighbourhoodId));
		for (const { neighbourhoodId, people } of wijken) {
			await replaceFigures(neighbourhoodId, people, given);
			const particulars = { year: given.year, people: totalPeople(people) };
			await record('neighbourhood.counted', { subject: { id: neighbourhoodId }, actor: by, particulars });
		}
		return wijken.length;
	});
}

async function assertKnown(ids: string[]) {
	if (!ids.length) refuse('invalid', 'Er is niets om te bewaren. Kies bij minstens één regel een wijk.');
	if (new Set(ids).size < ids.length) refuse('invalid', 'Kies elke wijk hoogstens één keer.');
	const known = await db.$count(neighbourhoods, inArray(neighbourhoods.id, ids));
	if (known < ids.length) refuse('invalid', 'Een van deze wijken kennen wij niet. Lees het bestand opnieuw in.');
}

async function replaceFigures(neighbourhoodId: string, people: PeopleByAge, { year, source }: GivenPopulation) {
	const ofWijk = eq(populationFigures.neighbourhoodId, neighbourhoodId);
	await db.delete(populationFigures).where(and(ofWijk, eq(populationFigures.year, year)));
	const rows = ageGroups.map((ageGroup) => ({ neighbourhoodId, ageGroup, people: people[ageGroup], year, source }));
	await db.insert(populationFigures).values(rows);
	if (await db.$count(populationFigures, and(ofWijk, gt(populationFigures.year, year)))) return;
	await db
		.update(neighbourhoods)
		.set({ population: totalPeople(people) })
		.where(eq(neighbourhoods.id, neighbourhoodId));
}
