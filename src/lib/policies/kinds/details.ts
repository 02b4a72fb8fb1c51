import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

// What a paragraph says beside its text, by its kind. What is stored and what a form sends have the same shape.

/** In characters. */
const NAME = 120;
const SENTENCE = 300;

export const ResultDetails = v.object({
	kind: v.literal('result'),
	title: field.line(NAME, 'Geef het resultaat een naam.'),
	indicator: field.optionalLine(SENTENCE),
	measure: field.optionalLine(SENTENCE),
	now: field.optionalLine(SENTENCE),
	aim: field.optionalLine(SENTENCE),
	by: field.optionalLine(NAME)
});

export const StoryFields = v.object({
	kind: v.literal('story'),
	name: field.line(60, 'Vul de naam in zoals de lezer die ziet.'),
	about: field.optionalLine(NAME)
});

const StoryDetails = v.object({
	...StoryFields.entries,
	/** The day on which who told it took it back. From then on there are no words here. */
	withdrawnOn: v.optional(v.pipe(v.string(), v.check(field.isDay)))
});

export const ValueDetails = v.object({
	kind: v.literal('value'),
	name: field.line(60, 'Geef de waarde een naam.')
});

export const FigureFields = v.object({
	kind: v.literal('figure'),
	alt: field.line(SENTENCE, 'Schrijf op wat er op de afbeelding te zien is.'),
	source: field.line(SENTENCE, 'Schrijf op waar de afbeelding vandaan komt.'),
	numbers: field.optionalText(2000)
});

const FigureDetails = v.object({
	...FigureFields.entries,
	/** The picture as it is kept. Nothing: not chosen yet. */
	picture: v.optional(v.object({ id: v.string(), name: v.string(), width: v.number(), height: v.number() }))
});

/** What a statement of a wijkanalyse is. */
export const sorts = ['figure', 'heard', 'strong', 'missing'] as const;

export type Sort = (typeof sorts)[number];

export const StatementDetails = v.object({
	kind: v.literal('statement'),
	sort: field.oneOf(sorts, 'Kies wat het is.')
});

/** What an item of an agenda is about, who brought it, and how far it reaches. */
export const itemKinds = ['physical', 'social'] as const;
export const itemOrigins = ['residents', 'platform', 'officials', 'social_work'] as const;
export const itemReaches = ['wijk', 'wider'] as const;

export const ItemDetails = v.object({
	kind: v.literal('item'),
	title: field.line(NAME, 'Geef het punt een titel.'),
	about: field.oneOf(itemKinds, 'Kies waar dit punt bij hoort.'),
	origin: field.oneOf(itemOrigins, 'Kies van wie dit punt komt.'),
	who: field.optionalLine(SENTENCE),
	when: field.optionalLine(NAME),
	money: field.optionalLine(NAME),
	hours: field.optionalLine(SENTENCE),
	permission: field.optionalLine(SENTENCE),
	reach: field.oneOf(itemReaches, 'Kies of dit punt ook over andere wijken gaat.')
});

/** One row of this can hold each of the kinds that has more to say than its text. */
const ParagraphDetails = v.variant('kind', [
	ResultDetails,
	StoryDetails,
	ValueDetails,
	FigureDetails,
	StatementDetails,
	ItemDetails
]);

/** What a form says goes with what it does not know of: the picture that was chosen before. */
export const withHeld = (given: Details, held: Details | null): Details =>
	given.kind === 'figure' && held?.kind === 'figure' && !given.picture && held.picture
		? { ...given, picture: held.picture }
		: given;

export type Details = v.InferOutput<typeof ParagraphDetails>;

export const areDetails = (value: unknown): value is Details => v.is(ParagraphDetails, value);

/** The same details give the same text, however the database keeps them. */
export const canonical = (details: Details | null): string | null => details && JSON.stringify(inOrder(details));

const inOrder = (value: unknown): unknown =>
	value !== null && typeof value === 'object'
		? Object.entries(value)
				.filter(([, one]) => one !== undefined)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, one]) => [key, inOrder(one)])
		: value;

export const isSame = (a: Details | null, b: Details | null) => canonical(a) === canonical(b);
