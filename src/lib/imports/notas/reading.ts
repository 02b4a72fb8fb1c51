import { decodeText } from '#lib/spreadsheets/decoding.ts';
import { unreadable } from '#lib/spreadsheets/unreadable.ts';
import { counted } from '#lib/text/numbers.ts';
import { piecesOf, repairEncoding, titleOf, type Piece } from '../policy-markdown.ts';
import { inBounds, type Nota } from './nota.ts';
import { readPasted } from './pasted.ts';
import { readWord } from './word.ts';

/** In bytes, of a file. A nota with pictures is larger; those stay out. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** More chapters and paragraphs than a form can hold to look at. */
const MOST_PIECES = 1500;

/** The nota in a Word file, in Markdown, or in a text that was pasted. What it is, stands in it and not in its name. */
export async function readNota(given: Uint8Array | string): Promise<Nota> {
	const nota = typeof given === 'string' ? readText(given) : await readFile(given);
	if (!nota.pieces.some(({ kind }) => kind === 'text'))
		unreadable('Wij vinden hier geen tekst. Kies een ander bestand.');
	if (nota.pieces.length > MOST_PIECES)
		unreadable(
			`Dit zijn ${nota.pieces.length} koppen en alinea’s. Wij lezen er hoogstens ${MOST_PIECES} in. Maak er delen van.`
		);
	return { ...nota, title: nota.title.slice(0, 120) || titleOf(nota.pieces) };
}

function readFile(bytes: Uint8Array): Promise<Nota> | Nota {
	if (!bytes.length) unreadable('Dit bestand is leeg.');
	if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
		unreadable('Dit is een pdf. Open de pdf, selecteer alles, en kopieer en plak de tekst hieronder.');
	if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) return readWord(bytes);
	if (bytes.subarray(0, 4096).includes(0))
		unreadable('Dit bestand kennen wij niet. Kies een Word-bestand (.docx) of een Markdown-bestand (.md).');
	return readText(decodeText(bytes).text);
}

function readText(given: string): Nota {
	const text = repairEncoding(given).replaceAll('\0', '');
	if (!/^#{1,6}\s/m.test(text)) {
		const { pieces, left, told } = readPasted(text);
		return { title: firstLine(pieces), pieces: inBounds(pieces), left, told };
	}
	const pictures = text.match(/!\[[^\]\n]*\]\(/g)?.length ?? 0;
	return {
		title: '',
		pieces: inBounds(piecesOf(text)),
		left: pictures ? [`${counted(pictures, 'plaatje', 'plaatjes')}.`] : [],
		told: []
	};
}

/** A nota begins with its name. */
const firstLine = ([first]: Piece[]) =>
	first && first.text.length <= 100 ? first.text.replace(/[.\\]/g, '').trim() : '';
