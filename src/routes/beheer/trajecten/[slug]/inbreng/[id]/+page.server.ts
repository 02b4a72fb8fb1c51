import { readStory } from '#lib/chain/contribution-story.server.ts';
import { EraseForm } from '#lib/chain/code-form.ts';
import { withdrawOnRequest } from '#lib/chain/withdrawing.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { joinTheme, leaveTheme } from '#lib/replies/joining.server.ts';
import { listThemes } from '#lib/themes/themes.server.ts';
import { ThemeChoiceForm } from '#lib/themes/theme.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { story: await readStory(id, event.params.id), themes: await listThemes(id) };
};

export const actions = {
	code: form(ThemeChoiceForm, async ({ themeId }, event) => {
		await joinTheme(personWho(event, mayEdit), themeId, [event.params.id!]);
		backToPage(event, '#themas');
	}),
	uncode: form(ThemeChoiceForm, async ({ themeId }, event) => {
		await leaveTheme(personWho(event, mayEdit), themeId, event.params.id!);
		backToPage(event, '#themas');
	}),
	erase: form(EraseForm, async (_, event) => {
		const editor = personWho(event, mayEdit);
		const { id } = await findConsultation(event.params.slug!, editor);
		const { contribution } = await readStory(id, event.params.id!);
		await withdrawOnRequest(editor, contribution.id);
		backToPage(event);
	})
} satisfies Actions;
