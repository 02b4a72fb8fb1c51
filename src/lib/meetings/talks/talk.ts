import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { counted } from '#lib/text/numbers.ts';
import { talkKinds, type MeetingKind, type TalkKind } from '../kinds.ts';

export const talkLabels: Record<MeetingKind, string> = {
	meeting: 'Bijeenkomst',
	kitchen_table: 'Gesprek aan de keukentafel',
	interview: 'Interview',
	street: 'Gesprek op straat'
};

export const talkWays = ['home', 'phone', 'street', 'elsewhere'] as const;

export const wayLabels: Record<(typeof talkWays)[number], string> = {
	home: 'Bij iemand thuis',
	phone: 'Door de telefoon',
	street: 'Op straat',
	elsewhere: 'Ergens anders'
};

const plural: Record<MeetingKind, [one: string, more: string]> = {
	meeting: ['bijeenkomst', 'bijeenkomsten'],
	kitchen_table: ['gesprek aan de keukentafel', 'gesprekken aan de keukentafel'],
	interview: ['interview', 'interviews'],
	street: ['gesprek op straat', 'gesprekken op straat']
};

/** `12 gesprekken aan de keukentafel`. */
export const countedTalks = ({ kind, talks }: { kind: MeetingKind; talks: number }) => counted(talks, ...plural[kind]);

/** What stands above its words: everybody reads whether they were said so. */
export const talkPrompt = (kind: MeetingKind, mayQuote: boolean) =>
	mayQuote ? talkLabels[kind] : `${talkLabels[kind]}, in de woorden van wie luisterde`;

export const TalkForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		kind: field.oneOf(talkKinds, 'Kies wat voor gesprek het was.'),
		heldOn: field.day('Vul de dag in, zoals 1-3-2026.'),
		neighbourhoodId: field.optionalId,
		attendance: field.wholeNumber(1, 100, 'Vul in met hoeveel mensen u sprak, zoals 2.'),
		way: field.oneOf(talkWays, 'Kies waar u elkaar sprak.'),
		agreed: field.oneOf(['ja', 'nee'], 'Kies of de mensen die u sprak het goed vinden.'),
		mayQuote: field.checked,
		minutes: field.optionalText(60_000)
	}),
	v.forward(
		v.check(
			({ agreed, minutes }) => agreed === 'ja' || minutes === '',
			'Zonder toestemming bewaren wij geen woorden. Haal de tekst weg, of vraag eerst toestemming.'
		),
		['minutes']
	),
	v.transform(({ agreed, ...talk }) => ({ ...talk, agreed: agreed === 'ja' }))
);

export interface TalkInput {
	kind: TalkKind;
	/** A day as `2026-03-01`. */
	heldOn: string;
	neighbourhoodId?: string | undefined;
	/** How many people spoke. */
	attendance: number;
	way: (typeof talkWays)[number];
	agreed: boolean;
	mayQuote: boolean;
	/** What was said. Markdown. */
	minutes: string;
}
