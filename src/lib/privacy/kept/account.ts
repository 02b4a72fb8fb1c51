import { howLong } from '#lib/keeping.ts';
import type { KeptThing } from './kept.ts';

/** Who has an account, or works with the platform. */
export const account: KeptThing[] = [
	{
		what: 'Uw account: naam en e-mailadres',
		why: 'Zodat u uw inbreng bij elkaar ziet. Een account is nooit nodig om mee te doen.',
		howLong: 'Tot u vraagt om het weg te halen. Wat u zei blijft dan staan, los van uw account.'
	},
	{
		what: 'De code waarmee u inlogt',
		why: 'In plaats van een wachtwoord.',
		howLong: `${howLong('signInCode')}. Wij bewaren een code die daarvan is gemaakt. De code zelf staat alleen in de mail, tot die weg is.`
	},
	{
		what: 'Dat u bent ingelogd',
		why: 'Zodat u niet op elke pagina opnieuw hoeft in te loggen.',
		howLong: `Hoogstens ${howLong('session')} zonder bezoek. Voor medewerkers hoogstens ${howLong('staffSession')}, of ${howLong('staffIdle')} zonder iets te doen.`
	},
	{
		what: 'Wat u schrijft als raadslid of als lid van de adviesraad',
		why: 'Om te laten zien wie wat vroeg of zei. Dat hoort bij uw taak.',
		howLong: 'Zo lang als het beleid te volgen moet zijn. Uw naam blijft erbij staan, ook als uw account weg is.'
	}
];
