import type { Given, GivenOption, GivenPart } from '../given.ts';
import { type Base, type Tell, namesOf, optionsOf, wholeIn } from './parts.ts';
import type { LimeQuestion } from './survey.ts';
import { plain } from './texts.ts';

export function list(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const options = optionsOf(question.answers, tell);
	if (!options.length && !question.other) tell('Bij deze vraag staan geen antwoorden. Voeg ze toe.');
	return [
		{
			...base,
			...(question.other ? { parts: [{ name: `${question.title}_other`, other: true as const }] } : {}),
			as: { type: 'one', options: withOther(options, question, tell), ...shuffled(question) }
		}
	];
}

export function several(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const alone = (question.attributes.exclude_all_others ?? '').split(';').filter((code) => code && code !== '0');
	const options = optionsOf(question.subquestions, tell).map((option) =>
		alone.includes(option.name) ? { ...option, alone: true } : option
	);
	const most = wholeIn(question.attributes.max_answers);
	const least = wholeIn(question.attributes.min_answers);
	const parts: GivenPart[] = options.flatMap(({ name }) =>
		namesOf(question, name).map((full) => ({ name: full, option: name }))
	);
	if (question.other) parts.push({ name: `${question.title}_other`, other: true });
	const [only] = options;
	if (only && options.length === 1 && !question.other) return [boxFor(question, base, only, tell)];
	return [
		{
			...base,
			parts,
			as: {
				type: 'several',
				options: withOther(options, question, tell),
				...shuffled(question),
				...(least ? { atLeast: least } : {}),
				...(most ? { atMost: most } : {})
			}
		}
	];
}

/** One thing to tick is no choice. */
function boxFor(question: LimeQuestion, base: Base, { name, label }: GivenOption, tell: Tell): Given {
	tell('Er was één antwoord om aan te kruisen. Nu is het een vakje.');
	return { ...base, label, within: base.label, aliases: namesOf(question, name), as: { type: 'consent' } };
}

export const commentOn = ({ name, label, showIf }: Base): Given => ({
	name: `${name}_comment`,
	label: { ...suffixed(label, ': wilt u iets toelichten?', 'nl'), ...suffixed(label, ': your comments', 'en') },
	...(showIf ? { showIf } : {}),
	as: { type: 'open', maxLength: 1000 }
});

const suffixed = (label: Given['label'], words: string, language: string): Given['label'] =>
	Object.fromEntries(
		Object.entries(label)
			.filter(([code]) => (language === 'nl' ? code !== 'en' : code === 'en'))
			.map(([code, text]) => [code, `${text.replace(/[?.: ]+$/, '')}${words}`])
	);

export function ranking(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const most = wholeIn(question.attributes.max_answers);
	return [
		{
			...base,
			as: {
				type: 'ranking',
				options: optionsOf(question.answers.length ? question.answers : question.subquestions, tell),
				...shuffled(question),
				...(most && most <= 30 ? { most } : {})
			}
		}
	];
}

function withOther(options: GivenOption[], { other, words }: LimeQuestion, tell: Tell): GivenOption[] {
	if (!other) return options;
	const said = words.other_replace_text
		? plain(words.other_replace_text, tell)
		: { nl: 'Anders, namelijk', en: 'Other', '': 'Anders, namelijk' };
	return [...options, { name: '-oth-', label: said, other: true }];
}

const shuffled = ({ attributes }: LimeQuestion) =>
	attributes.random_order === '1' || attributes.answer_order === 'random' || attributes.subquestion_order === 'random'
		? { shuffled: true }
		: {};
