import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

export const wordKinds = ['term', 'hard'] as const;

/** A word that the municipality explains: it is no hard word any more. */
export const TermForm = v.object({
	term: field.line(60, 'Vul het woord in dat u uitlegt.', 'Het woord'),
	explanation: field.line(300, 'Leg uit wat het woord betekent.', 'De uitleg')
});

/** A word to avoid, with what to write instead. */
export const HardWordForm = v.object({
	word: field.line(60, 'Vul het woord in dat u liever niet leest.', 'Het woord'),
	plain: v.pipe(
		field.line(200, 'Vul in wat u liever leest.'),
		v.transform((value) => value.split(',').flatMap((one) => one.trim() || [])),
		v.minLength(1, 'Vul in wat u liever leest.')
	)
});

export const RemoveWordForm = v.object({ id: field.id('Kies een woord uit de lijst.') });

export type TermInput = v.InferOutput<typeof TermForm>;
export type HardWordInput = v.InferOutput<typeof HardWordForm>;
