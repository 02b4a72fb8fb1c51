import { howLong } from '#lib/keeping.ts';
import type { KeptThing } from './kept.ts';

/** Mail addresses, and what is sent to them. */
export const addresses: KeptThing[] = [
	{
		what: 'Uw e-mailadres, als u een mail wilt over het antwoord',
		why: 'Alleen om u dat antwoord te sturen. Het staat apart van uw woorden.',
		howLong: `Hoogstens ${howLong('address')} na het insturen. Neemt u uw woorden terug, dan gaat het meteen weg.`
	},
	{
		what: 'Uw e-mailadres, als een vragenlijst ernaar vraagt',
		why: 'Voor wat er bij die vraag staat. Het staat apart van uw antwoorden.',
		howLong: `Hoogstens ${howLong('address')} na het insturen. Neemt u uw antwoorden terug, dan gaat het meteen weg.`
	},
	{
		what: 'Uw e-mailadres, als u een vragenlijst begint met een code uit een mail',
		why: 'Zodat iedereen één keer meedoet.',
		howLong:
			'Tot de mail weg is. Wij bewaren een controlegetal dat van uw adres is gemaakt. Het adres staat daar niet in.'
	},
	{
		what: 'Uw e-mailadres, als u een verslag te lezen krijgt',
		why: 'Alleen om u het verslag te sturen van een bijeenkomst waar u bij was.',
		howLong: 'Tot de laatste dag waarop u kunt lezen. Daarna gaat het weg.'
	},
	{
		what: 'Uw e-mailadres, als u het nieuws van een traject volgt',
		why: 'Alleen om u dat nieuws te sturen. Wij koppelen het niet aan wat u zei.',
		howLong: `Tot u stopt, of tot het traject klaar is. Dan gaat het meteen weg. Bevestigt u uw adres niet, dan gaat het na ${howLong('unconfirmed')} weg.`
	},
	{
		what: 'De mails die wij u sturen',
		why: 'Om ze te versturen.',
		howLong: `Tot ze weg zijn. Lukt dat niet, dan hoogstens ${howLong('unsentMail')}. Daarna wissen wij uw adres en de tekst.`
	}
];
