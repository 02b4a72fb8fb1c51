import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { mayEdit } from '#lib/people/person.ts';
import { ChangeThemeForm, ThemeForm } from '#lib/themes/theme.ts';
import { assertThemeOf, changeTheme, createTheme, listThemes, themeWords } from '#lib/themes/themes.server.ts';
import { countByChannelUnder } from '#lib/themes/under-themes.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const [themes, under] = [await listThemes(id), await countByChannelUnder(id)];
	const asShown = (theme: (typeof themes)[number]) => ({
		...{ ...theme, byChannel: under.get(theme.id) ?? [], seal: sealOf(...themeWords(theme)) }
	});
	return { themes: themes.map(asShown) };
};

export const actions = {
	create: form(ThemeForm, async (input, event) => {
		const editor = personWho(event, mayEdit);
		const { id } = await findConsultation(event.params.slug!, editor);
		const theme = await createTheme(editor, id, input);
		backToPage(event, `#thema-${theme.id}`);
	}),
	change: form(ChangeThemeForm, async ({ id, basedOn, ...words }, event) => {
		const editor = personWho(event, mayEdit);
		await assertThemeOf(await findConsultation(event.params.slug!, editor), id);
		await changeTheme(editor, id, words, basedOn);
		backToPage(event, `#thema-${id}`);
	})
} satisfies Actions;
