import { hash, randomBytes } from 'node:crypto';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { hashSecret } from '#lib/contributions/code.ts';
import { codeOf, readCode } from '#lib/contributions/code-signs.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { isOpen, mayAnswer, type WishEdition } from '../wish.ts';
import { findEditionById } from '../wishes.server.ts';
import { CODE_HOURS, type WishKiosk } from './kiosk.ts';
import { newKeys } from './sealing.ts';
import { wishKiosks } from './tables.ts';

/** A kiosk for this tree. Returns the code with which one device becomes it: only its hash is kept. */
export async function addKiosk(editor: Person, edition: WishEdition, given: { onceKey: string; name: string }) {
	assertAllowed(mayAnswer(editor, edition.tree));
	if (!isOpen(edition)) refuse('closed', 'Deze boom is gesloten. Een kiosk kan er geen wensen in hangen.');
	const keys = await newKeys();
	// It follows from the key of the form, of which we keep a hash: who sends the form twice gets the same code.
	const code = codeOf(hash('sha256', `code of a kiosk\n${given.onceKey}`, 'buffer'));
	const id = await once(given.onceKey, async () => {
		const kiosk = { id: newId(), editionId: edition.id, name: given.name, codeHash: hashSecret(code), ...keys };
		const codeUntil = new Date(now().getTime() + CODE_HOURS * 3600_000);
		await db.insert(wishKiosks).values({ ...kiosk, codeUntil, addedBy: editor.id, addedAt: now() });
		await record('wish-kiosk.added', { subject: kiosk, consultationId: edition.consultationId, actor: editor });
		return kiosk.id;
	});
	return { id, code };
}

/** The device that comes with the code becomes the kiosk, once. Returns what it is known by from then on. */
export async function startWishKiosk(edition: WishEdition, typed: string): Promise<string | undefined> {
	const token = randomBytes(16).toString('base64url');
	const codeHash = hashSecret(readCode(typed) ?? '');
	return transaction(async () => {
		const [started] = await db
			.update(wishKiosks)
			.set({ codeHash: null, tokenHash: hashOf(token), startedAt: now(), seenAt: now() })
			.where(
				and(
					eq(wishKiosks.editionId, edition.id),
					eq(wishKiosks.codeHash, codeHash),
					gt(wishKiosks.codeUntil, now()),
					isNull(wishKiosks.stoppedAt)
				)
			)
			.returning({ id: wishKiosks.id });
		if (!started) return undefined;
		await record('wish-kiosk.started', { subject: started, consultationId: edition.consultationId });
		return token;
	});
}

/** It hangs nothing any more. What still waits on it is kept for the redactie when it comes. */
export async function stopWishKiosk(editor: Person, edition: WishEdition, id: string) {
	assertAllowed(mayAnswer(editor, edition.tree));
	return transaction(async () => {
		const [stopped] = await db
			.update(wishKiosks)
			.set({ stoppedAt: now(), codeHash: null })
			.where(and(eq(wishKiosks.id, id), eq(wishKiosks.editionId, edition.id), isNull(wishKiosks.stoppedAt)))
			.returning({ id: wishKiosks.id });
		if (stopped)
			await record('wish-kiosk.stopped', { subject: stopped, consultationId: edition.consultationId, actor: editor });
	});
}

export function listKiosks(editor: Person, edition: Pick<WishEdition, 'id' | 'tree'>): Promise<WishKiosk[]> {
	assertAllowed(mayAnswer(editor, edition.tree));
	return db
		.select()
		.from(wishKiosks)
		.where(eq(wishKiosks.editionId, edition.id))
		.orderBy(desc(wishKiosks.addedAt), desc(wishKiosks.id));
}

/** The kiosk that a device is, on or off, by what the device holds; nothing when it is none. */
export async function kioskWith(token: string | undefined): Promise<WishKiosk | undefined> {
	if (!token) return undefined;
	const [kiosk] = await db
		.select()
		.from(wishKiosks)
		.where(eq(wishKiosks.tokenHash, hashOf(token)));
	return kiosk;
}

export async function findKiosk(id: string): Promise<WishKiosk | undefined> {
	const [kiosk] = await db.select().from(wishKiosks).where(eq(wishKiosks.id, id));
	return kiosk;
}

/** A kiosk says that it is there. */
export const seeKiosk = ({ id }: Pick<WishKiosk, 'id'>, waiting: number) =>
	db.update(wishKiosks).set({ seenAt: now(), waiting }).where(eq(wishKiosks.id, id));

/** Of which tree it is, as it stands now. */
export const editionOf = ({ editionId }: Pick<WishKiosk, 'editionId'>) => findEditionById(editionId);

const hashOf = (token: string) => hash('sha256', `kiosk\n${token}`, 'base64url');
