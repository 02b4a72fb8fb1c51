import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { changeRow, findStanding, holdDraftFor } from '../draft.server.ts';
import type { ParagraphVersion } from '../policy.ts';
import { pairOf, sealOfPair } from './pair.ts';
import { textConfirmations } from './tables.ts';

/** Somebody says that the two texts of a paragraph belong together. `basedOn`: the seal of the words that they read. */
export async function confirmTexts(editor: Person, policyId: string, paragraphId: string, basedOn: string) {
	return transaction(async () => {
		const draft = await holdDraftFor(editor, policyId);
		const row = await findStanding(draft, paragraphId);
		if (basedOn !== sealOfPair(row))
			refuse('conflict', 'De tekst is intussen veranderd. Lees de twee teksten nog een keer.');
		await changeRow(draft, paragraphId, { pairUnsure: false });
		await keepConfirmations(editor, [row]);
		await record('paragraph.confirmed', {
			subject: { id: paragraphId },
			consultationId: draft.consultationId,
			actor: editor,
			particulars: { versionId: draft.id, ...pairOf(row) }
		});
	});
}

/** Keeps of these very words that this person stands for them. Saying it again is saying it now. */
export async function keepConfirmations(
	{ id: personId }: Pick<Person, 'id'>,
	rows: Pick<ParagraphVersion, 'paragraphId' | 'text' | 'formalText' | 'details'>[]
) {
	const said = { personId, confirmedAt: now() };
	const { paragraphId, plainHash, formalHash } = textConfirmations;
	for (const row of rows)
		await db
			.insert(textConfirmations)
			.values({ paragraphId: row.paragraphId, ...pairOf(row), ...said })
			.onConflictDoUpdate({ target: [paragraphId, plainHash, formalHash], set: said });
}
