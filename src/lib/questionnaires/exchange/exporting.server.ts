import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { findOf } from '../questionnaires.server.ts';
import { writeOwn } from './own/own.ts';
import { writeForm } from './xlsform/writing.ts';

/** The draft of a vragenlijst as a file: `json` for ourselves, `xlsx` for others. */
export async function exportOf(editor: Person, consultation: string, slug: string, kind: string) {
	const { draft } = await findOf(editor, consultation, slug);
	if (kind === 'json') return { name: `${slug}.json`, mediaType: 'application/json', body: writeOwn(draft) };
	if (kind === 'xlsx') return { name: `${slug}.xlsx`, mediaType: XLSX, body: writeForm(draft) };
	return refuse('not_found');
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
