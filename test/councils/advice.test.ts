import * as v from 'valibot';
import { expect, test } from 'vitest';
import { arrange, DraftForm } from '#lib/councils/advice.ts';
import { daysUntil, termLabel } from '#lib/councils/term.ts';

test('points move one place up or down, and are taken away', () => {
	const points = ['a', 'b', 'c'];
	expect(arrange(points, 'up-2')).toEqual(['a', 'c', 'b']);
	expect(arrange(points, 'down-0')).toEqual(['b', 'a', 'c']);
	expect(arrange(points, 'remove-1')).toEqual(['a', 'c']);
});

test('a press that means nothing leaves the points as they are', () => {
	const points = ['a', 'b'];
	for (const act of ['', 'up-0', 'down-1', 'remove-9', 'up--1', 'drop table', 'up-99999'])
		expect(arrange(points, act)).toEqual(points);
});

test('one point alone is a list of one point, and none is none', () => {
	const read = (points: unknown) => v.parse(DraftForm, { points }).points;
	expect(read('een\0 punt ')).toEqual(['een punt']);
	expect(read(['a', '', 'b'])).toEqual(['a', '', 'b']);
	expect(read(undefined)).toEqual([]);
});

test('a point that is too long is named by its number', () => {
	const result = v.safeParse(DraftForm, { points: ['kort', 'x'.repeat(4_001)] });
	expect(result.issues?.map(({ message, path }) => [path?.[0]?.key, message])).toEqual([
		['points', 'Punt 2 is te lang. Maak er twee punten van.']
	]);
});

test('a term is told in days that are left', () => {
	expect(
		['2026-03-13', '2026-03-02', '2026-03-01', '2026-02-28'].map((day) => termLabel(daysUntil(day, '2026-03-01')))
	).toEqual(['nog 12 dagen', 'nog 1 dag', 'vandaag', 'te laat']);
});
