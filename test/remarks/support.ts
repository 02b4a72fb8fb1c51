import { desc } from 'drizzle-orm';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { approve } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { addParagraph, linkSource, nameCause, startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { createPolicy, readVersion } from '#lib/policies/policies.server.ts';
import { remarkInRound, reactToParagraph } from '#lib/remarks/remarks.server.ts';
import type { Mode } from '#lib/remarks/choices.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const TEXTS = ['Elke wijk krijgt een huis waar u binnenloopt.', 'Wij helpen u met geld.', 'Jongeren krijgen een plek.'];

/** A concept of three paragraphs, frozen and not public yet. */
export async function concept() {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	const consultation = await newConsultation(editor);
	const policy = await createPolicy(editor, consultation.id, 'Samen zorgen');
	const ids: string[] = [];
	for (const text of TEXTS) {
		const id = await addParagraph(editor, policy.id, { kind: 'text', text });
		await linkSource(editor, policy.id, id, { reason: 'De wet vraagt dit.' });
		ids.push(id);
	}
	const version = await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Eerste concept' });
	const [house, money, young] = ids as [string, string, string];
	return { editor, moderator, consultation, policy, version, house, money, young };
}

export type Concept = Awaited<ReturnType<typeof concept>>;

/** The same with a round on it. */
export async function round(mode: Mode, closesOn = '2099-12-31') {
	const town = await concept();
	const aylin = await join('Aylin', 'council_member');
	const ruben = await join('Ruben', 'council_member');
	return { ...town, aylin, ruben, round: await openRound(town.editor, town.version.id, { mode, closesOn }) };
}

export const remark = (
	by: Person,
	roundId: string,
	paragraphId: string,
	text: string,
	onceKey = newOnceKey(),
	stance: 'concern' | 'other' = 'other'
) => remarkInRound(by, { onceKey, roundId, paragraphId, text, stance });

export const reaction = (versionId: string, paragraphId: string, text: string, onceKey = newOnceKey()) => ({
	onceKey,
	versionId,
	paragraphId,
	text,
	author: '',
	neighbourhoodId: undefined,
	email: ''
});

/** A reaction that everybody may read. Returns its id. */
export async function react({ moderator }: Concept, versionId: string, paragraphId: string, text: string) {
	await reactToParagraph(reaction(versionId, paragraphId, text));
	const [last] = await db.select({ id: contributions.id }).from(contributions).orderBy(desc(contributions.id)).limit(1);
	await approve(moderator, last!.id);
	return last!.id;
}

/** A next version with these changes, open for everybody. */
export async function nextVersion({ editor, policy }: Concept, change: () => Promise<unknown>) {
	const draft = await startDraft(editor, policy.id);
	await change();
	for (const { paragraphId } of await readVersion(draft.id))
		await nameCause(editor, policy.id, paragraphId, { cause: 'editorial', text: 'Duidelijker.' });
	const version = await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Volgend concept' });
	return openVersion(editor, version.id);
}
