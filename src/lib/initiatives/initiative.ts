import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { mayAdministrate, mayEdit, mayModerate, type Person } from '#lib/people/person.ts';
import type { initiatives } from './tables.ts';

/** Money from a fund, or a task of the municipality that people want to take over. */
export const kinds = ['fund', 'challenge'] as const;

export type Kind = (typeof kinds)[number];

export const statuses = ['asked', 'decided', 'withdrawn'] as const;

export type Initiative = typeof initiatives.$inferSelect;

/** In euros. */
export const MOST_EVER = 1_000_000;

const CONTACT = 'Vul een e-mailadres of een telefoonnummer in. Dan kunnen wij u bereiken.';

const whoAsks = {
	name: field.line(80, 'Vul uw naam in.', 'Uw naam'),
	email: field.optionalEmail,
	phone: field.optionalLine(30, 'Uw telefoonnummer'),
	publicName: field.optionalLine(80, 'De naam'),
	showRefused: field.checked
};

const canBeReached = ({ email, phone }: { email: string; phone: string }) => Boolean(email || phone);

const title = field.line(100, 'Geef uw plan een naam.', 'De naam');

export const AskForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		title,
		plan: field.text(2000, 'Schrijf op wat u wilt doen.', 'Uw plan'),
		forWhom: field.line(200, 'Schrijf op voor wie het is.'),
		withWhom: field.optionalLine(200),
		neighbourhoodId: field.optionalId,
		period: field.line(120, 'Schrijf op wanneer u begint.'),
		amount: field.euros(1, MOST_EVER, 'Vul een bedrag in hele euro’s in, zoals 400.'),
		needs: field.text(1500, 'Schrijf op waarvoor het geld is.'),
		...whoAsks
	}),
	v.forward(
		v.check((given) => canBeReached(given), CONTACT),
		['email']
	)
);
export type AskInput = v.InferOutput<typeof AskForm>;

export const ChallengeForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		title,
		plan: field.text(2000, 'Schrijf op welke taak u wilt overnemen.', 'Uw plan'),
		why: field.text(2000, 'Schrijf op waarom u dit beter, goedkoper of dichterbij kunt.'),
		withWhom: field.line(200, 'Schrijf op met wie u het doet.'),
		neighbourhoodId: field.optionalId,
		needs: field.text(1500, 'Schrijf op wat u van de gemeente vraagt.'),
		agendaItem: field.optionalLine(200),
		...whoAsks
	}),
	v.forward(
		v.check((given) => canBeReached(given), CONTACT),
		['email']
	)
);
export type ChallengeInput = v.InferOutput<typeof ChallengeForm>;

export const QuestionForm = v.object({
	onceKey: field.onceKey,
	text: field.text(1000, 'Schrijf uw vraag op.', 'Uw vraag')
});
export type QuestionInput = v.InferOutput<typeof QuestionForm>;

export const AnswerForm = v.object({
	id: field.id('Kies een vraag.'),
	answer: field.text(2000, 'Schrijf uw antwoord op.', 'Uw antwoord')
});
export type AnswerInput = v.InferOutput<typeof AnswerForm>;

export const HideForm = v.object({
	id: field.id('Kies een plan.'),
	reason: field.text(300, 'Schrijf op waarom. Iedereen kan dit lezen.')
});

export const mayDecide = (person: Person | undefined) => mayEdit(person);
export const mayMakeFunds = (person: Person | undefined) => mayAdministrate(person);
export const mayHideWords = (person: Person | undefined) => mayModerate(person);

/** Everybody may read that it is there: the municipality decided, and who asked agreed when the answer was no. */
export const isShown = ({ status, outcome, showRefused }: Pick<Initiative, 'status' | 'outcome' | 'showRefused'>) =>
	status === 'decided' && outcome !== null && (outcome !== 'refused' || showRefused);

type ShownWords = Pick<
	Initiative,
	'title' | 'plan' | 'forWhom' | 'period' | 'why' | 'publicName' | 'hiddenReason' | 'outcome'
>;

/** The words that everybody reads; none of them when a moderator hid them, and no name beside a no. */
export const publicWords = ({ hiddenReason, outcome, ...words }: ShownWords) => {
	if (hiddenReason !== null) return { ...NONE, title: 'Deze tekst is verborgen' };
	const { title, plan, forWhom, period, why, publicName } = words;
	return { title, plan, forWhom, period, why, publicName: outcome === 'refused' ? '' : publicName };
};

const NONE = { plan: '', forWhom: '', period: '', why: '', publicName: '' };
