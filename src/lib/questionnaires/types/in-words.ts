import type { Answers, Asked } from '../definition.ts';
import type { About } from './behaviour.ts';
import { escapeIn } from './escapes.ts';

/** The lines of an answer, or what was said in its place. */
export const linesOrEscape =
	<Q extends Pick<Asked, 'id'>>(lines: (question: Q, answers: Answers, about: About) => string[]) =>
	(question: Q, answers: Answers, about: About): string[] => {
		const escape = escapeIn(answers[question.id]);
		return escape ? [about.words.escapes[escape]] : lines(question, answers, about).filter(Boolean);
	};
