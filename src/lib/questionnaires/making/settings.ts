import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { Definition } from '../definition.ts';
import { closingMoment } from '../questionnaire.ts';
import { accesses, outcomes } from '../tables.ts';
import { newName } from './kinds.ts';
import { step } from './step-forms.ts';

const day = field.optionalDay('Vul een datum in, zoals 1-3-2027.');

export const SettingsForm = v.object({
	...step,
	/** Of what counts at once, as the editor saw it. */
	seal: field.optionalText(60),
	title: field.line(120, 'Geef de vragenlijst een titel.'),
	introduction: field.text(3000, 'Schrijf een inleiding.'),
	thanks: field.optionalText(3000),
	minutes: field.wholeNumber(1, 600, 'Vul in hoeveel minuten het duurt, van 1 tot 600.'),
	way: field.oneOf(['pages', 'one'], 'Kies hoe de vragen staan.'),
	readAloud: field.checked,
	opensOn: day,
	closesOn: day,
	access: field.oneOf(accesses, 'Kies wie er mee kan doen.'),
	outcome: field.oneOf(outcomes, 'Kies wanneer de uitslag openbaar is.')
});
export type SettingsInput = v.InferOutput<typeof SettingsForm>;

export const accessLabels: Record<(typeof accesses)[number], { label: string; hint: string }> = {
	open: { label: 'Iedereen', hint: 'Wie het adres heeft, kan meedoen.' },
	code: {
		label: 'Wie een code heeft',
		hint: 'U stuurt mensen een brief met een eigen code. Elke code werkt één keer.'
	},
	mail: { label: 'Eén keer per mailadres', hint: 'Mensen vullen hun mailadres in en krijgen een link.' }
};

export const outcomeLabels: Record<(typeof outcomes)[number], string> = {
	closed: 'Als de vragenlijst gesloten is',
	now: 'Nu al, terwijl mensen nog invullen',
	never: 'Nooit'
};

/** The part of the settings that is frozen with the questions. */
export function withSettings(
	draft: Definition,
	{ title, introduction, minutes, thanks, way, readAloud }: SettingsInput
): Definition {
	const { thanks: _, oneAtATime: __, readAloud: ___, ...rest } = draft;
	const own = {
		...(thanks ? { thanks } : {}),
		...(way === 'one' ? { oneAtATime: true } : {}),
		...(readAloud ? { readAloud: true } : {})
	};
	return { ...rest, title, introduction, minutes, ...own };
}

/** The part that counts at once. */
export const termOf = ({ opensOn, closesOn, access, outcome }: SettingsInput) => ({
	opensAt: closingMoment(opensOn),
	closesAt: closingMoment(closesOn),
	access,
	outcome
});

const quota = {
	most: field.wholeNumber(1, 1_000_000, 'Vul in hoeveel mensen er mee kunnen doen.'),
	message: field.text(500, 'Schrijf op wat mensen lezen als er genoeg antwoorden zijn.')
};
export const NewQuotaForm = v.object({ ...step, ...quota });
export const QuotaForm = v.object({ ...NewQuotaForm.entries, id: field.optionalText(40) });

type Words = Pick<v.InferOutput<typeof NewQuotaForm>, 'most' | 'message'>;

export const addQuota = (draft: Definition, { most, message }: Words): Definition => ({
	...draft,
	quotas: [...(draft.quotas ?? []), { id: newName('q'), if: '', most, message }]
});

export const changeQuota = (draft: Definition, id: string, { most, message }: Words): Definition => ({
	...draft,
	quotas: (draft.quotas ?? []).map((one) => (one.id === id ? { ...one, most, message } : one))
});

export function removeQuota(draft: Definition, id: string): Definition {
	const { quotas = [], ...rest } = draft;
	const kept = quotas.filter((one) => one.id !== id);
	return kept.length ? { ...rest, quotas: kept } : rest;
}
