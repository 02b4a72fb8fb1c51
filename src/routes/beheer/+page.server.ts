import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { listWaiting } from '#lib/chain/waiting.server.ts';
import { readWijkDesk } from '#lib/chain/wijk-desk.server.ts';
import { hasRole, isStaff, mayAdministrate } from '#lib/people/person.ts';
import { readUnsent, sendUnsentAgain } from '#lib/settings/unsent-mails.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = personWho(event, isStaff);
	return {
		waiting: await listWaiting(person),
		desk: hasRole(person, 'community_worker') ? await readWijkDesk(person) : undefined,
		unsent: mayAdministrate(person) ? await readUnsent(person) : undefined
	};
};

export const actions = {
	mails: form(v.object({}), async (_, event) => {
		await sendUnsentAgain(personWho(event, mayAdministrate));
		redirect(303, '/beheer');
	})
} satisfies Actions;
