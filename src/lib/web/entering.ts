import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Refused } from '#lib/questionnaires/entering/entering.server.ts';
import type { Opening } from '#lib/questionnaires/entering/opening.server.ts';
import type { ListAt } from '#lib/questionnaires/entering/finding.server.ts';

/** The form comes back with what is wrong, and with the questions of which staff can say that the paper has it so. */
export const sendBack = (
	{ problems, doubtful, versionId }: Refused,
	action: string,
	values: Record<string, string | string[]>
) =>
	fail(422, { action, values: { ...values, ...(versionId && { _version: versionId }), _doubts: doubtful }, problems });

/** What the address of the page for entry says. */
export const openingIn = ({ searchParams }: URL): Opening => ({
	paper: searchParams.get('papier') ?? '',
	version: Number(searchParams.get('versie')),
	saved: searchParams.get('bewaard') ?? ''
});

/** The vragenlijst in the address. */
export const placeIn = ({ params }: Pick<RequestEvent, 'params'>): ListAt => ({
	slug: params.slug ?? '',
	lijst: params.lijst ?? ''
});
