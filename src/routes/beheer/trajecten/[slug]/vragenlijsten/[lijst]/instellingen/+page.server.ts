import { redirect } from '@sveltejs/kit';
import { estimatedMinutes } from '#lib/questionnaires/engine/minutes.ts';
import { sayerOf } from '#lib/questionnaires/making/condition.server.ts';
import { reworkDraft, sealOfTerm } from '#lib/questionnaires/making/drafting.server.ts';
import * as settings from '#lib/questionnaires/making/settings.ts';
import { AtForm } from '#lib/questionnaires/making/step-forms.ts';
import { editing, listIn } from '#lib/web/editing.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { list } = await listIn(event);
	const say = await sayerOf(list.draft);
	const quotas = (list.draft.quotas ?? []).map((quota) => ({ ...quota, words: say(quota.if) }));
	const saved = event.url.searchParams.has('bewaard');
	return { list, quotas, saved, seal: sealOfTerm(list), minutes: estimatedMinutes(list.draft) };
};

const QUOTAS = '/instellingen?bewaard#grenzen';

export const actions = {
	save: form(settings.SettingsForm, async (input, event) => {
		const { editor, id, base } = await listIn(event);
		const { onceKey, state, seal } = input;
		const term = settings.termOf(input);
		const work = (draft: Parameters<typeof settings.withSettings>[0]) => settings.withSettings(draft, input);
		await reworkDraft(editor, id, { onceKey, state, seal, term, work: (old) => ({ draft: work(old), result: id }) });
		redirect(303, `${base}/instellingen?bewaard`);
	}),
	addQuota: editing(settings.NewQuotaForm, (draft, input) => {
		const made = settings.addQuota(draft, input);
		return { draft: made, result: `/toon-als/grens/${made.quotas!.at(-1)!.id}` };
	}),
	changeQuota: editing(settings.QuotaForm, (draft, input) => ({
		draft: settings.changeQuota(draft, input.id, input),
		result: QUOTAS
	})),
	removeQuota: editing(AtForm, (draft, { id }) => ({ draft: settings.removeQuota(draft, id), result: QUOTAS }))
} satisfies Actions;
