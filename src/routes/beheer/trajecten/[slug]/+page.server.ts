import { stagesOf } from '#lib/chain/stages.ts';
import { readWorkbench } from '#lib/chain/workbench.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const { consultation } = await event.parent();
	return { stages: stagesOf(consultation.slug), standing: await readWorkbench(editor, consultation) };
};
