import { HIDDEN } from './lines.ts';

const blank = (found: string) => found.replace(/[^\n]/g, ' ');
const hide = (found: string) => HIDDEN.repeat(found.length);

// Everything here keeps its length, and nothing looks back or ahead without a bound: texts of strangers come here.
const changes: [RegExp, (found: string) => string][] = [
	[/\r\n/g, () => ' \n'],
	[/[\r\u2028\u2029\u0085\v\f]/g, () => '\n'],
	[/^(```|~~~)[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gm, blank],
	[/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, hide],
	[/<!--[\s\S]{0,5000}?-->/g, blank],
	[/<\/?[a-z][^<>\n]{0,300}>/gi, blank],
	[/&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/g, blank],
	[/`[^`\n]{1,300}`/g, blank],
	[/!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\)/g, blank],
	[/\[\^[^\]\n]{1,30}\]:?/g, blank],
	[/\[(?=[^\][\n]{1,500}\]\([^()\n]{0,500}\))/g, hide],
	[/\]\([^()\n]{0,500}\)/g, blank],
	[/\\(?=[!-/:-@[-`{-~])/g, hide],
	[/\*{1,3}(?=\S)|(?<=\S)\*{1,3}|~~/g, hide],
	[/(?<![\p{L}\d])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\d])/gu, hide],
	[/(?<=\p{Ll})-[ \t]{0,3}\n[ \t]{0,8}(?=\p{Ll})(?!(?:en|of)\s)/gu, hide]
];

/** The text with all marks of Markdown and HTML, and the hyphens at line ends, as spaces or hidden signs. */
export const withoutMarks = (source: string): string =>
	changes.reduce((text, [pattern, change]) => text.replace(pattern, change), source);
