import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answerable, Answers, Definition } from '#lib/questionnaires/definition.ts';
import { monthAt, monthClasses, numberClasses, postcodeClasses } from '#lib/questionnaires/results/classes.ts';
import { Gathering } from '#lib/questionnaires/results/gathering.ts';
import type { Counted, Finding } from '#lib/questionnaires/results/outcome.ts';
import { publicOutcomes } from '#lib/questionnaires/results/public.ts';
import { sentenceOf } from '#lib/questionnaires/results/sentences.ts';
import { groupingBy, type Dimension } from '#lib/questionnaires/results/weighting.ts';

const asked = { hint: '', required: false };
const uren: Answerable = { ...asked, id: 'uren', label: 'Hoeveel uur?', type: 'number', unit: 'uur', least: 0 };
const punten: Answerable = {
	...asked,
	id: 'punten',
	label: 'Verdeel',
	type: 'points',
	total: 100,
	options: ['Park', 'Weg', 'Bus'].map((label, i) => ({ id: `o${i}`, label }))
};

const halves: Dimension = {
	name: 'wijk',
	categories: ['Molenveld', 'De Hoven'],
	placeOf: ({ wijk }) => Number(wijk ?? -1),
	target: [1, 1]
};

/** What everybody reads of one question, of all and of each wijk. */
function read(question: Answerable, all: Answers[], dimension?: Dimension) {
	const definition: Definition = {
		title: 'T',
		introduction: '',
		minutes: 1,
		pages: [{ title: '', questions: [question] }]
	};
	const versions = [{ id: 'v', number: 1, definition }];
	const gathering = new Gathering(versions, dimension && groupingBy([dimension]));
	for (const answers of all) gathering.add('v', answers, '2026-03-01');
	return publicOutcomes({ gathering, versions, wijken: [], dimension });
}

const times = (count: number, answers: Answers) => Array.from({ length: count }, () => answers);
const bars = (finding: Finding | undefined) =>
	finding && 'bars' in finding ? finding.bars.map(({ label, count }) => [label, count]) : [];

test('everybody reads numbers in classes that no one person stands out of, and the middle as the classes give it', () => {
	const { questions } = read(uren, [
		...times(30, { uren: '2' }),
		...times(20, { uren: '4' }),
		...times(6, { uren: '8' }),
		{ uren: '400' }
	]);
	expect(bars(questions[0]?.finding)).toEqual([
		['2 uur', 30],
		['3 tot en met 4 uur', 20],
		['5 uur of meer', 7]
	]);
	expect(sentenceOf(questions[0]!)).toBe('De middelste van alle antwoorden is ongeveer 2 uur.');
	expect(JSON.stringify(questions)).not.toContain('400');
});

test('below twenty numbers, or when all say the same, there is nothing to tell', () => {
	expect(read(uren, times(10, { uren: '2' }).concat(times(9, { uren: '7' }))).questions).toEqual([]);
	expect(read(uren, times(50, { uren: '2' }))).toMatchObject({ questions: [], silent: 1 });
});

test('postcodes of few people stand together, and so does one more when together they are too few', () => {
	const few = (counts: Record<string, number>) => {
		const codes = Object.entries(counts).map(([code, count]) => ({ value: Number(code), count }));
		return postcodeClasses(codes).classes.map(({ label }) => label);
	};
	expect(few({ 1234: 9, 1235: 7, 1236: 4, 1237: 1 })).toEqual(['1234', '1235', 'Andere postcodes']);
	expect(few({ 1234: 9, 1235: 7, 1236: 6, 1237: 1 })).toEqual(['1234', '1235', 'Andere postcodes']);
	expect(few({ 1234: 9, 1235: 7 })).toEqual(['1234', '1235']);
	expect(few({ 1234: 9 })).toEqual([]);
});

test('days are told by month, and by year when they lie far apart', () => {
	const labels = (counts: Record<string, number>) =>
		monthClasses(Object.entries(counts).map(([month, count]) => ({ value: monthAt(month), count }))).classes.map(
			({ label }) => label
		);
	expect(labels({ '2026-01': 1, '2026-02': 6, '2026-03': 8, '2026-06': 5, '2026-07': 2 })).toEqual([
		'tot en met februari 2026',
		'maart 2026',
		'vanaf april 2026'
	]);
	expect(labels({ '1950-01': 3, '1961-05': 4, '1980-02': 9, '2001-03': 6 })).toEqual([
		'tot en met 1961',
		'1962 tot en met 1980',
		'vanaf 1981'
	]);
});

test('points are told as whole parts of a hundred, from twenty people, and never what few people gave', () => {
	const given = (park: number, weg: number, bus: number) => ({
		'punten.o0': String(park),
		'punten.o1': String(weg),
		'punten.o2': String(bus)
	});
	const means = ({ questions }: ReturnType<typeof read>) =>
		questions.flatMap(({ finding }) => (finding.kind === 'points' ? finding.options.map(({ mean }) => mean) : []));
	expect(means(read(punten, [...times(20, given(33, 33, 34)), ...times(10, given(50, 20, 30))]))).toEqual([39, 29, 33]);
	expect(means(read(punten, times(19, given(40, 30, 30))))).toEqual([]);
	expect(means(read(punten, [...times(30, given(60, 40, 0)), ...times(4, given(50, 20, 30))]))).toEqual([
		59,
		null,
		null
	]);
	const wijken = [...times(25, { ...given(40, 30, 30), wijk: '0' }), ...times(20, { ...given(20, 50, 30), wijk: '1' })];
	expect(read(punten, wijken, halves).parts.map(({ label }) => label)).toEqual(['Molenveld', 'De Hoven']);
	expect(read(punten, wijken.slice(0, -1), halves).parts).toEqual([]);
});

const YEAR_1900 = 1900 * 12;
const numbers = fc.array(
	fc.record({ value: fc.oneof(fc.nat(12), fc.nat(9000)), count: fc.integer({ min: 1, max: 12 }) }),
	{ maxLength: 40 }
);

test('no class has fewer than five people, and each number lies in one', () => {
	const make = [
		(values: Counted[]) => numberClasses(values, { whole: true }),
		(values: Counted[]) => numberClasses(values, { whole: false }),
		(values: Counted[]) => monthClasses(values.map(({ value, count }) => ({ value: value + YEAR_1900, count }))),
		postcodeClasses
	];
	fc.assert(
		fc.property(numbers, fc.constantFrom(...make), (given, classesOf) => {
			const values = [...Map.groupBy(given, ({ value }) => value)].map(([value, same]) => ({
				value,
				count: same.reduce((sum, { count }) => sum + count, 0)
			}));
			const { classes, placeOf } = classesOf(values);
			expect(classes.length).not.toBe(1);
			const counts = classes.map(() => 0);
			if (classes.length)
				for (const { value, count } of values)
					counts[placeOf(classesOf === make[2] ? value + YEAR_1900 : value)]! += count;
			for (const count of counts) expect(count).toBeGreaterThanOrEqual(5);
			expect(new Set(classes.map(({ label }) => label)).size).toBe(classes.length);
		}),
		{ numRuns: 500 }
	);
});

test('parts and whole are one table: no number below five, and none that stands hidden alone', () => {
	const person = fc.tuple(fc.integer({ min: -1, max: 1 }), fc.nat(8));
	fc.assert(
		fc.property(fc.array(person, { minLength: 20, maxLength: 90 }), (people) => {
			const all = people.map(([wijk, hours]): Answers => ({ uren: String(hours), wijk: String(wijk) }));
			const { questions, parts } = read(uren, all, halves);
			for (const { finding, said } of [...questions, ...parts.flatMap((part) => part.questions)]) {
				if (finding.kind !== 'classes') continue;
				const counts = finding.bars.map(({ count }) => count);
				for (const count of counts) if (count !== null) expect(count).toBeGreaterThanOrEqual(5);
				expect(counts.filter((count) => count === null)).not.toHaveLength(1);
				const shown = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
				expect(shown).toBeLessThanOrEqual(said.answered);
				if (counts.includes(null)) expect(finding.median).toBeNull();
			}
		}),
		{ numRuns: 200 }
	);
});
