import type { Person } from '#lib/people/person.ts';
import { questionsOf } from '../definition.ts';
import { neighbourhoodsFor } from '../filling/finding.server.ts';
import { asNumber } from './entry.ts';
import { findEntry, findForEntry, type ListAt } from './finding.server.ts';

/** What the address says: the number of a paper, the number of a version, what was just kept. */
export interface Opening {
	paper: string;
	version: number;
	saved: string;
}

/**
 * What one needs to type in a paper: the version of the paper in the address, else the one that was chosen, else the one
 * that was typed in last, as who types in a stack has more of the same.
 */
export async function openEntry(editor: Person, at: ListAt, { paper, version: chosen, saved: id }: Opening) {
	const { list } = await findForEntry(editor, at);
	const saved = id ? await findEntry(editor, list.id, id) : undefined;
	const versionId = list.versions.find(({ number }) => number === chosen)?.id ?? saved?.versionId ?? '';
	const { version, stack } = await findForEntry(editor, at, { versionId, paper: asNumber(paper) });
	// A form that comes back can be of another version.
	const wijken = await neighbourhoodsFor(list.versions.flatMap(({ definition }) => questionsOf(definition)));
	return { list, version, wijken, saved, language: stack?.language ?? saved?.language ?? 'nl' };
}
