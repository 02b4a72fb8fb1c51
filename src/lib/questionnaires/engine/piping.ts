import { literal } from '#lib/text/markdown.ts';
import { fillIn } from '../expressions/pieces.ts';
import type { Answers, Definition, Question } from '../definition.ts';
import { questionsOf } from '../definition.ts';
import { linesOf } from '../types/behaviours.ts';
import type { About } from '../types/behaviour.ts';

/** What stands where an answer would, when there is none. */
const NOTHING = '…';

/** In signs. A question is about what was answered and no copy of it; a page of them must not become endless. */
const MOST = 300;

const inShort = (said: string) =>
	// No half of a sign at the end.
	said.length > MOST ? `${said.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')}…` : said;

/** The question with earlier answers in its words, where the maker asks for them as `${naam}`. */
export function withAnswers<Q extends Question>(
	definition: Definition,
	question: Q,
	answers: Answers,
	about: About
): Q {
	const say = (text: string) => pipe(definition, text, answers, about);
	const hint = 'hint' in question ? { hint: say(question.hint) } : {};
	const text = question.type === 'text' ? { text: pipe(definition, question.text, answers, about, literal) } : {};
	return { ...question, label: say(question.label), ...hint, ...text };
}

/** The question as it reads where nobody answers, such as in results: names between `${}` are for the maker alone. */
export const withoutAnswers = <Q extends Question>(question: Q): Q => ({
	...question,
	label: fillIn(question.label, () => NOTHING)
});

/** A text with earlier answers in it. In Markdown they are `literal`: words of somebody are no layout. */
export function pipe(
	definition: Definition,
	text: string,
	answers: Answers,
	about: About,
	write: (words: string) => string = (words) => words
): string {
	if (!text.includes('${')) return text;
	return fillIn(text, (name) => {
		const question = questionsOf(definition).find(({ id }) => id === name.split('.')[0]);
		const lines = question ? linesOf(question, answers, about) : [];
		return write(inShort(lines.join(', ')) || NOTHING);
	});
}
