import { termsSince } from '#lib/language-checks/terms.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { readSettings } from '#lib/settings/settings.server.ts';
import { explainsWords } from '#lib/web/explained-pages.ts';
import { kioskOf } from '#lib/web/kiosk.ts';
import { isWishKiosk } from '#lib/web/wish-kiosk.ts';
import { placesFor } from '#lib/web/workplaces.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { municipality, example, words } = await readSettings();
	const { person } = event.locals;
	return {
		municipality,
		example: example === 'loaded',
		visitor: person && { name: person.name, edits: mayEdit(person) },
		workplaces: await placesFor(person),
		/** The words that are explained on this page. */
		terms: explainsWords(event.route.id) ? await termsSince(words) : [],
		/** The vragenlijst that this device is a kiosk for. */
		kiosk: await kioskOf(event),
		/** Whether this device is a kiosk for a wensboom. */
		isWishKiosk: isWishKiosk(event)
	};
};
