import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { ThemeForm } from '#lib/themes/theme.ts';
import { createTheme, listThemes } from '#lib/themes/themes.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { themes: await listThemes(id) };
};

export const actions = {
	default: form(ThemeForm, async (input, event) => {
		const editor = personWho(event, mayEdit);
		const { id } = await findConsultation(event.params.slug!, editor);
		const theme = await createTheme(editor, id, input);
		backToPage(event, `#thema-${theme.id}`);
	})
} satisfies Actions;
