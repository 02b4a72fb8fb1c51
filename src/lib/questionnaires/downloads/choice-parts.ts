import type { Code } from '#lib/spreadsheets/table.ts';
import type {
	Answers,
	MatrixQuestion,
	OneQuestion,
	Option,
	PointsQuestion,
	RankingQuestion,
	ScaleQuestion,
	SeveralQuestion
} from '../definition.ts';
import { listed, single } from '../types/behaviour.ts';
import { chosen, MOST_OTHER, otherKey } from '../types/choice.ts';
import { rowKey } from '../types/matrix.ts';
import { pointsKey } from '../types/points.ts';
import { labelOfStep, stepsOf } from '../types/scale.ts';
import type { KnownQuestion } from './known-question.ts';
import { coded, loose, type Part } from './parts.ts';
import { reasonFor, reasons } from './reasons.ts';

export const oneParts = ({ question, optionNumbers }: KnownQuestion<OneQuestion>): Part[] => [
	coded({
		suffix: '',
		values: codesOf(question.options, optionNumbers),
		cell: ({ answers }) => optionNumbers.get(single(answers[question.id])) ?? reasonFor(answers[question.id])
	}),
	...otherParts(question)
];

/** A column for each option. */
export const severalParts = ({ question, optionNumbers }: KnownQuestion<SeveralQuestion>): Part[] => [
	...eachOption(question.options, optionNumbers, yesOrNo, (option, answers) => {
		const given = chosen(answers, question.id);
		return given.length ? Number(given.includes(option)) : reasonFor(answers[question.id]);
	}),
	...otherParts(question)
];

/** A column for each row. */
export const matrixParts = ({ question, optionNumbers, rowNumbers }: KnownQuestion<MatrixQuestion>): Part[] =>
	question.rows.map((row) => {
		const key = rowKey(question.id, row.id);
		return coded({
			suffix: String(rowNumbers.get(row.id)),
			label: row.label,
			values: codesOf(question.options, optionNumbers),
			cell: ({ answers, offered }) => {
				if (!offered.rows.has(row.id)) return reasons.notAsked;
				return optionNumbers.get(single(answers[key])) ?? reasonFor(answers[key]);
			}
		});
	});

/** A column for each option, with its place. */
export const rankingParts = ({ question, optionNumbers }: KnownQuestion<RankingQuestion>): Part[] =>
	eachOption(question.options, optionNumbers, [{ code: '0', label: 'Geen plaats' }], (option, answers) => {
		const order = chosen(answers, question.id);
		return order.length ? order.indexOf(option) + 1 : reasonFor(answers[question.id]);
	});

/** A column for each option, with its points. */
export const pointsParts = ({ question, optionNumbers }: KnownQuestion<PointsQuestion>): Part[] =>
	eachOption(question.options, optionNumbers, undefined, (option, answers) => {
		const given = single(answers[pointsKey(question.id, option)]);
		return given ? Number(given) : reasonFor(answers[question.id]);
	});

export const scaleParts = ({ question }: KnownQuestion<ScaleQuestion>): Part[] => [
	coded({
		suffix: '',
		values: stepsOf(question).flatMap((step) => {
			const label = labelOfStep(question, step) ?? endOf(question, step);
			return label ? [{ code: String(step), label }] : [];
		}),
		cell: ({ answers }) => numberOr(answers, question.id)
	})
];

/** The digits that were answered, else why there are none. */
export function numberOr(answers: Answers, id: string): number {
	const given = listed(answers[id])[0];
	return given && Number.isFinite(Number(given)) ? Number(given) : reasonFor(given);
}

const yesOrNo: readonly Code[] = [
	{ code: '0', label: 'Niet gekozen' },
	{ code: '1', label: 'Gekozen' }
];

const endOf = ({ from, to, fromLabel, toLabel }: ScaleQuestion, step: number) =>
	step === from ? fromLabel : step === to ? toLabel : '';

const codesOf = (options: readonly Option[], numbers: ReadonlyMap<string, number>): Code[] =>
	options.map(({ id, label }) => ({ code: String(numbers.get(id)), label }));

/** What a version did not offer, was not asked. */
const eachOption = (
	options: readonly Option[],
	numbers: ReadonlyMap<string, number>,
	values: readonly Code[] | undefined,
	cell: (option: string, answers: Answers) => number
): Part[] =>
	options.map(({ id, label }) =>
		coded({
			suffix: String(numbers.get(id)),
			label,
			...(values && { values }),
			cell: ({ answers, offered }) => (offered.options.has(id) ? cell(id, answers) : reasons.notAsked)
		})
	);

function otherParts({ id, options }: OneQuestion | SeveralQuestion): Part[] {
	const other = options.find((option) => option.other);
	if (!other) return [];
	const cell: Part['cell'] = ({ answers }) => single(answers[otherKey(id)]) || null;
	return [
		loose({ suffix: 'anders', label: other.label, own: true, column: { type: 'text', width: MOST_OTHER }, cell })
	];
}
