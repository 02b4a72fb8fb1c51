import { parse, type Expression } from '../expressions/expression.ts';
import { inWords } from '../expressions/in-words.ts';
import { askedIn, type Definition } from '../definition.ts';
import type { Wijk } from '../types/behaviour.ts';
import { escapes, asAnswer } from '../types/escapes.ts';
import { YES } from '../types/consent.ts';
import type { Language } from '../words/language.ts';
import { wordsIn, type Words } from '../words/words.ts';
import { inClauses } from './clauses.ts';
import { callOn } from './numbers.ts';
import { paperWordsIn } from './words.ts';

/**
 * Says of a condition who fills in on paper: “als u bij vraag 3 “Ja” kruiste”. Nothing when it holds for everybody, or
 * cannot be read. The definition is in that language already.
 */
export function conditionsOn(definition: Definition, wijken: Wijk[], language: Language = 'nl') {
	const call = callOn(definition);
	const { conditions: phrases } = paperWordsIn(language);
	const words = wordsIn(language);
	const labelOf = (name: string, id: string) =>
		labelIn(definition, name, id, words) ?? wijken.find((wijk) => wijk.id === id)?.name;
	return (source: string | undefined): string | undefined => {
		const parsed = source ? parse(source) : undefined;
		if (!parsed || 'problem' in parsed) return undefined;
		const { expression } = parsed;
		return phrases ? inClauses(expression, { phrases, call, labelOf }) : inDutch(expression, call, labelOf);
	};
}

function labelIn(definition: Definition, name: string, id: string, words: Words) {
	const question = askedIn(definition).find((one) => one.id === name.split('.')[0]);
	const escape = escapes.find((one) => asAnswer(one) === id);
	if (escape) return words.escapes[escape];
	if (question?.type === 'consent' && id === YES) return words.yes;
	return question && 'options' in question ? question.options.find((one) => one.id === id)?.label : undefined;
}

function inDutch(
	expression: Expression,
	call: (name: string) => string,
	labelOf: (name: string, id: string) => string | undefined
) {
	const question = (name: string) => marked(`vraag ${call(name)}`);
	const option = (name: string, id: string) => {
		const label = labelOf(name, id);
		return label === undefined ? id : quoted(label);
	};
	const said = inWords(expression, { question, option });
	return said === 'altijd' ? undefined : addressed(said);
}

// Signs that no text of a maker has: they tell the names of questions and options from all that is around them.
const QUESTION = '\uE000';
const OPTION = '\uE001';
const withoutMarks = (text: string) => text.replace(/[\uE000\uE001]/g, '');
const marked = (text: string) => QUESTION + withoutMarks(text) + QUESTION;
const quoted = (text: string) => OPTION + withoutMarks(text) + OPTION;

/** What is said of somebody, said to who reads it: questions without quotes, options with them. */
const addressed = (said: string) =>
	said
		.replace(/“?\uE000([^\uE000]*)\uE000”?/g, `${QUESTION}$1${QUESTION}`)
		.replace(
			/bij \uE000([^\uE000]*)\uE000 (niet )?is gekozen: (?:\uE001([^\uE001]*)\uE001)/g,
			(_, name: string, not: string | undefined, label: string) => `u bij ${name} ${not ?? ''}“${label}” kruiste`
		)
		.replace(
			/\uE000([^\uE000]*)\uE000 (niet )?is beantwoord/g,
			(_, name: string, not: string | undefined) => `u ${name} ${not ?? ''}invulde`
		)
		.replace(/\uE001([^\uE001]*)\uE001/g, '“$1”')
		.replaceAll('het antwoord op ', 'uw antwoord bij ')
		.replaceAll(QUESTION, '');
