import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import type { Person } from '#lib/people/person.ts';
import { askedIn, type Answerable, type Definition } from '../definition.ts';
import { resultsOf } from './counting.server.ts';
import { crossOf } from './crossing.server.ts';
import { closedAmong, readFilter, type Closed } from './filtering.ts';
import { countLeftOut } from './leaving-out.server.ts';
import { findWeighting } from './weighting.server.ts';

interface List {
	id: string;
	versions: readonly { number: number; definition: Definition }[];
}

/** What the page of the results shows, as its address asks: of everybody or of a part, weighted or not. */
export async function lookAtResults(editor: Person, list: List, params: URLSearchParams) {
	const about = await aboutFilter(list, params);
	const { dimensions, source } = await findWeighting(list.id);
	const weighable = dimensions.length > 0 && source !== undefined;
	const weighted = weighable && params.get('gewogen') === 'ja';
	const results = await resultsOf(editor, list.id, { filter: about.filter, weighted });
	return { ...about, ...results, weighable, weighted, map: await readMap(), leftOut: await countLeftOut(list.id) };
}

/** Two questions against each other, when the address names two. */
export async function lookAtCrossing(editor: Person, list: List, params: URLSearchParams) {
	const about = await aboutFilter(list, params);
	const find = (name: string): Closed | undefined => about.closed.find(({ id }) => id === params.get(name));
	const [row, column] = [find('rij'), find('kolom')];
	const crossing =
		row && column && row !== column ? await crossOf(editor, list.id, row, column, about.filter) : undefined;
	const isSame = row !== undefined && row === column;
	return {
		...about,
		row: row?.id ?? '',
		column: column?.id ?? '',
		crossing,
		isSame,
		shared: params.get('delen') === 'ja'
	};
}

async function aboutFilter({ versions }: List, params: URLSearchParams) {
	const closed = closedAmong(questionsIn(versions), await listNeighbourhoods());
	return { closed, filter: readFilter(params, closed), versionNumbers: versions.map(({ number }) => number) };
}

/** Of the newest version; what only earlier ones asked has too few answers to filter by. */
const questionsIn = (versions: List['versions']): Answerable[] => askedIn(versions.at(-1)?.definition ?? empty);

const empty: Definition = { title: '', introduction: '', minutes: 1, pages: [] };
