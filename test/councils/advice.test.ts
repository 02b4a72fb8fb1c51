import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AskForm } from '#lib/councils/advice.ts';
import { outcomeOf, sumOf } from '#lib/councils/outcome.ts';
import { filterIn } from '#lib/councils/register-filter.ts';
import { daysUntil, termLabel } from '#lib/text/days-left.ts';
import { PointForm } from '#lib/councils/writing.ts';
import { verdicts, type Verdict } from '#lib/replies/verdict.ts';

test('a term is told in days that are left', () => {
	expect(
		['2026-03-13', '2026-03-02', '2026-03-01', '2026-02-28'].map((day) => termLabel(daysUntil(day, '2026-03-01')))
	).toEqual(['nog 12 dagen', 'nog 1 dag', 'vandaag', 'te laat']);
});

test('each line is a question, whatever number or dash it had', () => {
	const { questions } = AskForm.entries;
	expect(v.parse(questions, '1. Wie missen wij?\n\n- Waar zijn zij?\n  3) Wat nu?  \n2026 was druk')).toEqual([
		'Wie missen wij?',
		'Waar zijn zij?',
		'Wat nu?',
		'2026 was druk'
	]);
	expect(v.safeParse(questions, Array(21).fill('Vraag?').join('\n')).success).toBe(false);
});

test('a minority view says who they are, and who says who they are has a view', () => {
	const read = (minority: string, minorityBy: string) =>
		v
			.safeParse(PointForm, { basedOn: 'x', text: 'Een punt', minority, minorityBy })
			.issues?.map(({ path }) => path?.[0]?.key);
	expect(read('Liever niet', '')).toEqual(['minorityBy']);
	expect(read('', '2 leden')).toEqual(['minorityBy']);
	expect(read('Liever niet', '2 leden')).toBeUndefined();
	expect(read('', '')).toBeUndefined();
});

const advice = (count: number) => ({
	submittedAt: new Date('2026-01-01T12:00Z'),
	replyDueOn: '2026-02-12',
	points: Array.from({ length: count }, (_, i) => ({ contributionId: String(i) }))
});
const answer = (verdict: Verdict, day: string) => ({ verdict, repliedAt: new Date(`${day}T12:00Z`) });

test('an answer is late by the days after its last day, until the last point has one', () => {
	const replies = new Map([['0', answer('adopted', '2026-02-01')]]);
	expect(outcomeOf(advice(2), replies, '2026-02-12')).toMatchObject({ state: 'waiting', waiting: 1, late: 0 });
	expect(outcomeOf(advice(2), replies, '2026-02-15')).toMatchObject({ state: 'late', waiting: 1, late: 3, days: 45 });
	replies.set('1', answer('rejected', '2026-02-14'));
	expect(outcomeOf(advice(2), replies, '2026-05-01')).toMatchObject({
		...{ state: 'answered', answeredOn: '2026-02-14', late: 2, days: 44 },
		followed: { adopted: 1, rejected: 1, none: 0 }
	});
});

test('each point is counted once, with its verdict or without', () => {
	fc.assert(
		fc.property(fc.array(fc.option(fc.constantFrom(...verdicts)), { maxLength: 40 }), (given) => {
			const replies = new Map(
				given.flatMap((verdict, i) => (verdict ? [[String(i), answer(verdict, '2026-01-20')] as const] : []))
			);
			const { followed } = outcomeOf(advice(given.length), replies, '2026-02-01');
			const total = Object.values(sumOf([followed])).reduce((sum, count) => sum + count, 0);
			expect(total).toBe(given.length);
		})
	);
});

test('what is no filter filters nothing', () => {
	const read = (query: string) => filterIn(new URL(`https://x.nl/adviezen?${query}`));
	expect(read('jaar=2026&soort=gevraagd&stand=te-laat&onderwerp=wonen')).toEqual({
		...{ year: '2026', kind: 'asked', state: 'late', subject: 'wonen' }
	});
	expect(read("jaar=1'; drop&soort=x&stand=x")).toEqual({ year: '', kind: undefined, state: undefined, subject: '' });
});
