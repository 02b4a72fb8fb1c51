import * as v from 'valibot';
import type { Definition } from '../../definition.ts';

// What a definition of ours looks like, finished or not: a draft may miss words and answers, but nothing may be there that
// pages and engine do not know. What must be there to publish stands in schema/.

const name = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9-]{0,39}$/),
	v.check((said) => !(said in {}))
);
const words = v.pipe(
	v.string(),
	v.maxLength(6000),
	// JSON can hold half a sign and a zero byte, which PostgreSQL cannot store.
	v.transform((text) => text.replaceAll('\0', '').toWellFormed())
);
const whole = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const yes = v.optional(v.boolean());
const may = v.optional(words);

const asked = {
	id: name,
	label: words,
	hint: words,
	required: v.boolean(),
	showIf: may,
	check: may,
	message: may,
	escapes: v.optional(v.pipe(v.array(v.picklist(['unknown', 'refused'])), v.maxLength(2)))
};
const option = v.object({ id: name, label: words, alone: yes, other: yes, picture: may, alt: may });
const options = v.pipe(v.array(option), v.maxLength(200));
const choosing = { ...asked, options, shuffled: yes };
const kind = <T extends string>(type: T) => v.literal(type);

const question = v.variant('type', [
	v.object({ ...asked, type: kind('open'), maxLength: whole, short: yes, inward: yes }),
	v.object({
		...asked,
		type: kind('number'),
		least: v.optional(v.number()),
		most: v.optional(v.number()),
		decimals: v.optional(whole),
		unit: may
	}),
	v.object({ ...asked, type: kind('email') }),
	v.object({ ...choosing, type: kind('one'), look: v.optional(v.picklist(['yesno', 'statement', 'pictures'])) }),
	v.object({
		...choosing,
		type: kind('several'),
		look: v.optional(kind('pictures')),
		atLeast: v.optional(whole),
		atMost: v.optional(whole)
	}),
	v.object({
		...asked,
		type: kind('scale'),
		from: v.pipe(whole, v.minValue(0), v.maxValue(1)),
		to: v.pipe(whole, v.minValue(1), v.maxValue(20)),
		fromLabel: words,
		toLabel: words,
		labels: v.optional(v.pipe(v.array(words), v.maxLength(20))),
		look: v.optional(v.picklist(['faces', 'dilemma']))
	}),
	v.object({
		...choosing,
		type: kind('matrix'),
		rows: v.pipe(v.array(v.object({ id: name, label: words })), v.maxLength(200))
	}),
	v.object({ ...choosing, type: kind('ranking'), most: v.optional(whole) }),
	v.object({ ...choosing, type: kind('points'), total: whole }),
	v.object({ ...asked, type: kind('date'), earliest: may, latest: may }),
	v.object({ ...asked, type: kind('neighbourhood') }),
	v.object({ ...asked, type: kind('postcode') }),
	v.object({ ...asked, type: kind('place') }),
	v.object({ ...asked, type: kind('file'), most: whole, photosOnly: yes }),
	v.object({ ...asked, type: kind('consent') }),
	v.object({ id: name, type: kind('text'), label: words, showIf: may, text: words })
]);

const areDifferent = (names: (string | undefined)[]) => {
	const given = names.filter((one) => one !== undefined);
	return new Set(given).size === given.length;
};

const definition = v.pipe(
	v.object({
		title: words,
		introduction: words,
		minutes: whole,
		oneAtATime: yes,
		readAloud: yes,
		thanks: may,
		quotas: v.optional(
			v.pipe(v.array(v.object({ id: name, if: words, most: whole, message: words })), v.maxLength(50))
		),
		translations: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), v.record(v.string(), words))),
		pages: v.pipe(
			v.array(
				v.object({
					id: v.optional(name),
					title: words,
					introduction: may,
					showIf: may,
					questions: v.pipe(v.array(question), v.maxLength(500))
				})
			),
			v.maxLength(200)
		)
	}),
	v.check(({ pages }) => areDifferent(pages.flatMap(({ questions }) => questions.map(({ id }) => id)))),
	v.check(({ pages }) => areDifferent(pages.map(({ id }) => id)))
);

/** A value as a definition that the builder and the engine can take; nothing when it is none. */
export function definitionIn(value: unknown): Definition | undefined {
	const read = v.safeParse(definition, value);
	return read.success ? withoutNothing(read.output) : undefined;
}

/** What is not there is not named either; and pictures are files of their own, that do not come with the words. */
const withoutNothing = (read: v.InferOutput<typeof definition>) =>
	JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'picture' ? undefined : value))) as Definition;
