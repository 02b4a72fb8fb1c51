import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { groupAccounts, listExampleAccounts, signInAsExample } from '#lib/example/accounts.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { sendSignInCode, signInWithCode } from '#lib/people/sign-in.server.ts';
import { writeCookie } from '#lib/web/cookies.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({
	email: url.searchParams.get('e-mail') ?? '',
	groups: groupAccounts(await listExampleAccounts())
});

const EmailForm = v.object({ email: field.email('Vul uw e-mailadres in.') });
const CodeForm = v.object({
	email: field.email('Vul uw e-mailadres in.'),
	code: field.text(20, 'Vul de code uit de mail in.')
});

export const actions = {
	mail: form(EmailForm, async ({ email }, event) => {
		await limit('sign-in', event.getClientAddress(), { most: 30, perSeconds: 3600 });
		await sendSignInCode(email, event.getClientAddress());
		redirect(303, `/inloggen?e-mail=${encodeURIComponent(email)}`);
	}),
	code: form(CodeForm, async ({ email, code }, event) => {
		await limit('sign-in-try', event.getClientAddress(), { most: 60, perSeconds: 3600 });
		const token = await signInWithCode(email, code, event.getClientAddress());
		if (!token) return fail(422, { action: '?/code', values: { email, code }, problems: [wrongCode] });
		enter(event, token);
	}),
	example: form(EmailForm, async ({ email }, event) => enter(event, await signInAsExample(email)))
} satisfies Actions;

const wrongCode = { field: 'code', message: 'Deze code klopt niet of is te oud. Vraag een nieuwe code.' };

function enter(event: RequestEvent, token: string): never {
	writeCookie(event, 'sessie', token);
	redirect(303, '/welkom');
}
