import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { parse } from '../expressions/expression.ts';
import { escapes } from '../types/escapes.ts';
import { allKinds } from './kinds.ts';
import { linesIn } from './options.ts';
import { step } from './step-forms.ts';

/** A field that may stay empty, with a number in it when it is not. */
const optionalWhole = (least: number, most: number, needed: string) =>
	v.optional(
		v.union(
			[
				v.pipe(
					v.literal(''),
					v.transform(() => undefined)
				),
				field.wholeNumber(least, most, needed)
			],
			needed
		)
	);

/** Also under zero, and with a comma. */
const optionalNumber = v.pipe(
	field.optionalText(20),
	v.transform((text) => text.replace(',', '.')),
	v.check((text) => text === '' || /^-?\d{1,9}(\.\d{1,4})?$/.test(text), 'Vul een getal in, zoals 12 of 12,5.'),
	v.transform((text) => (text === '' ? undefined : Number(text)))
);

const escapesTicked = v.pipe(
	field.list,
	v.transform((ticked) => ticked.filter((one) => escapes.some((escape) => escape === one)))
);

/** An expression that can be read; the sentence says what is wrong with it. */
export const readable = v.pipe(
	field.optionalText(2000, 'Deze voorwaarde'),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || !dataset.value) return;
		const parsed = parse(dataset.value);
		if ('problem' in parsed) addIssue({ message: parsed.problem.message });
	})
);

export const QuestionForm = v.pipe(
	v.object({
		...step,
		id: field.optionalText(40),
		label: field.optionalLine(300),
		hint: field.optionalLine(500),
		text: field.optionalText(5000),
		required: field.checked,
		escape: escapesTicked,
		shuffled: field.checked,
		options: field.optionalText(12_000),
		rows: field.optionalText(8000),
		labels: field.optionalText(700),
		maxLength: v.optional(field.wholeNumber(1, 5000, 'Vul een getal in van 1 tot 5.000.')),
		inward: field.checked,
		from: v.optional(field.oneOf(['0', '1'], 'Kies 0 of 1.')),
		to: v.optional(field.wholeNumber(2, 10, 'Vul een getal in van 2 tot 10.')),
		fromLabel: field.optionalLine(120),
		toLabel: field.optionalLine(120),
		least: optionalNumber,
		most: optionalNumber,
		decimals: optionalWhole(0, 4, 'Vul een getal in van 0 tot 4.'),
		unit: field.optionalLine(40),
		atLeast: optionalWhole(1, 100, 'Vul een getal in van 1 tot 100.'),
		atMost: optionalWhole(1, 100, 'Vul een getal in van 1 tot 100.'),
		places: optionalWhole(1, 30, 'Vul een getal in van 1 tot 30.'),
		total: v.optional(field.wholeNumber(1, 1000, 'Vul een getal in van 1 tot 1.000.')),
		earliest: field.optionalDay('Vul een dag in, zoals 1-3-2026.'),
		latest: field.optionalDay('Vul een dag in, zoals 1-3-2026.'),
		files: v.optional(field.wholeNumber(1, 5, 'Vul een getal in van 1 tot 5.')),
		photosOnly: field.checked,
		check: readable,
		message: field.optionalLine(300)
	}),
	v.forward(
		v.check(({ label, text }) => !!(label || text), 'Schrijf op wat u vraagt.'),
		['label']
	),
	v.forward(
		v.check(
			({ labels, from = '1', to }) => !to || [0, to - Number(from) + 1].includes(linesIn(labels).length),
			'Geef elke stap een naam, op een eigen regel, of geen enkele.'
		),
		['labels']
	)
);
export type QuestionInput = v.InferOutput<typeof QuestionForm>;

export const NewQuestionForm = v.object({
	...step,
	/** After which question; empty: at the end. */
	after: field.optionalText(40),
	/** The number of the page, from 1. */
	page: field.wholeNumber(1, 60, 'Kies een pagina.'),
	type: field.oneOf(allKinds, 'Kies wat voor vraag het is.'),
	label: field.line(300, 'Schrijf op wat u vraagt.')
});

/** The fields of each option carry its id. */
export const OptionsForm = v.objectWithRest(step, v.union([v.string(), v.array(v.string())]));

/** Of one option: the fields with the picture and what is on it carry its id. */
export const PictureForm = v.objectWithRest(
	{ ...step, option: field.optionalText(40) },
	v.union([v.string(), v.array(v.string())])
);
