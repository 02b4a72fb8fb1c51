import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Download } from '#lib/documents/download.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { answerDownload } from './file-answer.ts';
import { personWho } from './person.ts';

/**
 * A file that is made while it is sent. One asks for it with a form, since the log says who did; who only opens the
 * address comes to the page with the form. `give`: makes the file for who may have it.
 */
export const downloads = <Event extends RequestEvent, S extends v.GenericSchema<unknown, unknown>>(
	may: (person: Person | undefined) => boolean,
	schema: S,
	give: (person: Person, choice: v.InferOutput<S>, event: Event) => Promise<Download>
) => ({
	GET: (event: Event) => {
		personWho(event, may);
		return redirect(303, event.url.pathname.replace(/\/[^/]+$/, ''));
	},
	POST: async (event: Event) => {
		const person = personWho(event, may);
		return answerDownload(await give(person, await choiceIn(schema, event.request), event));
	}
});

async function choiceIn<S extends v.GenericSchema<unknown, unknown>>(schema: S, request: Request) {
	const fields = await request.formData().catch(() => refuse('invalid'));
	const choice = v.safeParse(schema, Object.fromEntries(fields));
	return choice.success ? choice.output : refuse('invalid', choice.issues[0].message);
}
