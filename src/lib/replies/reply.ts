import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { isId } from '#lib/storage/ids.ts';
import { stances, type Stance } from '#lib/themes/stance.ts';
import type { replies } from './tables.ts';
import { verdicts } from './verdict.ts';

export type Reply = typeof replies.$inferSelect;

export const mayReply = (person: Person | undefined) => mayEdit(person);

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
	v.optional(v.union([v.string(), v.array(v.string())]), []),
	v.transform((chosen) => [...new Set([chosen].flat())].map(asPlace)),
	v.check(
		(chosen) => chosen.every(({ versionId, paragraphId }) => isId(versionId) && isId(paragraphId)),
		'Kies alinea’s uit de lijst.'
	),
	v.maxLength(50, 'Kies niet meer dan 50 alinea’s.')
);

export const ReplyForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		contributionId: field.optionalId,
		findingId: field.optionalId,
		stance: v.optional(field.oneOf(stances, 'Kies voor wie dit antwoord is.')),
		seen: field.wholeNumber(0, 9999, 'Open deze pagina opnieuw en probeer het nog een keer.'),
		verdict: field.oneOf(verdicts, 'Kies een oordeel.'),
		reason: field.text(3000, 'Leg uit waarom. Ook bij ja wil iemand weten hoe.'),
		paragraphs: places
	}),
	v.check(
		({ contributionId, findingId }) => !contributionId !== !findingId,
		'Kies één bijdrage of één rode draad om op te antwoorden.'
	)
);

/** On one contribution, or on one finding for all on one side of it. */
export interface ReplyInput extends Pick<Reply, 'verdict' | 'reason'> {
	onceKey: string;
	contributionId?: string | undefined;
	findingId?: string | undefined;
	/** Of a finding: for those who say this, unless it says otherwise. */
	stance?: Stance | undefined;
	/** The number of the newest answer when this one was written, 0 for none: who was overtaken hears it. */
	seen?: number | undefined;
	paragraphs: Place[];
}
