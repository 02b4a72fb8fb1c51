import { flagsIn } from '#lib/contributions/flags.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { listNotes } from './notes.server.ts';

/** The notes of a meeting by their table, with what in them one looks at twice. */
export async function listFlaggedNotes(meetingId: string) {
	const [rows, wijken] = [await listNotes(meetingId), await listNeighbourhoods()];
	const known = wijken.map(({ name }) => name);
	const notes = rows.map(({ note, table, became }) => ({
		...{ ...note, table, flags: flagsIn(note.text, known) },
		became: became?.status === 'public' ? became.text : ''
	}));
	const byTable = Map.groupBy(notes, ({ table }) => table.id);
	return [...byTable.values()].map((those) => ({
		...those[0]!.table,
		waiting: those.filter(({ contributionId, leftOutBecause }) => !contributionId && !leftOutBecause),
		done: those.filter(({ contributionId, leftOutBecause }) => contributionId || leftOutBecause)
	}));
}

export type FlaggedTable = Awaited<ReturnType<typeof listFlaggedNotes>>[number];
