import { readSettings } from '#lib/settings/settings.server.ts';
import { kioskOf } from '#lib/web/kiosk.ts';
import { placesFor } from '#lib/web/workplaces.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { municipality, example } = await readSettings();
	const { person } = event.locals;
	return {
		municipality,
		example: example === 'loaded',
		visitor: person && { name: person.name },
		workplaces: await placesFor(person),
		/** The vragenlijst that this device is a kiosk for. */
		kiosk: await kioskOf(event)
	};
};
