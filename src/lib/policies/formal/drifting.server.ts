import { asc, desc, eq, inArray } from 'drizzle-orm';
import { people } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { ParagraphVersion, PolicyVersion } from '../policy.ts';
import { driftOf, isSamePair, pairOf, type Agreed, type Drift } from './pair.ts';
import { textConfirmations } from './tables.ts';

/** A frozen version and what it says. */
export interface Frozen {
	version: Pick<PolicyVersion, 'number' | 'frozenAt'>;
	rows: ParagraphVersion[];
}

/** The paragraphs of a draft whose two texts went apart, by their id. `before`: the version that came before it. */
export async function driftIn(rows: ParagraphVersion[], before: Frozen | undefined): Promise<Map<string, Drift>> {
	const pairs = rows.filter(({ removed, formalText, pairUnsure }) => !removed && (formalText || pairUnsure));
	const agreed = await agreedOn(pairs, before);
	return new Map(
		pairs.flatMap((row) => {
			const drift = driftOf(row, agreed.get(row.paragraphId) ?? []);
			return drift ? [[row.paragraphId, drift] as const] : [];
		})
	);
}

/** Those paragraphs themselves. */
export async function driftedAmong<R extends ParagraphVersion>(rows: R[], before: Frozen | undefined): Promise<R[]> {
	const drift = await driftIn(rows, before);
	return rows.filter(({ paragraphId }) => drift.has(paragraphId));
}

/** Who said of these very words that the two belong together; nothing when nobody did. */
export async function confirmationOf(row: ParagraphVersion): Promise<Agreed | undefined> {
	const pair = pairOf(row);
	return row.formalText ? (await confirmationsOf([row])).find((one) => isSamePair(one, pair)) : undefined;
}

/** For each paragraph which words belonged together, the newest first. */
async function agreedOn(rows: ParagraphVersion[], before: Frozen | undefined) {
	const said = Map.groupBy(await confirmationsOf(rows), ({ paragraphId }) => paragraphId);
	const stood = new Map(before?.rows.map((row) => [row.paragraphId, row]));
	return new Map(
		rows.map(({ paragraphId }): [string, Agreed[]] => {
			const old = stood.get(paragraphId);
			const frozen = old && !old.removed && old.formalText ? [asAgreed(old, before!.version)] : [];
			const all = [...(said.get(paragraphId) ?? []), ...frozen];
			return [paragraphId, all.toSorted((a, b) => b.at.getTime() - a.at.getTime())];
		})
	);
}

const asAgreed = (row: ParagraphVersion, { number, frozenAt }: Frozen['version']): Agreed => ({
	...pairOf(row),
	number,
	at: frozenAt ?? new Date(0)
});

async function confirmationsOf(rows: Pick<ParagraphVersion, 'paragraphId'>[]) {
	if (!rows.length) return [];
	const found = await db
		.select({ confirmation: textConfirmations, by: people.name })
		.from(textConfirmations)
		.leftJoin(people, eq(people.id, textConfirmations.personId))
		.where(
			inArray(
				textConfirmations.paragraphId,
				rows.map(({ paragraphId }) => paragraphId)
			)
		)
		.orderBy(desc(textConfirmations.confirmedAt), asc(textConfirmations.paragraphId));
	return found.map(({ confirmation: { paragraphId, plainHash, formalHash, confirmedAt }, by }) => ({
		...{ paragraphId, plainHash, formalHash, at: confirmedAt, by: by ?? '' }
	}));
}
