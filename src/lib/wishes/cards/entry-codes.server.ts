import { hash } from 'node:crypto';
import { and, count, desc, eq, gte, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { hashSecret } from '#lib/contributions/code.ts';
import { codeOf, readCode } from '#lib/contributions/code-signs.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { isOpen, mayAnswer, type WishEdition } from '../wish.ts';
import { findEdition } from '../wishes.server.ts';
import { entryCodeStatus, works, type EntryCode, type EntryCodeInput } from './entry-code.ts';
import { wishCards, wishEntryCodes } from './tables.ts';

/** Lets somebody without an account type cards over for this tree. Returns the code: only its hash is kept. */
export async function addEntryCode(editor: Person, edition: WishEdition, given: EntryCodeInput) {
	assertAllowed(mayAnswer(editor, edition.tree));
	if (!isOpen(edition)) refuse('closed', 'Deze boom is gesloten. Er kunnen geen kaarten meer in.');
	// It follows from the key of the form, of which we keep a hash: who sends the form twice gets the same code.
	const code = codeOf(hash('sha256', `code to type cards over\n${given.onceKey}`, 'buffer'));
	const id = await once(given.onceKey, async () => {
		const { name, lastDay } = given;
		const row = { id: newId(), editionId: edition.id, name, lastDay, codeHash: hashSecret(code) };
		await db.insert(wishEntryCodes).values({ ...row, addedBy: editor.id, addedAt: now() });
		const about = { subject: row, consultationId: edition.consultationId, actor: editor };
		await record('wish-entry-code.added', { ...about, particulars: { lastDay } });
		return row.id;
	});
	return { id, code };
}

/** From now on it leads nowhere. What came by it stays. */
export async function stopEntryCode(editor: Person, edition: WishEdition, id: string) {
	assertAllowed(mayAnswer(editor, edition.tree));
	return transaction(async () => {
		const [stopped] = await db
			.update(wishEntryCodes)
			.set({ stoppedAt: now() })
			.where(and(eq(wishEntryCodes.id, id), eq(wishEntryCodes.editionId, edition.id), isNull(wishEntryCodes.stoppedAt)))
			.returning({ id: wishEntryCodes.id });
		const about = { consultationId: edition.consultationId, actor: editor };
		if (stopped) await record('wish-entry-code.stopped', { ...about, subject: stopped });
	});
}

/** Those of a tree as the redactie sees them, the newest first, with how many cards came by each. */
export async function listEntryCodes(editor: Person, edition: Pick<WishEdition, 'id' | 'tree'>) {
	assertAllowed(mayAnswer(editor, edition.tree));
	const rows = await db
		.select({ code: wishEntryCodes, entered: count(wishCards.id) })
		.from(wishEntryCodes)
		.leftJoin(wishCards, eq(wishCards.enteredWith, wishEntryCodes.id))
		.where(eq(wishEntryCodes.editionId, edition.id))
		.groupBy(wishEntryCodes.id)
		.orderBy(desc(wishEntryCodes.addedAt), desc(wishEntryCodes.id));
	return rows.map(({ code, entered }) => {
		const { id, name, usedAt } = code;
		return { id, name, usedAt, entered, works: works(code), status: entryCodeStatus(code) };
	});
}

export type EntryCodeInList = Awaited<ReturnType<typeof listEntryCodes>>[number];

/**
 * The tree at this address, and the code with which one types its cards over. For a code that is wrong, of another tree
 * or year, withdrawn or past its last day there is nothing here.
 */
export async function openEntry(place: string, year: string, typed: string) {
	// As nobody: who is signed in sees no more here than who is not.
	const edition = await findEdition(place, year);
	const codeHash = hashSecret(readCode(typed) ?? '');
	const [code] = await db
		.select()
		.from(wishEntryCodes)
		.where(and(eq(wishEntryCodes.codeHash, codeHash), eq(wishEntryCodes.editionId, edition.id)));
	return code && works(code) ? { edition, code } : refuse('not_found');
}

/** Inside the transaction of what it is used for: it may have been withdrawn while the form was on its way. */
export async function useEntryCode({ id }: Pick<EntryCode, 'id'>) {
	const [used] = await db
		.update(wishEntryCodes)
		.set({ usedAt: now() })
		.where(and(eq(wishEntryCodes.id, id), isNull(wishEntryCodes.stoppedAt), gte(wishEntryCodes.lastDay, dayOf(now()))))
		.returning({ id: wishEntryCodes.id });
	if (!used) refuse('not_found');
}
