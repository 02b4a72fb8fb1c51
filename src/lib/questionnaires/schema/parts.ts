import * as v from 'valibot';

// What the parts of a definition must be before it is published.

export const words = (most: number, needed: string) =>
	v.pipe(v.string(), v.trim(), v.minLength(1, needed), v.maxLength(most, `Gebruik niet meer dan ${most} tekens.`));

export const optionalWords = (most: number) =>
	v.pipe(v.string(), v.maxLength(most, `Gebruik niet meer dan ${most} tekens.`));

// Answers are kept by these names, so what every object has already cannot be one; nor what forms leave out for safety.
export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'De naam van deze vraag kan niet.'),
	v.check((name) => !(name in {}) && name !== 'prototype', 'De naam van deze vraag kan niet.')
);

/** The names of parts of answers that are not options or rows: see `Answers`. */
const taken = new Set(['other', 'street', 'point', 'escape', 'day', 'month', 'year', 'map']);
const partId = v.pipe(
	id,
	v.check((name) => !taken.has(name), 'De naam van dit antwoord kan niet.')
);

export const expression = v.optional(v.pipe(v.string(), v.maxLength(2000, 'Deze voorwaarde is te lang.')));

export const asked = {
	id,
	label: words(300, 'Schrijf op wat u vraagt.'),
	hint: optionalWords(500),
	required: v.boolean(),
	showIf: expression,
	check: expression,
	message: v.optional(optionalWords(300)),
	escapes: v.optional(v.pipe(v.array(v.picklist(['unknown', 'refused'])), v.maxLength(2)))
};

const option = v.object({
	id: partId,
	label: words(200, 'Vul elk antwoord in.'),
	alone: v.optional(v.boolean()),
	other: v.optional(v.boolean()),
	picture: v.optional(v.string()),
	alt: v.optional(optionalWords(200))
});

const areDifferent = (all: readonly { id: string }[]) => new Set(all.map((one) => one.id)).size === all.length;

export const options = (most: number) =>
	v.pipe(
		v.array(option),
		v.minLength(2, 'Geef minstens twee antwoorden om uit te kiezen.'),
		v.maxLength(most, `Geef niet meer dan ${most} antwoorden om uit te kiezen.`),
		v.check((all) => areDifferent(all), 'Elk antwoord mag één keer in de lijst staan.'),
		v.check((all) => all.filter((one) => one.other).length <= 1, '“Anders, namelijk” kan één keer in de lijst staan.')
	);

export const rows = v.pipe(
	v.array(v.object({ id: partId, label: words(200, 'Vul elke regel in.') })),
	v.minLength(1, 'Geef minstens één regel.'),
	v.maxLength(40, 'Geef niet meer dan veertig regels.'),
	v.check((all) => areDifferent(all), 'Elke regel mag één keer in de lijst staan.')
);

export const day = v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Vul een dag in, zoals 1-3-2026.')));
export const wholeFrom = (least: number, most: number, needed: string) =>
	v.pipe(v.number(needed), v.integer(needed), v.minValue(least, needed), v.maxValue(most, needed));
