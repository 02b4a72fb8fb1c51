import { questionsOf, type Definition, type Question } from '../definition.ts';
import { findCycle } from '../expressions/cycles.ts';
import { namesIn, parse } from '../expressions/expression.ts';
import { namesInText } from '../expressions/pieces.ts';
import { keysOf } from '../types/behaviours.ts';
import { missingOptions, sayMissing } from './missing-options.ts';

/**
 * What is wrong with the conditions of a definition, a sentence each: what cannot be read, names that are not there,
 * questions that wait for each other, and conditions about what is asked later or what nobody can choose.
 */
export function expressionProblems(definition: Definition): string[] {
	const places = placesIn(definition);
	const unread = places.flatMap(({ where, source }) => {
		const parsed = parse(source);
		return 'problem' in parsed ? [`${where}${parsed.problem.message}`] : [];
	});
	const cycle = findCycle(referencesIn(places));
	const round = cycle
		? [`Deze vragen wachten op elkaar: ${cycle.map((id) => `“${labelOf(definition, id)}”`).join(', dan ')}.`]
		: [];
	return [
		...unread,
		...round,
		...places.flatMap((place) => [...namesWrongIn(definition, place, !!cycle), ...optionsWrongIn(definition, place)])
	];
}

interface Place {
	where: string;
	source: string;
	/** The questions that it decides about; none for a quota. */
	about: string[];
	/** How many questions come before it: it can ask about these, and a check about its own too. */
	before: number;
}

function placesIn(definition: Definition): Place[] {
	let before = 0;
	const places: Place[] = [];
	const add = (place: Omit<Place, 'source'>, source: string | undefined) => source && places.push({ ...place, source });
	for (const [p, page] of definition.pages.entries()) {
		add({ where: `Pagina ${p + 1}: `, about: page.questions.map(({ id }) => id), before }, page.showIf);
		for (const [q, question] of page.questions.entries()) {
			const where = `Pagina ${p + 1}, vraag ${q + 1}: `;
			add({ where, about: [question.id], before }, question.showIf);
			before += 1;
			if ('check' in question) add({ where, about: [], before }, question.check);
			for (const source of pipedIn(question)) places.push({ where, about: [], before: before - 1, source });
		}
	}
	for (const quota of definition.quotas ?? []) add({ where: 'Grens: ', about: [], before }, quota.if);
	return places;
}

/** The texts of a question with answers in them, as an expression that names the same. */
const pipedIn = (question: Question) =>
	[question.label, 'hint' in question ? question.hint : '', question.type === 'text' ? question.text : '']
		.flatMap(namesInText)
		.map((name) => `\${${name}}`);

const referencesIn = (places: Place[]) =>
	new Map(
		places
			.flatMap(({ about, source }) => about.map((id) => ({ id, names: namesOf(source) })))
			.reduce((map, { id, names }) => map.set(id, [...(map.get(id) ?? []), ...names]), new Map<string, string[]>())
	);

const namesOf = (source: string) => {
	const parsed = parse(source);
	return 'expression' in parsed ? namesIn(parsed.expression).map((name) => name.split('.')[0]!) : [];
};

function namesWrongIn(definition: Definition, { where, source, before }: Place, inCycle: boolean): string[] {
	const parsed = parse(source);
	if ('problem' in parsed) return [];
	const questions = questionsOf(definition);
	return namesIn(parsed.expression).flatMap((name) => {
		const [id = '', part] = name.split('.');
		const at = questions.findIndex((question) => question.id === id);
		const question = questions[at];
		if (!question) return [`${where}De vraag “${id}” bestaat niet.`];
		if (part && !hasPart(question, part)) return [`${where}De vraag “${question.label}” heeft geen deel “${part}”.`];
		if (at < before || inCycle) return [];
		return [`${where}Dit hangt af van “${question.label}”, maar die vraag komt later. Zet die vraag eerst.`];
	});
}

function optionsWrongIn(definition: Definition, { where, source }: Place): string[] {
	const parsed = parse(source);
	if ('problem' in parsed) return [];
	return missingOptions(parsed.expression, questionsOf(definition)).map((missing) => `${where}${sayMissing(missing)}`);
}

/** Whether an answer has such a part: what it is kept by, or the options of what is put in order. */
const hasPart = (question: Question, part: string) =>
	keysOf(question).includes(`${question.id}.${part}`) ||
	(question.type === 'ranking' && question.options.some(({ id }) => id === part));

const labelOf = (definition: Definition, id: string) =>
	questionsOf(definition).find((question) => question.id === id)?.label || id;
