import type { Question } from '../definition.ts';
import { withoutAnswers } from '../engine/piping.ts';

/** What a maker calls a question: its words. A text between the questions need not have a name, and has its first words. */
export function titleOf(question: Question): string {
	const { label } = withoutAnswers(question);
	if (label || question.type !== 'text') return label;
	return question.text.slice(0, 80) || 'Tekst';
}
