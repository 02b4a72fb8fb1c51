import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { findings, themes } from './tables.ts';

export type Theme = typeof themes.$inferSelect;
export type Finding = typeof findings.$inferSelect;

/** Without a key of a form it is made each time: the example and imports do so. */
const maybeOnceKey = v.optional(field.onceKey);

export const ThemeForm = v.object({
	onceKey: maybeOnceKey,
	name: field.line(80, 'Geef het thema een naam.'),
	description: field.optionalText(500)
});
export type ThemeInput = v.InferOutput<typeof ThemeForm>;
export type ThemeWords = Omit<ThemeInput, 'onceKey'>;

/** Of one that is there. */
export const ChangeThemeForm = v.object({
	id: field.id('Kies een thema.'),
	basedOn: field.basedOn,
	...v.omit(ThemeForm, ['onceKey']).entries
});

export const ThemeChoiceForm = v.object({ themeId: field.id('Kies een thema.') });

export const FindingForm = v.object({
	onceKey: maybeOnceKey,
	themeId: field.optionalId,
	sentence: field.text(400, 'Schrijf in één zin op wat mensen zeggen.'),
	dissent: field.optionalText(1000)
});

export interface FindingInput {
	onceKey?: string | undefined;
	themeId?: string | undefined;
	sentence: string;
	dissent: string;
}

export const SourceForm = v.object({ contributionId: field.id('Kies een bijdrage.') });
