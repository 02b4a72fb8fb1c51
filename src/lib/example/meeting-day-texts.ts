import type { ThemeKey } from './world.ts';

/** What a table wrote down: the words, by how many, and under which theme it came; without one it still waits. */
type NoteOf = [said: string, voices: number, theme?: ThemeKey];

export const tablesOfDay: { name: string; notes: NoteOf[]; leftOut?: { said: string; because: string } }[] = [
	{
		name: 'Tafel 1 Groen',
		notes: [
			['Hang lampen op langs het pad achter de flat. Nu lopen wij ’s avonds om.', 5, 'traffic'],
			['Maak de binnentuin overdag open. Wij letten samen op.', 4, 'green'],
			['Zet een kraan bij de moestuin. Nu slepen mensen met emmers.', 2]
		]
	},
	{
		name: 'Tafel 2 Blauw',
		notes: [
			['Laat vrijwilligers het buurthuis op zondag openen, met een sleutel en afspraken.', 6, 'places'],
			['Geef meiden een eigen uur op het trapveld.', 3, 'young']
		],
		leftOut: { said: 'Nog een keer over het buurthuis op zondag.', because: 'Dit stond al bij deze tafel.' }
	},
	{
		name: 'Tafel 3 Geel',
		notes: [
			['Rijd met een kleine bus langs het winkelplein. Vanaf de bushalte is het te ver lopen.', 4, 'old'],
			['Mevrouw De Wit kookt graag voor de buurt. Vraag haar voor de lange tafel.', 1]
		]
	}
];

type Votes = [agree: number, disagree: number, unsure: number];

export const statementsOfDay: { text: string; phones: Votes; cards: Votes; theme?: ThemeKey }[] = [
	{
		text: 'Het buurthuis mag op zondag open met alleen vrijwilligers.',
		phones: [8, 1, 1],
		cards: [5, 1, 0],
		theme: 'places'
	},
	{ text: 'De binnentuin achter de flat gaat overdag open.', phones: [6, 2, 2], cards: [3, 2, 0] },
	{ text: 'Liever meer bomen dan meer plekken voor auto’s.', phones: [5, 4, 1], cards: [2, 3, 1] },
	{ text: 'Ik wil zelf een uur per maand helpen in de buurt.', phones: [4, 2, 4], cards: [4, 0, 1] }
];

export const flipChartOfDay = {
	table: 'Tafel 2 Blauw',
	alt: 'Wat missen wij? Een bank in de schaduw. Een plek voor meiden. Een tafel om samen te eten. Licht op het pad.'
};

/** Ready for an evening that is still to come. */
export const tablesAhead = ['Tafel 1 Oever', 'Tafel 2 Brug', 'Tafel 3 Sluis'];

export const statementsAhead = [
	'Langs het water komt een plek om samen te eten.',
	'Kinderen mogen overal in de wijk op straat spelen.',
	'Elke maand ruimt de buurt zelf op.'
];
