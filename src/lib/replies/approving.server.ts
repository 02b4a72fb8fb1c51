import { eq } from 'drizzle-orm';
import { readConfiguration } from '#lib/configuration.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import type { Gated } from '#lib/language-checks/passing.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { draftWords, type Draft } from './draft-words.ts';
import { publishReply } from './publishing.server.ts';
import { mayReply } from './reply.ts';
import { named, readSubject } from './subject.server.ts';
import { replyDrafts } from './tables.ts';

/** Who wrote it last is not who reads it. */
export const mayApprove = (person: Person | undefined, draft: Pick<Draft, 'state' | 'writtenById'>) =>
	mayReply(person) && draft.state === 'offered' && draft.writtenById !== person?.id;

interface Reading {
	id: string;
	/** The seal of the words that this person read. */
	basedOn: string;
}

/** Lets an answer go out that a colleague wrote. `origin`: the address of the platform, for the link in the mail. */
export async function approveDraft(
	reader: Person,
	{ id, basedOn }: Reading,
	origin = readConfiguration().origin
): Promise<string> {
	assertAllowed(mayReply(reader));
	return transaction(async () => {
		const draft = await holdOffered(reader, id);
		assertUnchanged(basedOn, draftWords(draft));
		if (!draft.verdict) refuse('conflict', 'Dit antwoord heeft nog geen oordeel. Stuur het terug.');
		const about = await readSubject(named(draft));
		const { verdict, reason, paragraphs, alike, differsBecause, seen } = draft;
		const gated = await gatedAs(draft);
		const writer = draft.writtenById ? { id: draft.writtenById } : undefined;
		const answer = { verdict, reason, paragraphs, alike, differsBecause, seen, ...gated };
		return publishReply(about, answer, { writer, approver: reader, origin });
	});
}

/** As the reader read it; only what was offered before answers were measured is measured now. */
const gatedAs = async ({ language, languageOverride, reason }: Draft): Promise<Gated> =>
	language ? { language, languageOverride } : passGate([reason], languageOverride, 'Het antwoord');

/** Sends it back to who wrote it, with what has to be better. */
export async function sendBack(reader: Person, { id, basedOn }: Reading, note: string) {
	assertAllowed(mayReply(reader));
	return transaction(async () => {
		const draft = await holdOffered(reader, id);
		assertUnchanged(basedOn, draftWords(draft));
		await db.update(replyDrafts).set({ state: 'returned', note }).where(eq(replyDrafts.id, id));
		await record('reply.returned', { subject: { id }, consultationId: draft.consultationId, actor: reader });
	});
}

async function holdOffered(reader: Person, id: string): Promise<Draft> {
	const [draft] = await db.update(replyDrafts).set({ id }).where(eq(replyDrafts.id, id)).returning();
	if (!draft) refuse('not_found');
	if (draft.state !== 'offered') refuse('conflict', 'Dit antwoord wordt niet meer aangeboden. Bekijk hoe het nu is.');
	if (!mayApprove(reader, draft)) refuse('conflict', 'U schreef dit zelf. Vraag een collega om het te lezen.');
	return draft;
}
