import type { RequestEvent } from '@sveltejs/kit';
import { secretOf } from '#lib/contributions/code.ts';
import { isOn, type WishKiosk } from '#lib/wishes/kiosk/kiosk.ts';
import { kioskWith } from '#lib/wishes/kiosk/kiosks.server.ts';
import { isOpen, type WishEdition } from '#lib/wishes/wish.ts';
import { readCookie, removeCookie, writeCookie } from './cookies.ts';

type Event = Pick<RequestEvent, 'cookies' | 'url'>;

const HALF_A_MINUTE = 30;

/** Makes this device the kiosk that this token is of, for as long as an edition lasts. */
export const becomeWishKiosk = (event: Event, token: string) => writeCookie(event, 'boomkiosk', token);

export const isWishKiosk = (event: Event) => !!readCookie(event, 'boomkiosk');

/** The kiosk that this device is, on or off; nothing when it is none. */
export const wishKioskOf = (event: Event): Promise<WishKiosk | undefined> => kioskWith(readCookie(event, 'boomkiosk'));

/** What the page of a kiosk needs to know; nothing on a device that is no kiosk of this tree. */
export async function kioskHere(event: Event, edition: WishEdition) {
	const kiosk = await wishKioskOf(event);
	if (kiosk?.editionId !== edition.id) return undefined;
	return { id: kiosk.id, lock: kiosk.publicKey, on: isOn(kiosk) && isOpen(edition) };
}

/** For the page that thanks, once: who comes back to it finds nothing. */
export function keepForThanks(event: Event, code: string, onceKey: string) {
	writeCookie(event, 'ontvangst', `${code}.${secretOf(onceKey)}`, HALF_A_MINUTE);
}

export function takeThanks(event: Event) {
	const [code, secret] = (readCookie(event, 'ontvangst') ?? '').split('.');
	removeCookie(event, 'ontvangst');
	return code && secret ? { code, secret } : undefined;
}
