import { and, asc, count, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import type { Definition } from './definition.ts';
import { problemsWith } from './definition-schema.ts';
import { emptyDraft } from './draft.ts';
import { fingerprint } from './fingerprint.ts';
import { isOpen, mayManage, type Questionnaire } from './questionnaire.ts';
import { questionnaires, questionnaireVersions, responses } from './tables.ts';
import { listVersions, readVersions } from './versions.server.ts';

/** What everybody may see, the newest first: with what is asked, whether it is open and how many answered. */
export async function listPublished(consultationId?: string) {
	const rows = await db
		.select({
			id: questionnaires.id,
			slug: questionnaires.slug,
			status: questionnaires.status,
			closesAt: questionnaires.closesAt,
			consultation: { slug: consultations.slug, title: consultations.title, status: consultations.status },
			versionId: questionnaireVersions.id
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.questionnaireId, questionnaires.id))
		.where(
			and(
				ne(questionnaires.status, 'draft'),
				ne(consultations.status, 'draft'),
				consultationId ? eq(consultations.id, consultationId) : undefined
			)
		)
		.orderBy(desc(questionnaires.createdAt), desc(questionnaires.id), desc(questionnaireVersions.number));
	const newest = rows.filter(({ id }, i) => rows[i - 1]?.id !== id);
	const versions = await readVersions(newest.map(({ versionId }) => versionId));
	const sent = await countSent(newest.map(({ id }) => id));
	return newest.map(({ versionId, ...row }) => ({
		...row,
		open: isOpen(row, row.consultation),
		definition: versions.get(versionId)!.definition,
		sent: sent.get(row.id) ?? 0
	}));
}

export type Published = Awaited<ReturnType<typeof listPublished>>[number];

/** Those of one consultation, for the redactie: drafts too. */
export async function listOf(editor: Person, consultation: string) {
	assertAllowed(mayManage(editor));
	const rows = await db
		.select({ questionnaire: questionnaires })
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(consultations.slug, consultation))
		.orderBy(desc(questionnaires.createdAt), desc(questionnaires.id));
	const sent = await countSent(rows.map(({ questionnaire }) => questionnaire.id));
	return rows.map(({ questionnaire }) => ({ ...questionnaire, sent: sent.get(questionnaire.id) ?? 0 }));
}

/** One of a consultation, with its draft and its versions. `state`: where the editor stands. */
export async function findOf(editor: Person, consultation: string, slug: string) {
	assertAllowed(mayManage(editor));
	const [row] = await db
		.select({ questionnaire: questionnaires })
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(and(eq(questionnaires.slug, slug), eq(consultations.slug, consultation)));
	const { questionnaire } = row ?? refuse('not_found');
	const { id, draft } = questionnaire;
	const versions = await listVersions(id);
	const state = fingerprint(draft);
	return {
		...questionnaire,
		versions,
		state,
		changed: versions.at(-1)?.hash !== state,
		problems: problemsWith(draft),
		sent: (await countSent([id])).get(id) ?? 0
	};
}

export type Managed = Awaited<ReturnType<typeof findOf>>;

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

export interface DraftChange {
	onceKey: string;
	/** The fingerprint of the draft that the editor saw; empty: whatever it is now. */
	state?: string;
	closesAt?: Date | null;
	change: (draft: Definition) => Definition;
}

/** Changes what is being written. What is published stays as it is until the next publication. */
export function changeDraft(editor: Person, id: string, { onceKey, state, closesAt, change }: DraftChange) {
	assertAllowed(mayManage(editor));
	return once(onceKey, async () => {
		const found = await findById(id);
		if (state && state !== fingerprint(found.draft)) refuse('conflict', CHANGED_MEANWHILE);
		const changed = await db
			.update(questionnaires)
			.set({ draft: change(found.draft), ...(closesAt === undefined ? {} : { closesAt }) })
			.where(and(eq(questionnaires.id, id), eq(questionnaires.draft, found.draft)))
			.returning({ id: questionnaires.id });
		if (!changed.length) refuse('conflict', CHANGED_MEANWHILE);
		const { consultationId } = found;
		await record('questionnaire.changed', { subject: found, consultationId, actor: editor });
		return id;
	});
}

/**
 * Freezes the draft as a new version and opens the vragenlijst. Who had begun goes on with what they began with.
 * A closed vragenlijst of which nothing changed only opens again. Returns the number of the version.
 */
export function publishQuestionnaire(editor: Person, id: string, onceKey: string) {
	assertAllowed(mayManage(editor));
	return once(onceKey, async () => {
		await hold(questionnaires, id);
		const { draft, status, consultationId } = await findById(id);
		const [problem] = problemsWith(draft);
		if (problem) refuse('conflict', problem);
		const newest = (await listVersions(id)).at(-1);
		const hash = fingerprint(draft);
		const isNew = newest?.hash !== hash;
		if (!isNew && status === 'open') refuse('conflict', 'Deze versie staat al open. Er is niets veranderd.');

		const number = (newest?.number ?? 0) + (isNew ? 1 : 0);
		const version = { id: newId(), questionnaireId: id, number, definition: draft, hash, publishedAt: now() };
		if (isNew) await db.insert(questionnaireVersions).values(version);
		await db.update(questionnaires).set({ status: 'open' }).where(eq(questionnaires.id, id));
		await record('questionnaire.published', {
			subject: { id },
			consultationId,
			actor: editor,
			particulars: { number, hash }
		});
		return number;
	});
}

export async function closeQuestionnaire(editor: Person, id: string) {
	assertAllowed(mayManage(editor));
	return transaction(async () => {
		const closed = await db
			.update(questionnaires)
			.set({ status: 'closed' })
			.where(and(eq(questionnaires.id, id), eq(questionnaires.status, 'open')))
			.returning({ id: questionnaires.id, consultationId: questionnaires.consultationId });
		const { consultationId } = closed[0] ?? refuse('conflict', 'Deze vragenlijst is niet open.');
		await record('questionnaire.closed', { subject: { id }, consultationId, actor: editor });
	});
}

const CHANGED_MEANWHILE = 'Iemand anders heeft deze vragenlijst intussen gewijzigd. Open de pagina opnieuw.';

async function findById(id: string): Promise<Questionnaire> {
	const [found] = await db.select().from(questionnaires).where(eq(questionnaires.id, id));
	return found ?? refuse('not_found');
}

async function countSent(ids: string[]): Promise<Map<string, number>> {
	if (!ids.length) return new Map();
	const rows = await db
		.select({ id: questionnaireVersions.questionnaireId, sent: count() })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(and(inArray(questionnaireVersions.questionnaireId, ids), isNotNull(responses.submittedAt)))
		.groupBy(questionnaireVersions.questionnaireId)
		.orderBy(asc(questionnaireVersions.questionnaireId));
	return new Map(rows.map(({ id, sent }) => [id, sent]));
}
