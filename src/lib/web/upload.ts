import type { RequestEvent } from '@sveltejs/kit';
import { refuse } from '#lib/errors.ts';

/** A form with a file. */
export interface Upload {
	/** What is in the file. Empty when none was chosen, nothing when it is larger than it may be. */
	text: string | undefined;
	/** The other fields, each once. */
	fields: Record<string, string>;
}

/** `field`: in which the file is, or its text. `most`: in bytes. */
export async function readUpload({ request }: RequestEvent, field: string, most: number): Promise<Upload> {
	const sent = await formOf(request);
	const fields = Object.fromEntries(
		[...sent].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
	);
	const file = sent.get(field);
	if (!(file instanceof File)) return { text: file ?? '', fields };
	return { text: file.size > most ? undefined : await file.text(), fields };
}

async function formOf(request: Request) {
	try {
		return await request.formData();
	} catch (error) {
		// As in form.ts: larger than BODY_SIZE_LIMIT, or no form at all.
		const status = (error as { status?: number }).status ?? (error as { cause?: { status?: number } }).cause?.status;
		return refuse(status === 413 ? 'too_large' : 'invalid');
	}
}
