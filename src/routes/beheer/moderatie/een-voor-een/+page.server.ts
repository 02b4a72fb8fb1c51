import { redirect } from '@sveltejs/kit';
import { readOne } from '#lib/chain/moderation.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { HideOneForm, oneAt, OneForm, readAsked } from '#lib/contributions/moderation.ts';
import { keep, undoJudgement } from '#lib/contributions/reporting.server.ts';
import { approveUnlessDecided } from '#lib/decisions/approval.server.ts';
import { mayModerate } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayModerate);
	const { skipped, ...just } = readAsked(event.url.searchParams);
	return { ...(await readOne(skipped)), ...just };
};

export const actions = {
	approve: form(OneForm, async ({ id, skipped }, event) => {
		await approveUnlessDecided(personWho(event, mayModerate), id);
		redirect(303, oneAt({ skipped }, 'openbaar', id));
	}),
	keep: form(OneForm, async ({ id, skipped }, event) => {
		await keep(personWho(event, mayModerate), id);
		redirect(303, oneAt({ skipped }, 'blijft', id));
	}),
	hide: form(HideOneForm, async ({ id, quick, reason, skipped }, event) => {
		await hide(personWho(event, mayModerate), id, quick || reason);
		redirect(303, oneAt({ skipped }, 'verborgen', id));
	}),
	undo: form(OneForm, async ({ id, skipped }, event) => {
		await undoJudgement(personWho(event, mayModerate), id);
		redirect(303, oneAt({ skipped }, 'terug', id));
	})
} satisfies Actions;
