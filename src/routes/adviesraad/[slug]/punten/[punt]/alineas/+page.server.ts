import { redirect } from '@sveltejs/kit';
import { mayDraft } from '#lib/councils/advice.ts';
import { chooseText, namePlaces } from '#lib/councils/places.server.ts';
import { findPoint } from '#lib/councils/register.server.ts';
import { PlacesForm } from '#lib/councils/writing.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const adviser = personWho(event, mayDraft);
	const { advice, point } = await findPoint(event.params.slug, event.params.punt, adviser);
	const version = event.url.searchParams.get('tekst');
	return { advice, point, ...(await chooseText(adviser, { advice, point, version })) };
};

export const actions = {
	default: form(PlacesForm, async ({ version: versionId, paragraphs: paragraphIds }, event) => {
		const adviser = personWho(event, mayDraft);
		const { advice, point } = await findPoint(event.params.slug!, event.params.punt!, adviser);
		await namePlaces(adviser, point.id, { versionId, paragraphIds });
		redirect(303, `/adviesraad/${advice.slug}/punten/${point.id}?bewaard`);
	})
} satisfies Actions;
