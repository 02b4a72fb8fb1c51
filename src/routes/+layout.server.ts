import { workplacesOf } from '#lib/people/workplaces.ts';
import { readSettings } from '#lib/settings/settings.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { municipality, example } = await readSettings();
	return {
		municipality,
		example: example === 'loaded',
		visitor: locals.person && { name: locals.person.name },
		workplaces: workplacesOf(locals.person)
	};
};
