import { redirect } from '@sveltejs/kit';
import { readModeration } from '#lib/chain/moderation.server.ts';
import { ApproveForm, HideForm, queueAt } from '#lib/contributions/moderation.ts';
import { approveUnlessDecided } from '#lib/decisions/approval.server.ts';
import { mayModerateSomewhere } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { hideRead, keepRead } from '#lib/wishes/judging.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = personWho(event, mayModerateSomewhere);
	const { searchParams } = event.url;
	const done = searchParams.get('gedaan');
	const asked = {
		words: (searchParams.get('zoek') ?? '').trim().slice(0, 200),
		foundPage: Number(searchParams.get('gevonden')),
		alertedPage: Number(searchParams.get('staat'))
	};
	const pages = [Number(searchParams.get('pagina')), Number(searchParams.get('verborgen'))] as const;
	return { done, ...(await readModeration(person, ...pages, asked)) };
};

export const actions = {
	approve: form(ApproveForm, async ({ id, ...at }, event) => {
		await approveUnlessDecided(personWho(event, mayModerateSomewhere), id);
		redirect(303, queueAt(at, 'openbaar'));
	}),
	keep: form(ApproveForm, async ({ id }, event) => {
		await keepRead(personWho(event, mayModerateSomewhere), id);
		redirect(303, '/beheer/moderatie?gedaan=blijft#gedaan');
	}),
	hide: form(HideForm, async ({ id, reason, ...at }, event) => {
		await hideRead(personWho(event, mayModerateSomewhere), id, reason);
		redirect(303, queueAt(at, 'verborgen'));
	})
} satisfies Actions;
