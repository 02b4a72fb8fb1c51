import * as v from 'valibot';
import { asked, day, expression, id, options, optionalWords, rows, wholeFrom, words } from './parts.ts';

const scaleEnd = words(120, 'Schrijf op wat de uiteinden van de schaal betekenen.');
const shuffled = v.optional(v.boolean());
const howMany = v.optional(wholeFrom(1, 100, 'Vul in hoeveel antwoorden mensen kiezen.'));

const choice = { ...asked, options: options(100), shuffled };

const several = v.pipe(
	v.object({
		...choice,
		type: v.literal('several'),
		look: v.optional(v.literal('pictures')),
		atLeast: howMany,
		atMost: howMany
	}),
	v.check(
		({ options, atLeast = 1, atMost = options.length }) =>
			// What is missing then, is said already.
			options.length < 2 || (atLeast <= atMost && atLeast <= options.filter(({ alone }) => !alone).length),
		'Zoveel antwoorden kan niemand kiezen. Pas aan hoeveel mensen er kiezen.'
	)
);

const number = v.pipe(
	v.object({
		...asked,
		type: v.literal('number'),
		least: v.optional(v.number()),
		most: v.optional(v.number()),
		decimals: v.optional(wholeFrom(0, 4, 'Kies 0 tot en met 4 cijfers achter de komma.')),
		unit: v.optional(optionalWords(40))
	}),
	v.check(({ least = -Infinity, most = Infinity }) => least <= most, 'Het kleinste getal is groter dan het grootste.')
);

const scale = v.pipe(
	v.object({
		...asked,
		type: v.literal('scale'),
		from: v.picklist([0, 1]),
		to: wholeFrom(2, 10, 'Een schaal loopt tot een getal van 2 tot 10.'),
		fromLabel: scaleEnd,
		toLabel: scaleEnd,
		labels: v.optional(v.array(optionalWords(60))),
		look: v.optional(v.picklist(['faces', 'dilemma']))
	}),
	v.check(({ to, from }) => to > from, 'De schaal moet oplopen.'),
	v.check(
		({ labels, from, to }) => !labels || labels.length === to - from + 1,
		'Geef elke stap van de schaal een naam, of geen enkele.'
	)
);

const date = v.pipe(
	v.object({ ...asked, type: v.literal('date'), earliest: day, latest: day }),
	v.check(({ earliest, latest }) => !earliest || !latest || earliest <= latest, 'De eerste dag ligt na de laatste dag.')
);

const most = v.optional(wholeFrom(1, 30, 'Vul in hoeveel plaatsen mensen geven.'));

export const QuestionSchema = v.variant('type', [
	v.object({
		...asked,
		type: v.literal('open'),
		maxLength: wholeFrom(1, 5000, 'Een antwoord mag 1 tot 5.000 tekens lang zijn.'),
		short: v.optional(v.boolean()),
		inward: v.optional(v.boolean())
	}),
	number,
	v.object({ ...asked, type: v.literal('email') }),
	v.object({ ...choice, type: v.literal('one'), look: v.optional(v.picklist(['yesno', 'statement', 'pictures'])) }),
	several,
	scale,
	v.object({ ...asked, type: v.literal('matrix'), rows, options: options(11), shuffled }),
	v.object({ ...asked, type: v.literal('ranking'), options: options(30), shuffled, most }),
	v.object({
		...asked,
		type: v.literal('points'),
		options: options(20),
		shuffled,
		total: wholeFrom(1, 1000, 'Mensen kunnen 1 tot 1.000 punten verdelen.')
	}),
	date,
	v.object({ ...asked, type: v.literal('neighbourhood') }),
	v.object({ ...asked, type: v.literal('postcode') }),
	v.object({ ...asked, type: v.literal('place') }),
	v.object({
		...asked,
		type: v.literal('file'),
		most: wholeFrom(1, 5, 'Mensen kunnen 1 tot 5 bestanden toevoegen.'),
		photosOnly: v.optional(v.boolean())
	}),
	v.object({ ...asked, type: v.literal('consent') }),
	v.object({
		id,
		label: optionalWords(300),
		showIf: expression,
		type: v.literal('text'),
		text: words(5000, 'Schrijf de tekst op.')
	})
]);
