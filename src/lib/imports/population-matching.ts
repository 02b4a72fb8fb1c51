import { addPeople, type PeopleByAge } from '#lib/neighbourhoods/population.ts';
import { asCompared, type CountedWijk } from './population-rows.ts';

interface Wijk {
	id: string;
	name: string;
}

/** What a file says of the wijken of the platform. */
export interface Matched {
	/** For each wijk that is in the file, the people of all the lines that were put with it. */
	found: { wijk: Wijk; names: string[]; people: PeopleByAge }[];
	/** Lines that no wijk has the name of: for a person to choose. */
	unknown: CountedWijk[];
	/** Lines that say too little, or that stand there twice. */
	skipped: { name: string; line: number; why: string }[];
	/** Wijken that are not in the file. */
	missing: Wijk[];
}

/** The choice for a line: the id of a wijk, or nothing to leave it out. */
export type Choices = (line: number) => string | undefined;

export function matchWijken(counted: CountedWijk[], wijken: Wijk[], chosen: Choices = () => undefined): Matched {
	const byName = new Map(wijken.map((wijk) => [asCompared(wijk.name), wijk]));
	const byId = new Map(wijken.map((wijk) => [wijk.id, wijk]));
	const first = new Map(counted.toReversed().map(({ name, line }) => [asCompared(name), line]));
	const found = new Map<string, Matched['found'][number]>();
	const matched: Matched = { found: [], unknown: [], skipped: [], missing: [] };

	for (const { name, line, people, problem = '' } of counted) {
		if (!people) matched.skipped.push({ name, line, why: problem });
		else if (first.get(asCompared(name)) !== line)
			matched.skipped.push({ name, line, why: 'deze wijk staat er twee keer. Wij nemen de eerste.' });
		else {
			const known = byName.get(asCompared(name));
			if (!known) matched.unknown.push({ line, name, municipality: '', people });
			const wijk = known ?? byId.get(chosen(line) ?? '');
			if (wijk) put(found, wijk, name, people);
		}
	}
	matched.found = wijken.flatMap(({ id }) => found.get(id) ?? []);
	matched.missing = wijken.filter(({ id }) => !found.has(id));
	return matched;
}

function put(found: Map<string, Matched['found'][number]>, wijk: Wijk, name: string, people: PeopleByAge) {
	const earlier = found.get(wijk.id);
	const names = [...(earlier?.names ?? []), name];
	found.set(wijk.id, { wijk, names, people: earlier ? addPeople(earlier.people, people) : people });
}
