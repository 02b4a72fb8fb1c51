import { askedIn, type Definition, type Question } from '../definition.ts';

/** The number of each question on paper, by its id: from 1, over all pages. Words between the questions have none. */
export const numbersOf = (definition: Definition): Map<string, string> =>
	new Map(askedIn(definition).map(({ id }, i) => [id, String(i + 1)]));

/** How a question, or a part of it, is called on paper after the word “vraag”: “3”, “5 (De speelplekken)”. */
export function callOn(definition: Definition) {
	const numbers = numbersOf(definition);
	const questions = new Map<string, Question>(askedIn(definition).map((question) => [question.id, question]));
	return (name: string) => {
		const [id = '', part] = name.split('.');
		const question = questions.get(id);
		const label = part && question ? labelOfPart(question, part) : undefined;
		return `${numbers.get(id) ?? '…'}${label ? ` (${label})` : ''}`;
	};
}

function labelOfPart(question: Question, part: string) {
	const rows = question.type === 'matrix' ? question.rows : 'options' in question ? question.options : [];
	return rows.find(({ id }) => id === part)?.label;
}
