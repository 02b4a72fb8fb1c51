import { isSilent, sayIn, type Condition, type Given, type GivenList, type GivenPage, type Source } from '../given.ts';
import { readScript, relevanceOf } from './expressions.ts';
import { madeOf } from './kinds.ts';
import { oldConditionOf } from './old-conditions.ts';
import type { Group, LimeQuestion, Survey } from './survey.ts';
import { markdown, plain } from './texts.ts';

/** A survey of LimeSurvey as a list: a page for each group. */
export function listOf(survey: Survey): GivenList {
	const notes = [...survey.notes];
	const tell = (note: string) => notes.push(note);
	return {
		title: plain(survey.title, tell),
		introduction: markdown(survey.welcome, tell),
		thanks: markdown(survey.end, tell),
		language: Object.hasOwn(survey.title, 'nl') ? 'nl' : survey.language,
		oneAtATime: survey.oneAtATime,
		pages: survey.groups.map((group) => pageOf(group, tell)),
		notes
	};
}

function pageOf({ name, description, relevance, questions }: Group, tell: (note: string) => void): GivenPage {
	const showIf = relevanceOf(relevance);
	return {
		title: plain(name, tell),
		...(isSilent(description) ? {} : { introduction: markdown(description, tell) }),
		...(showIf ? { showIf } : {}),
		sources: questions.map(sourceOf)
	};
}

function sourceOf(question: LimeQuestion): Source {
	const notes: string[] = [];
	const tell = (note: string) => notes.push(note);
	const label = plain(question.text, question.type === '*' ? () => undefined : tell);
	const made = madeOf(question, baseOf(question, label, tell), tell);
	for (const [attribute, words] of Object.entries(notTaken))
		if (made.length && isSet(question, attribute)) tell(`${words} Er stond: ${question.attributes[attribute]}`);
	const sayable = question.type === '*' ? { calculated: readScript(sayIn(question.text, '')) } : {};
	return { name: question.title, label, made: made.map((given) => withOldName(given, question)), notes, ...sayable };
}

function baseOf(question: LimeQuestion, label: Given['label'], tell: (note: string) => void): Omit<Given, 'as'> {
	const { title, help, mandatory, words } = question;
	const showIf = conditionOf(question);
	const before = words.prefix ? plain(words.prefix, tell) : {};
	const hint = isSilent(help) ? before : plain(help, tell);
	return {
		name: title,
		label,
		hint,
		required: mandatory,
		...(showIf ? { showIf } : {})
	};
}

/** Since 1.92 the conditions are in the relevance too, and that is what counts. */
function conditionOf({ relevance, conditions }: LimeQuestion): Condition | undefined {
	return relevanceOf(relevance) ?? oldConditionOf(conditions);
}

/** The answer of this question, as texts and conditions of before 1.92 name it. */
function withOldName(given: Given, { title, oldName }: LimeQuestion): Given {
	return oldName && given.name === title ? { ...given, aliases: [...(given.aliases ?? []), oldName] } : given;
}

const isSet = ({ attributes }: LimeQuestion, attribute: string) =>
	!['', '0', 'N', undefined].includes(attributes[attribute]);

/** What changes what people see or may answer, and has no place here. */
const notTaken: Record<string, string> = {
	em_validation_q: 'De controle kan niet mee.',
	em_validation_sq: 'De controle kan niet mee.',
	array_filter_exclude: 'Het weglaten van antwoorden na een andere vraag kan niet mee.',
	array_filter: 'Het weglaten van antwoorden na een andere vraag kan niet mee.',
	random_group: 'De vragen in willekeurige volgorde stellen kan niet mee.',
	time_limit: 'De tijdslimiet kan niet mee.'
};
