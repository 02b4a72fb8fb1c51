import type { Answerable, Question } from '../definition.ts';
import { escapes } from '../types/escapes.ts';
import { linesIn, optionsFrom, rowsFrom } from './options.ts';
import type { QuestionInput } from './question-form.ts';

/** The question as the editor typed it. Its kind and its name stay, and so does all that has no field. */
export function asTyped(question: Question, input: QuestionInput): Question {
	const { label } = input;
	if (question.type === 'text') return { ...question, label, text: input.text };
	return tidy({ ...question, ...askedIn(input), ...ownOf(question, input) });
}

const askedIn = ({ label, hint, required, escape, check, message }: QuestionInput) => ({
	label,
	hint,
	required,
	escapes: escapes.filter((one) => escape.includes(one)),
	check,
	message
});

/** What only this type of question has. */
function ownOf(question: Answerable, input: QuestionInput): object {
	const { shuffled } = input;
	const options = () => ({
		options: optionsFrom(input.options, 'options' in question ? question.options : []),
		shuffled
	});
	switch (question.type) {
		case 'open':
			return { maxLength: input.maxLength ?? question.maxLength, inward: input.inward };
		case 'number':
			return { least: input.least, most: input.most, decimals: input.decimals || undefined, unit: input.unit };
		case 'one':
			return options();
		case 'several':
			return { ...options(), atLeast: input.atLeast, atMost: input.atMost };
		case 'scale':
			return {
				from: input.from === undefined ? question.from : Number(input.from),
				to: input.to ?? question.to,
				fromLabel: input.fromLabel,
				toLabel: input.toLabel,
				labels: linesIn(input.labels)
			};
		case 'matrix':
			return { ...options(), rows: rowsFrom(input.rows, question.rows) };
		case 'ranking':
			return { ...options(), most: input.places };
		case 'points':
			return { ...options(), total: input.total ?? question.total };
		case 'date':
			return { earliest: input.earliest, latest: input.latest };
		case 'file':
			return { most: input.files ?? question.most, photosOnly: input.photosOnly };
		default:
			return {};
	}
}

/** These say something only when they are there: a definition holds no empty ones. */
const OPTIONAL = new Set([
	...['check', 'message', 'escapes', 'shuffled', 'inward', 'least', 'most', 'decimals', 'unit', 'atLeast', 'atMost'],
	...['labels', 'earliest', 'latest', 'photosOnly']
]);

function tidy<Q extends object>(question: Q): Q {
	const kept = { ...question };
	for (const name of OPTIONAL) if (isEmpty(Reflect.get(kept, name))) Reflect.deleteProperty(kept, name);
	return kept;
}

const isEmpty = (value: unknown) =>
	value === undefined || value === '' || value === false || (Array.isArray(value) && !value.length);
