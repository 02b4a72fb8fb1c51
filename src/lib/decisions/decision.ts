import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { amendmentOutcomes, type Votes } from '#lib/policies/amendment.ts';

const NO_COUNT = 'Vul een getal in, bijvoorbeeld 12. Of laat dit leeg.';

const vote = v.pipe(
	v.optional(v.string(NO_COUNT), ''),
	v.transform((value) => value.trim()),
	v.regex(/^\d{0,4}$/, NO_COUNT),
	v.transform((value) => (value === '' ? undefined : Number(value)))
);

export const AdoptionForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		policyId: field.id('Kies een beleidskader.'),
		decisionNumber: field.optionalLine(60, 'Het nummer'),
		decidedOn: field.optionalDay('Vul de dag in, zoals 1-3-2026.'),
		votesFor: vote,
		votesAgainst: vote,
		votesAbstained: vote,
		/** In words. */
		decision: field.text(1000, 'Schrijf op wat de raad besloot.'),
		summary: field.text(2000, 'Schrijf op wat er in deze versie veranderd is.'),
		languageOverride: field.optionalText(500),
		withoutAdvice: field.optionalText(500)
	}),
	v.forward(
		v.check(
			({ votesFor, votesAgainst }) => (votesFor === undefined) === (votesAgainst === undefined),
			'Vul in hoeveel stemmen er voor en tegen waren. Of laat beide leeg.'
		),
		['votesAgainst']
	),
	v.transform(({ votesFor, votesAgainst, votesAbstained, decidedOn, ...rest }) => ({
		...rest,
		decidedOn: decidedOn || undefined,
		votes: asVotes(votesFor, votesAgainst, votesAbstained)
	}))
);

const asVotes = (inFavour: number | undefined, against: number | undefined, abstained = 0): Votes | undefined =>
	inFavour === undefined || against === undefined ? undefined : { for: inFavour, against, abstained };

export interface Adoption {
	onceKey?: string;
	summary: string;
	/** In words. */
	decision: string;
	/** Of the raadsbesluit. */
	decisionNumber?: string | undefined;
	/** The day as `2026-03-01`. */
	decidedOn?: string | undefined;
	votes?: Votes | undefined;
	/** Why the text goes out although the language check did not pass. */
	languageOverride?: string | undefined;
	/** Why the council does not wait for an advice that was asked. */
	withoutAdvice?: string | undefined;
}

export const AmendmentForm = v.object({
	onceKey: field.onceKey,
	policyId: field.id('Kies een beleidskader.'),
	number: field.line(20, 'Vul het nummer van het amendement in, bijvoorbeeld A1.'),
	title: field.line(200, 'Schrijf op waar het amendement over gaat.'),
	proposedBy: field.line(300, 'Schrijf op wie het amendement indiende.'),
	outcome: field.oneOf(amendmentOutcomes, 'Kies wat de raad ermee deed.'),
	vote: field.optionalLine(300)
});

export type AmendmentInput = v.InferOutput<typeof AmendmentForm>;

export const AmendmentIdForm = v.object({ id: field.id('Kies een amendement.') });

export const ExplainForm = v.object({
	id: field.id('Kies een amendement.'),
	reason: field.text(500, 'Schrijf op waarom de tekst hetzelfde blijft.')
});

export const EndForm = v.object({
	onceKey: field.onceKey,
	reason: field.text(500, 'Schrijf op waarom de raad over de rest niet besluit.')
});

export type Ending = v.InferOutput<typeof EndForm>;

export const mayAdopt = (person: Person | undefined) => mayEdit(person);
