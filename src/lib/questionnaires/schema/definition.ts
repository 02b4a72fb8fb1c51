import * as v from 'valibot';
import { questionsOf, type Definition } from '../definition.ts';
import { expressionProblems } from './conditions.ts';
import { expression, id, optionalWords, wholeFrom, words } from './parts.ts';
import { QuestionSchema } from './questions.ts';

// What a definition must be before it is published. A draft may still be anything that the editor can make.

const MOST_QUESTIONS = 300;
const areDifferent = (all: string[]) => new Set(all).size === all.length;

const page = v.object({
	id: v.optional(id),
	title: words(120, 'Geef de pagina een titel.'),
	introduction: v.optional(optionalWords(3000)),
	showIf: expression,
	questions: v.pipe(
		v.array(QuestionSchema),
		v.minLength(1, 'Zet hier minstens één vraag, of haal de pagina weg.'),
		v.maxLength(60, 'Zet niet meer dan zestig vragen op één pagina.')
	)
});

const quota = v.object({
	id,
	if: optionalWords(2000),
	most: wholeFrom(1, 1_000_000, 'Vul in hoeveel mensen er mee kunnen doen.'),
	message: words(500, 'Schrijf op wat mensen lezen als er genoeg antwoorden zijn.')
});

const DefinitionSchema = v.pipe(
	v.object({
		title: words(120, 'Geef de vragenlijst een titel.'),
		introduction: words(3000, 'Schrijf een inleiding.'),
		minutes: wholeFrom(1, 600, 'Vul in hoeveel minuten het duurt.'),
		oneAtATime: v.optional(v.boolean()),
		readAloud: v.optional(v.boolean()),
		thanks: v.optional(optionalWords(3000)),
		quotas: v.optional(v.pipe(v.array(quota), v.maxLength(20, 'Stel niet meer dan twintig grenzen.'))),
		translations: v.optional(v.record(v.string(), v.record(v.string(), optionalWords(5000)))),
		pages: v.pipe(
			v.array(page),
			v.minLength(1, 'Maak eerst een pagina met vragen.'),
			v.maxLength(60, 'Maak niet meer dan zestig pagina’s.')
		)
	}),
	v.check(
		(all) => areDifferent(all.pages.flatMap(({ questions }) => questions.map((question) => question.id))),
		'Twee vragen hebben dezelfde naam.'
	),
	v.check(
		({ pages }) => areDifferent(pages.flatMap((one) => one.id ?? [])),
		'Twee pagina’s hebben dezelfde naam. Haal een van de twee weg.'
	),
	v.check(
		({ pages }) => pages.flatMap(({ questions }) => questions).length <= MOST_QUESTIONS,
		`Stel niet meer dan ${MOST_QUESTIONS} vragen.`
	)
);

/** What must change before this can be published, a sentence each, with the place. */
export function problemsWith(definition: Definition): string[] {
	const result = v.safeParse(DefinitionSchema, definition);
	const problems = result.success ? [] : result.issues.map((issue) => `${placeOf(issue)}${issue.message}`);
	if (!questionsOf(definition).some(({ type }) => type !== 'text')) problems.push('Stel minstens één vraag.');
	return [...new Set([...problems, ...expressionProblems(definition)])];
}

function placeOf({ path }: v.BaseIssue<unknown>) {
	const keys = (path ?? []).map(({ key }) => key);
	const [, page, , question] = keys;
	if (keys[0] !== 'pages' || typeof page !== 'number') return '';
	return typeof question === 'number' ? `Pagina ${page + 1}, vraag ${question + 1}: ` : `Pagina ${page + 1}: `;
}
