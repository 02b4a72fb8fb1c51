import { asDate } from '#lib/text/dates.ts';

// A mail passes many hands: which text it is about, and what was said of it, is only on the page behind the code.

interface Letter {
	name: string;
	municipality: string;
	origin: string;
}

interface Timed extends Letter {
	round: { id: string; closesOn: string };
}

const ending = (municipality: string) => `Log in met de code die u per mail krijgt.

Met vriendelijke groet,
${municipality}`;

export const openedLetter = ({ name, municipality, origin, round }: Timed) => ({
	subject: 'Leest u met ons mee?',
	text: `Beste ${name},

Er staat een tekst voor u klaar. Wij horen graag wat u ervan vindt. Dat kan tot en met ${asDate(round.closesOn)}.

Op de pagina leest u eerst wie uw opmerkingen ziet:
${origin}/raad/${round.id}

${ending(municipality)}`
});

export const reminderLetter = ({ name, municipality, origin, round }: Timed) => ({
	subject: `Meelezen kan nog tot en met ${asDate(round.closesOn)}`,
	text: `Beste ${name},

U leest met ons mee. Uw opmerkingen kunt u nog versturen tot en met ${asDate(round.closesOn)}. Bent u al klaar? Dan hoeft u niets te doen.

${origin}/raad/${round.id}

${ending(municipality)}`
});

export const termLetter = ({ name, municipality, origin, round }: Timed) => ({
	subject: `Meelezen kan nu tot en met ${asDate(round.closesOn)}`,
	text: `Beste ${name},

U leest met ons mee. De laatste dag is veranderd: u kunt uw opmerkingen versturen tot en met ${asDate(round.closesOn)}.

${origin}/raad/${round.id}

${ending(municipality)}`
});

export const answerLetter = ({ name, municipality, origin, round }: Letter & { round: { id: string } }) => ({
	subject: 'Er is antwoord op uw vraag',
	text: `Beste ${name},

U stelde een vraag bij een tekst die u meeleest. De redactie heeft geantwoord. Hier leest u het antwoord:
${origin}/raad/${round.id}/vragen

${ending(municipality)}`
});
