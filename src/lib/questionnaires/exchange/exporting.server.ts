import type { Person } from '#lib/people/person.ts';
import { findOf } from '../questionnaires.server.ts';
import { writeOwn } from './own/own.ts';
import { writeForm } from './xlsform/writing.ts';

/** The draft of a vragenlijst as a file of our own, to be read in again. */
export async function exportJson(editor: Person, consultation: string, slug: string) {
	const { draft } = await findOf(editor, consultation, slug);
	return { name: `${slug}.json`, mediaType: 'application/json', pieces: writeOwn(draft) };
}

/** The draft of a vragenlijst as an XLSForm, for other programs. */
export async function exportXlsx(editor: Person, consultation: string, slug: string) {
	const { draft } = await findOf(editor, consultation, slug);
	return { name: `${slug}.xlsx`, mediaType: XLSX, pieces: writeForm(draft) };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
