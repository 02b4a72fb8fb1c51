import type { Change } from './comparison.ts';
import { causes, type Cause } from './paragraph.ts';
import { isQuiet, wentAlong } from './summary.ts';

type Explained = Change & { because: { cause: Cause; text: string }[] };

export interface Highlight<C> {
	cause: Cause;
	change: C;
	/** Why, in the words of the redactie. */
	text: string;
}

/** Of each cause but the editorial one the largest change, in the order of the causes: what one should not miss. */
export const highlightsOf = <C extends Explained>(changes: C[]): Highlight<C>[] =>
	causes.flatMap((cause) => {
		if (cause === 'editorial') return [];
		const ours = changes.filter(
			(change) => !isQuiet(change) && !wentAlong(change) && change.because.some((one) => one.cause === cause)
		);
		const [change] = ours.toSorted((a, b) => weightOf(b) - weightOf(a));
		const text = change?.because.find((one) => one.cause === cause)?.text;
		return change && text ? [{ cause, change, text }] : [];
	});

/** In characters that are new or gone. */
const weightOf = ({ parts }: Change) =>
	parts.reduce((sum, { kind, text }) => (kind === 'same' ? sum : sum + text.length), 0);
