import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { DraftForm, ReplyForm } from '#lib/replies/reply.ts';
import { AgreementDraftForm, AgreementForm, type AgreementInput } from './agreement.ts';

/** What the answer and the agreement share in their form. */
const shared = ({ onceKey, basedOn }: { onceKey: string; basedOn?: string | undefined }) => ({ onceKey, basedOn });

const agreementOf = (given: AgreementInput): AgreementInput => {
	const { outcome, what, doneBy, doneWith, amount, money, dueOn, dueAs, because, milestones } = given;
	return { outcome, what, doneBy, doneWith, amount, money, dueOn, dueAs, because, milestones };
};

/** An answer and an agreement that are ready to go out, or to be read by a colleague. */
export const BothForm = v.pipe(
	v.intersect([ReplyForm, AgreementForm]),
	v.transform((given) => {
		const { verdict, reason, paragraphs, alike, differsBecause, languageOverride, seen } = given;
		const answer = { verdict, reason, paragraphs, alike, differsBecause, languageOverride, seen };
		return { ...shared(given), answer, agreement: agreementOf(given) };
	})
);

/** The same as it is kept while somebody writes: nothing has to be there yet. */
export const SaveBothForm = v.pipe(
	v.intersect([DraftForm, AgreementDraftForm]),
	v.transform((given) => {
		const { verdict, reason, paragraphs, alike, differsBecause, languageOverride, seen } = given;
		const answer = { verdict, reason, paragraphs, alike, differsBecause, languageOverride, seen };
		return { ...shared(given), answer, agreement: agreementOf(given) };
	})
);

export const ApproveBothForm = v.object({ basedOn: field.basedOn });

export const SendBothBackForm = v.object({
	basedOn: field.basedOn,
	note: field.text(1000, 'Schrijf op wat er anders moet.')
});
