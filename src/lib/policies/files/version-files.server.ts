import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { limitReading } from '#lib/limits/limit.ts';
import type { Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { wholeText } from '../reading-view.ts';
import { readDocument, type ReadDocument } from '../reading.server.ts';
import { hasFiles, kindOf, type FileKind } from './file.ts';
import { findKept, keep } from './keeping.server.ts';
import { readFigures } from './figures.server.ts';
import { makeFile } from './making.ts';
import { basisOf } from './version-book.ts';

export interface WantedFile {
	slug: string;
	/** As it stands in the address. */
	number: string;
	/** `zorg-voor-elkaar-versie-3.pdf` */
	name: string;
	/** Of the platform, as `https://samen.gemeente.nl`. */
	origin: string;
	/** Of the visitor, so that one machine cannot keep the typesetter busy. Not stored. */
	address?: string | undefined;
}

export interface GivenVersionFile extends FileKind {
	bytes: Buffer;
	/** Everybody may read it. */
	isPublic: boolean;
	/** Nobody can take anything in it back. */
	isLasting: boolean;
}

/**
 * A version as a file, for who may read that version. Of a public one it is made once and kept. Of what is not public
 * nothing is kept: it is made for who asks.
 */
export async function readVersionFile(wanted: WantedFile, person: Person | undefined): Promise<GivenVersionFile> {
	if (wanted.address) limitReading('version-file', wanted.address, { most: 300, perSeconds: 600 });
	const document = await readDocument(wanted.slug, wanted.number, person, wholeText);
	const kind = kindOf(document.policy, document.version, wanted.name);
	if (!kind || !hasFiles(document.version)) return refuse('not_found');
	const isPublic = document.version.publicAt !== null;
	const about = { ...kind, isPublic, isLasting: !kind.withSources && !hasStory(document) };
	const slowDown = () => {
		if (wanted.address) limitReading('make-version-file', wanted.address, { most: 30, perSeconds: 600 });
	};
	if (isPublic) return { ...about, bytes: await keptFile(document, kind, wanted.origin, slowDown) };
	slowDown();
	return { ...about, bytes: await make(document, kind, wanted.origin) };
}

const hasStory = ({ chapters }: ReadDocument) =>
	chapters.some(({ paragraphs }) => paragraphs.some(({ kind }) => kind === 'story'));

const making = new Map<string, Promise<Buffer>>();

/** Who asks while it is being made, waits for the same making. */
export async function keptFile(
	document: ReadDocument,
	kind: FileKind,
	origin: string,
	slowDown: () => void = () => undefined
): Promise<Buffer> {
	const { id } = document.version;
	const basis = basisOf(document, kind.withSources);
	const kept = await findKept(id, kind, basis);
	if (kept) return kept;
	const key = [id, kind.format, kind.withSources, basis].join(' ');
	const known = making.get(key);
	if (known) return known;
	slowDown();
	const made = make(document, kind, origin).then((bytes) => keep(document.version, kind, basis, bytes));
	making.set(key, made);
	try {
		return await made;
	} finally {
		making.delete(key);
	}
}

const make = async (document: ReadDocument, kind: FileKind, origin: string) =>
	makeFile(document, {
		...{ ...kind, origin, today: now(), municipality: (await readMunicipality()).name },
		pictures: kind.format === 'md' ? new Map() : await readFigures(document)
	});
