import { redirect } from '@sveltejs/kit';
import { readOne } from '#lib/chain/moderation.server.ts';
import { HideOneForm, oneAt, OneForm, readAsked } from '#lib/contributions/moderation.ts';
import { approveUnlessDecided } from '#lib/decisions/approval.server.ts';
import { mayModerateSomewhere } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { hideRead, keepRead, undoRead } from '#lib/wishes/judging.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = personWho(event, mayModerateSomewhere);
	const { skipped, ...just } = readAsked(event.url.searchParams);
	return { ...(await readOne(person, skipped)), ...just };
};

export const actions = {
	approve: form(OneForm, async ({ id, skipped }, event) => {
		await approveUnlessDecided(personWho(event, mayModerateSomewhere), id);
		redirect(303, oneAt({ skipped }, 'openbaar', id));
	}),
	keep: form(OneForm, async ({ id, skipped }, event) => {
		await keepRead(personWho(event, mayModerateSomewhere), id);
		redirect(303, oneAt({ skipped }, 'blijft', id));
	}),
	hide: form(HideOneForm, async ({ id, quick, reason, skipped }, event) => {
		await hideRead(personWho(event, mayModerateSomewhere), id, quick || reason);
		redirect(303, oneAt({ skipped }, 'verborgen', id));
	}),
	undo: form(OneForm, async ({ id, skipped }, event) => {
		await undoRead(personWho(event, mayModerateSomewhere), id);
		redirect(303, oneAt({ skipped }, 'terug', id));
	})
} satisfies Actions;
