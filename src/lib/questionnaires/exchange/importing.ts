import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';
import type { FormState } from '#lib/ui/form-state.ts';
import type { Definition } from '../definition.ts';
import type { Imported } from './assembling/assemble.ts';
import { MOST_BYTES, readQuestionnaire } from './exchange.ts';
import type { Report } from './report.ts';

// Reading in has two steps, and nothing is kept in between: what was read goes with the form of the second step.

/** In characters, of what is pasted. Larger goes as a file. */
const MOST_PASTED = 400_000;

/** The first step: a file, or its text. */
export const ReadForm = v.object({ text: field.optionalText(MOST_PASTED, 'De tekst') });

export interface ChosenFile {
	bytes: Uint8Array;
	isTooLarge: boolean;
}

/** The form of the second step, or the first again with what is wrong with the file. */
export function previewState(file: ChosenFile | undefined, text: string): FormState {
	const again = (message: string, of = file ? 'file' : 'text'): FormState => ({
		action: '?/read',
		values: { text },
		problems: [{ field: of, message }]
	});
	if (!file && !text) return again('Kies een bestand, of plak de tekst van een bestand.', 'file');
	if (file && (file.isTooLarge || file.bytes.length > MOST_BYTES))
		return again('Dit bestand is groter dan 5 MB. Zo groot is een vragenlijst niet.');
	try {
		return asState(readQuestionnaire(file?.bytes ?? Buffer.from(text)), again);
	} catch (error) {
		if (error instanceof UnreadableFile) return again(error.message);
		throw error;
	}
}

/** In bytes: what a form can bring back, see web/body.ts. */
const MOST_TOGETHER = 480_000;

function asState({ definition, report }: Imported, again: (message: string) => FormState): FormState {
	const values = { title: definition.title, definition: JSON.stringify(definition), report: JSON.stringify(report) };
	const size = Buffer.byteLength(values.definition) + Buffer.byteLength(values.report);
	if (size > MOST_TOGETHER) return again('Deze vragenlijst is te lang om in te lezen. Maak er eerst twee van.');
	return { action: '?/make', values, problems: [] };
}

const AGAIN = 'Lees het bestand opnieuw in.';

/** The second step: what was read, with a title. */
export const MakeForm = v.object({
	onceKey: field.onceKey,
	title: field.line(120, 'Geef de vragenlijst een titel.'),
	definition: field.text(MOST_TOGETHER, AGAIN),
	report: field.optionalText(MOST_TOGETHER)
});

const line = v.object({
	name: v.string(),
	label: v.string(),
	outcome: v.picklist(['taken', 'changed', 'left']),
	as: v.array(v.string()),
	notes: v.array(v.string())
});
const reportShape = v.object({ tool: v.string(), lines: v.array(line), notes: v.array(v.string()) });

/** The report that came with the form; nothing when there is none. */
export function reportIn(text: string): Report | undefined {
	const read = v.safeParse(reportShape, jsonIn(text));
	return read.success ? read.output : undefined;
}

export function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Not made by us: as good as nothing.
		return undefined;
	}
}

export const withTitle = (definition: Definition, title: string): Definition => ({ ...definition, title });
