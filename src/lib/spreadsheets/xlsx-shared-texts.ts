import { localName, walkXml } from './xml-events.ts';

/** The texts that the cells of an XLSX point to by number. */
export function readSharedTexts(xml: string | undefined): string[] {
	const texts: string[] = [];
	if (xml === undefined) return texts;
	const reader = textReader();
	walkXml(xml, {
		open: (name) => {
			if (localName(name) === 'si') reader.begin();
			reader.open(localName(name));
		},
		text: reader.text,
		close: (name) => {
			reader.close(localName(name));
			if (localName(name) === 'si') texts.push(reader.end());
		}
	});
	return texts;
}

/** Puts the runs of a text together. How it is pronounced (`rPh`, in Japanese) is not part of it. */
export function textReader() {
	let found = '';
	let inText = false;
	let spoken = 0;
	return {
		begin: () => {
			found = '';
		},
		open: (name: string) => {
			if (name === 'rPh') spoken++;
			inText = name === 't' && spoken === 0;
		},
		text: (more: string) => {
			if (inText) found += more;
		},
		close: (name: string) => {
			if (name === 'rPh') spoken--;
			inText = false;
		},
		end: () => unescaped(found)
	};
}

/** Excel writes a sign that XML does not allow as _x000D_. */
export const unescaped = (text: string) =>
	text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
