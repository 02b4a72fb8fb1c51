import { findFilling } from '#lib/questionnaires/filling/finding.server.ts';
import { languageOfText } from '#lib/questionnaires/texts.ts';
import { readVisit } from '#lib/web/filling.ts';
import { justHandedOver } from '#lib/web/kiosk-thanks.ts';
import type { PageServerLoad } from './$types';

/** After how many seconds a kiosk forgets who was there. */
const SECONDS = 30;

export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const { definition } = await findFilling(visit);
	const { code, secret } = justHandedOver(event, visit.slug);
	const link = `${event.url.origin}/volg/${code}`;
	return {
		slug: visit.slug,
		language: visit.language,
		thanks: definition.thanks ?? '',
		thanksIn: languageOfText(definition, 'thanks', visit.language),
		code,
		secret,
		link,
		idle: SECONDS
	};
};
