import { redirect, type RequestEvent } from '@sveltejs/kit';
import { placeOf } from '#lib/questionnaires/filling/place.ts';
import { forget } from '#lib/questionnaires/filling/saving.server.ts';
import { removeCookie } from './cookies.ts';
import { dropToken, readVisit } from './filling.ts';
import { kioskOf } from './kiosk.ts';

/**
 * On a kiosk the next person begins with nothing: what was not sent is forgotten, and so is the receipt. A page that
 * nobody touches comes here by itself. On any other device nothing happens.
 */
export async function startOver(event: RequestEvent) {
	const { slug, token } = await readVisit(event);
	if ((await kioskOf(event)) !== slug) return;
	// Who came here with a code that they began with at home, finds everything back there.
	if (token) await forget(slug, token, 'kiosk');
	dropToken(event);
	removeCookie(event, 'ontvangst');
	redirect(303, placeOf(slug, 'nl'));
}
