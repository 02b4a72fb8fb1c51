import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayAsk } from '#lib/councils/advice.ts';
import { listWork } from '#lib/councils/editor-work.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayAsk);
	const { id } = await findConsultation(event.params.slug, editor);
	return { work: await listWork(editor, id) };
};
