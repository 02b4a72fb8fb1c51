import type { RequestEvent } from '@sveltejs/kit';
import { refuse } from '#lib/errors.ts';

/**
 * An action for a form in which one chooses a text file or types the text: what is in the file comes as if it was typed.
 * `file`, `field`: the names of the two fields. With no file chosen the typed text stays.
 */
export const withTextFile =
	<Event extends RequestEvent, Answer>(file: string, field: string, action: (event: Event) => Promise<Answer>) =>
	async (event: Event): Promise<Answer> => {
		if (!event.request.headers.get('content-type')?.startsWith('multipart/form-data')) return action(event);
		const sent = await readForm(event.request);
		const fields = new URLSearchParams();
		for (const [name, value] of sent) if (typeof value === 'string') fields.append(name, value);
		const chosen = sent.get(file);
		if (chosen instanceof File && chosen.size) fields.set(field, decoded(await chosen.arrayBuffer()));
		return action({ ...event, request: new Request(event.request.url, { method: 'POST', body: fields }) });
	};

/** Excel on Windows still writes CSV in its own alphabet. */
function decoded(bytes: ArrayBuffer) {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

async function readForm(request: Request) {
	try {
		return await request.formData();
	} catch (error) {
		// Larger than BODY_SIZE_LIMIT, as in form.ts; or cut off half way.
		const status = (error as { status?: number }).status ?? (error as { cause?: { status?: number } }).cause?.status;
		return refuse(status === 413 ? 'too_large' : 'invalid');
	}
}
