import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { startKiosk } from '#lib/questionnaires/filling/kiosk.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { form } from '#lib/web/form.ts';
import { becomeKiosk, kioskOf, stopKiosk } from '#lib/web/kiosk.ts';
import { personWho } from '#lib/web/person.ts';
import { signOut } from '#lib/web/sign-out.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug, lijst } = event.params;
	const list = await findOf(personWho(event, mayManage), slug, lijst);
	return { list, isKiosk: (await kioskOf(event)) === list.slug };
};

export const actions = {
	start: form(v.object({}), async (_, event) => {
		const { slug, lijst } = event.params as { slug: string; lijst: string };
		const list = await startKiosk(personWho(event, mayManage), slug, lijst);
		await signOut(event);
		await becomeKiosk(event, list);
		redirect(303, `/vragenlijsten/${list}?opnieuw`);
	}),
	stop: form(v.object({}), async (_, event) => {
		personWho(event, mayManage);
		stopKiosk(event);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
