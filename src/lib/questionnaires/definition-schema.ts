import * as v from 'valibot';
import type { Definition } from './definition.ts';

// What a definition must be before it is published. A draft may still be anything that the editor can make.

const words = (most: number, needed: string) =>
	v.pipe(v.string(), v.trim(), v.minLength(1, needed), v.maxLength(most, `Gebruik niet meer dan ${most} tekens.`));
// Answers are kept by these names, so what every object has already cannot be one.
const id = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'De naam van deze vraag kan niet.'),
	v.check((name) => !(name in {}), 'De naam van deze vraag kan niet.')
);

const asked = {
	id,
	label: words(200, 'Schrijf op wat u vraagt.'),
	hint: v.pipe(v.string(), v.maxLength(300)),
	required: v.boolean()
};

const options = v.pipe(
	v.array(v.object({ id, label: words(120, 'Vul elk antwoord in.'), alone: v.optional(v.boolean()) })),
	v.minLength(2, 'Geef minstens twee antwoorden om uit te kiezen.'),
	v.maxLength(30, 'Geef niet meer dan dertig antwoorden om uit te kiezen.'),
	v.check((all) => areDifferent(all.map((option) => option.id)), 'Elk antwoord mag één keer in de lijst staan.')
);

const scaleEnd = words(40, 'Schrijf op wat de uiteinden van de schaal betekenen.');

const QuestionSchema = v.variant('type', [
	v.object({ ...asked, type: v.literal('open'), maxLength: v.pipe(v.number(), v.minValue(50), v.maxValue(5000)) }),
	v.object({ ...asked, type: v.picklist(['one', 'several']), options }),
	v.pipe(
		v.object({
			...asked,
			type: v.literal('scale'),
			from: v.picklist([0, 1]),
			to: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10)),
			fromLabel: scaleEnd,
			toLabel: scaleEnd
		}),
		v.check(({ from, to }) => to > from, 'De schaal moet oplopen.')
	),
	v.object({ ...asked, type: v.literal('neighbourhood') })
]);

const DefinitionSchema = v.pipe(
	v.object({
		title: words(120, 'Geef de vragenlijst een titel.'),
		introduction: words(3000, 'Schrijf een inleiding.'),
		minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
		pages: v.pipe(
			v.array(
				v.object({
					title: words(120, 'Geef de pagina een titel.'),
					questions: v.pipe(
						v.array(QuestionSchema),
						v.minLength(1, 'Zet hier minstens één vraag, of haal de pagina weg.'),
						v.maxLength(20, 'Zet niet meer dan twintig vragen op één pagina.')
					)
				})
			),
			v.minLength(1, 'Maak eerst een pagina met vragen.'),
			v.maxLength(20, 'Maak niet meer dan twintig pagina’s.')
		)
	}),
	v.check(
		({ pages }) => areDifferent(pages.flatMap(({ questions }) => questions.map((question) => question.id))),
		'Twee vragen hebben dezelfde naam.'
	)
);

/** What must change before this can be published, a sentence each, with the place. */
export function problemsWith(definition: Definition): string[] {
	const result = v.safeParse(DefinitionSchema, definition);
	return result.success ? [] : result.issues.map((issue) => `${placeOf(issue)}${issue.message}`);
}

function placeOf({ path }: v.BaseIssue<unknown>) {
	const keys = (path ?? []).map(({ key }) => key);
	const [, page, , question] = keys;
	if (keys[0] !== 'pages' || typeof page !== 'number') return '';
	return typeof question === 'number' ? `Pagina ${page + 1}, vraag ${question + 1}: ` : `Pagina ${page + 1}: `;
}

const areDifferent = (all: string[]) => new Set(all).size === all.length;
