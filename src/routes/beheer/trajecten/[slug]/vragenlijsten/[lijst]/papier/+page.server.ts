import { redirect } from '@sveltejs/kit';
import { asQuery, PapersForm, readPapers } from '#lib/questionnaires/paper/choices.ts';
import { takeNumbers } from '#lib/questionnaires/paper/papers.server.ts';
import { listStacks } from '#lib/questionnaires/paper/stacks.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const list = await findOf(personWho(event, mayManage), event.params.slug, event.params.lijst);
	return { list, stacks: await listStacks(list.id), ready: readPapers(event.url.searchParams) };
};

export const actions = {
	default: form(PapersForm, async (stack, event) => {
		const editor = personWho(event, mayManage);
		const { slug, lijst } = event.params as { slug: string; lijst: string };
		const papers = await takeNumbers(editor, { slug, lijst, origin: event.url.origin }, stack);
		redirect(303, `${event.url.pathname}?${asQuery(papers)}#klaar`);
	})
} satisfies Actions;
