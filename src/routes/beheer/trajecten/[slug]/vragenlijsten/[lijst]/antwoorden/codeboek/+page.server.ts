import { readCodebook } from '#lib/questionnaires/downloads/downloading.server.ts';
import { listIn } from '#lib/web/editing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, list } = await listIn(event);
	return { ...(await readCodebook(editor, event.params)), list };
};
