import { and, eq, inArray, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources } from './tables.ts';
import type { Stance } from './stance.ts';
import type { Finding, FindingInput } from './theme.ts';
import { chunks } from './themes.server.ts';

// A rode draad that was answered, or that a frozen version cites, was read by people. What they read stays.

/** From here on these say what they say. Inside the transaction of what rests on them. */
export async function settleFindings(ids: string[]) {
	for (const some of chunks([...new Set(ids)].toSorted()))
		await db
			.update(findings)
			.set({ settledAt: now() })
			.where(and(inArray(findings.id, some), isNull(findings.settledAt)));
}

/** The rode draad, as it stays until the end of the transaction. */
export async function holdFinding(id: string): Promise<Finding> {
	await hold(findings, id);
	const [finding] = await db.select().from(findings).where(eq(findings.id, id));
	return finding ?? refuse('not_found');
}

/** Putting it under another theme is always fine. */
export function assertRewordable(finding: Finding, { sentence, dissent }: FindingInput) {
	if (!finding.settledAt || (finding.sentence === sentence && finding.dissent === dissent)) return;
	refuse(
		'conflict',
		'Op deze rode draad is al geantwoord, of hij staat onder een vastgelegde versie. De woorden blijven daarom zo. Maak een nieuwe rode draad voor de andere woorden.'
	);
}

/** What stands behind it or against it stays there; more may come beside it. */
export async function assertSourcesStay({ id, settledAt }: Finding, contributionIds: string[], stance?: Stance) {
	if (!settledAt) return;
	for (const some of chunks(contributionIds)) {
		const known = await db
			.select({ stance: findingSources.stance })
			.from(findingSources)
			.where(and(eq(findingSources.findingId, id), inArray(findingSources.contributionId, some)));
		if (known.some((source) => source.stance !== stance))
			refuse(
				'conflict',
				'Op deze rode draad is al geantwoord, of hij staat onder een vastgelegde versie. Daarom blijft deze bijdrage erbij staan. Hoort de bijdrage hier niet? Geef er dan zelf nog een antwoord op.'
			);
	}
}
