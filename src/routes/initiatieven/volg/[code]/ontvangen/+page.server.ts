import { readAskedThanks } from '#lib/initiatives/behind-code.server.ts';
import { secretFor } from '#lib/web/receipt.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const secret = secretFor(event, event.params.code);
	return { ...(await readAskedThanks(event.params.code, !!secret)), secret };
};
