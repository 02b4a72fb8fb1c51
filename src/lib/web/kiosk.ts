import type { RequestEvent } from '@sveltejs/kit';
import { keyedHash } from '#lib/settings/secret.server.ts';
import { readCookie, removeCookie, writeCookie } from './cookies.ts';

type Event = Pick<RequestEvent, 'cookies' | 'url'>;

const signatureOf = async (slug: string) => (await keyedHash('kiosk', slug)).toString('base64url');

/** Makes this device a kiosk for one vragenlijst, for some months. */
export async function becomeKiosk(event: Event, slug: string) {
	writeCookie(event, 'kiosk', `${slug}.${await signatureOf(slug)}`);
}

/** The vragenlijst that this device is a kiosk for. Only who may manage the list could make it so. */
export async function kioskOf(event: Event): Promise<string | undefined> {
	const [slug, signature] = (readCookie(event, 'kiosk') ?? '').split('.');
	if (!slug || !signature) return undefined;
	return signature === (await signatureOf(slug)) ? slug : undefined;
}

export const stopKiosk = (event: Event) => removeCookie(event, 'kiosk');

/** Through which channel comes what is filled in here. */
export const channelHere = async (event: Event, slug: string) =>
	(await kioskOf(event)) === slug ? ('kiosk' as const) : ('online' as const);

const MINUTE = 60;

/**
 * After how many seconds a kiosk takes it that nobody is there any more. Without JavaScript it does not notice that
 * somebody types, so where one writes it waits longer.
 */
export const idleOn = ({ questions }: { questions: { type: string }[] }) =>
	(questions.some(({ type }) => type === 'open') ? 5 : 2) * MINUTE;
