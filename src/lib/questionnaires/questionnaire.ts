import * as v from 'valibot';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import * as field from '#lib/forms/fields.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import { allKinds } from './making/kinds.ts';
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

/** As people find it: what is past its last day or of a finished traject is closed, for the redactie too. */
export const stateNow = (
	questionnaire: Term & Pick<Questionnaire, 'status'>,
	consultation: Pick<Consultation, 'status'>
): QuestionnaireStatus =>
	questionnaire.status === 'draft' ? 'draft' : isOpen(questionnaire, consultation) ? 'open' : 'closed';

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

export const TitleForm = v.object({
	onceKey: field.onceKey,
	title: field.line(120, 'Geef de vragenlijst een titel.')
});

/** The last day on which people can answer, or nothing. */
const lastDay = field.optionalDay('Vul een datum in als 1-3-2027.');

export const AboutForm = v.object({
	onceKey: field.onceKey,
	state: field.optionalText(60),
	title: field.line(120, 'Geef de vragenlijst een titel.'),
	introduction: field.text(3000, 'Schrijf een inleiding.'),
	minutes: field.wholeNumber(1, 60, 'Vul in hoeveel minuten het duurt, van 1 tot 60.'),
	closesOn: lastDay
});

/** Where the editor stood: `state` is the fingerprint of the draft that the form was made from. */
const step = { onceKey: field.onceKey, state: field.optionalText(60) };

export const PageForm = v.object({ ...step, title: field.line(120, 'Geef de pagina een titel.') });
export const RenameForm = v.object({ ...PageForm.entries, id: field.optionalText(40) });
export const RemoveForm = v.object({ ...step, id: field.optionalText(40) });
export const MoveForm = v.object({
	...step,
	id: field.optionalText(40),
	direction: field.oneOf(['up', 'down'], 'Kies omhoog of omlaag.')
});
export const NewQuestionForm = v.object({
	...step,
	id: field.optionalText(40),
	type: field.oneOf(allKinds, 'Kies wat voor vraag het is.'),
	label: field.line(200, 'Schrijf op wat u vraagt.')
});

/** The lines that are not empty. */
export const linesIn = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

export const QuestionForm = v.pipe(
	v.object({
		...step,
		id: field.optionalText(40),
		label: field.line(200, 'Schrijf op wat u vraagt.'),
		hint: field.optionalLine(300),
		required: field.checked,
		options: field.optionalText(4000),
		alone: field.optionalLine(120),
		maxLength: v.optional(field.wholeNumber(50, 5000, 'Vul een getal in van 50 tot 5.000.')),
		to: v.optional(field.wholeNumber(2, 10, 'Vul een getal in van 2 tot 10.')),
		fromLabel: field.optionalLine(40),
		toLabel: field.optionalLine(40)
	}),
	v.forward(
		v.check(({ options, alone }) => !alone || linesIn(options).includes(alone), 'Dit antwoord staat niet in de lijst.'),
		['alone']
	)
);
export type QuestionInput = v.InferOutput<typeof QuestionForm>;

/** Only the sending again of a plain button: no fields of its own. */
export const OnlyOnceForm = v.object({ onceKey: field.onceKey });

/** By its id: who sends this twice has no vragenlijst at the address any more. */
export const RemoveDraftForm = v.object({ onceKey: field.onceKey, id: field.id('Open de vragenlijst opnieuw.') });
