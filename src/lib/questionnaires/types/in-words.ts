import type { Answers, Asked } from '../definition.ts';
import type { About } from './behaviour.ts';
import { escapeIn, escapeLabel } from './escapes.ts';

/** The lines of an answer, or what was said in its place. */
export const linesOrEscape =
	<Q extends Pick<Asked, 'id'> & { look?: string }>(lines: (question: Q, answers: Answers, about: About) => string[]) =>
	(question: Q, answers: Answers, about: About): string[] => {
		const escape = escapeIn(answers[question.id]);
		return escape ? [escapeLabel(question, escape, about.words)] : lines(question, answers, about).filter(Boolean);
	};
