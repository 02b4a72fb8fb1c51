import type { Meeting } from './meeting.ts';
import { whenOf } from './when.ts';

/** What the mails to who comes tell of. What somebody needs is in none of them: a mail passes many hands. */
export interface Invitation {
	meeting: Meeting;
	municipality: string;
	people: number;
	waits: boolean;
	address: string;
	/** Of the meeting. */
	page: string;
	/** Where one changes the own sign-up. */
	own: string;
	calendar: string;
	code: string;
}

export const signedUpLetter = (about: Invitation) => (about.waits ? waitingLetter(about) : comingLetter(about));

const comingLetter = (about: Invitation) => ({
	subject: `U komt naar: ${about.meeting.title}`,
	text: `Beste inwoner,

U meldde zich aan voor "${about.meeting.title}". ${welcome(about)}

${whenAndWhere(about)}

${change(about)}

${inCalendar(about)}

${ending(about)}`
});

const waitingLetter = (about: Invitation) => ({
	subject: `U staat op de wachtlijst: ${about.meeting.title}`,
	text: `Beste inwoner,

U meldde zich aan voor "${about.meeting.title}". Alle plekken zijn al bezet. U staat nu op de wachtlijst. Komt er plek vrij? Dan krijgt u een mail.

${whenAndWhere(about)}

${change(about)}

${ending(about)}`
});

export const movedUpLetter = (about: Invitation) => ({
	subject: `Er is plek voor u: ${about.meeting.title}`,
	text: `Beste inwoner,

U stond op de wachtlijst voor "${about.meeting.title}". Er is een plek vrij. ${welcome(about)}

${whenAndWhere(about)}

Kunt u toch niet? Meld u dan af. Dan kan iemand anders komen:
${about.own}

${inCalendar(about)}

${ending(about)}`
});

export const movedLetter = (about: Invitation) => ({
	subject: `Veranderd: ${about.meeting.title}`,
	text: `Beste inwoner,

U meldde zich aan voor "${about.meeting.title}". De dag, de tijd of de plek is veranderd. Dit is de reden: ${about.meeting.moveReason}

Het was: ${about.meeting.movedFrom}.

Het is nu:

${whenAndWhere(about)}

${about.waits ? 'U staat nog op de wachtlijst.' : 'Uw plek blijft voor u vrij.'} Kunt u dan niet? Meld u hier af:
${about.own}

${inCalendar(about)}

${ending(about)}`
});

export const cancelledLetter = (about: Invitation) => ({
	subject: `Gaat niet door: ${about.meeting.title}`,
	text: `Beste inwoner,

U meldde zich aan voor "${about.meeting.title}", op ${whenOf(about.meeting)}. Deze bijeenkomst gaat niet door. Dit is de reden: ${about.meeting.moveReason}

U hoeft niets te doen. Het spijt ons dat het niet doorgaat.

Lees of er iets anders komt:
${about.page}

${ending(about)}`
});

/** `days`: until it is held. */
export const reminderLetter = (about: Invitation, days: number) => ({
	subject: `${soon(days)}: ${about.meeting.title}`,
	text: `Beste inwoner,

U meldde zich aan voor "${about.meeting.title}". ${welcome(about)}

${whenAndWhere(about)}

Kunt u toch niet? Meld u dan af. Dan kan iemand anders komen:
${about.own}

${inCalendar(about)}

${ending(about)}`
});

const soon = (days: number) => (days > 1 ? `Over ${days} dagen` : days === 1 ? 'Morgen' : 'Vandaag');

const welcome = ({ people }: Invitation) => (people === 1 ? 'U bent welkom.' : `U bent welkom, met ${people} mensen.`);

const whenAndWhere = ({ meeting, address }: Invitation) =>
	`- Wanneer: ${whenOf(meeting)}\n- Waar: ${[meeting.place, address].filter(Boolean).join(', ')}`;

const change = ({ own }: Invitation) => `Wilt u iets veranderen, of komt u toch niet? Dat kan hier:\n${own}`;

const inCalendar = ({ calendar }: Invitation) => `Zet de bijeenkomst in uw agenda:\n${calendar}`;

const ending = ({ code, municipality }: Invitation) =>
	`Uw code is ${code}. Bewaar deze mail.\n\nMet vriendelijke groet,\n${municipality}`;
