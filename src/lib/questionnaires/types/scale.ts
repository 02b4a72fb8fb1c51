import type { ScaleQuestion } from '../definition.ts';
import type { Words } from '../words/words.ts';
import { type Behaviour, missingAtKey, numberValue, single, textOf } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';
import { leaning } from './leaning.ts';

export const scale: Behaviour<ScaleQuestion> = {
	keys: ({ id }) => [id],
	read(question, values, { words }) {
		const { id, label } = question;
		const given = textOf(values, id);
		if (given && !stepsOf(question).map(String).includes(given))
			return { problems: [{ field: id, message: words.notInList(label) }] };
		return readEscape(question, values, words, { [id]: given });
	},
	missing: missingAtKey((words, label) => words.choose(label)),
	lines: linesOrEscape((question, answers, { words }) => {
		const given = single(answers[question.id]);
		return given ? [stepInWords(question, given, words)] : [];
	}),
	value: numberValue
};

export const stepsOf = ({ from, to }: { from: number; to: number }) =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** What a step is called, when the maker gave each a name. */
export const labelOfStep = ({ from, labels }: ScaleQuestion, step: number) => labels?.[step - from] || undefined;

// As it was chosen: where only names stood on the screen, a number says nothing.
function stepInWords(question: ScaleQuestion, given: string, words: Words) {
	const label = labelOfStep(question, Number(given));
	if (label) return label;
	return question.look === 'dilemma' ? sideInWords(question, given, words) : `${given} (${words.ends(question)})`;
}

function sideInWords({ from, to, fromLabel, toLabel }: ScaleQuestion, given: string, words: Words) {
	const [index, count] = [Number(given) - from, to - from + 1];
	const leant = leaning(index, count, words);
	if (index * 2 === count - 1) return leant;
	return `${leant}: ${index * 2 < count - 1 ? fromLabel : toLabel}`;
}
