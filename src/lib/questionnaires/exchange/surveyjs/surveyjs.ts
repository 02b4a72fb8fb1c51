import { listIn, textIn, thing, things, type Thing } from '../bounded-json.ts';
import { isSilent, type Condition, type Given, type GivenList, type GivenPage, type Source } from '../given.ts';
import { languageCode } from '../words/languages.ts';
import { allOf } from '../conditions/joining.ts';
import { conditionOf } from './expressions.ts';
import { madeOf } from './kinds.ts';
import { hasMore, markdown, plain } from './texts.ts';

/** Whether a JSON value is a form of SurveyJS: pages or questions as `elements`. */
export const isSurveyJs = (value: unknown) => {
	const survey = thing(value);
	return [survey, ...things(survey.pages)].some((one) => Array.isArray(one.elements) || Array.isArray(one.questions));
};

/** A form of SurveyJS as a list. */
export function listOfSurveyJs(value: unknown): GivenList {
	const survey = thing(value);
	const own = elementsOf(survey);
	const pages = [...things(survey.pages), ...(own.length ? [{ name: '', elements: own }] : [])];
	const notes = things(survey.triggers).length ? ['Het bestand heeft “triggers”. Die kunnen niet mee.'] : [];
	for (const { name, expression } of things(survey.calculatedValues))
		notes.push(`De berekening “${textIn(name)}” kan niet mee. Er stond: ${textIn(expression)}`);
	return {
		title: plain(survey.title),
		introduction: markdown(survey.description),
		thanks: markdown(survey.completedHtml),
		language: /"nl":"/.test(JSON.stringify(survey)) ? 'nl' : languageCode(textIn(survey.locale)),
		nameless: languageCode(textIn(survey.locale)) || 'en',
		oneAtATime: survey.questionsOnPageMode === 'questionPerPage',
		pages: pages.map(pageOf),
		notes
	};
}

const elementsOf = (container: Thing) =>
	things(listIn(container.elements).length ? container.elements : container.questions);

function pageOf(page: Thing): GivenPage {
	const showIf = conditionOf(textIn(page.visibleIf));
	const introduction = markdown(page.description);
	return {
		...(textIn(page.name) ? { name: textIn(page.name) } : {}),
		title: plain(page.title),
		...(isSilent(introduction) ? {} : { introduction }),
		...(showIf ? { showIf } : {}),
		sources: elementsOf(page).flatMap((element) => sourcesOf(element, [], []))
	};
}

/** What a panel around a question says, and on what it depends. */
function sourcesOf(element: Thing, around: Condition[], notes: string[]): Source[] {
	const type = textIn(element.type);
	if (type !== 'panel' && type !== 'paneldynamic' && type !== 'flowpanel') return [sourceOf(element, around, notes)];
	const showIf = conditionOf(textIn(element.visibleIf));
	const isRepeated = type === 'paneldynamic';
	const inside = isRepeated ? things(element.templateElements) : elementsOf(element);
	const told = isRepeated ? ['Deze vraag kon meer keer beantwoord worden. Hier kan dat één keer.'] : notes;
	const name = textIn(element.name);
	const heading =
		isSilent(plain(element.title)) && isSilent(plain(element.description))
			? []
			: [headingOf(element, name, allOf([...around, showIf]))];
	return [...heading, ...inside.flatMap((one) => sourcesOf(one, showIf ? [...around, showIf] : around, told))];
}

function headingOf(element: Thing, name: string, showIf: Condition | undefined): Source {
	const title = plain(element.title);
	const text = Object.fromEntries(
		[...new Set([...Object.keys(title), ...Object.keys(plain(element.description))])].map((language) => [
			language,
			[title[language] && `## ${title[language]}`, markdown(element.description)[language]].filter(Boolean).join('\n\n')
		])
	);
	return {
		name,
		label: title,
		made: [{ name: `${name}-kop`, label: {}, ...(showIf ? { showIf } : {}), as: { type: 'text', text } }],
		notes: ['Dit was een kop boven een paar vragen. Nu is het een tekst.']
	};
}

function sourceOf(element: Thing, around: Condition[], given: string[]): Source {
	const notes = [...given];
	const tell = (note: string) => notes.push(note);
	const name = textIn(element.name);
	const label = isSilent(plain(element.title))
		? { '': textIn(element.type) === 'html' ? '' : name }
		: plain(element.title);
	if (hasMore(element.title) || hasMore(element.html))
		tell('In de tekst stond meer dan woorden. Alleen de woorden zijn gebleven.');
	const showIf = allOf([...around, conditionOf(textIn(element.visibleIf))]);
	const made = madeOf(element, { name, label, ...aboutOf(element, tell), ...(showIf ? { showIf } : {}) }, tell);
	const calculated = textIn(element.type) === 'expression' ? conditionOf(textIn(element.expression)) : undefined;
	return { name, label, made, notes, ...(calculated ? { calculated } : {}) };
}

function aboutOf(element: Thing, tell: (note: string) => void): Pick<Given, 'hint' | 'required' | 'check' | 'message'> {
	for (const [property, words] of Object.entries(notTaken)) {
		const source = textIn(element[property]);
		if (source && source !== 'none') tell(`${words} Er stond: ${source}`);
	}
	if (element.defaultValue !== undefined)
		tell('Het antwoord was al ingevuld. Dat doen wij niet: mensen beginnen met een leeg veld.');
	const checks = things(element.validators);
	const check = checks.find((one) => textIn(one.type) === 'expression');
	for (const one of checks)
		if (
			!['expression', 'numeric', 'email', 'text', 'answercount'].includes(textIn(one.type)) ||
			numberOf(one.minLength)
		)
			tell(`Een controle kan niet mee. Er stond: ${JSON.stringify(one).slice(0, 300)}`);
	const condition = check ? conditionOf(textIn(check.expression)) : undefined;
	return {
		hint: plain(element.description),
		required: element.isRequired === true,
		...(condition ? { check: condition, message: plain(check!.text) } : {})
	};
}

const numberOf = (value: unknown) => typeof value === 'number' && value > 0;

const notTaken: Record<string, string> = {
	requiredIf: 'Verplicht in sommige gevallen kan hier niet.',
	enableIf: 'Een veld dat soms dicht zit, kan hier niet.',
	setValueIf: 'Een antwoord invullen voor mensen doen wij niet.',
	defaultValueExpression: 'Een antwoord invullen voor mensen doen wij niet.',
	choicesVisibleIf: 'Antwoorden die soms weg zijn, kunnen hier niet.',
	rowsVisibleIf: 'Regels die soms weg zijn, kunnen hier niet.'
};
