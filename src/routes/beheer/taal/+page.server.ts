import { redirect } from '@sveltejs/kit';
import { LimitsForm } from '#lib/language-checks/limits.ts';
import * as language from '#lib/language-checks/settings.server.ts';
import { HardWordForm, RemoveWordForm, TermForm } from '#lib/language-checks/words.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await language.readLanguageDesk(personWho(event, language.maySetLanguage))),
	saved: event.url.searchParams.has('bewaard')
});

export const actions = {
	limits: form(LimitsForm, async (limits, event) => {
		await language.changeLimits(personWho(event, language.maySetLanguage), limits);
		redirect(303, '/beheer/taal?bewaard');
	}),
	term: form(TermForm, async (term, event) => {
		await language.explainTerm(personWho(event, language.maySetLanguage), term);
		redirect(303, '/beheer/taal?bewaard#woordenlijst');
	}),
	hard: form(HardWordForm, async (word, event) => {
		await language.avoidWord(personWho(event, language.maySetLanguage), word);
		redirect(303, '/beheer/taal?bewaard#liever-niet');
	}),
	remove: form(RemoveWordForm, async ({ id }, event) => {
		await language.removeWord(personWho(event, language.maySetLanguage), id);
		redirect(303, '/beheer/taal?bewaard');
	})
} satisfies Actions;
