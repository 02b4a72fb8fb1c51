import { asDate } from '#lib/text/dates.ts';
import { outcomeLabels, type Outcome } from './outcome.ts';

interface Agreed {
	municipality: string;
	page: string;
	/** Of the item. */
	title: string;
	outcome: Outcome;
	/** There was an agreement before. */
	again: boolean;
}

export const agreedLetter = ({ municipality, page, title, outcome, again }: Agreed) => ({
	subject: again ? `De afspraak is veranderd: ${title}` : `Antwoord op uw agendapunt: ${title}`,
	text: `Beste leden van het wijkplatform,

${
	again
		? `De afspraak over dit punt van uw wijkagenda is veranderd: "${title}".`
		: `De gemeente antwoordde op een punt van uw wijkagenda: "${title}".`
}

Het antwoord is nu: ${outcomeLabels[outcome].name}.

Lees de hele afspraak:
${page}

Met vriendelijke groet,
${municipality}`
});

export const reportedLetter = ({ municipality, page, wijk }: { municipality: string; page: string; wijk: string }) => ({
	subject: `Hoe gaat het met de afspraken in ${wijk}?`,
	text: `Beste leden van het wijkplatform,

De gemeente schreef een verslag over uw wijkagenda. Daarin leest u van elke afspraak hoe het gaat.

Lees het verslag:
${page}

Met vriendelijke groet,
${municipality}`
});

interface Due {
	municipality: string;
	/** Where the redactie writes it. */
	page: string;
	wijk: string;
	/** As `2027-04-01`. */
	dueOn: string;
	late: boolean;
}

export const reportReminder = ({ municipality, page, wijk, dueOn, late }: Due) => ({
	subject: late ? `Te laat: het verslag over ${wijk}` : `Schrijf het verslag over ${wijk}`,
	text: `Beste redactie,

${
	late
		? `Het verslag over de afspraken in ${wijk} moest er zijn op ${asDate(dueOn)}. Het is er nog niet. Iedereen ziet dat.`
		: `Op ${asDate(dueOn)} moet er een verslag zijn over de afspraken in ${wijk}.`
}

Schrijf het verslag:
${page}

Met vriendelijke groet,
${municipality}`
});

interface Late {
	municipality: string;
	page: string;
	wijk: string;
	/** Of the item. */
	title: string;
	/** What should have been done. */
	step: string;
	dueOn: string;
}

export const lateReminder = ({ municipality, page, wijk, title, step, dueOn }: Late) => ({
	subject: `Te laat in ${wijk}: ${title}`,
	text: `Beste redactie,

Een stap van een afspraak in ${wijk} is te laat. De stap moest klaar zijn op ${asDate(dueOn)}: "${step}".

Is de stap klaar? Meld dat dan. Duurt het langer? Kies dan een nieuwe dag en schrijf op waarom.
${page}

Met vriendelijke groet,
${municipality}`
});
