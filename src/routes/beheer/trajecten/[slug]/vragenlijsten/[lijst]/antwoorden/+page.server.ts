import { listAddressQuestions } from '#lib/questionnaires/downloads/addresses.server.ts';
import { listIn } from '#lib/web/editing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, list } = await listIn(event);
	const { questions } = await listAddressQuestions(editor, event.params);
	return { list, asksAddresses: questions.length > 0 };
};
