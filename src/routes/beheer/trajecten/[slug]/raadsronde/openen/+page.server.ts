import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { listCouncillors } from '#lib/remarks/members.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { mayOpenRound, OpenRoundForm } from '#lib/remarks/round.ts';
import { listRoundsOf } from '#lib/remarks/rounds.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayOpenRound);
	const consultation = await findConsultation(event.params.slug, editor);
	return { consultation, ...(await listRoundsOf(editor, consultation.id)), councillors: await listCouncillors() };
};

export const actions = {
	default: form(OpenRoundForm, async ({ versionId, ...round }, event) => {
		const editor = personWho(event, mayOpenRound);
		const { slug } = await findConsultation(event.params.slug!, editor);
		const { id } = await openRound(editor, versionId, round);
		const invites = round.kind === 'sounding_board' ? '/deelnemers' : '';
		redirect(303, `/beheer/trajecten/${slug}/raadsronde/${id}${invites}`);
	})
} satisfies Actions;
