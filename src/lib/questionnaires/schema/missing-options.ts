import type { Option, Question } from '../definition.ts';
import { partsOf, type Expression } from '../expressions/expression.ts';
import { escapeIn } from '../types/escapes.ts';

/** An answer that a condition waits for and that nobody can choose: most often it was taken away later. */
export interface MissingOption {
	question: Question;
	value: string;
}

export function missingOptions(expression: Expression, questions: readonly Question[]): MissingOption[] {
	const found: MissingOption[] = [];
	const waiting = [expression];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const asked = askedIn(next);
		const question = asked && questions.find(({ id }) => id === asked.name.split('.')[0]);
		if (question && !canChoose(question, asked.name, asked.value)) found.push({ question, value: asked.value });
		waiting.push(...partsOf(next).toReversed());
	}
	return found;
}

export const sayMissing = ({ question, value }: MissingOption) =>
	`Dit hangt af van ${isMadeName(value) ? 'een antwoord' : `het antwoord “${value}”`} bij “${question.label}” dat er niet is. Wijzig de voorwaarde.`;

/** Whether the platform made up a name: it says nothing to who reads it. */
const isMadeName = (name: string) => /^a[0-9a-f]{10}$/.test(name);

/** Whose answer is compared with which text, if that is what stands here. */
function askedIn(expression: Expression): { name: string; value: string } | undefined {
	if (expression.kind === 'comparison') {
		if (expression.sign !== '=' && expression.sign !== '!=') return;
		return pairOf(expression.left, expression.right) ?? pairOf(expression.right, expression.left);
	}
	if (expression.kind !== 'call' || expression.name !== 'selected') return;
	const [of, value] = expression.given;
	return of && value && pairOf(of, value);
}

function pairOf(of: Expression, value: Expression) {
	if (of.kind === 'answer' && value.kind === 'text') return { name: of.name, value: value.text };
}

/** Where there is no list to choose from, any text can be the answer. `= ''` asks whether there is one. */
function canChoose(question: Question, name: string, value: string) {
	const options = offeredAt(question, name !== question.id);
	if (value === '' || !options) return true;
	const escape = escapeIn(value);
	if (escape) return 'escapes' in question && question.escapes?.includes(escape);
	return options.some(({ id }) => id === value);
}

/** What can be chosen there. `isPart`: of a part of the answer, as the row of a matrix. */
function offeredAt(question: Question, isPart: boolean): Option[] | undefined {
	if (question.type === 'matrix') return isPart ? question.options : undefined;
	if (isPart) return;
	if (question.type === 'one' || question.type === 'several' || question.type === 'ranking') return question.options;
}
