import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { assignments } from './tables.ts';

export type Assignment = typeof assignments.$inferSelect;

export const AssignmentForm = v.object({
	onceKey: field.onceKey,
	title: field.line(160, 'Geef de opdracht een titel.'),
	organisation: field.optionalLine(120),
	neighbourhoodIds: field.ids,
	introduction: field.text(8000, 'Schrijf de begeleidende tekst.', 'De begeleidende tekst')
});

export type AssignmentInput = Omit<v.InferOutput<typeof AssignmentForm>, 'onceKey'>;

export const assignmentFormats = ['pdf', 'docx', 'md'] as const;
export type AssignmentFormat = (typeof assignmentFormats)[number];

/** As it stands in the address, and on the disk of who saves it. */
export const assignmentName = (format: AssignmentFormat) => `opdracht.${format}`;

export const formatOf = (name: string) => assignmentFormats.find((format) => assignmentName(format) === name);
