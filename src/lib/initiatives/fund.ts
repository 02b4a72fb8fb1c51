import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { isOver } from '#lib/text/dates.ts';
import { slugOf } from '#lib/text/slug.ts';
import { MOST_EVER } from './initiative.ts';
import type { funds } from './tables.ts';

/** With what there is in it this year. Amounts in whole euros. */
export type Fund = typeof funds.$inferSelect & {
	neighbourhood: string | null;
	year: number;
	total: number;
	left: number;
};

const euros = (needed: string) => field.euros(1, MOST_EVER, needed);

const rules = {
	name: v.pipe(
		field.line(80, 'Geef het fonds een naam.'),
		v.check((name) => slugOf(name) !== '', 'Gebruik in de naam letters of cijfers.')
	),
	purpose: field.text(600, 'Schrijf op waar het geld voor is.'),
	rule: field.text(2000, 'Schrijf op wat past, en wat niet.'),
	maximum: euros('Vul in hoeveel iemand hoogstens kan krijgen, zoals 500.'),
	weeks: field.wholeNumber(1, 52, 'Vul in binnen hoeveel weken u beslist, zoals 8.'),
	neighbourhoodId: field.optionalId,
	opensOn: field.optionalDay('Vul een dag in, zoals 1-3-2026.'),
	closesOn: field.optionalDay('Vul een dag in, zoals 1-3-2026.')
};

const ENDS = 'De laatste dag ligt voor de eerste dag. Verander een van de twee.';

const opensFirst = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) =>
	!opensOn || !closesOn || opensOn <= closesOn;

const total = field.euros(0, 100_000_000, 'Vul een bedrag in hele euro’s in, zoals 12.000.');

export const NewFundForm = v.pipe(
	v.object({ onceKey: field.onceKey, ...rules, total }),
	v.forward(
		v.check((given) => opensFirst(given), ENDS),
		['closesOn']
	)
);
export type NewFund = v.InferOutput<typeof NewFundForm>;

export const FundForm = v.pipe(
	v.object({ basedOn: field.basedOn, ...rules }),
	v.forward(
		v.check((given) => opensFirst(given), ENDS),
		['closesOn']
	)
);
export type FundInput = Omit<v.InferOutput<typeof FundForm>, 'basedOn'>;

export const FundYearForm = v.object({
	year: field.wholeNumber(2000, 2100, 'Vul een jaar in, zoals 2027.'),
	total
});
export type FundYear = v.InferOutput<typeof FundYearForm>;

/** Why one can ask nothing of it now, as people read it; nothing when one can. `today` as `2026-03-01`. */
export function closedBecause(
	{ opensOn, closesOn, left, year }: Pick<Fund, 'opensOn' | 'closesOn' | 'left' | 'year'>,
	today: string
): 'early' | 'over' | 'spent' | undefined {
	if (opensOn && today < opensOn) return 'early';
	if (closesOn && isOver(closesOn, today)) return 'over';
	return left < 1 && today.startsWith(String(year)) ? 'spent' : undefined;
}
