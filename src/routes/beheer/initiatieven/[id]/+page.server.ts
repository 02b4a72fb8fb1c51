import { redirect } from '@sveltejs/kit';
import { EraseForm } from '#lib/chain/code-form.ts';
import { CheckUpReplyForm, StoryForm } from '#lib/initiatives/check-up.ts';
import { judgeStory, replyToCheckUp } from '#lib/initiatives/check-ups.server.ts';
import { decide } from '#lib/initiatives/deciding.server.ts';
import { DecideForm } from '#lib/initiatives/decision.ts';
import { readInitiativeDesk } from '#lib/initiatives/desk.server.ts';
import { mayDecide, QuestionForm } from '#lib/initiatives/initiative.ts';
import { askBack } from '#lib/initiatives/questions.server.ts';
import { eraseInitiative } from '#lib/initiatives/withdrawing.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	desk: await readInitiativeDesk(personWho(event, mayDecide), event.params.id, event.locals.refused),
	done: event.url.searchParams.get('gedaan')
});

export const actions = {
	ask: form(QuestionForm, async (question, event) => {
		await askBack(personWho(event, mayDecide), event.params.id!, question);
		redirect(303, `${event.url.pathname}?gedaan=vraag`);
	}),
	decide: form(DecideForm, async (decision, event) => {
		await decide(personWho(event, mayDecide), event.params.id!, decision);
		redirect(303, `${event.url.pathname}?gedaan=besluit`);
	}),
	reply: form(CheckUpReplyForm, async (reply, event) => {
		await replyToCheckUp(personWho(event, mayDecide), event.params.id!, reply);
		redirect(303, `${event.url.pathname}?gedaan=antwoord#apk`);
	}),
	story: form(StoryForm, async (judged, event) => {
		await judgeStory(personWho(event, mayDecide), event.params.id!, judged);
		redirect(303, `${event.url.pathname}?gedaan=verhaal#apk`);
	}),
	erase: form(EraseForm, async (_, event) => {
		await eraseInitiative(personWho(event, mayDecide), event.params.id!);
		redirect(303, `${event.url.pathname}?gedaan=gewist`);
	})
} satisfies Actions;
