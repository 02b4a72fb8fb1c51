import { expect, test } from 'vitest';
import { livesOnIn, type Step } from '#lib/remarks/lineage.ts';

const step = (paragraphId: string, change: Partial<Step> = {}): Step => ({
	paragraphId,
	removed: false,
	splitFromId: null,
	mergedIntoId: null,
	...change
});
const gone = (paragraphId: string, mergedIntoId: string | null = null) =>
	step(paragraphId, { removed: true, mergedIntoId });

test('words live on in their paragraph as long as it stands', () => {
	expect(livesOnIn('a', [[step('a')], [step('b'), step('a')]])).toEqual(['a']);
});

test('words live on in both parts of a split, also when a part is split again in the same version', () => {
	const split = [step('a'), step('b', { splitFromId: 'a' }), step('c', { splitFromId: 'b' })];
	expect(livesOnIn('a', [[step('a')], split])).toEqual(['a', 'b', 'c']);
});

test('what is said after a split stays with its part', () => {
	const split = [step('a'), step('b', { splitFromId: 'a' })];
	expect(livesOnIn('a', [split, split])).toEqual(['a']);
});

test('words live on in what a paragraph was merged into, also twice in one version', () => {
	expect(livesOnIn('a', [[step('a')], [gone('a', 'b'), gone('b', 'c'), step('c')]])).toEqual(['c']);
});

test('words are gone when the paragraph is gone, or what it was merged into', () => {
	expect(livesOnIn('a', [[step('a')], [gone('a')]])).toEqual([]);
	expect(livesOnIn('a', [[step('a')], [gone('a')], [step('b')]])).toEqual([]);
	expect(livesOnIn('a', [[step('a')], [gone('a', 'b'), step('b')], [gone('b')]])).toEqual([]);
});

test('what was split off lives on when the rest is taken out', () => {
	expect(livesOnIn('a', [[step('a')], [gone('a'), step('b', { splitFromId: 'a' })]])).toEqual(['b']);
});

test('paragraphs that point at each other end somewhere', () => {
	expect(livesOnIn('a', [[step('a')], [gone('a', 'b'), gone('b', 'a')]])).toEqual([]);
});
