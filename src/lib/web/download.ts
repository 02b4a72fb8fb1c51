import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import type { Download } from '#lib/questionnaires/downloads/files.ts';
import { named } from './file-answer.ts';
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

/** No cache keeps it, and the browser takes it for nothing but what it is. */
const answerDownload = ({ name, mediaType, pieces }: Download) =>
	new Response(streamOf(pieces), {
		headers: {
			'Content-Type': mediaType,
			'Content-Disposition': `attachment; ${named(name)}`,
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'Cache-Control': 'private, no-store',
			'Cross-Origin-Resource-Policy': 'same-origin'
		}
	});

/** Each piece is made when the one before it is sent; who stops waiting stops the making. */
function streamOf(pieces: AsyncIterable<Uint8Array>) {
	const made = pieces[Symbol.asyncIterator]();
	return new ReadableStream<Uint8Array>(
		{
			async pull(stream) {
				const { done, value } = await made.next();
				if (done) stream.close();
				else stream.enqueue(value);
			},
			async cancel() {
				await made.return?.();
			}
		},
		{ highWaterMark: 0 }
	);
}

async function choiceIn<S extends v.GenericSchema<unknown, unknown>>(schema: S, request: Request) {
	const fields = await request.formData().catch(() => refuse('invalid'));
	const choice = v.safeParse(schema, Object.fromEntries(fields));
	return choice.success ? choice.output : refuse('invalid', choice.issues[0].message);
}
