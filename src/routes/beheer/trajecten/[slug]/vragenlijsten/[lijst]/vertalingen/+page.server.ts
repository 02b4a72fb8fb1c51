import { progressIn } from '#lib/questionnaires/making/translating.ts';
import { listIn } from '#lib/web/editing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { list } = await listIn(event);
	return { list, others: progressIn(list.draft) };
};
