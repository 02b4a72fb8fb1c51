import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readCode } from '#lib/contributions/code-signs.ts';
import { limit } from '#lib/limits/limit.ts';
import { HallCodeForm } from '#lib/meetings/day/day.ts';
import { enterHall } from '#lib/meetings/day/voting.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { COMING_IN, keepPass, passOf } from '#lib/web/hall.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who reads the square on the screen comes in at once. */
export const load: PageServerLoad = async (event) => {
	const code = event.url.searchParams.get('code') ?? '';
	if (code && event.request.method !== 'POST') await enter(code, event);
	return { code };
};

export const actions = {
	default: form(HallCodeForm, async (values, event: RequestEvent) => {
		await enter(values.code, event);
		return fail(422, { action: '', values, problems: [{ field: 'code', message: WRONG }] });
	})
} satisfies Actions;

const WRONG = 'Deze code kennen wij niet, of de zaal is niet open. Kijk nog eens op het scherm of op de kaart.';

/** With the code of a hall one comes to its votes, with that of a table to its notes; with another nowhere. */
async function enter(typed: string, event: RequestEvent) {
	limit('hall-code', visitorAddress(event), COMING_IN);
	const table = readCode(typed);
	if (table) redirect(303, `/tafel/${table}`);
	const hall = await enterHall(typed, passOf(event), visitorAddress(event));
	if (!hall) return;
	keepPass(event, hall.pass);
	redirect(303, `/bijeenkomsten/${hall.slug}/meedoen`);
}
