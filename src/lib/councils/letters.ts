import { asDate } from '#lib/text/dates.ts';
import { counted } from '#lib/text/numbers.ts';
import type { Advice, TermMove } from './advice.ts';

/** What each mail of the adviesraad needs. */
export interface About {
	advice: Pick<Advice, 'title' | 'slug'>;
	/** The last day, of the advice or of the answer. */
	dueOn: string;
	/** Negative when it is over. */
	daysLeft: number;
	municipality: string;
	/** The address of the platform, without a slash at the end. */
	origin: string;
}

// What stands in an advice in the making is in no mail: a mail passes many hands.

/** To the members: the municipality asks for advice. */
export const askedLetter = ({ advice, dueOn, municipality, origin }: About, { documents }: { documents: number }) => ({
	subject: `De gemeente vraagt uw advies: ${advice.title}`,
	text: `Beste leden van de adviesraad,

De gemeente vraagt uw advies over "${advice.title}".

Het advies is nodig op ${asDate(dueOn)}.${documents ? ` Er ${documents === 1 ? 'hoort 1 stuk' : `horen ${documents} stukken`} bij de vraag.` : ''}

Lees de vraag en schrijf samen:
${origin}/adviesraad/${advice.slug}

Met vriendelijke groet,
${municipality}`
});

/** To the redactie: there is an advice. */
export const submittedLetter = ({ advice, dueOn, municipality, origin }: About, points: number) => ({
	subject: `De adviesraad gaf advies: ${advice.title}`,
	text: `Beste collega,

De adviesraad gaf advies over "${advice.title}". Het zijn ${counted(points, 'punt', 'punten')}. Iedereen kan ze nu lezen.

Geef op elk punt antwoord, uiterlijk op ${asDate(dueOn)}.

Ga naar het advies:
${origin}/beheer/adviezen/${advice.slug}

Met vriendelijke groet,
${municipality}`
});

/** To the members, while the term of their advice comes near or is over. */
export const adviceReminder = ({ advice, dueOn, daysLeft, municipality, origin }: About) => ({
	subject: daysLeft < 0 ? `Uw advies is te laat: ${advice.title}` : `Uw advies is bijna nodig: ${advice.title}`,
	text: `Beste leden van de adviesraad,

${
	daysLeft < 0
		? `Uw advies over "${advice.title}" was nodig op ${asDate(dueOn)}. Het is nog niet ingediend.

Dien het zo snel mogelijk in. Lukt dat niet? Vraag de gemeente om een andere dag.`
		: `Uw advies over "${advice.title}" is nodig op ${asDate(dueOn)}. ${stillLeft(daysLeft)}

De voorzitter dient het in. Lukt het niet op tijd? Laat het de gemeente nu weten.`
}

Schrijf verder:
${origin}/adviesraad/${advice.slug}

Met vriendelijke groet,
${municipality}`
});

/** To the redacteur who asked: the term of the advice comes near or is over. */
export const askerReminder = ({ advice, dueOn, daysLeft, municipality, origin }: About) => ({
	subject: daysLeft < 0 ? `Het advies is te laat: ${advice.title}` : `Het advies komt eraan: ${advice.title}`,
	text: `Beste collega,

${
	daysLeft < 0
		? `U vroeg de adviesraad om advies over "${advice.title}". Het was nodig op ${asDate(dueOn)}. Het is er nog niet.

Bel of mail de voorzitter. Samen kunt u een andere dag afspreken. Schrijf er dan bij waarom: iedereen leest dat.`
		: `U vroeg de adviesraad om advies over "${advice.title}". Het is nodig op ${asDate(dueOn)}. ${stillLeft(daysLeft)}

Vraag de voorzitter of het lukt.`
}

Ga naar uw vraag:
${origin}/beheer/adviezen/${advice.slug}

Met vriendelijke groet,
${municipality}`
});

/** To the redactie: the answer on an advice must come. `waiting`: points without an answer. */
export const replyReminder = ({ advice, dueOn, daysLeft, municipality, origin }: About, waiting: number) => ({
	subject:
		daysLeft < 0 ? `Uw antwoord is te laat: ${advice.title}` : `De adviesraad wacht op antwoord: ${advice.title}`,
	text: `Beste collega,

De adviesraad gaf advies over "${advice.title}". ${counted(waiting, 'punt heeft', 'punten hebben')} nog geen antwoord.

${
	daysLeft < 0
		? `Het antwoord moest er zijn op ${asDate(dueOn)}. Iedereen kan zien dat het te laat is. Geef zo snel mogelijk antwoord.`
		: `Het antwoord moet er zijn op ${asDate(dueOn)}. ${stillLeft(daysLeft)}`
}

Geef antwoord:
${origin}/beheer/adviezen/${advice.slug}

Met vriendelijke groet,
${municipality}`
});

/** To the members: a last day was moved. */
export const movedLetter = (
	{ advice, municipality, origin }: About,
	{ term, fromDay, toDay, reason }: Pick<TermMove, 'term' | 'fromDay' | 'toDay' | 'reason'>
) => ({
	subject: `Er is een andere laatste dag: ${advice.title}`,
	text: `Beste leden van de adviesraad,

${
	term === 'advice'
		? `Uw advies over "${advice.title}" is nu nodig op ${asDate(toDay)}. Eerst was dat ${asDate(fromDay)}.`
		: `U krijgt het antwoord op uw advies "${advice.title}" uiterlijk op ${asDate(toDay)}. Eerst was dat ${asDate(fromDay)}.`
}

De reden: ${reason}

${origin}/${term === 'advice' ? 'adviesraad' : 'adviezen'}/${advice.slug}

Met vriendelijke groet,
${municipality}`
});

const stillLeft = (days: number) => {
	if (days === 0) return 'Dat is vandaag.';
	return days === 1 ? 'Dat is morgen.' : `Dat is over ${days} dagen.`;
};
