import { refuse } from '#lib/errors.ts';
import { limitReading } from '#lib/limits/limit.ts';
import type { Person } from '#lib/people/person.ts';
import { plainText } from '#lib/text/markdown.ts';
import type { CompareView } from './compare-view.ts';
import { compareVersions, type Comparison, type ExplainedChange } from './comparison.server.ts';
import { highlightsOf, type Highlight } from './highlights.ts';
import { countBehind } from './behind.server.ts';
import { originsOf, QUOTES_BESIDE_TEXT, type Origin } from './origins.server.ts';
import { findVersion } from './policies.server.ts';
import { openDocument } from './reading.server.ts';
import { asSections, type ComparedSection } from './sections.ts';
import { summarize } from './summary.ts';

/** So many changes are shown at once; a longer list comes per chapter, unless one asks for all. */
const MOST_AT_ONCE = 120;

/** In characters: of a longer text what stayed the same is counted, and read at its own place. */
const LONGEST_WHOLE = 80_000;

interface Reader {
	view: CompareView;
	person: Person | undefined;
	/** Of the visitor, so that one machine cannot keep us comparing. Not stored. */
	address?: string | undefined;
}

/** What differs between two versions, because of whom, as somebody wants to see it. */
export async function readComparison(slug: string, [from, to]: [string, string], { view, person, address }: Reader) {
	if (address) limitReading('comparison', address, { most: 600, perSeconds: 600 });
	const { policy, versions, consultation } = await openDocument(slug, person);
	if (from === to) refuse('not_found');
	const ends = [await findVersion(policy.id, from, person), await findVersion(policy.id, to, person)] as const;
	const comparison = await compareVersions(ends[0].id, ends[1].id, () => {
		if (address) limitReading('comparing', address, { most: 60, perSeconds: 600 });
	});
	const { changes } = comparison;
	const [behind] = await countBehind([changes.flatMap(({ because }) => because.flatMap(({ links }) => links))]);

	const overview = asSections(changes, view.only);
	const shown = shownOf(overview, view);
	const large = changes.reduce((sum, { text, formalText }) => sum + text.length + formalText.length, 0) > LONGEST_WHOLE;
	return {
		...{ policy, versions, consultation, view, from: ends[0], to: ends[1] },
		overview: overview.map(({ id, heading, count, causes }) => ({ id, heading: plainText(heading), count, causes })),
		sections: await withOrigins(shown, comparison, consultation.slug),
		/** The chapter that is shown by itself. */
		chapter: shown.length < overview.length ? shown[0]?.id : undefined,
		summary: summarize(changes),
		highlights: view.only || view.chapter ? [] : telling(highlightsOf(changes)),
		behind: behind ?? 0,
		foldsText: !large,
		steps: new Set(changes.flatMap(({ because }) => because.map(({ number }) => number))).size
	};
}

/** A reason that one machine gave to everything tells nothing. */
const telling = (highlights: Highlight<ExplainedChange>[]) =>
	highlights.length > 1 || highlights.some(({ because }) => because.links.length) ? highlights : [];

type Section = ComparedSection<ExplainedChange>;

function shownOf(overview: Section[], { chapter }: CompareView): Section[] {
	if (chapter === 'alles') return overview;
	if (chapter) return overview.filter(({ id }) => id === chapter);
	const count = overview.reduce((sum, section) => sum + section.count, 0);
	return count > MOST_AT_ONCE ? overview.slice(0, 1) : overview;
}

/** Each change with whose words are behind it, and where it stood. */
async function withOrigins(sections: Section[], { stood }: Comparison, consultationSlug: string) {
	const groups = sections
		.flatMap(({ items }) => items.flatMap(({ changes }) => changes))
		.flatMap(({ because }) => because.map(({ links }) => links));
	const origins = (await originsOf(groups, consultationSlug, QUOTES_BESIDE_TEXT)).values();
	return sections.map(({ items, ...section }) => ({
		...section,
		items: items.map(({ how, changes }) => ({
			how,
			changes: changes.map((change) => asShown(change, stoodIn(change, section.heading, stood), origins))
		}))
	}));
}

const asShown = (
	{ because, ...change }: ExplainedChange,
	stoodUnder: string | undefined,
	origins: ArrayIterator<Origin>
) => ({
	...change,
	stoodUnder,
	because: because.map(({ cause, text, number }) => ({ cause, text, number, origin: origins.next().value! }))
});

/** The heading under which it stood, when that is another one. */
function stoodIn({ paragraphId, splitFromId }: ExplainedChange, heading: string, stood: Map<string, string>) {
	const was = stood.get(paragraphId) ?? (splitFromId ? stood.get(splitFromId) : undefined);
	return was !== undefined && was !== heading ? plainText(was) : undefined;
}

export type ReadComparison = Awaited<ReturnType<typeof readComparison>>;
export type ShownSection = ReadComparison['sections'][number];
export type ShownChange = ShownSection['items'][number]['changes'][number];

/** Whose words are shown, to read what they heard. */
export const quotedIn = ({ sections }: ReadComparison): string[] => [
	...new Set(
		sections.flatMap(({ items }) =>
			items.flatMap(({ changes }) =>
				changes.flatMap(({ because }) =>
					because.flatMap(({ origin }) => [
						...origin.quotes.map(({ id }) => id),
						...origin.findings.flatMap(({ quotes }) => quotes.map(({ id }) => id))
					])
				)
			)
		)
	)
];
