import { refuse } from '#lib/errors.ts';
import { findReceipt } from '#lib/contributions/receipts.server.ts';
import { secretFor } from '#lib/web/receipt.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const receipt = (await findReceipt(event.params.code)) ?? refuse('not_found');
	return { code: receipt.code, secret: secretFor(event, receipt.code) };
};
