/** The rules of the house for places to meet: a first text, and what became of it. */
export const earlyTitle = 'Huisregels voor ontmoetingsplekken';

export const earlyParagraphs = [
	{
		text: 'Iedereen is welkom op onze ontmoetingsplekken. U hoeft geen lid te zijn en u hoeft niets te kopen.',
		next: 'Iedereen is welkom op onze ontmoetingsplekken. U hoeft geen lid te zijn en u hoeft niets te kopen. Bij de deur staat iemand die u begroet.'
	},
	{
		text: 'De plekken zijn open op werkdagen van 9.00 tot 17.00 uur.',
		next: 'De plekken zijn open op werkdagen van 9.00 tot 17.00 uur. Minstens één avond in de week zijn ze open tot 22.00 uur.'
	},
	{
		text: 'Vrijwilligers uit de wijk krijgen een sleutel. Zij tekenen voor een half jaar, en de gemeente betaalt de verzekering.',
		next: undefined
	},
	{
		text: 'Hebt u last van geluid? Praat eerst met de vrijwilligers. Lukt dat niet, dan komt de wijkmanager binnen een week langs.',
		next: undefined
	}
];

export const earlyReactions = [
	{
		paragraph: 1,
		author: 'Samira',
		text: 'Overdag werk ik. Voor mij is een plek die om 17.00 uur dicht gaat, geen plek.'
	},
	{ paragraph: 0, author: '', text: 'Ik vind het eng om ergens nieuw binnen te gaan. Een groet bij de deur helpt.' },
	{
		paragraph: 3,
		author: 'Buurman Cor',
		text: 'Een week is lang als de muziek elke avond hard staat. Kan dat sneller?'
	},
	{ paragraph: 2, author: '', text: 'Een half jaar vind ik veel. Mag ik eerst een maand proberen?' }
];
