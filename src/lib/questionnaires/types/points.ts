import type { PointsQuestion } from '../definition.ts';
import { type Behaviour, single, textOf } from './behaviour.ts';
import { escapeIn, readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';
import { numberFrom } from './number.ts';

export const pointsKey = (id: string, option: string) => `${id}.${option}`;

export const points: Behaviour<PointsQuestion> = {
	keys: ({ id, options, escapes }) => [
		...options.map((option) => pointsKey(id, option.id)),
		...(escapes?.length ? [id] : [])
	],
	read(question, values, { words }) {
		const { id, label, options, total } = question;
		const given = options.map((option) => ({ option, typed: textOf(values, pointsKey(id, option.id)) }));
		const read = given.map(({ option, typed }) => ({ option, typed, value: typed ? numberFrom(typed, 0) : '' }));
		const strange = read.filter(({ value }) => value === undefined || Number(value) < 0);
		if (strange.length)
			return {
				problems: strange.map(({ option }) => ({
					field: pointsKey(id, option.id),
					message: words.notAWholeNumber(option.label)
				}))
			};
		const isGiven = read.some(({ value }) => value !== '');
		const sum = read.reduce((all, { value }) => all + Number(value || 0), 0);
		if (isGiven && sum !== total) return { problems: [{ field: id, message: words.pointsSum(label, sum, total) }] };
		// Who leaves a field open gives nothing, once the others make up the total.
		const answers = Object.fromEntries(
			read.map(({ option, value }) => [pointsKey(id, option.id), isGiven ? value || '0' : ''])
		);
		return readEscape(question, values, words, answers);
	},
	missing: ({ id, label, options, total }, answers, words) => {
		const first = options[0];
		if (!first || escapeIn(answers[id]) || answers[pointsKey(id, first.id)]?.length) return [];
		return [{ field: id, message: words.dividePoints(label, total) }];
	},
	lines: linesOrEscape(({ id, options }, answers, { words }) =>
		options.flatMap((option) => {
			const given = single(answers[pointsKey(id, option.id)]);
			return given ? [`${option.label}: ${words.number(Number(given))}`] : [];
		})
	),
	value: ({ id }, answers, part) => {
		const given = single(answers[part ? pointsKey(id, part) : id]);
		if (!given) return undefined;
		return part ? Number(given) : given;
	}
};
