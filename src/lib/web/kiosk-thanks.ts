import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Sent } from '#lib/questionnaires/filling/sent-response.server.ts';
import { placeOf } from '#lib/questionnaires/filling/place.ts';
import type { Language } from '#lib/questionnaires/words/language.ts';
import { readCookie } from './cookies.ts';
import { dropToken } from './filling.ts';
import { kioskOf } from './kiosk.ts';
import { handOver } from './receipt.ts';

/** To the page that thanks; on a kiosk to one that disappears by itself, and that another cannot come back to. */
export async function thank(
	event: RequestEvent,
	{ slug, language, code, key }: Sent & { slug: string; language: Language }
): Promise<never> {
	if ((await kioskOf(event)) !== slug) return handOver(event, code, key);
	dropToken(event);
	return handOver(event, code, key, placeOf(slug, language, 'bedankt'));
}

/** What this kiosk just gave out; who finds nothing there goes to the beginning. */
export function justHandedOver(event: RequestEvent, slug: string): { code: string; secret: string } {
	const [code, secret] = (readCookie(event, 'ontvangst') ?? '').split('.');
	if (!code || !secret) redirect(303, placeOf(slug, 'nl'));
	event.setHeaders({ 'cache-control': 'no-store' });
	return { code, secret };
}
