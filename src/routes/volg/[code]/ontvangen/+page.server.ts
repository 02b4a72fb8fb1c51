import { readThanks } from '#lib/chain/thanks.server.ts';
import { secretFor } from '#lib/web/receipt.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const secret = secretFor(event, event.params.code);
	return { ...(await readThanks(event.params.code, !!secret)), secret };
};
