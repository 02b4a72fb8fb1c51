import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { support } from '#lib/contributions/contributions.server.ts';
import * as field from '#lib/forms/fields.ts';
import { limit } from '#lib/limits/limit.ts';
import { visitorHash } from '#lib/web/cookies.ts';
import { form } from '#lib/web/form.ts';
import { countUnseen, findEdition, listEditions, listWishes } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const edition = await findEdition(params.plek, params.jaar);
	const editions = (await listEditions()).filter(({ treeId }) => treeId === edition.treeId);
	return { edition, editions, wishes: await listWishes(edition), unseen: await countUnseen(edition) };
};

const SupportForm = v.object({ id: field.id('Kies een wens.') });

export const actions = {
	support: form(SupportForm, async ({ id }, event) => {
		await limit('support', event.getClientAddress(), { most: 120, perSeconds: 600 });
		await support(id, visitorHash(event, id));
		redirect(303, `${event.url.pathname}#lijst`);
	})
} satisfies Actions;
