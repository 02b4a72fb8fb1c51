import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { LONGEST_OVERRIDE } from '#lib/language-checks/passing.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { isId } from '#lib/storage/ids.ts';
import { stances, type Stance } from '#lib/themes/stance.ts';
import { isFilledIn, UNFILLED } from './gaps.ts';
import type { replies } from './tables.ts';
import { verdicts } from './verdict.ts';

export type Reply = typeof replies.$inferSelect;

export const mayReply = (person: Person | undefined) => mayEdit(person);

export const alikes = ['together', 'apart'] as const;
export type Alike = (typeof alikes)[number];

/** A paragraph in a version, as a choice in the form. */
export interface Place {
	versionId: string;
	paragraphId: string;
}

export const asChoice = ({ versionId, paragraphId }: Place) => `${versionId}.${paragraphId}`;

const asPlace = (choice: string): Place => {
	const [versionId = '', paragraphId = ''] = choice.split('.');
	return { versionId, paragraphId };
};

const places = v.pipe(
	field.list,
	v.transform((chosen) => [...new Set(chosen)].map(asPlace)),
	v.check(
		(chosen) => chosen.every(({ versionId, paragraphId }) => isId(versionId) && isId(paragraphId)),
		'Kies alinea’s uit de lijst.'
	),
	v.maxLength(50, 'Kies niet meer dan 50 alinea’s.')
);

const subject = {
	onceKey: field.onceKey,
	contributionId: field.optionalId,
	findingId: field.optionalId,
	themeId: field.optionalId,
	stance: v.optional(field.oneOf(stances, 'Kies voor wie dit antwoord is.')),
	seen: field.wholeNumber(0, 9999, 'Open deze pagina opnieuw en probeer het nog een keer.')
};

const isOnOne = (input: Pick<ReplyInput, 'contributionId' | 'findingId' | 'themeId'>) =>
	[input.contributionId, input.findingId, input.themeId].filter(Boolean).length === 1;

const ON_ONE = 'Kies één bijdrage, één rode draad of één thema om op te antwoorden.';

const LONGEST = 3000;

const others = {
	paragraphs: places,
	alike: v.optional(v.picklist(alikes, 'Kies wie dit antwoord krijgt.'), 'together'),
	differsBecause: field.optionalText(500, 'Uw reden'),
	languageOverride: field.optionalText(LONGEST_OVERRIDE, 'Uw uitleg'),
	basedOn: v.optional(field.basedOn)
};

/** An answer that is ready to go out, or to be read by a colleague. */
export const ReplyForm = v.pipe(
	v.object({
		...subject,
		...others,
		verdict: field.oneOf(verdicts, 'Kies een oordeel.'),
		reason: v.pipe(
			field.text(LONGEST, 'Leg uit waarom. Ook bij ja wil iemand weten hoe.'),
			v.check(isFilledIn, UNFILLED)
		)
	}),
	v.check((input) => isOnOne(input), ON_ONE)
);

/** The same as it is kept while somebody writes: nothing has to be there yet. */
export const DraftForm = v.pipe(
	v.object({
		...subject,
		...others,
		verdict: v.pipe(
			field.optionalLine(20),
			v.transform((given) => verdicts.find((verdict) => verdict === given))
		),
		reason: field.optionalText(LONGEST, 'Uw antwoord'),
		blockId: field.optionalId
	}),
	v.check((input) => isOnOne(input), ON_ONE)
);

/** On one contribution, on one finding for all on one side of it, or on a theme for all that is left under it. */
export interface ReplyInput extends Pick<Reply, 'verdict' | 'reason'> {
	onceKey: string;
	contributionId?: string | undefined;
	findingId?: string | undefined;
	themeId?: string | undefined;
	/** Of a finding: for those who say this, unless it says otherwise. */
	stance?: Stance | undefined;
	/** The number of the newest answer when this one was written, 0 for none: who was overtaken hears it. */
	seen?: number | undefined;
	paragraphs: Place[];
	/** `together`: who said the same in the same words hears the same from here on. */
	alike?: Alike | undefined;
	/** Why this differs from what was told to somebody with the same words. Public. */
	differsBecause?: string | undefined;
	/** Why it goes out although it is not in plain language. Public. */
	languageOverride?: string | undefined;
	/** It was given before it came here, as in an import: nobody reads it along, and it is not weighed against others. */
	givenElsewhere?: boolean;
}
