import { globSync, readFileSync } from 'node:fs';
import type { WordLists } from '#lib/language/words/word-lists.ts';
import { isDutch } from './is-dutch.ts';
import { STAND_IN, type OwnText } from './own-text.ts';
import { saidBy } from './script-texts.ts';
import { isNode, parseComponent, parseModule, type Node } from './syntax.ts';
import { shownBy, type Shown } from './template-texts.ts';

/** The files of which people read the words, by a path from the root of the project. */
export const sourceFiles = (): string[] =>
	globSync(['src/**/*.{svelte,ts,html}', 'scripts/**/*.ts'])
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !notRead.some((pattern) => pattern.test(file)))
		.toSorted();

// The same words in other languages; lists of words, which hold the hard ones; what inwoners say in the example.
const notRead = [
	/\/words\/(?:\w+\/)*(?:ar|de|en|pl|tr|uk)\.ts$/,
	/^src\/lib\/language\/(?!hints\/|labels\.ts)/,
	/^src\/lib\/example\/sayings/
];

/** All that this file says in Dutch. */
export function textsOf(file: string, lists: WordLists): OwnText[] {
	const source = readFileSync(file, 'utf8');
	const lineAt = lineFinder(source);
	return shownIn(file, source)
		.map((shown) => ({ ...shown, text: asRead(shown.text) }))
		.filter(({ text }) => isDutch(text, lists))
		.map(({ text, start, isHeading }) => ({ text, file, line: lineAt(start), isHeading }));
}

/** `{number}` is filled in later, and tags of HTML are not read. */
const asRead = (text: string) =>
	text
		.replace(/\{\w+\}/g, STAND_IN)
		.replace(/<\/?[a-z!][^<>]*>/g, '')
		.trim();

function shownIn(file: string, source: string): Shown[] {
	const { tree, shift } = file.endsWith('.ts') ? parseModule(source) : { tree: parseComponent(source), shift: 0 };
	const scripts = [tree.instance, tree.module].flatMap((script) => contentOf(script).flatMap(saidBy));
	const shown = file.endsWith('.ts') ? [] : shownBy(asNode(tree.fragment));
	return [...scripts.map((said) => ({ ...said, isHeading: false })), ...shown].map((one) => ({
		...one,
		start: one.start - shift
	}));
}

const contentOf = (script: { content: unknown } | null): Node[] => [script?.content].filter(isNode);

function asNode(value: unknown): Node {
	if (!isNode(value)) throw new Error('no node');
	return value;
}

function lineFinder(source: string) {
	const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
	return (at: number) => ends.filter((end) => end < at).length + 1;
}
