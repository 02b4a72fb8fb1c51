import { render } from 'svelte/server';
import FieldResult from '#lib/language-checks/FieldResult.svelte';
import { checkWhileTyping } from '#lib/language-checks/public-check.server.ts';
import { mayBeHelped } from '#lib/language-checks/writers.ts';
import { readFormValues } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { RequestHandler } from './$types';

/** What can be plainer in a text that somebody is writing, as a piece of a page. Nothing of the text is kept. */
export const POST: RequestHandler = async (event) => {
	const writer = personWho(event, mayBeHelped);
	const { text = '' } = await readFormValues(event.request);
	const checked = await checkWhileTyping(writer, String(text));
	const { body } = render(FieldResult, { props: { checked, live: true } });
	return new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
};
