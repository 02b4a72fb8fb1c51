import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { FormState } from '#lib/ui/form-state.ts';
import type { Values } from '../definition.ts';
import { languages, type Language } from '../words/language.ts';

/** By which ways staff types in what somebody else answered. */
export const entryChannels = ['paper', 'desk', 'phone'] as const;
export type EntryChannel = (typeof entryChannels)[number];

export const channelNames: Record<EntryChannel, string> = { paper: 'Papier', desk: 'Balie', phone: 'Telefoon' };

/** The fields of the platform itself have an underscore, which no question has. */
export const EntryForm = v.objectWithRest(
	{
		onceKey: field.onceKey,
		_version: field.optionalText(40),
		_paper: field.optionalLine(20),
		_channel: v.optional(field.oneOf(entryChannels, 'Kies hoe de antwoorden binnenkwamen.'), 'paper'),
		_language: v.optional(field.oneOf(languages, 'Kies een taal.'), 'nl'),
		_second: field.optionalText(5)
	},
	v.union([v.string(), v.array(v.string())])
);
export type EntryInput = v.InferOutput<typeof EntryForm>;

export interface Entry {
	onceKey: string;
	/** The version that the form was made from. */
	versionId: string;
	/** As it stands on the paper; empty when there is none. */
	paper: string;
	channel: EntryChannel;
	language: Language;
	values: Values;
}

export function asEntry({ onceKey, _version, _paper, _channel, _language, _second, ...values }: EntryInput): Entry {
	return { onceKey, versionId: _version, paper: asNumber(_paper), channel: _channel, language: _language, values };
}

/** “p-27 ” as “P-27”. */
export const asNumber = (typed: string) => typed.toUpperCase().replace(/\s/g, '');

export const isPaperNumber = (number: string) => /^[A-Z0-9-]{1,20}$/.test(number);

export type EntryState = 'once' | 'equal' | 'different';

export const stateNames: Record<EntryState, string> = {
	once: 'Eén keer ingevoerd',
	equal: 'Nagekeken',
	different: 'Twee keer, met verschil'
};

/** How far the check of a paper is. */
export const stateOf = ({ secondEntry, checkedAt }: { secondEntry: unknown; checkedAt: Date | null }): EntryState =>
	checkedAt ? 'equal' : secondEntry ? 'different' : 'once';

/** The questions of which staff said, or can say, that the paper has it so; in the state of a form that came back. */
export const doubtsIn = (form: FormState | null | undefined): string[] =>
	[form?.values._doubts ?? []].flat().filter(Boolean);
