import { progressOf } from '#lib/questionnaires/making/translating.ts';
import { dutchNames, languages } from '#lib/questionnaires/words/language.ts';
import { listIn } from '#lib/web/editing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { list } = await listIn(event);
	const others = languages.filter((language) => language !== 'nl');
	return { list, others: others.map((code) => ({ code, name: dutchNames[code], ...progressOf(list.draft, code) })) };
};
