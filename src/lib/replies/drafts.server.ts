import { asc, eq, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import type { Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { draftWords, type Draft, type DraftInput } from './draft-words.ts';
import { isFilledIn, UNFILLED } from './gaps.ts';
import { mayReply } from './reply.ts';
import { isReadAlong } from './second-reader.server.ts';
import { keyOf, nextNumber, readSubject, type Named, type Subject } from './subject.server.ts';
import { replyDrafts } from './tables.ts';
import type { Verdict } from './verdict.ts';

// An answer on its way, for the redactie only. What a colleague makes of it: approving.server.ts.

/** Keeps what was written so far. Who was overtaken by a colleague hears it, and nothing is lost. */
export async function saveDraft(editor: Person, input: DraftInput): Promise<string> {
	assertAllowed(mayReply(editor));
	return transaction(() => keepDraft(editor, input));
}

/**
 * The same, and asks a colleague to read it. Without a verdict, a reason and all gaps filled in there is nothing to read,
 * and what is not in plain language says why.
 */
export async function offerDraft(editor: Person, input: DraftInput & { verdict: Verdict }): Promise<string> {
	assertAllowed(mayReply(editor));
	if (!isFilledIn(input.reason)) refuse('invalid', UNFILLED);
	const gated = await passGate([input.reason], input.languageOverride, 'Het antwoord');
	return transaction(async () => {
		const id = await keepDraft(editor, { ...input, languageOverride: gated.languageOverride });
		const [{ consultationId } = refuse('not_found')] = await db
			.update(replyDrafts)
			.set({ state: 'offered', offeredAt: now(), ...gated })
			.where(eq(replyDrafts.id, id))
			.returning();
		await record('reply.offered', { subject: { id }, consultationId, actor: editor });
		return id;
	});
}

async function keepDraft(editor: Person, { basedOn, ...input }: DraftInput): Promise<string> {
	const about = await readSubject(input);
	const found = await findOn(about);
	if (found) await hold(replyDrafts, found.id);
	const known = found && (await findOn(about));
	if (found && !known)
		refuse('conflict', 'Een collega verstuurde dit antwoord net, of gooide het weg. Kijk eerst wat er nu staat.');
	assertUnchanged(basedOn, draftWords(known), draftWords(asWords(input)));
	const saved = {
		...asWords(input),
		language: null,
		state: 'writing',
		writtenById: editor.id,
		savedAt: now()
	} as const;
	if (known) {
		await db
			.update(replyDrafts)
			.set({ ...saved, note: known.note })
			.where(eq(replyDrafts.id, known.id));
		return known.id;
	}
	const seen = input.seen ?? (await nextNumber(about)) - 1;
	const [made] = await db
		.insert(replyDrafts)
		.values({ id: newId(), ...about, subjectKey: keyOf(about), ...saved, seen })
		.onConflictDoNothing()
		.returning();
	// A colleague began at the same moment, and was first.
	if (!made) refuse('conflict', 'Een collega begon net ook aan dit antwoord. Leg de twee teksten naast elkaar.');
	await record('reply.drafted', { subject: made, consultationId: about.consultationId, actor: editor });
	return made.id;
}

const asWords = ({ verdict, reason, paragraphs, alike = 'together', ...input }: DraftInput) => ({
	...{ verdict: verdict ?? null, reason, paragraphs, alike },
	...{ differsBecause: input.differsBecause ?? '', languageOverride: input.languageOverride ?? '' }
});

async function findOn(about: Subject): Promise<Draft | undefined> {
	const [found] = await db
		.select()
		.from(replyDrafts)
		.where(eq(replyDrafts.subjectKey, keyOf(about)));
	return found;
}

/** What was begun on words that were taken back may hold some of them. Inside the transaction of that. */
export async function dropDraftsOn(contributionIds: string[]) {
	if (contributionIds.length) await db.delete(replyDrafts).where(inArray(replyDrafts.contributionId, contributionIds));
}

/** The answer that is being written on this, with who wrote it last. */
export async function findDraft(subject: Named) {
	const about = await readSubject(subject).catch(() => undefined);
	const draft = about && (await findOn(about));
	return draft && { ...draft, writtenBy: await nameOf(draft.writtenById) };
}

async function nameOf(id: string | null) {
	if (!id) return 'iemand die weg is';
	const [found] = await db.select({ name: people.name }).from(people).where(eq(people.id, id));
	return found?.name ?? 'iemand die weg is';
}

/** Throws away what was written. The answers that were given stay. */
export async function dropDraft(editor: Person, id: string) {
	assertAllowed(mayReply(editor));
	return transaction(async () => {
		const [gone] = await db.delete(replyDrafts).where(eq(replyDrafts.id, id)).returning();
		if (gone) await record('reply.dropped', { subject: gone, consultationId: gone.consultationId, actor: editor });
	});
}

/** What the redactie is writing in a consultation, what waits longest for a colleague first. */
export async function listDrafts(consultationId: string) {
	const rows = await db
		.select({ draft: replyDrafts, writtenBy: people.name })
		.from(replyDrafts)
		.leftJoin(people, eq(people.id, replyDrafts.writtenById))
		.where(eq(replyDrafts.consultationId, consultationId))
		.orderBy(asc(replyDrafts.savedAt), asc(replyDrafts.id));
	const isOffered = ({ draft }: (typeof rows)[number]) => Number(draft.state === 'offered');
	return rows
		.sort((a, b) => isOffered(b) - isOffered(a))
		.map(({ draft, writtenBy }) => ({ ...draft, writtenBy: writtenBy ?? 'iemand die weg is' }));
}

/** Whether this answer needs a colleague. */
export const needsColleague = async (subject: Named) => isReadAlong(await readSubject(subject));
