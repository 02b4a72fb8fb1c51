import { and, asc, eq } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { eraseUploads } from '#lib/uploads/uploads.server.ts';
import { changeRow, findStanding, inDraft } from './draft.server.ts';
import { canonical, type Details, withHeld } from './kinds/details.ts';
import { fits, kindOf } from './kinds/kinds.ts';
import { pictureOf } from './kinds/figure.ts';
import { withdrawnOn } from './kinds/story.ts';
import type { ParagraphVersion } from './policy.ts';
import { paragraphVersions, policyVersions } from './tables.ts';
import { sayingColumns } from './saying-columns.ts';

/** What the kind of a paragraph has to say beside its text. `basedOn`: as with the text. */
export async function changeDetails(
	editor: Person,
	policyId: string,
	paragraphId: string,
	details: Details,
	basedOn?: string
) {
	return inDraft(editor, policyId, { paragraphId, what: 'changed' }, async (draft) => {
		const row = await findStanding(draft, paragraphId);
		if (!fits(row.kind, details)) refuse('invalid');
		assertNotTakenBack(row);
		const whole = withHeld(details, row.details);
		assertUnchanged(basedOn, [canonical(row.details)], [canonical(whole)]);
		await changeRow(draft, paragraphId, { details: whole });
		const before = pictureOf(row);
		if (before) await dropUnused(policyId, before.id);
	});
}

/** A picture that no version of the document shows any more goes; two paragraphs may show the same one. */
export async function dropUnused(policyId: string, pictureId: string) {
	const figures = await db
		.select(sayingColumns)
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.where(and(eq(policyVersions.policyId, policyId), eq(paragraphVersions.kind, 'figure')))
		.orderBy(asc(paragraphVersions.versionId), asc(paragraphVersions.paragraphId));
	if (!figures.some((figure) => pictureOf(figure)?.id === pictureId)) await eraseUploads([pictureId]);
}

/** Words that somebody took back do not come back. */
export function assertNotTakenBack(row: ParagraphVersion) {
	if (withdrawnOn(row)) refuse('closed', 'Dit verhaal is teruggenomen. U kunt de alinea alleen nog weghalen.');
}

/** A story, a result or a picture stays one whole. */
export function assertDivides({ kind }: ParagraphVersion) {
	if (!kindOf(kind).divides) refuse('conflict', 'Dit deel van de tekst kunt u niet splitsen of samenvoegen.');
}
