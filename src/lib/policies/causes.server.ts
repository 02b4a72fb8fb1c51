import { inArray } from 'drizzle-orm';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { isExplained, kinOf, type DraftChecks } from './checks.server.ts';
import { changeRow, type Draft } from './draft.server.ts';
import type { VersionStatus } from './paragraph.ts';
import type { ReadParagraph } from './policies.server.ts';
import { paragraphLinks } from './tables.ts';

/**
 * What was split or merged shares its reason; what neither changed nor moved in the end needs none. `ending`: what the
 * draft becomes, for which the reason has to hold.
 */
export async function settleCauses(
	draft: Draft,
	rows: ReadParagraph[],
	{ changed, moved }: DraftChecks,
	ending: VersionStatus
) {
	const needless = rows.filter((row) => row.cause !== null && !changed.includes(row) && !moved.includes(row));
	for (const { paragraphId } of needless) await changeRow(draft, paragraphId, { cause: null, causeText: '' });
	const gone = needless.flatMap(({ links }) => links.filter(({ role }) => role === 'cause').map(({ id }) => id));
	if (gone.length) await db.delete(paragraphLinks).where(inArray(paragraphLinks.id, gone));

	for (const row of changed.filter(({ cause }) => cause === null)) {
		const kin = kinOf(row, rows).find((one) => isExplained(one, ending))!;
		await changeRow(draft, row.paragraphId, { cause: kin.cause, causeText: kin.causeText });
		for (const { role, findingId, contributionId, amendmentId } of kin.links)
			if (role === 'cause')
				await db.insert(paragraphLinks).values({
					...{ id: newId(), versionId: draft.id, paragraphId: row.paragraphId, role },
					...{ findingId, contributionId, amendmentId }
				});
	}
}
