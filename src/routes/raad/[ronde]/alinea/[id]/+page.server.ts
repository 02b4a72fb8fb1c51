import { redirect } from '@sveltejs/kit';
import { readRoundParagraph } from '#lib/remarks/reading.server.ts';
import { RemarkForm } from '#lib/remarks/remark.ts';
import { remarkInRound } from '#lib/remarks/remarks.server.ts';
import { mayRemark } from '#lib/remarks/round.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	readRoundParagraph(event.params.ronde, event.params.id, personWho(event, mayRemark));

export const actions = {
	default: form(RemarkForm, async (remark, event) => {
		const [roundId, paragraphId] = [event.params.ronde!, event.params.id!];
		await remarkInRound(personWho(event, mayRemark), { ...remark, roundId, paragraphId });
		redirect(303, `/raad/${roundId}#alinea-${paragraphId}`);
	})
} satisfies Actions;
