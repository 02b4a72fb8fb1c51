import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { groupAccounts, listExampleAccounts, signInAsExample } from '#lib/example/accounts.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { endSession } from '#lib/people/sessions.server.ts';
import { sendSignInCode, signInWithCode } from '#lib/people/sign-in.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { readCookie, removeCookie, writeCookie } from '#lib/web/cookies.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

// Where the code went. In a cookie of this browser: an address of a page ends up in histories and logs.
const SENT_TO = 'inloggen';

export const load: PageServerLoad = async (event) => ({
	email: event.url.searchParams.has('opnieuw') ? '' : (readCookie(event, SENT_TO) ?? ''),
	groups: groupAccounts(await listExampleAccounts())
});

const EmailForm = v.object({ email: field.email('Vul uw e-mailadres in.') });
const CodeForm = v.object({
	email: field.email('Vul uw e-mailadres in.'),
	code: field.text(20, 'Vul de code uit de mail in.')
});

export const actions = {
	mail: form(EmailForm, async ({ email }, event) => {
		limit('sign-in', visitorAddress(event), { most: 30, perSeconds: 3600 });
		await sendSignInCode(email, visitorAddress(event));
		writeCookie(event, SENT_TO, email);
		redirect(303, '/inloggen');
	}),
	code: form(CodeForm, async ({ email, code }, event) => {
		limit('sign-in-try', visitorAddress(event), { most: 60, perSeconds: 3600 });
		const token = await signInWithCode(email, code, visitorAddress(event));
		if (!token) return fail(422, { action: '?/code', values: { email, code }, problems: [wrongCode] });
		await enter(event, token);
	}),
	example: form(EmailForm, async ({ email }, event) => enter(event, await signInAsExample(email)))
} satisfies Actions;

const wrongCode = { field: 'code', message: 'Deze code klopt niet of is te oud. Vraag een nieuwe code.' };

/** Who signs in as another is no longer who they were. */
async function enter(event: RequestEvent, token: string): Promise<never> {
	const before = readCookie(event, 'sessie');
	if (before) await endSession(before);
	removeCookie(event, SENT_TO);
	writeCookie(event, 'sessie', token);
	redirect(303, '/welkom');
}
