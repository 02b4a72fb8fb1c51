import { slugOf } from '#lib/text/slug.ts';
import type { Area } from './geojson.ts';

interface Named {
	id: string;
	name: string;
}

/** The names of properties that every area has, the best guess for its name first. */
export function nameKeys(areas: readonly Area[], wijken: readonly Named[]): string[] {
	const [first, ...others] = areas.map(({ names }) => Object.keys(names));
	const shared = (first ?? []).filter((key) => others.every((keys) => keys.includes(key)));
	const score = (key: string) =>
		areas.filter((area) => wijkFor(area.names[key]!, wijken)).length * 10 +
		(/naam|name/i.test(key) ? 5 : 0) +
		new Set(areas.map(({ names }) => names[key])).size / areas.length;
	const scores = new Map(shared.map((key) => [key, score(key)]));
	return shared.toSorted((a, b) => scores.get(b)! - scores.get(a)!);
}

/** The wijk that is called so, whatever the capitals and marks, and with "Wijk 01" before it or not. */
export const wijkFor = <W extends Named>(name: string, wijken: readonly W[]): W | undefined =>
	wijken.find((wijk) => plain(wijk.name) === plain(name));

const plain = (name: string) => slugOf(name).replace(/^(wijk|buurt)-(\d+-)?(?=.)/, '');
