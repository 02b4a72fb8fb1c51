import { SaxesParser } from 'saxes';
import { unreadable } from './unreadable.ts';

export interface XmlLimits {
	/** Of the text, in characters. */
	length: number;
	depth: number;
	elements: number;
}

export interface XmlEvents {
	/** `name` as it is written, with its prefix. */
	open: (name: string, attributes: Readonly<Record<string, string>>) => void;
	/** Also for what stands in CDATA. */
	text: (text: string) => void;
	close: (name: string) => void;
}

const usual: XmlLimits = { length: 20_000_000, depth: 100, elements: 1_000_000 };

/**
 * Tells what stands in an XML text, in order. Throws UnreadableFile on a DOCTYPE (it can make a text endless, or read
 * files), on what is not XML, and past a limit.
 */
export function walkXml(text: string, events: XmlEvents, limits: Partial<XmlLimits> = {}): void {
	const { length, depth, elements } = { ...usual, ...limits };
	if (text.length > length) unreadable('Dit bestand is te groot om te lezen.');
	let open = 0;
	let count = 0;
	const parser = new SaxesParser();
	parser.on('error', () => unreadable(`Dit bestand is geen goede XML. Het gaat mis op regel ${parser.line}.`));
	parser.on('doctype', refuseDoctype);
	parser.on('opentagstart', () => {
		if (++open > depth) unreadable(`De onderdelen in dit bestand zitten te diep in elkaar: meer dan ${depth} keer.`);
		if (++count > elements) unreadable(`Dit bestand heeft te veel onderdelen: meer dan ${elements}.`);
	});
	parser.on('opentag', ({ name, attributes }) => events.open(name, attributes));
	parser.on('text', events.text);
	parser.on('cdata', events.text);
	parser.on('closetag', ({ name }) => {
		open--;
		events.close(name);
	});
	parser.write(text).close();
}

const refuseDoctype = () =>
	unreadable('In dit bestand staat een DOCTYPE. Dat lezen wij niet, omdat het onveilig kan zijn.');

/** A name without its prefix: programs choose their own. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1);
