import { readable } from './readable.ts';
import { diffWords, type Part } from './words.ts';

/**
 * Two texts that differ, each with the words marked that only it has. Where the words are the same and only the layout
 * differs, with the signs of their layout.
 */
export function apart(one: string, other: string): { one: Part[]; other: Part[]; onlyLayout: boolean } {
	const words = [readable(one), readable(other)] as const;
	const onlyLayout = words[0] === words[1];
	const parts = onlyLayout ? diffWords(one, other) : diffWords(...words);
	return {
		one: parts.filter(({ kind }) => kind !== 'added'),
		other: parts.filter(({ kind }) => kind !== 'removed'),
		onlyLayout
	};
}
