import { redirect } from '@sveltejs/kit';
import { adviceOn } from '#lib/questionnaires/making/advice.server.ts';
import { closeQuestionnaire, findChanges, publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { checkWording } from '#lib/questionnaires/making/plain.server.ts';
import { PublishForm, StepForm } from '#lib/questionnaires/making/step-forms.ts';
import { listIn } from '#lib/web/editing.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, list } = await listIn(event);
	const published = event.url.searchParams.has('gepubliceerd');
	const { length: tips } = await adviceOn(list.draft);
	const wording = list.changed ? await checkWording(list.draft) : undefined;
	return { list, published, changes: await findChanges(editor, list), tips, wording };
};

export const actions = {
	publish: form(PublishForm, async ({ onceKey, state: seen, languageOverride }, event) => {
		const { editor, id } = await listIn(event);
		await publishQuestionnaire(editor, id, onceKey, { seen, languageOverride });
		redirect(303, `${event.url.pathname}?gepubliceerd`);
	}),
	close: form(StepForm, async (_, event) => {
		const { editor, id } = await listIn(event);
		await closeQuestionnaire(editor, id);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
