import { notPlain, type Gated } from '#lib/language-checks/passing.ts';
import { asDate } from '#lib/text/dates.ts';
import { asEuros } from '#lib/text/euros.ts';
import { counted } from '#lib/text/numbers.ts';
import type { initiativeDecisions } from './tables.ts';
import { labelOf } from './outcome.ts';
import type { Kind } from './initiative.ts';

/**
 * What each mail to who asked needs. What they wrote is in none, nor what is only between them and the municipality: a
 * mail passes many hands.
 */
export interface About {
	kind: Kind;
	/** Empty when no money of a fund was asked. */
	fund: string;
	code: string;
	/** What opens the request from a mail. */
	key: string;
	municipality: string;
	/** The address of the platform, without a slash at the end. */
	origin: string;
}

const nameOf = ({ kind, fund }: About) => (kind === 'fund' ? `geld uit ${fund}` : 'het overnemen van een taak');

const closing = ({ code, municipality }: About) => `De link hierboven is alleen voor u. Uw volgcode is ${code}.

Met vriendelijke groet,
${municipality}`;

const place = ({ code, key, origin }: About) => `${origin}/initiatieven/volg/${code}?sleutel=${key}`;

/** It came in. */
export const receivedLetter = (about: About, dueOn: string) => ({
	subject: `Wij kregen uw aanvraag: ${nameOf(about)}`,
	text: `Beste inwoner,

Dank u wel. U vroeg ons om ${nameOf(about)}. Wij kregen uw aanvraag.

U krijgt antwoord uiterlijk op ${asDate(dueOn)}. Ook als het antwoord nee is. Hebben wij een vraag? Dan krijgt u een mail.

Bekijk hoe ver wij zijn:
${place(about)}

${closing(about)}`
});

/** The redactie wants to know more before it decides. */
export const questionLetter = (about: About) => ({
	subject: `Wij hebben een vraag over uw aanvraag: ${nameOf(about)}`,
	text: `Beste inwoner,

U vroeg ons om ${nameOf(about)}. Wij hebben een vraag voordat wij beslissen.

Lees de vraag en geef antwoord:
${place(about)}

Zolang wij op uw antwoord wachten, telt de tijd voor ons besluit niet mee.

${closing(about)}`
});

type Told = Pick<
	typeof initiativeDecisions.$inferSelect,
	'outcome' | 'amount' | 'conditions' | 'reason' | 'objection' | 'number'
> &
	Gated;

export const decisionLetter = (about: About, decision: Told) => ({
	subject: `Ons besluit over uw aanvraag: ${nameOf(about)}`,
	text: `Beste inwoner,

U vroeg ons om ${nameOf(about)}. ${decision.number > 1 ? 'Wij namen een nieuw besluit. Dit komt in de plaats van het vorige.' : 'Wij hebben besloten.'}

Het besluit is: ${labelOf(about.kind, decision.outcome).name.toLowerCase()}.${decision.amount ? ` U krijgt ${asEuros(decision.amount)}.` : ''}

${[decision.reason, decision.conditions && `Dit spreken wij af:\n${decision.conditions}`, notPlain(decision), decision.objection].filter(Boolean).join('\n\n')}

Lees het besluit:
${place(about)}

${closing(about)}`
});

/** Once a year. */
export const checkUpLetter = (about: About, { years, dueOn }: { years: number; dueOn: string }) => ({
	subject: 'Hoe gaat het met uw plan?',
	text: `Beste inwoner,

U begon ${counted(years, 'jaar', 'jaar')} geleden met uw plan. Wij zijn benieuwd hoe het gaat. Dit is de jaarlijkse APK. Het kost u 5 minuten.

Gaat het nog goed? Wat hebt u nodig? Laat het ons weten, uiterlijk op ${asDate(dueOn)}.

Vul de APK in:
${place(about)}

Bent u gestopt? Zeg dat daar ook. Dan krijgt u geen mails meer over uw plan.

${closing(about)}`
});

export const lateCheckUpLetter = (about: About) => ({
	subject: 'Wij horen graag nog hoe het met uw plan gaat',
	text: `Beste inwoner,

Wij vroegen u hoe het met uw plan gaat. Wij hebben nog niets van u gehoord. Wilt u het ons laten weten? Het kost u 5 minuten.

Vul de APK in:
${place(about)}

${closing(about)}`
});

/** What the municipality does about what is needed. */
export const repliedLetter = (about: About) => ({
	subject: 'Ons antwoord op wat u nodig hebt',
	text: `Beste inwoner,

In de APK schreef u wat u nodig hebt voor uw plan. Wij hebben een antwoord.

Lees wat wij doen:
${place(about)}

${closing(about)}`
});

interface ToEditor {
	id: string;
	dueOn: string;
	isLate: boolean;
	municipality: string;
	origin: string;
}

/** To the redactie: a decision is nearly due, or late. */
export const termLetter = ({ id, dueOn, isLate, municipality, origin }: ToEditor) => ({
	subject: isLate
		? 'Te laat: het besluit over een aanvraag van inwoners'
		: 'Neem een besluit over een aanvraag van inwoners',
	text: `Beste collega,

Inwoners vroegen de gemeente iets. Zij wachten op een besluit. Dat ${isLate ? 'moest' : 'moet'} er zijn op ${asDate(dueOn)}.

Bekijk de aanvraag:
${origin}/beheer/initiatieven/${id}

Met vriendelijke groet,
${municipality}`
});
