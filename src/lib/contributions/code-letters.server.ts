import { makeLetters, type LetterText } from '#lib/documents/letters.ts';
import { refuse } from '#lib/errors.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { quotedCell } from '#lib/spreadsheets/csv.ts';
import { LETTERS_AT_ONCE } from './code-letters.ts';

interface Page {
	/** To type. */
	url: string;
	/** Where the code is filled in already. */
	withCode: (code: string) => string;
}

/** Letters of the municipality in one PDF, one for each code. Nothing of the codes is kept: who asks has them on the screen. */
export async function printCodeLetters(
	letter: Omit<LetterText, 'municipality' | 'returnInformation' | 'url' | 'contact'>,
	{ url, withCode }: Page,
	codes: string[]
): Promise<Uint8Array> {
	if (codes.length > LETTERS_AT_ONCE) refuse('too_large', `Maak hoogstens ${LETTERS_AT_ONCE} brieven in één pdf.`);
	const recipients = codes.map((code) => ({ address: [], code, qrUrl: withCode(code) }));
	const text = { ...letter, ...(await sender()), url: url.replace(/^https?:\/\//, '') };
	const [pdf] = await Array.fromAsync(makeLetters(text, recipients));
	return pdf ?? refuse('invalid');
}

async function sender() {
	const { name, address, phone, email } = await readMunicipality();
	return {
		municipality: name,
		returnInformation: address.split(/,\s*|\n/).filter(Boolean),
		contact: [phone && `Bel ${phone}.`, email && `Mail naar ${email}.`].filter(Boolean).join(' ')
	};
}

/** The codes with their addresses, for a printer. Excel reads it with the signs as they are. */
export const codesFile = (slug: string, codes: string[], { withCode }: Pick<Page, 'withCode'>) => ({
	name: `codes-${slug}.csv`,
	mediaType: 'text/csv; charset=utf-8',
	pieces: `\uFEFF${['code;adres', ...codes.map((code) => `${quotedCell(code)};${quotedCell(withCode(code))}`)].join('\r\n')}\r\n`
});
