import { paragraphHref } from '#lib/policies/address.ts';
import { excerpt } from '#lib/policies/excerpt.ts';
import { readable } from '#lib/text/readable.ts';

/** A paragraph in a version that everybody may read. */
interface Standing {
	/** Another one than the answer named, when that was merged into this. */
	paragraphId: string;
	versionId: string;
	/** Of the version. */
	number: number;
	/** Markdown, in plain words. */
	text: string;
	/** The same in formal words; empty when there are none. */
	formalText: string;
	removed: boolean;
	/** Why it is gone, or as it is: as the version says; may be empty. */
	why: string;
	/** The number of the version in which the words went on in this paragraph. */
	mergedIn: number | undefined;
}

/** A paragraph in the first public version that a reply led to, with what it said before and what it says now. */
export interface Landing extends Standing {
	/** Of the policy. */
	slug: string;
	title: string;
	/** From when everybody could read that version. */
	publicAt: Date | null;
	position: number;
	/** In the newest public version that has it. */
	latest: Standing;
	/** The newest version that changed its text after the landing. */
	changedIn: number | undefined;
	/** In the public version before; nothing when the paragraph is new. `longer`: it was a part of this text then. */
	before: { number: number; text: string; formalText: string; longer?: true } | undefined;
}

/** What a paragraph says in one public version; `mergedIntoId`: there its words went on in another one. */
export type PublicText = Omit<Standing, 'mergedIn'> &
	Pick<Landing, 'slug' | 'title' | 'publicAt' | 'position'> & { mergedIntoId: string | null };

type Texts = ReadonlyMap<string, PublicText[]>;

/**
 * `texts`: what each paragraph says in each public version, the oldest first; `number`: the version pointed at; `wholeId`:
 * the paragraph that it was a part of before.
 */
export function landingIn(
	texts: Texts,
	{ paragraphId, number, wholeId = '' }: { paragraphId: string; number: number; wholeId: string | undefined }
): Landing | undefined {
	const way = wayOf(texts, paragraphId);
	const at = way.findIndex((text) => text.number >= number);
	const landed = way[at];
	if (!landed) return undefined;
	const earlier = (id: string) => texts.get(id)?.findLast((text) => text.number < landed.number && !text.removed);
	const whole = earlier(wholeId);
	const before = way[at - 1] ?? earlier(landed.paragraphId) ?? whole;
	const changed = way.findLast((one, i) => i > at && (differs(one, way[i - 1]!) || one.removed));
	return {
		...landed,
		before: before && {
			...{ number: before.number, text: before.text, formalText: before.formalText },
			...(before === whole && { longer: true })
		},
		latest: asStanding(way.at(-1)!),
		changedIn: changed?.number
	};
}

/** Whether one of the two texts says something else. */
export const differs = (a: Texted, b: Texted) => a.text !== b.text || a.formalText !== b.formalText;

type Texted = Pick<Standing, 'text' | 'formalText'>;

type Stop = PublicText & { mergedIn: number | undefined };

/** Version by version where the words of a paragraph stand: in itself, and from a merge on in the other one. */
function wayOf(texts: Texts, paragraphId: string): Stop[] {
	const way: Stop[] = [];
	const been = new Set<string>();
	let [at, from, mergedIn]: [string, number, number | undefined] = [paragraphId, 0, undefined];
	while (!been.has(at)) {
		been.add(at);
		const stops = (texts.get(at) ?? []).filter(({ number }) => number >= from);
		const end = stops.findIndex(({ mergedIntoId }) => mergedIntoId && texts.has(mergedIntoId));
		const stayed = end < 0 ? stops : stops.slice(0, end);
		for (const stop of stayed) way.push({ ...stop, mergedIn });
		if (end < 0) break;
		const merged = stops[end]!;
		[at, from, mergedIn] = [merged.mergedIntoId!, merged.number, merged.number];
	}
	return way;
}

const asStanding = (stop: Stop): Standing => {
	const { paragraphId, versionId, number, text, formalText, removed, why, mergedIn } = stop;
	return { paragraphId, versionId, number, text, formalText, removed, why, mergedIn };
};

/** The paragraph as people read it today, which may be other words than those it landed with. */
export const asOfNow = (landing: Landing): Landing => ({ ...landing, ...landing.latest });

/** The same of all of them: two that were merged since are one. */
export const allAsOfNow = (landings: Landing[]): Landing[] => [
	...new Map(landings.map(asOfNow).map((landing) => [landing.paragraphId, landing])).values()
];

/** Whether any of it came in the text: what was taken out before anybody read it did not. */
export const isInText = (landings: Pick<Landing, 'removed' | 'before'>[]) =>
	landings.some(({ removed, before }) => !removed || before !== undefined);

/** The address of the paragraph in its version. */
export const landingHref = ({ slug, number, paragraphId }: Pick<Landing, 'slug' | 'number' | 'paragraphId'>) =>
	paragraphHref(slug, number, paragraphId);

export const GONE = 'Deze alinea is weggehaald.';

/** What it says, in a few words; of what is gone, that it is. `most`: in characters. */
export const inShort = ({ text, removed }: Pick<Landing, 'text' | 'removed'>, most: number) =>
	removed ? GONE : excerpt(text, most);

/** The sentences that the paragraph has and did not have before; all of it when it is new, or only lost something. */
export function newSentences({ text, before }: Pick<Landing, 'text' | 'before'>): string {
	const now = readable(text);
	const was = before ? readable(before.text) : '';
	const fresh = now.split(/(?<=[.!?:])\s+/).filter((sentence) => !was.includes(sentence));
	return fresh.join(' ') || now;
}
