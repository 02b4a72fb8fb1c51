import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { LONGEST_OVERRIDE } from '#lib/language-checks/passing.ts';
import type { Outcome } from './outcome.ts';
import type { AgreementState } from './standing.ts';

/** One agreement in a report, as it stood when the report was published. */
export interface ReportLine {
	itemId: string;
	title: string;
	outcome: Outcome;
	state: AgreementState;
	/** The day of the oldest milestone that is late; nothing when none is. */
	lateSince: string | null;
	/** How it goes, in the words of the redactie. */
	words: string;
}

const LONGEST = 4000;
const LONGEST_LINE = 600;

/** The field of what is said of one item. */
export const lineField = (itemId: string) => `zin-${itemId}`;

const said = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/** What was typed of each item, by its id. */
const linesOf = (given: Record<string, unknown>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(v.parse(said, given)).flatMap(([name, value]) =>
			name.startsWith('zin-') ? [[name.slice(4), String(value).trim().slice(0, LONGEST_LINE)]] : []
		)
	);

const entries = {
	onceKey: field.onceKey,
	basedOn: field.basedOn,
	words: field.optionalText(LONGEST, 'Het verslag'),
	because: field.optionalText(500, 'Uw uitleg'),
	languageOverride: field.optionalText(LONGEST_OVERRIDE, 'Uw uitleg')
};

/** As it is kept while somebody writes. */
export const ReportDraftForm = v.pipe(
	v.objectWithRest(entries, v.unknown()),
	v.transform(({ onceKey, basedOn, words, because, languageOverride, ...rest }) => ({
		...{ onceKey, basedOn, words, because, languageOverride },
		lines: linesOf(rest)
	}))
);

export type ReportInput = Omit<v.InferOutput<typeof ReportDraftForm>, 'onceKey' | 'basedOn'>;
