import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { LONGEST_OVERRIDE, type Gated } from '#lib/language-checks/passing.ts';

/** What the letter with a code says beside that code. */
export interface Letter extends Gated {
	/** Empty: the title of the vragenlijst. */
	title: string;
	text: string;
}

export const LetterForm = v.object({
	title: field.optionalLine(120),
	text: field.text(2000, 'Schrijf wat er in de brief staat.'),
	languageOverride: field.optionalText(LONGEST_OVERRIDE, 'Uw uitleg'),
	basedOn: field.basedOn
});

export type LetterInput = v.InferOutput<typeof LetterForm>;

/** The letter until somebody writes another one. */
export const standardLetter = (municipality: string): Letter => ({
	title: '',
	text: `Beste inwoner,\n\n${municipality} wil graag weten wat u vindt. Met de code in deze brief vult u de vragenlijst in. U hoeft uw naam niet te geven.`,
	...{ language: null, languageOverride: '' }
});
