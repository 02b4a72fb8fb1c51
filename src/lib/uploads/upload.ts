import { asNumber } from '#lib/text/numbers.ts';
import type { uploads } from './tables.ts';

/** Without what is in it. */
export type Upload = typeof uploads.$inferSelect;
export type Kind = Upload['kind'];

const MEGABYTE = 1024 * 1024;

/** In bytes, of one file. */
export const MOST_BYTES = 8 * MEGABYTE;

/** In characters, of what somebody says is on it. */
export const MOST_DESCRIPTION = 200;

export const kindLabels: Record<Kind, string> = {
	jpeg: 'foto (JPEG)',
	webp: 'plaatje (WebP)',
	pdf: 'document (pdf)',
	docx: 'document (Word)'
};

export const mediaTypes: Record<Kind, string> = {
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/** For `accept`. HEIC stays out on purpose: an iPhone that does not find it here makes a JPEG of its photo by itself. */
export const ACCEPT_PHOTOS = 'image/jpeg,image/png,image/webp,image/gif,image/avif';
export const ACCEPT = `${ACCEPT_PHOTOS},application/pdf`;
export const ACCEPT_DOCUMENTS = `${mediaTypes.pdf},${mediaTypes.docx},.docx`;

export const isPicture = ({ kind }: Pick<Upload, 'kind'>) => mediaTypes[kind].startsWith('image/');

/** `2,4 MB`, `340 kB`. */
export const sizeInWords = (size: number) =>
	size >= MEGABYTE / 10
		? `${asNumber(Math.round((size / MEGABYTE) * 10) / 10)} MB`
		: `${asNumber(Math.max(1, Math.round(size / 1024)))} kB`;

/** What may be wrong with a file, as the visitor reads it beside the field. */
export const refusedFiles = {
	tooLarge: 'Dit bestand is groter dan 8 MB. Kies een kleinere foto, of maak deze eerst kleiner.',
	empty: 'Dit bestand is leeg. Kies een ander bestand.',
	unknown:
		'Dit bestand kunnen wij niet lezen. Kies een foto of een pdf. Is het een foto? Sla die dan op als JPEG en kies hem opnieuw.',
	heic: 'Deze foto is een HEIC-bestand. Dat kunnen wij niet lezen. Stuur de foto als JPEG, of maak een schermafdruk van de foto en stuur die.',
	brokenPicture: 'Deze foto is niet heel. Misschien ging er iets mis bij het opslaan. Kies een andere foto.',
	tooManyPixels: 'Deze foto heeft te veel beeldpunten. Maak de foto kleiner en voeg die dan toe.',
	brokenDocument: 'Deze pdf kunnen wij niet lezen. Open het document, sla het opnieuw op als pdf en voeg het dan toe.',
	locked: 'Deze pdf is beveiligd. Sla het document op zonder wachtwoord en voeg het dan toe.',
	tooManyPages: 'Deze pdf is te lang of te ingewikkeld. Voeg een document toe van hoogstens 200 bladzijden.',
	tooMany: 'U hebt al 20 bestanden toegevoegd. Haal er eerst een weg.'
} as const;

export type WhyRefused = keyof typeof refusedFiles;

/** A file that cannot be taken. The message is for who sent it; who says it in another language looks at `why`. */
export class FileProblem extends Error {
	readonly why: WhyRefused;

	constructor(why: WhyRefused) {
		super(refusedFiles[why]);
		this.why = why;
	}
}

export function refuseFile(why: WhyRefused): never {
	throw new FileProblem(why);
}
