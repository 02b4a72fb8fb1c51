import { codesFile, printCodeLetters } from '#lib/contributions/code-letters.server.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import type { Person } from '#lib/people/person.ts';
import { asDate } from '#lib/text/dates.ts';
import { findOf } from '../questionnaires.server.ts';
import { readLetter } from './letter.server.ts';
import type { Place } from './papers.server.ts';

/** The letters with these codes in one PDF, with what was written for them. */
export async function printLetters(editor: Person, place: Place, codes: string[]): Promise<Uint8Array> {
	const list = await findOf(editor, place.slug, place.lijst);
	const written = await readLetter(list.id);
	const letter = {
		title: written.title || list.draft.title,
		paragraphs: [...written.text.split(/\n{2,}/), notPlain(written)].filter(Boolean),
		closesOn: list.closesAt ? asDate(list.closesAt) : ''
	};
	return printCodeLetters(letter, pageOf(list, place), codes);
}

/** The codes with their addresses, for a printer. */
export async function codesAsCsv(editor: Person, place: Place, codes: string[]) {
	const list = await findOf(editor, place.slug, place.lijst);
	return codesFile(list.slug, codes, pageOf(list, place));
}

/** Who comes with the code only presses the button. */
function pageOf({ slug }: { slug: string }, { origin }: Place) {
	const url = `${origin}/vragenlijsten/${slug}`;
	return { url, withCode: (code: string) => `${url}/verder?code=${encodeURIComponent(code)}` };
}
