import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { TalkForm } from '#lib/meetings/talks/talk.ts';
import { findTalk, keepTalk } from '#lib/meetings/talks/talks.server.ts';
import { listWijkenOf } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	return { neighbourhoods: await listWijkenOf(personWho(event, mayWorkSomewhere)) };
};

export const actions = {
	default: form(TalkForm, async (input, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		const { id: consultationId, slug } = await findConsultation(event.params.slug!, editor);
		const id = await keepTalk(editor, { ...input, consultationId });
		const { code } = await findTalk(editor, consultationId, id);
		handOver(event, code ?? '', code ? input.onceKey : undefined, `/beheer/trajecten/${slug}/gesprekken/${id}`);
	})
} satisfies Actions;
