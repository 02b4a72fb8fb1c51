import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';
import type { FormState } from '#lib/ui/form-state.ts';
import { arranged, notaIn, roles } from './carried.ts';
import type { Nota } from './nota.ts';
import { MOST_BYTES, readNota } from './reading.ts';

// Reading in has two steps, and nothing is kept in between: what was read goes with the form of the second step.

/** In characters, of what is pasted, and in bytes of what a form can bring back (web/body.ts). */
const MOST_PASTED = 400_000;
const MOST_TOGETHER = 480_000;

export const ReadForm = v.object({ text: field.optionalText(MOST_PASTED, 'De tekst') });

const AGAIN = 'Lees het bestand opnieuw in.';

const rolesField = v.pipe(field.list, v.array(v.picklist(roles, AGAIN)));

/** The second step: what was read, and what becomes of each piece. */
export const MakeForm = v.object({
	onceKey: field.onceKey,
	title: field.line(120, 'Geef het beleidskader een titel.'),
	reason: field.optionalText(2000),
	nota: field.text(MOST_TOGETHER, AGAIN),
	role: rolesField
});

/** The same, to look at it once more: a title may still be missing. */
export const LookForm = v.object({ ...MakeForm.entries, title: field.optionalLine(120) });

export interface ChosenFile {
	bytes: Uint8Array;
	isTooLarge: boolean;
}

/** The form of the second step, or the first again with what is wrong with the file. */
export async function previewState(file: ChosenFile | undefined, text: string): Promise<FormState> {
	const again = (message: string, of = file ? 'file' : 'text'): FormState => ({
		action: '?/read',
		values: { text },
		problems: [{ field: of, message }]
	});
	if (!file && !text) return again('Kies een bestand, of plak de tekst van een nota.', 'file');
	if (file && (file.isTooLarge || file.bytes.length > MOST_BYTES))
		return again('Dit bestand is groter dan 8 MB. Haal de plaatjes eruit en probeer het opnieuw.');
	try {
		const { title, ...nota } = await readNota(file?.bytes ?? text);
		return Buffer.byteLength(JSON.stringify(nota)) > MOST_TOGETHER
			? again('Deze nota is te lang om in één keer in te lezen. Maak er eerst twee delen van.')
			: stateOf(title, nota, '');
	} catch (error) {
		if (error instanceof UnreadableFile) return again(error.message);
		throw error;
	}
}

/** What was chosen so far, done: what hangs together is joined, and what is left out is gone. */
export function lookAgain({ title, reason, nota, role }: v.InferOutput<typeof LookForm>): FormState {
	const carried = notaIn(nota);
	return carried
		? stateOf(title, { ...carried, pieces: arranged(carried.pieces, role) }, reason)
		: { action: '?/read', values: {}, problems: [{ field: 'file', message: AGAIN }] };
}

const stateOf = (title: string, nota: Omit<Nota, 'title'>, reason: string): FormState => ({
	action: '?/make',
	values: { title, reason, nota: JSON.stringify(nota), role: nota.pieces.map(({ kind }) => kind) },
	problems: []
});
