import { findThanks } from '#lib/questionnaires/filling/thanks.server.ts';
import { readVisit } from '#lib/web/filling.ts';
import { justHandedOver } from '#lib/web/kiosk-thanks.ts';
import type { PageServerLoad } from './$types';

/** After how many seconds a kiosk forgets who was there. */
const SECONDS = 30;

export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const thanks = await findThanks(visit);
	const { code, secret } = justHandedOver(event, visit.slug);
	return { ...thanks, code, secret, link: `${event.url.origin}/volg/${code}`, idle: SECONDS };
};
