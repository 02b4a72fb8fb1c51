import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { openZip, type OpenedZip } from '#lib/spreadsheets/zip.ts';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';
import { stripJpeg } from './jpeg.ts';
import { refuseFile } from './upload.ts';

const MB = 1024 * 1024;
const DOCUMENT = 'word/document.xml';
const TYPES = '[Content_Types].xml';

/** A zip begins so; what is in it shows when it is read. */
export const looksLikeWord = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/**
 * A Word document made anew: without who made it, remarks in the margin, macros, files inside it, and anything that
 * fetches something by itself. ECMA-376: parts, and relations between them.
 */
export function cleanWord(given: Uint8Array): Buffer {
	try {
		const zip = openZip(given, { size: 8 * MB, entries: 2000, unpacked: 60 * MB });
		if (!zip.read(DOCUMENT) || !zip.read(TYPES)) return refuseFile('unknown');
		return Buffer.from(zipSync(partsOf(zip), { mtime: new Date('1980-01-02'), level: 6 }));
	} catch (error) {
		if (error instanceof UnreadableFile) return refuseFile('brokenDocument');
		throw error;
	}
}

/** What may stay: the text with its looks, and pictures. */
const KEPT = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/([\w-]+\/)*(_rels\/)?[\w.-]+\.(xml|rels))$/;
const PICTURE = /^word\/media\/[\w.-]+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i;
const REMOVED = /^word\/(comments\w*|people|vbaData|customizations)\.xml$|\/activeX\/|\/embeddings\//;

function partsOf(zip: OpenedZip): Zippable {
	const parts: Zippable = {};
	for (const name of zip.names.filter((one) => stays(one))) {
		const bytes = zip.read(name)!;
		parts[name] = PICTURE.test(name) ? stripJpeg(bytes) : strToU8(cleanXml(name, strFromU8(bytes)));
	}
	return parts;
}

const stays = (name: string) => (KEPT.test(name) && !REMOVED.test(name)) || PICTURE.test(name);

function cleanXml(name: string, xml: string): string {
	// Ordinary programs write UTF-8 without definitions of their own.
	if (!/^\uFEFF?\s*</.test(xml) || /<!(DOCTYPE|ENTITY)/i.test(xml)) return refuseFile('brokenDocument');
	if (name === TYPES) return cleanTypes(xml);
	if (name.endsWith('.rels')) return cleanRelations(xml);
	if (FETCHES.test(fieldsIn(xml))) return refuseFile('brokenDocument');
	return xml.replace(LOOSE, '').replace(/(\bw\d*:(?:author|initials))="[^"]*"/g, '$1=""');
}

/** Fields that start a program or fetch a file. A field may be cut in pieces. */
const FETCHES = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|MACROBUTTON)\b/i;
const fieldsIn = (xml: string) =>
	[...xml.matchAll(/<w:instrText[^>]*>([^<]*)<|\bw:instr="([^"]*)"/g)].map(([, one, two]) => one ?? two).join('');

/** What pointed to a part that went. */
const LOOSE =
	/<(w:comment(?:RangeStart|RangeEnd|Reference)|w:attachedTemplate|w:altChunk|o:OLEObject|w:control|w:subDoc)\b[^>]*\/>/g;

function cleanTypes(xml: string) {
	if (/macroEnabled/i.test(xml)) return refuseFile('unknown');
	return xml.replace(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*\/>/g, (whole, part: string) =>
		stays(part) ? whole : ''
	);
}

const KEPT_INSIDE =
	/\/(officeDocument|styles|settings|webSettings|fontTable|numbering|theme|image|header|footer|footnotes|endnotes|chart\w*|diagram\w*|hyperlink|stylesWithEffects)$/;

function cleanRelations(xml: string) {
	return xml.replace(/<Relationship\b[^>]*\/>/g, (whole) => {
		const type = /\bType="([^"]*)"/.exec(whole)?.[1] ?? '';
		const target = /\bTarget="([^"]*)"/.exec(whole)?.[1] ?? '';
		if (!KEPT_INSIDE.test(type)) return '';
		if (!/\bTargetMode="External"/i.test(whole)) return whole;
		return type.endsWith('/hyperlink') && /^(https?:\/\/|mailto:)/i.test(target) ? whole : '';
	});
}
