import { eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { now } from '#lib/clock.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { findReceipt, isSecretOf } from '#lib/contributions/receipts.server.ts';
import { isRefused, refuse } from '#lib/errors.ts';
import { keyOfHandingIn } from '#lib/once/handing-in.ts';
import { once } from '#lib/once/once.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { hangWish } from '../wishes.server.ts';
import { isOn, WaitingWish, type Arrival, type WishKiosk } from './kiosk.ts';
import { findKiosk } from './kiosks.server.ts';
import { unseal } from './sealing.ts';
import { lateWishes, wishKiosks } from './tables.ts';

/**
 * A wish that waited on a device. It may come again after the power failed: then it gets the same answer, also when the
 * keys of forms are forgotten. `of`: the kiosk that it was locked for, of the same tree or of an earlier year.
 */
export async function bringSealed(of: string, sealed: string): Promise<Arrival> {
	const kiosk = (await findKiosk(of)) ?? refuse('not_found');
	const wish = await read(kiosk, sealed);
	// Only a device of somebody else's making sends what we cannot read: it keeps that, and stops sending it.
	if (!wish) return { refused: true };
	const { code, onceKey } = wish;
	const secret = secretOf(onceKey);
	const known = await findReceipt(code);
	if (known && isSecretOf(known, secret)) return { code, secret };
	// One in 2^60: somebody else has this code, and the device makes another.
	if (known) return { refused: true };
	return isOn(kiosk) ? hangOrKeep(kiosk, wish, secret) : keepLate(kiosk, wish);
}

async function read({ privateKey }: WishKiosk, sealed: string): Promise<WaitingWish | undefined> {
	try {
		const { success, output } = v.safeParse(WaitingWish, JSON.parse((await unseal(privateKey, sealed)) ?? ''));
		return success ? output : undefined;
	} catch {
		return undefined;
	}
}

/** What is written at a kiosk that has no script, or has network. */
export const hangAtKiosk = ({ id, editionId }: WishKiosk, { code, ...wish }: Hung) =>
	once(keyOfHandingIn(wish.onceKey, 'kiosk', { id }), async () => {
		const brought = { way: 'kiosk' as const, ...(code ? { code } : {}) };
		const given = await hangWish({ id: editionId }, { ...wish, email: '' }, undefined, brought);
		const one = { brought: sql`${wishKiosks.brought} + 1`, seenAt: now() };
		await db.update(wishKiosks).set(one).where(eq(wishKiosks.id, id));
		return given;
	});

type Hung = Pick<WaitingWish, 'onceKey' | 'text' | 'author' | 'neighbourhoodId'> & { code?: string };

async function hangOrKeep(kiosk: WishKiosk, wish: WaitingWish, secret: string): Promise<Arrival> {
	try {
		return { code: await hangAtKiosk(kiosk, wish), secret };
	} catch (error) {
		// Closed while the device had no network, or the wijk is gone. Its writer is at home by now: only we have the words.
		if (isRefused(error, 'closed', 'invalid')) return keepLate(kiosk, wish);
		throw error;
	}
}

async function keepLate({ id: kioskId }: WishKiosk, { code, text, author, neighbourhoodId, writtenAt }: WaitingWish) {
	const late = { code, text, author, neighbourhoodId: neighbourhoodId ?? null, writtenAt: new Date(writtenAt) };
	await db
		.insert(lateWishes)
		.values({ id: newId(), kioskId, ...late, arrivedAt: now() })
		.onConflictDoNothing();
	return { late: true as const };
}
