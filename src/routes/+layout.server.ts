import { workplacesOf } from '#lib/people/workplaces.ts';
import { readSettings } from '#lib/settings/settings.server.ts';
import { kioskOf } from '#lib/web/kiosk.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { municipality, example } = await readSettings();
	const { person } = event.locals;
	return {
		municipality,
		example: example === 'loaded',
		visitor: person && { name: person.name },
		workplaces: workplacesOf(person),
		/** The vragenlijst that this device is a kiosk for. */
		kiosk: await kioskOf(event)
	};
};
