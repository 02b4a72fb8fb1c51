import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '#lib/questionnaires/definition.ts';
import { pathOf } from '#lib/questionnaires/engine/path.ts';
import { readScreen } from '#lib/questionnaires/engine/reading.ts';
import { binsOf } from '#lib/questionnaires/results/bins.ts';
import { Gathering } from '#lib/questionnaires/results/gathering.ts';
import type { Outcome } from '#lib/questionnaires/results/outcome.ts';
import { publicOutcomes } from '#lib/questionnaires/results/public.ts';
import { sentenceOf } from '#lib/questionnaires/results/sentences.ts';
import { isAgreement, stacksOf } from '#lib/questionnaires/results/stacking.ts';
import { groupingBy, likelyAge, weighedBy, type Dimension } from '#lib/questionnaires/results/weighting.ts';
import { wordsIn } from '#lib/questionnaires/words/words.ts';
import { anyDefinition, anyValues, wijken } from '#test/support/generated-lists.ts';

const about = { wijken, words: wordsIn('nl') };
const TODAY = '2026-03-01';

/** Vragenlijsten of any shape with answers of some people, as they are kept. */
const anyAnswered = fc.tuple(anyDefinition, fc.array(anyValues, { maxLength: 25 })).map(([definition, all]) => {
	const questions = definition.pages.flatMap((page) => page.questions);
	const kept = all.map(
		(values): Answers => pathOf(definition, readScreen(questions, values, about).answers, TODAY).answers
	);
	return { definition, kept };
});

const version = 'v1';
const gathered = (
	{ definition, kept }: { definition: Parameters<typeof pathOf>[0]; kept: Answers[] },
	dimension?: Dimension
) => {
	const versions = [{ id: version, number: 1, definition }];
	const gathering = new Gathering(versions, dimension && groupingBy([dimension]));
	for (const answers of kept) gathering.add(version, answers, TODAY);
	return { gathering, versions };
};

/** Everything in an outcome that is a number of people for one answer. */
const countsIn = ({ finding }: Outcome): (number | null)[] => {
	if (finding.kind === 'rows') return finding.rows.flatMap(({ bars }) => bars.map(({ count }) => count));
	if (finding.kind === 'ranking') return finding.options.map(({ first }) => first);
	return 'bars' in finding ? finding.bars.map(({ count }) => count) : [];
};

test('who was asked is who answered, who said something else and who skipped; the parts make the whole', () => {
	fc.assert(
		fc.property(anyAnswered, (given) => {
			const asked = given.kept.map((answers) => pathOf(given.definition, answers, TODAY).asked);
			for (const outcome of gathered(given).gathering.outcomes(wijken)) {
				const { said, finding, question } = outcome;
				expect(said.asked).toBe(asked.filter((ids) => ids.has(question.id)).length);
				expect(said.asked).toBe(said.answered + said.unknown! + said.refused! + said.skipped!);
				const sum = countsIn(outcome).reduce<number>((all, count) => all + count!, 0);
				if (finding.kind === 'steps' || finding.kind === 'numbers') expect(sum).toBe(said.answered);
				if (question.type === 'one' || question.type === 'ranking') expect(sum).toBe(said.answered);
				if (finding.kind === 'several') expect(sum).toBeGreaterThanOrEqual(said.answered);
				expect(sentenceOf(outcome)).not.toMatch(/NaN|undefined|null/);
			}
		}),
		{ numRuns: 150 }
	);
});

const half: Dimension = {
	name: 'wijk',
	categories: ['Molenveld', 'De Hoven'],
	placeOf: (answers) => (Object.keys(answers).length % 3) - 1,
	target: [1, 1]
};

test('nobody reads a number below five, of everybody or of a part, nor words or points', () => {
	fc.assert(
		fc.property(anyAnswered, fc.boolean(), ({ definition, kept }, isSplit) => {
			const many = { definition, kept: kept.flatMap((answers) => [answers, answers, answers]) };
			const dimension = isSplit ? half : undefined;
			const { questions, parts } = publicOutcomes({ ...gathered(many, dimension), wijken, dimension });
			for (const outcome of [...questions, ...parts.flatMap((part) => part.questions)]) {
				for (const count of countsIn(outcome)) if (count !== null) expect(count).toBeGreaterThanOrEqual(5);
				expect(outcome.said.answered).toBeGreaterThanOrEqual(5);
				expect([outcome.texts, outcome.points]).toEqual([[], []]);
				expect(sentenceOf(outcome)).not.toMatch(/NaN|undefined|null/);
			}
		}),
		{ numRuns: 150 }
	);
});

test('one hidden number never stands alone: the others and the sum would tell it', () => {
	fc.assert(
		fc.property(anyAnswered, ({ definition, kept }) => {
			const many = { definition, kept: kept.flatMap((answers) => [answers, answers]) };
			const { questions } = publicOutcomes({ ...gathered(many), wijken });
			for (const outcome of questions) {
				if (outcome.finding.kind !== 'steps' && outcome.question.type !== 'one') continue;
				expect(countsIn(outcome).filter((count) => count === null)).not.toHaveLength(1);
			}
		}),
		{ numRuns: 150 }
	);
});

test('weights sum to the number of people, and bring each group to its part', () => {
	const groups = fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 4, maxLength: 4 });
	fc.assert(
		fc.property(groups, groups, (people, target) => {
			const dimension: Dimension = { name: 'leeftijd', categories: ['a', 'b', 'c', 'd'], placeOf: () => 0, target };
			// The first group is who is unknown.
			const { result, weights, comparisons } = weighedBy([dimension], [0, ...people]);
			if (result.kind !== 'weighted') return;
			const all = people.reduce((sum, count) => sum + count, 0);
			const sum = people.reduce((total, count, i) => total + count * weights[i + 1]!, 0);
			expect(sum).toBeCloseTo(all, 6);
			for (const [i, { populationShare }] of comparisons[0]!.rows.entries())
				expect((people[i]! * weights[i + 1]!) / all).toBeCloseTo(populationShare, 5);
		})
	);
});

test('each number falls in one group of a histogram', () => {
	const numbers = fc.array(
		fc.oneof(
			fc.integer({ min: -500, max: 5000 }),
			fc.integer({ min: 0, max: 900 }).map((cents) => cents / 100)
		),
		{
			minLength: 1
		}
	);
	fc.assert(
		fc.property(numbers, (values) => {
			const bins = binsOf(values.map((value) => ({ value, count: 1 })));
			expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
			expect(bins.length).toBeLessThanOrEqual(22);
			expect(new Set(bins.map(({ label }) => label)).size).toBe(bins.length);
		})
	);
});

test('bars of “eens” and “oneens” lie around one middle, within the picture', () => {
	const bar = (label: string, share: number) => ({ id: label, label, count: share * 100, share });
	const row = (id: string, shares: number[]) => ({
		...{ id, label: id, answered: 100, unknown: 0, refused: 0 },
		bars: ['Oneens', 'Neutraal', 'Eens'].map((label, i) => bar(label, shares[i]!))
	});
	const rows = [row('a', [0.5, 0.2, 0.3]), row('b', [0, 0.4, 0.6])];
	expect(isAgreement(rows)).toBe(true);
	const { stacks, middle } = stacksOf(rows, true);
	const neutral = stacks.map(({ pieces }) => pieces.find(({ letter }) => letter === 'B')!);
	for (const { x, width } of neutral) expect(x + width / 2).toBeCloseTo(middle!, 9);
	for (const { pieces } of stacks)
		for (const { x, width } of pieces) {
			expect(x).toBeGreaterThanOrEqual(-1e-9);
			expect(x + width).toBeLessThanOrEqual(1 + 1e-9);
		}
});

test('the age group of an answer is guessed from its words', () => {
	expect(likelyAge('Jonger dan 25 jaar')).toBe('15-24');
	expect(likelyAge('25 tot 45 jaar')).toBe('25-44');
	expect(likelyAge('65 jaar of ouder')).toBe('65+');
	expect(likelyAge('Dat zeg ik liever niet')).toBeUndefined();
});
