import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { isId } from '#lib/storage/ids.ts';
import { typedEuros } from '#lib/text/euros.ts';
import { outcomes, precisions, type Outcome, type Precision } from './outcome.ts';
import { endOfQuarter } from './planning.ts';
import type { agreements } from './tables.ts';

export type Agreement = typeof agreements.$inferSelect;

export const mayAgree = (person: Person | undefined) => mayEdit(person);

/** What somebody writes of an agreement; of a draft nothing has to be there. */
export interface AgreementInput {
	outcome: Outcome | null;
	what: string;
	doneBy: string;
	doneWith: string;
	/** In whole euros. */
	amount: number | null;
	money: string;
	/** Empty, or a day. */
	dueOn: string;
	dueAs: Precision;
	because: string;
	milestones: PlannedMilestone[];
}

export interface PlannedMilestone {
	/** Nothing for one that is new. */
	id: string | null;
	text: string;
	dueOn: string;
}

export const MOST_MILESTONES = 12;

const several = v.pipe(
	field.list,
	v.transform((given) => given.map((one) => one.trim()))
);

const MONEY = 'Vul het bedrag in hele euro’s in, zoals 12000. Of laat het leeg.';

const fields = {
	outcome: v.pipe(
		field.optionalLine(20),
		v.transform((given) => outcomes.find((one) => one === given) ?? null)
	),
	what: field.optionalText(1000, 'Wat u afspreekt'),
	doneBy: field.optionalLine(120, 'Wie het doet'),
	doneWith: field.optionalLine(200, 'Met wie'),
	amount: v.pipe(
		field.optionalLine(20),
		v.transform(typedEuros),
		v.regex(/^\d{0,9}$/, MONEY),
		v.transform((given) => (given ? Number(given) : null))
	),
	money: field.optionalLine(200, 'Waar het geld vandaan komt'),
	dueOn: field.optionalDay('Vul een dag in, zoals 30-6-2027.'),
	dueAs: v.pipe(
		field.optionalLine(20),
		v.transform((given) => precisions.find((one) => one === given) ?? 'day')
	),
	because: field.optionalText(500, 'Uw uitleg'),
	milestoneId: several,
	milestoneText: several,
	milestoneDay: v.pipe(
		several,
		v.transform((days) => days.map(field.asDay)),
		v.check(
			(days) => days.every((day) => !day || field.isDay(day)),
			'Bij een stap klopt de dag niet. Vul een dag in, zoals 1-3-2027.'
		)
	)
};

type Fields = v.InferOutput<v.ObjectSchema<typeof fields, undefined>>;

/** As it is kept while somebody writes. */
export const AgreementDraftForm = v.pipe(
	v.object(fields),
	v.transform((given) => asInput(given))
);

const isDone = ({ outcome }: Pick<Fields, 'outcome'>) => outcome === 'alone' || outcome === 'together';

/** One that is ready to go out, or to be read by a colleague. */
export const AgreementForm = v.pipe(
	v.object(fields),
	v.forward(
		v.partialCheck([['outcome']], ({ outcome }) => outcome !== null, 'Kies wat er met dit punt gebeurt.'),
		['outcome']
	),
	v.forward(
		v.partialCheck(
			[['outcome'], ['what']],
			(given) => !isDone(given) || given.what !== '',
			'Schrijf in een paar zinnen op wat er gebeurt.'
		),
		['what']
	),
	v.forward(
		v.partialCheck(
			[['outcome'], ['doneBy']],
			(given) => !isDone(given) || given.doneBy !== '',
			'Vul in welke afdeling of organisatie dit doet.'
		),
		['doneBy']
	),
	v.forward(
		v.partialCheck(
			[['outcome'], ['doneWith']],
			({ outcome, doneWith }) => outcome !== 'together' || doneWith !== '',
			'Vul in wie uit de wijk meedoet.'
		),
		['doneWith']
	),
	v.forward(
		v.partialCheck(
			[['outcome'], ['amount'], ['money']],
			(given) => !isDone(given) || given.amount !== null || given.money !== '',
			'Vul een bedrag in, of schrijf waar het geld vandaan komt. Is er nog geen geld? Schrijf dat dan op.'
		),
		['money']
	),
	v.forward(
		v.partialCheck(
			[['outcome'], ['dueOn']],
			(given) => !isDone(given) || given.dueOn !== '',
			'Vul in wanneer het klaar is, zoals 30-6-2027.'
		),
		['dueOn']
	),
	v.forward(
		v.partialCheck(
			[['milestoneText'], ['milestoneDay']],
			({ milestoneText, milestoneDay }) => milestoneText.every((text, i) => !text === !milestoneDay[i]),
			'Vul bij elke stap in wat er gebeurt en op welke dag.'
		),
		['milestoneText']
	),
	v.transform((given) => asInput(given))
);

/** What is not done has no money, day or milestones. */
function asInput({ milestoneId, milestoneText, milestoneDay, ...given }: Fields): AgreementInput {
	const planned = milestoneText.map((text, i) => ({
		id: isId(milestoneId[i] ?? '') ? milestoneId[i]! : null,
		text: text.slice(0, 300),
		dueOn: milestoneDay[i] ?? ''
	}));
	const dueOn = given.dueOn && given.dueAs === 'quarter' ? endOfQuarter(given.dueOn) : given.dueOn;
	const milestones = planned.filter(({ text }) => text).slice(0, MOST_MILESTONES);
	if (given.outcome !== 'not') return { ...given, dueOn, milestones };
	const { outcome, because } = given;
	return { ...nothing, outcome, because };
}

export const nothing: AgreementInput = {
	...{ outcome: null, what: '', doneBy: '', doneWith: '', amount: null, money: '', dueOn: '', dueAs: 'day' },
	...{ because: '', milestones: [] }
};

/** What goes through the gate of plain language, as one text. */
export const gatedTexts = ({ what, money, because, milestones }: AgreementInput) =>
	[what, money, because, ...milestones.map(({ text }) => text)].filter(Boolean);
