import type { ThreadKey } from './sayings.ts';

/**
 * What words alone would put under the wrong rode draad, by how it begins: the redactie reads it and knows better.
 * `null`: nobody else says so, and it stays by itself.
 */
const known: [begins: string, thread: ThreadKey | null][] = [
	['Samen breien', 'meet-open'],
	['Sporten met iemand', 'meet-open'],
	['Mijn buren leren kennen', 'meet-open'],
	['Zingen met andere', 'meet-open'],
	['Dat iemand mij welkom heet', 'meet-open'],
	['Heel goed plan. Op maandag', 'meet-open'],
	['De tuin de hele nacht', 'meet-evening'],
	['Let wel op de vrijwilligers', 'meet-volunteers'],
	['Kinderkleren ruilen', 'meet-volunteers'],
	['Een huisarts in De Spil', 'care-one-person'],
	['Een vrouw vertelt dat haar man', 'care-one-person'],
	['Wat als je geen familie', 'care-one-person'],
	['Studenten met schulden', 'money-early'],
	['Ik schaamde me om hulp', 'money-early'],
	['Kan er dan ook iemand zijn die Turks', 'info-letters'],
	['Een veilige speeltuin voor', 'home-street'],
	['Er zijn te weinig kleine woningen', 'home-stay'],
	['Wij wonen boven een portiek', 'home-stay'],
	['Een bank op weg naar de winkel', 'home-stay'],
	['Het is overdag stil voor wie niet werkt', 'places'],
	['Op het winkelplein staat geen enkele bank', 'green'],
	['Een week is lang als de muziek', null],
	['Een buitenbad in het park', null],
	['Bessen en kruiden', null],
	['Graag ook iets om op te zitten bij het water', null],
	['De binnentuin achter de flat', null],
	['Kinderen voetballen op de parkeerplaats', null],
	['Laat jongeren zelf de muur', null],
	['Iemand die mij ophaalt als ik', null]
];

export const knownThread = (text: string): ThreadKey | null | undefined =>
	known.find(([begins]) => text.startsWith(begins))?.[1];
