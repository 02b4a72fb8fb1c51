import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { LONGEST_OVERRIDE } from '#lib/language-checks/passing.ts';
import type { replyBlocks } from './tables.ts';

/** A standaardtekst. */
export type Block = typeof replyBlocks.$inferSelect;

export const BlockForm = v.object({
	onceKey: field.onceKey,
	title: field.line(100, 'Geef de tekst een naam.'),
	text: field.text(3000, 'Schrijf de tekst.'),
	languageOverride: v.optional(field.optionalText(LONGEST_OVERRIDE, 'Uw uitleg')),
	basedOn: v.optional(field.basedOn)
});

export type BlockInput = v.InferOutput<typeof BlockForm>;

export const ReadBlockForm = v.object({ basedOn: field.basedOn });
