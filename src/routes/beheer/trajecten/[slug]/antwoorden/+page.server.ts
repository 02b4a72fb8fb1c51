import { redirect } from '@sveltejs/kit';
import { pageOf } from '#lib/chain/paging.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { wordsOfBlock } from '#lib/replies/blocks.server.ts';
import { readAnswerDesk } from '#lib/replies/desk.server.ts';
import { ApproveForm, DropForm, SendBackForm } from '#lib/replies/draft-forms.ts';
import { approveDraft, sendBack } from '#lib/replies/approving.server.ts';
import { dropDraft, offerDraft, saveDraft } from '#lib/replies/drafts.server.ts';
import { withBlock } from '#lib/replies/inserting.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { DraftForm, ReplyForm } from '#lib/replies/reply.ts';
import { readWork } from '#lib/replies/work.server.ts';
import { subjectAddress } from '#lib/replies/addressing.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = personWho(event, mayEdit);
	const { id } = await findConsultation(event.params.slug, person);
	const desk = await readAnswerDesk(person, id, event.url, event.locals.refused);
	const page = pageOf(event.url);
	const themeId = event.url.searchParams.get('thema') ?? undefined;
	return { desk, page, work: desk ? undefined : await readWork(id, page, themeId) };
};

export const actions = {
	save: form(DraftForm, async (draft, event) => {
		await saveDraft(personWho(event, mayEdit), draft);
		redirect(303, `${subjectAddress(event.url.pathname, draft)}&bewaard`);
	}),
	insert: form(DraftForm, async (draft, event) => {
		const editor = personWho(event, mayEdit);
		return lookedAt(withBlock(draft, draft.blockId && (await wordsOfBlock(editor, draft.blockId))));
	}),
	offer: form(ReplyForm, async (draft, event) => {
		await offerDraft(personWho(event, mayEdit), draft);
		redirect(303, `${event.url.pathname}?aangeboden`);
	}),
	give: form(ReplyForm, async (answer, event) => {
		await reply(personWho(event, mayEdit), answer);
		redirect(303, `${event.url.pathname}?gegeven`);
	}),
	approve: form(ApproveForm, async (read, event) => {
		await approveDraft(personWho(event, mayEdit), read);
		redirect(303, `${event.url.pathname}?gegeven`);
	}),
	sendBack: form(SendBackForm, async ({ note, ...read }, event) => {
		await sendBack(personWho(event, mayEdit), read, note);
		redirect(303, `${event.url.pathname}?teruggegeven`);
	}),
	drop: form(DropForm, async ({ id }, event) => {
		await dropDraft(personWho(event, mayEdit), id);
		redirect(303, `${event.url.pathname}?weggegooid`);
	})
} satisfies Actions;
