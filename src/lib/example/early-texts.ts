import type { Stance } from '#lib/remarks/stance.ts';

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

interface EarlyReaction {
	paragraph: number;
	stance: Stance;
	author: string;
	text: string;
	proposed?: string;
}

export const earlyReactions: EarlyReaction[] = [
	{
		paragraph: 1,
		stance: 'concern',
		author: 'Samira',
		text: 'Overdag werk ik. Voor mij is een plek die om 17.00 uur dicht gaat, geen plek.'
	},
	{
		paragraph: 0,
		stance: 'proposal',
		author: '',
		text: 'Ik vind het eng om ergens nieuw binnen te gaan. Een groet bij de deur helpt.',
		proposed:
			'Iedereen is welkom op onze ontmoetingsplekken. U hoeft geen lid te zijn en u hoeft niets te kopen. Iemand begroet u bij de deur.'
	},
	{
		paragraph: 3,
		stance: 'question',
		author: 'Buurman Cor',
		text: 'Een week is lang als de muziek elke avond hard staat. Kan dat sneller?'
	},
	{ paragraph: 2, stance: 'concern', author: '', text: 'Een half jaar vind ik veel. Mag ik eerst een maand proberen?' }
];

/** By paragraph: how many agree without a word, and how many find what the first reaction says too. */
export const earlyVoices = [
	{ agreeing: 7, supporting: 3 },
	{ agreeing: 0, supporting: 5 },
	{ agreeing: 4, supporting: 0 },
	{ agreeing: 1, supporting: 2 }
];

/** What the klankbordgroep says of the second text. Each worries about the keys: that asks for a talk. */
export const boardRemarks = [
	{
		by: 'organisation',
		paragraph: 2,
		stance: 'concern',
		text: 'Onze vrijwilligers tekenen niet graag voor een half jaar. Wie ziek wordt, voelt zich dan schuldig.'
	},
	{
		by: 'councillor1',
		paragraph: 2,
		stance: 'concern',
		text: 'Een sleutel is ook een zorg. Wie belt de vrijwilliger als er ’s avonds iets misgaat?'
	},
	{
		by: 'councillor4',
		paragraph: 2,
		stance: 'concern',
		text: 'Hier mis ik wie de vrijwilligers helpt. Eén vaste medewerker zou veel schelen.'
	},
	{
		by: 'organisation',
		paragraph: 0,
		stance: 'agree',
		text: 'Zo doen wij het in de huiskamer van Molenveld ook. Dat werkt goed.'
	},
	{
		by: 'councillor1',
		paragraph: 3,
		stance: 'proposal',
		text: 'Een week is lang voor wie niet slaapt.',
		proposed:
			'Hebt u last van geluid? Praat eerst met de vrijwilligers. Lukt dat niet, dan komt de wijkmanager binnen drie dagen langs.'
	}
] as const;

export const boardQuestions = [
	{
		by: 'organisation',
		paragraph: 1,
		text: 'Hoeveel plekken zijn er nu al een avond open?',
		answer: 'Drie van de acht: Molenveld, De Hoven en Centrum.'
	},
	{ by: 'councillor4', paragraph: undefined, text: 'Wanneer beslist de raad over deze regels?', answer: '' }
] as const;
