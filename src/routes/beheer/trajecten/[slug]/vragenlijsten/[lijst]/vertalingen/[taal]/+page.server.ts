import {
	languageIn,
	toTranslate,
	TranslationForm,
	withTranslation,
	wordsIn
} from '#lib/questionnaires/making/translating.ts';
import { dutchNames } from '#lib/questionnaires/words/language.ts';
import { editing, listIn } from '#lib/web/editing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { list, base } = await listIn(event);
	const language = languageIn(event.params.taal);
	const saved = event.url.searchParams.has('bewaard');
	// Not as `language`: that is what the layout says that the page itself is in.
	return { list, base, saved, into: language, name: dutchNames[language], texts: toTranslate(list.draft, language) };
};

export const actions = {
	default: editing(TranslationForm, (draft, input, { params }) => {
		const language = languageIn(params.taal ?? '');
		return { draft: withTranslation(draft, language, wordsIn(input)), result: `/vertalingen/${language}?bewaard` };
	})
} satisfies Actions;
