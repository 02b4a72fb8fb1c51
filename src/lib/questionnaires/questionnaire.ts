import * as v from 'valibot';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import * as field from '#lib/forms/fields.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { asDate, dayOf, isOver } from '#lib/text/dates.ts';
import type { questionnaires } from './tables.ts';

export type Questionnaire = typeof questionnaires.$inferSelect;
export type QuestionnaireStatus = Questionnaire['status'];

export const statusLabels: Record<QuestionnaireStatus, string> = {
	draft: 'In de maak',
	open: 'Open',
	closed: 'Gesloten'
};

/** Whether people can answer now. The last day counts whole. */
export const isOpen = (
	{ status, opensAt, closesAt }: Term & Pick<Questionnaire, 'status'>,
	consultation: Pick<Consultation, 'status'>
) => status === 'open' && isRunning(consultation) && !isPast({ closesAt }) && !isAhead({ opensAt });

type Term = Pick<Questionnaire, 'opensAt' | 'closesAt'>;

/** Whether its first day has yet to come. */
export const isAhead = ({ opensAt }: Pick<Questionnaire, 'opensAt'>) =>
	opensAt !== null && dayOf(now()) < dayOf(opensAt);

/** Whether people can answer later, from its first day. */
export const opensLater = (
	{ status, opensAt, closesAt }: Term & Pick<Questionnaire, 'status'>,
	consultation: Pick<Consultation, 'status'>
) => status === 'open' && isRunning(consultation) && !isPast({ closesAt }) && isAhead({ opensAt });

/** How people find it; `ahead`: its first day has yet to come. */
export type StateNow = QuestionnaireStatus | 'ahead';

/** As people find it: what is past its last day or of a finished traject is closed, for the redactie too. */
export function stateNow(
	questionnaire: Term & Pick<Questionnaire, 'status'>,
	consultation: Pick<Consultation, 'status'>
): StateNow {
	if (questionnaire.status === 'draft') return 'draft';
	if (opensLater(questionnaire, consultation)) return 'ahead';
	return isOpen(questionnaire, consultation) ? 'open' : 'closed';
}

/** What the redactie reads of how people find it. */
export const stateLabel = ({ now: state, opensAt }: { now: StateNow; opensAt: Date | null }) =>
	state !== 'ahead' ? statusLabels[state] : opensAt ? `Gaat open op ${asDate(opensAt)}` : 'Gaat later open';

/** Whether its last day is over. */
export const isPast = ({ closesAt }: Pick<Questionnaire, 'closesAt'>) =>
	closesAt !== null && isOver(dayOf(closesAt), dayOf(now()));

/** The moment that stands for the last day: noon, so that it is the same day in every zone of the country. */
export const closingMoment = (day: string) => (day ? new Date(`${day}T12:00Z`) : null);

export const mayManage = (person: Person | undefined) => mayEdit(person);

// What is wrong with an address is said in the language of the visitor, so not here.
const address = v.pipe(
	field.optionalText(254),
	v.transform((value) => value.replaceAll(' ', ''))
);

export const SendForm = v.object({ email: address });

/** “Later verder”, and the mail with a code for who may take part once. */
export const MailCodeForm = v.object({ email: address });

/** The code with which somebody goes on, or begins. */
export const ContinueForm = v.object({ code: field.optionalText(100) });

/** A page of answers: which fields there are, the definition says. */
export const AnswersForm = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/** By its id: who sends this twice has no vragenlijst at the address any more. */
export const RemoveDraftForm = v.object({ onceKey: field.onceKey, id: field.id('Open de vragenlijst opnieuw.') });
