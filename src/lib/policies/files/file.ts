import { asNumber } from '#lib/text/numbers.ts';
import type { Policy, PolicyVersion } from '../policy.ts';

// What files there are of a version, and what they are called.

export const formats = ['pdf', 'docx', 'md'] as const;
export type Format = (typeof formats)[number];

export const formatLabels: Record<Format, string> = { pdf: 'Pdf', docx: 'Word', md: 'Markdown' };

export const mediaTypes: Record<Format, string> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	md: 'text/markdown; charset=utf-8'
};

/** Which file of a version. */
export interface FileKind {
	format: Format;
	/** With footnotes that say what the text rests on. */
	withSources: boolean;
}

export const fileKinds: FileKind[] = formats.flatMap((format) => [
	{ format, withSources: false },
	{ format, withSources: true }
]);

type Named = Pick<Policy, 'slug'>;

/** `zorg-voor-elkaar-versie-3-met-bronnen.pdf`: as it stands in the address, and on the disk of who saves it. */
export const nameOf = ({ slug }: Named, { number }: Pick<PolicyVersion, 'number'>, { format, withSources }: FileKind) =>
	`${slug}-versie-${number}${withSources ? '-met-bronnen' : ''}.${format}`;

export const hrefOf = (policy: Named, version: Pick<PolicyVersion, 'number'>, kind: FileKind) =>
	`/beleid/${policy.slug}/versies/${version.number}/${nameOf(policy, version, kind)}`;

/** Which file such a name asks for; nothing when it is no name of a file of this version. */
export const kindOf = (policy: Named, version: Pick<PolicyVersion, 'number'>, name: string): FileKind | undefined =>
	fileKinds.find((kind) => nameOf(policy, version, kind) === name);

/** What a page says of one file. */
export interface FileLink {
	href: string;
	/** `PDF, 240 kB`; without a size until it is made. */
	label: string;
	withSources: boolean;
}

export const labelOf = (format: Format, size: number | undefined) =>
	size === undefined ? formatLabels[format] : `${formatLabels[format]}, ${sizeInWords(size)}`;

/** `240 kB`; a megabyte or more with one decimal. */
const sizeInWords = (size: number) =>
	size < 1024 ** 2
		? `${asNumber(Math.max(1, Math.round(size / 1024)))} kB`
		: `${asNumber(Math.round((size / 1024 ** 2) * 10) / 10)} MB`;

/** There is no file of a draft; of a concept that is not open only for who may read it. */
export const hasFiles = ({ status }: Pick<PolicyVersion, 'status'>) => status !== 'draft';
