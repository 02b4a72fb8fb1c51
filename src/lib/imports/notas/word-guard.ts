import { zipSync } from 'fflate';
import { decodeText } from '#lib/spreadsheets/decoding.ts';
import { unreadable } from '#lib/spreadsheets/unreadable.ts';
import { openZip, type OpenedZip } from '#lib/spreadsheets/zip.ts';
import { localName, walkXml } from '#lib/spreadsheets/xml-events.ts';

export interface SafeWord {
	/** A Word file of text alone: nothing that runs, nothing that is elsewhere, no pictures. */
	bytes: Buffer;
	/** What of the file is not in it, a sentence each. */
	left: string[];
	/** As its maker called it; empty when they did not. */
	title: string;
}

const MB = 1024 * 1024;

/** Of a nota of a thousand pages the text is about 20 MB of XML. */
const LARGEST_PART = 16 * MB;

const limits = { size: 9 * MB, entries: 2000, unpacked: 120 * MB, ratio: 200 };
const xmlLimits = { length: LARGEST_PART, depth: 120, elements: 200_000 };

/**
 * Takes out of a Word file only what a text is made of, after a look at all of that. Throws UnreadableFile, with a
 * sentence, on what is no Word file, is too large, holds a program or brings other files in.
 */
export function safeWord(bytes: Uint8Array): SafeWord {
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
		unreadable(
			'Dit is een oud Word-bestand (.doc), of het heeft een wachtwoord. Sla het op als .docx en zonder wachtwoord.'
		);
	const zip = openZip(bytes, limits);
	assertWord(zip);
	assertNoProgram(zip);
	const parts = zip.names.filter((name) => isText.test(name));
	const safe: Record<string, Uint8Array> = {};
	for (const name of parts) {
		const content = zip.read(name)!;
		look(name, content);
		safe[name] = content;
	}
	return { bytes: Buffer.from(zipSync(safe, { level: 0 })), left: leftIn(zip), title: titleOf(zip) };
}

/** The text, its styles, its lists and its notes, and what these point at. */
const isText =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)\d*\.xml(?:\.rels)?)$/;

function assertWord({ names }: OpenedZip) {
	if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return;
	if (names.includes('content.xml'))
		unreadable('Dit is een bestand van LibreOffice of OpenOffice. Sla het op als Word-bestand (.docx).');
	unreadable('Dit is geen Word-bestand. Kies een .docx, of plak de tekst hieronder.');
}

function assertNoProgram(zip: OpenedZip) {
	const types = textOf(zip, '[Content_Types].xml');
	if (zip.names.some((name) => /vbaProject|activeX/i.test(name)) || /macroEnabled/i.test(types))
		unreadable(
			'In dit bestand zitten macro’s. Dat zijn programma’s, en die lezen wij niet in. Sla het op als gewoon Word-bestand (.docx).'
		);
}

/** Links to pages may lead elsewhere. A template or a picture elsewhere is not fetched; nothing else may be there. */
const harmless = /\/(?:hyperlink|image|attachedTemplate)$/;

function look(name: string, content: Uint8Array) {
	if (content.length > LARGEST_PART) unreadable('Deze nota is te groot om in te lezen. Maak er delen van.');
	walkXml(
		decodeText(content).text,
		{
			open: (element, attributes) => {
				if (!name.endsWith('.rels') || localName(element) !== 'Relationship') return;
				if (attributes.TargetMode === 'External' && !harmless.test(attributes.Type ?? ''))
					unreadable(
						'Dit bestand haalt iets op uit een ander bestand. Dat lezen wij niet, omdat het onveilig kan zijn.'
					);
			},
			text: () => undefined,
			close: () => undefined
		},
		xmlLimits
	);
}

/** What people miss when it is not there. */
function leftIn(zip: OpenedZip): string[] {
	const count = (pattern: RegExp) => zip.names.filter((name) => pattern.test(name)).length;
	const [comments, charts, objects] = [
		count(/^word\/comments\.xml$/),
		count(/^word\/charts\/chart[^/]*\.xml$/),
		count(/^word\/embeddings\//)
	];
	return [
		...(comments ? ['De opmerkingen in de kantlijn.'] : []),
		...(charts ? [charts === 1 ? '1 grafiek.' : `${charts} grafieken.`] : []),
		...(objects && objects > charts ? ['Wat in het bestand is ingesloten, zoals een werkblad.'] : []),
		...(count(/^word\/(header|footer)\d*\.xml$/) ? ['De kop en de voet van de bladzijden.'] : [])
	];
}

function titleOf(zip: OpenedZip): string {
	let [title, inside] = ['', false];
	const core = textOf(zip, 'docProps/core.xml');
	if (!core || core.length > MB) return '';
	const isTitle = (name: string) => localName(name) === 'title';
	walkXml(core, {
		open: (name) => void (inside = isTitle(name)),
		text: (text) => void (title += inside ? text : ''),
		close: () => void (inside = false)
	});
	return title.trim();
}

const textOf = (zip: OpenedZip, name: string) => {
	const content = zip.read(name);
	return content ? decodeText(content).text : '';
};
