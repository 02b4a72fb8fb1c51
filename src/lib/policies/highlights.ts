import type { Change } from './comparison.ts';
import { causes, type Cause } from './paragraph.ts';
import { isQuiet, wentAlong } from './summary.ts';

type Explained = Change & { because: { cause: Cause; text: string }[] };

export interface Highlight<C extends Explained> {
	cause: Cause;
	change: C;
	/** Why, in the words of the redactie. */
	because: C['because'][number];
}

/** Of each cause but the editorial one the largest change, in the order of the causes: what one should not miss. */
export const highlightsOf = <C extends Explained>(changes: C[]): Highlight<C>[] =>
	causes.flatMap((cause) => {
		if (cause === 'editorial') return [];
		const ours = changes.flatMap((change) => {
			const because: C['because'][number] | undefined = change.because.find((one) => one.cause === cause);
			return because && !isQuiet(change) && !wentAlong(change) ? [{ cause, change, because }] : [];
		});
		return ours.toSorted((a, b) => weightOf(b.change) - weightOf(a.change)).slice(0, 1);
	});

/** In characters that are new or gone. */
const weightOf = ({ parts, formalParts }: Change) =>
	[...parts, ...formalParts].reduce((sum, { kind, text }) => (kind === 'same' ? sum : sum + text.length), 0);

/**
 * The longest run of words that is new; where there is none, that is gone. Without the dot or comma it may begin with. Of
 * the formal text only when the plain one is the same.
 */
export function tellingWords({ parts, formalParts }: Pick<Change, 'parts' | 'formalParts'>): Telling {
	const isFormal = parts.every(({ kind }) => kind === 'same');
	const runs = (isFormal ? formalParts : parts).map(({ kind, text }) => ({
		kind,
		text: text.replace(/^[\s.,;:!?)]+/, '').trimEnd()
	}));
	const longest = (wanted: 'added' | 'removed') => {
		const [run] = runs.filter(({ kind }) => kind === wanted).toSorted((a, b) => b.text.length - a.text.length);
		return run?.text ? { kind: wanted, text: run.text, isFormal } : undefined;
	};
	return longest('added') ?? longest('removed') ?? { kind: 'added', text: '', isFormal };
}

interface Telling {
	kind: 'added' | 'removed';
	text: string;
	/** These words stand in the formal text. */
	isFormal: boolean;
}
