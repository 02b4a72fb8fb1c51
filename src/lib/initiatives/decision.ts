import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { LONGEST_OVERRIDE } from '#lib/language-checks/passing.ts';
import { MOST_EVER } from './initiative.ts';
import { outcomes } from './outcome.ts';
import type { initiativeDecisions } from './tables.ts';

export type Decision = typeof initiativeDecisions.$inferSelect;

const NEEDED = 'Vul een bedrag in hele euro’s in, zoals 400.';

export const DecideForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		outcome: field.oneOf(outcomes, 'Kies wat u besluit.'),
		amount: field.optionalNumber(1, MOST_EVER, NEEDED),
		reason: field.text(3000, 'Schrijf op waarom.', 'De reden'),
		conditions: field.optionalText(2000, 'Wat u afspreekt'),
		languageOverride: v.optional(field.optionalText(LONGEST_OVERRIDE, 'Uw uitleg'))
	}),
	v.forward(
		v.check(({ outcome, amount }) => outcome !== 'partly' || amount !== undefined, NEEDED),
		['amount']
	)
);
export type DecideInput = v.InferOutput<typeof DecideForm>;
