import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import type { Person } from '#lib/people/person.ts';
import { askedIn, type Answerable, type Definition } from '../definition.ts';
import { withoutAnswers } from '../engine/piping.ts';
import { resultsOf } from './counting.server.ts';
import { crossOf } from './crossing.server.ts';
import { closedAmong, readFilter, type Closed } from './filtering.ts';
import { countLeftOut } from './leaving-out.server.ts';
import type { Sorting } from './sorting.ts';
import { findWeighting } from './weighting.server.ts';

interface List {
	id: string;
	consultationId: string;
	versions: readonly { number: number; definition: Definition }[];
}

/** Gives the themes of the open answers: they lie in a higher layer. */
type FindSorting = (list: Pick<List, 'id' | 'consultationId'>) => Promise<Sorting>;

/** What the page of the results shows, as its address asks: of everybody or of a part, weighted or not. */
export async function lookAtResults(editor: Person, list: List, params: URLSearchParams, findSorting: FindSorting) {
	const { sorting, ...about } = await aboutFilter(list, params, findSorting);
	const { dimensions, source } = await findWeighting(list.id);
	const weighable = dimensions.length > 0 && source !== undefined;
	const weighted = weighable && params.get('gewogen') === 'ja';
	const results = await resultsOf(editor, list.id, { filter: about.filter, weighted, sorting });
	return { ...about, ...results, weighable, weighted, map: await readMap(), leftOut: await countLeftOut(list.id) };
}

/** Two questions against each other, when the address names two. */
export async function lookAtCrossing(editor: Person, list: List, params: URLSearchParams, findSorting: FindSorting) {
	const { sorting, ...about } = await aboutFilter(list, params, findSorting);
	const find = (name: string): Closed | undefined => about.closed.find(({ id }) => id === params.get(name));
	const [row, column] = [find('rij'), find('kolom')];
	const crossing =
		row && column && row !== column
			? await crossOf(editor, list.id, row, column, { filter: about.filter, sorting })
			: undefined;
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

async function aboutFilter(list: List, params: URLSearchParams, findSorting: FindSorting) {
	const { versions } = list;
	const sorting = await findSorting(list);
	const closed = closedAmong(questionsIn(versions), await listNeighbourhoods(), sorting.themes);
	return { sorting, closed, filter: readFilter(params, closed), versionNumbers: versions.map(({ number }) => number) };
}

/** Of the newest version; what only earlier ones asked has too few answers to filter by. */
const questionsIn = (versions: List['versions']): Answerable[] =>
	askedIn(versions.at(-1)?.definition ?? empty).map(withoutAnswers);

const empty: Definition = { title: '', introduction: '', minutes: 1, pages: [] };
