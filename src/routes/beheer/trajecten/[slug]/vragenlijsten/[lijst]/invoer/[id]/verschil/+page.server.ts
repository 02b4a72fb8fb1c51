import { redirect } from '@sveltejs/kit';
import { EntryForm } from '#lib/questionnaires/entering/entry.ts';
import { findDifferences, settleDifferences } from '#lib/questionnaires/entering/checking.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { placeIn, sendBack } from '#lib/web/entering.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	findDifferences(personWho(event, mayManage), event.params, event.params.id);

export const actions = {
	default: form(EntryForm, async ({ onceKey, ...chosen }, event) => {
		const { id, slug, lijst } = event.params as { id: string; slug: string; lijst: string };
		const choice = { onceKey, chosen };
		const settled = await settleDifferences(personWho(event, mayManage), placeIn(event), id, choice);
		if ('problems' in settled) return sendBack(settled, '', { onceKey, ...chosen });
		redirect(303, `/beheer/trajecten/${slug}/vragenlijsten/${lijst}/invoer?tweede&bewaard=${id}`);
	})
} satisfies Actions;
