import { makeLetters } from '#lib/documents/letters.ts';
import { refuse } from '#lib/errors.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import type { Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { disarmed } from '#lib/spreadsheets/csv.ts';
import { asDate } from '#lib/text/dates.ts';
import { findOf } from '../questionnaires.server.ts';
import { LETTERS_AT_ONCE } from './codes.ts';
import { readLetter } from './letter.server.ts';
import type { Place } from './papers.server.ts';

/** The letters with these codes in one PDF, with what was written for them. Nothing of the codes is kept: who asks has them on the screen. */
export async function printLetters(editor: Person, place: Place, codes: string[]): Promise<Uint8Array> {
	const list = await findOf(editor, place.slug, place.lijst);
	if (codes.length > LETTERS_AT_ONCE) refuse('too_large', `Maak hoogstens ${LETTERS_AT_ONCE} brieven in één pdf.`);
	const written = await readLetter(list.id);
	const { name, address, phone, email } = await readMunicipality();
	const url = `${place.origin}/vragenlijsten/${list.slug}`;
	const contact = [phone && `Bel ${phone}.`, email && `Mail naar ${email}.`].filter(Boolean).join(' ');
	const letter = {
		municipality: name,
		returnInformation: address.split(/,\s*|\n/).filter(Boolean),
		title: written.title || list.draft.title,
		paragraphs: [...written.text.split(/\n{2,}/), notPlain(written)].filter(Boolean),
		url: url.replace(/^https?:\/\//, ''),
		closesOn: list.closesAt ? asDate(list.closesAt) : '',
		contact
	};
	const recipients = codes.map((code) => ({ address: [], code, qrUrl: addressWith(url, code) }));
	const [pdf] = await Array.fromAsync(makeLetters(letter, recipients));
	return pdf ?? refuse('invalid');
}

/** The codes with their addresses, for a printer. Excel reads it with the signs as they are. */
export async function codesAsCsv(editor: Person, { slug, lijst, origin }: Place, codes: string[]) {
	const list = await findOf(editor, slug, lijst);
	const address = (code: string) => addressWith(`${origin}/vragenlijsten/${list.slug}`, code);
	const lines = ['code;adres', ...codes.map((code) => `${cell(code)};${cell(address(code))}`)];
	return {
		name: `codes-${list.slug}.csv`,
		mediaType: 'text/csv; charset=utf-8',
		pieces: `\uFEFF${lines.join('\r\n')}\r\n`
	};
}

const cell = (text: string) => `"${disarmed(text).replaceAll('"', '""')}"`;

/** Where the code is filled in already; one only presses the button. */
const addressWith = (url: string, code: string) => `${url}/verder?code=${encodeURIComponent(code)}`;
