import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import type { Definition } from '../definition.ts';
import { emptyDraft } from './draft.ts';
import { fingerprint } from '../fingerprint.ts';
import { isPast, mayManage, type Questionnaire } from '../questionnaire.ts';
import { questionnaires } from '../tables.ts';

export interface NewQuestionnaire {
	onceKey: string;
	consultationId: string;
	title: string;
	/** What it begins with; without it an empty page. */
	draft?: Definition;
}

/** Returns its id and its slug. */
export function createQuestionnaire(editor: Person, { onceKey, consultationId, title, draft }: NewQuestionnaire) {
	assertAllowed(mayManage(editor));
	return once(onceKey, async () => {
		await findConsultationById(consultationId);
		const slug = slugOf(title);
		if (!slug) refuse('conflict', 'Geef de vragenlijst een titel met letters.');
		const fresh = { id: newId(), consultationId, slug, draft: draft ?? emptyDraft(title), status: 'draft' as const };
		const [made] = await db
			.insert(questionnaires)
			.values({ ...fresh, createdAt: now() })
			.onConflictDoNothing()
			.returning({ id: questionnaires.id });
		if (!made) refuse('conflict', 'Er is al een vragenlijst met deze titel. Kies een andere.');
		await record('questionnaire.created', { subject: made, consultationId, actor: editor });
		return { id: made.id, slug };
	});
}

/** What is not in the definition, and counts at once. */
export type Term = Partial<Pick<Questionnaire, 'opensAt' | 'closesAt' | 'access' | 'outcome'>>;

export interface DraftChange extends Pick<Term, 'closesAt'> {
	onceKey: string;
	/** The fingerprint of the draft that the editor saw; empty: whatever it is now. */
	state?: string;
	change: (draft: Definition) => Definition;
}

/** Changes what is being written. What is published stays as it is until the next publication. */
export const changeDraft = (editor: Person, id: string, { closesAt, change, ...rest }: DraftChange) =>
	reworkDraft(editor, id, {
		...rest,
		...(closesAt === undefined ? {} : { term: { closesAt } }),
		work: (draft) => ({ draft: change(draft), result: id })
	});

export interface Rework<T> {
	onceKey: string;
	state?: string;
	term?: Term;
	/** What the editor saw of the term; without it whatever it is now. */
	seal?: string;
	/** The new draft, and what who sends this again gets once more. */
	work: (draft: Definition) => { draft: Definition; result: T };
}

/** Like `changeDraft`, with something that came of it. */
export function reworkDraft<T>(
	editor: Person,
	id: string,
	{ onceKey, state, term, seal, work }: Rework<T>
): Promise<T> {
	assertAllowed(mayManage(editor));
	return once(onceKey, async () => {
		const found = await findById(id);
		assertTerm(found, term);
		if (seal && seal !== sealOfTerm(found)) refuse('conflict', CHANGED_MEANWHILE);
		if (state && state !== fingerprint(found.draft)) refuse('conflict', CHANGED_MEANWHILE);
		const { draft, result } = work(found.draft);
		const changed = await db
			.update(questionnaires)
			.set({ draft, ...term })
			.where(and(eq(questionnaires.id, id), eq(questionnaires.draft, found.draft)))
			.returning({ id: questionnaires.id });
		if (!changed.length) refuse('conflict', CHANGED_MEANWHILE);
		const { consultationId } = found;
		await record('questionnaire.changed', { subject: found, consultationId, actor: editor });
		return result;
	});
}

/** Of what counts at once, as who changes it saw it. */
export const sealOfTerm = ({ opensAt, closesAt, access, outcome }: Required<Term>) =>
	sealOf(opensAt, closesAt, access, outcome);

function assertTerm(found: Questionnaire, { opensAt = found.opensAt, closesAt = found.closesAt }: Term = {}) {
	// A day that has passed since may stay; choosing one closes the list without a word.
	const isChosen = closesAt && closesAt.getTime() !== found.closesAt?.getTime();
	if (isChosen && isPast({ closesAt })) refuse('conflict', PAST);
	if (opensAt && closesAt && opensAt > closesAt) refuse('conflict', TURNED);
}

/** Takes away what was never published. What people could answer stays, closed if need be. */
export async function removeDraft(editor: Person, { id, onceKey }: { id: string; onceKey: string }) {
	assertAllowed(mayManage(editor));
	return once(onceKey, async () => {
		await hold(questionnaires, id);
		const { status, consultationId } = await findById(id);
		if (status !== 'draft')
			refuse('conflict', 'Deze vragenlijst is gepubliceerd. U kunt hem sluiten, maar niet weghalen.');
		await db.delete(questionnaires).where(eq(questionnaires.id, id));
		await record('questionnaire.removed', { subject: { id }, consultationId, actor: editor });
		return id;
	});
}

const PAST = 'De laatste dag die u kiest, is al voorbij. Kies een latere dag.';
const TURNED = 'De eerste dag ligt na de laatste dag. Draai ze om.';
const CHANGED_MEANWHILE = 'Iemand anders heeft deze vragenlijst intussen gewijzigd. Open de pagina opnieuw.';

export async function findById(id: string): Promise<Questionnaire> {
	const [found] = await db.select().from(questionnaires).where(eq(questionnaires.id, id));
	return found ?? refuse('not_found');
}
