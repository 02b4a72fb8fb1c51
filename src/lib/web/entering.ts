import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Refused } from '#lib/questionnaires/entering/entering.server.ts';
import type { ListAt } from '#lib/questionnaires/entering/finding.server.ts';

/** The form comes back with what is wrong, and with the questions of which staff can say that the paper has it so. */
export const sendBack = ({ problems, doubtful }: Refused, action: string, values: Record<string, string | string[]>) =>
	fail(422, { action, values: { ...values, _doubts: doubtful }, problems });

/** The vragenlijst in the address. */
export const placeIn = ({ params }: Pick<RequestEvent, 'params'>): ListAt => ({
	slug: params.slug ?? '',
	lijst: params.lijst ?? ''
});
