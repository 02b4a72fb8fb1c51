import { workplacesOf } from '#lib/people/workplaces.ts';
import { isExample, readMunicipality } from '#lib/settings/settings.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => ({
	municipality: await readMunicipality(),
	example: await isExample(),
	visitor: locals.person && { name: locals.person.name },
	workplaces: workplacesOf(locals.person)
});
