import { redirect } from '@sveltejs/kit';
import { findFull } from '#lib/questionnaires/filling/introduction.server.ts';
import { placeOf } from '#lib/questionnaires/filling/place.ts';
import { readVisit } from '#lib/web/filling.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const full = await findFull(visit);
	if (!full.message) redirect(303, placeOf(visit.slug, visit.language));
	return { full, language: visit.language };
};
