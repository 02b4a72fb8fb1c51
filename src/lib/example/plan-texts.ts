import { prose } from './prose.ts';

/** Who carries out what of the text that the council adopted. */
export const clusterTexts = {
	meet: {
		title: 'Ontmoeten in de wijk',
		chapter: 'Elkaar ontmoeten',
		organisation: 'Stichting De Schakel',
		description: 'De huiskamers, de eetgroepen en iedereen die daar helpt.'
	},
	care: {
		title: 'Hulp dichtbij',
		chapter: 'Zorg en hulp dichtbij',
		organisation: 'Wijkteams Lindewaard',
		description: 'Eén plek voor uw vraag, en hulp die op tijd komt.'
	}
} as const;

/** The plan of De Schakel, as it was published. */
export const planTexts = [
	{
		title: 'Wat gaan wij doen?',
		text: prose`
			Wij openen drie nieuwe huiskamers: in Waterrijk, in het Stationskwartier en in Buitenlinde. Elke huiskamer krijgt een
			gastvrouw of gastheer die er vijf dagen per week is. Die kent de mensen, en merkt wie er niet meer komt.
		`
	},
	{
		title: 'Wanneer is dat klaar?',
		text: prose`
			De huiskamer in Waterrijk gaat in het voorjaar open, in de oude school. Het Stationskwartier volgt na de zomer. Voor
			Buitenlinde zoeken wij nog een gebouw. Dat vertellen wij zodra wij het weten.
		`
	},
	{
		title: 'Wie helpen er mee?',
		text: prose`
			Wij werken samen met de kerken, de sportclubs en de bibliotheek. Wie wil helpen, meldt zich bij ons. Wij regelen het
			papierwerk en de verzekering.
		`
	}
] as const;

/** What Tim is writing for the next version: a story waits for consent still. */
export const planDraft = {
	text: 'Elke huiskamer is één avond per week open, tot tien uur. De wijk kiest zelf welke avond.',
	story: 'Overdag werk ik. Nu de huiskamer op dinsdagavond open is, eet ik daar met mijn dochter.'
} as const;
