import type { ThemeKey } from './world.ts';

export const hovenNotes = `Wij begonnen om vier uur bij het buurthuis en liepen een rondje van een uur. Daarna praatten wij verder aan drie tafels.

# Tafel 1

Op het winkelplein staat geen enkele bank in de schaduw. In de zomer zit er niemand.

De binnentuin achter de flat is op slot. Niemand weet wie de sleutel heeft. Kinderen voetballen op de parkeerplaats, want het veld is te nat.

Bij de oversteek naar de school rijden auto’s te hard. Twee moeders staan er nu elke ochtend zelf.

# Tafel 2

Het buurthuis is mooi opgeknapt, maar op vrijdagavond en in het weekend dicht. Meiden willen ook een plek. Op het trapveld zijn alleen jongens.

Het is overdag stil voor wie niet werkt. Een loket voor koffie en vragen zou helpen.

- Een vrouw met een rollator kan de stoep bij de flat niet op. Zij loopt nu over straat.
- Zet een lange tafel neer waar iedereen eten op kan zetten. Eten doen wij hier allemaal.

# Tafel 3

Plant bomen die schaduw geven, en geen struiken waar afval in blijft hangen.

Laat jongeren zelf de muur schilderen bij het station. Dan blijft hij heel.

Maak het park niet te netjes. Juist de ruige hoek is fijn om te spelen.`;

interface HovenMark {
	words: string;
	theme: ThemeKey;
	tableName: string;
	voices: number;
}

/** In the order of the notes. Some are a whole part, some half a sentence. */
export const hovenMarks: HovenMark[] = [
	{
		words: 'Op het winkelplein staat geen enkele bank in de schaduw. In de zomer zit er niemand.',
		...{ theme: 'places', tableName: 'Tafel 1', voices: 8 }
	},
	{
		words: 'De binnentuin achter de flat is op slot. Niemand weet wie de sleutel heeft.',
		...{ theme: 'green', tableName: 'Tafel 1', voices: 3 }
	},
	{
		words: 'Kinderen voetballen op de parkeerplaats, want het veld is te nat.',
		...{ theme: 'green', tableName: 'Tafel 1', voices: 5 }
	},
	{
		words: 'Bij de oversteek naar de school rijden auto’s te hard. Twee moeders staan er nu elke ochtend zelf.',
		...{ theme: 'traffic', tableName: 'Tafel 1', voices: 6 }
	},
	{
		words: 'op vrijdagavond en in het weekend dicht',
		...{ theme: 'places', tableName: 'Tafel 2', voices: 12 }
	},
	{
		words: 'Meiden willen ook een plek. Op het trapveld zijn alleen jongens.',
		...{ theme: 'young', tableName: 'Tafel 2', voices: 4 }
	},
	{
		words: 'Een loket voor koffie en vragen zou helpen.',
		...{ theme: 'old', tableName: 'Tafel 2', voices: 3 }
	},
	{
		words: 'Een vrouw met een rollator kan de stoep bij de flat niet op. Zij loopt nu over straat.',
		...{ theme: 'traffic', tableName: 'Tafel 2', voices: 1 }
	},
	{
		words: 'Zet een lange tafel neer waar iedereen eten op kan zetten.',
		...{ theme: 'places', tableName: 'Tafel 2', voices: 7 }
	},
	{
		words: 'Plant bomen die schaduw geven, en geen struiken waar afval in blijft hangen.',
		...{ theme: 'green', tableName: 'Tafel 3', voices: 5 }
	},
	{
		words: 'Laat jongeren zelf de muur schilderen bij het station. Dan blijft hij heel.',
		...{ theme: 'young', tableName: 'Tafel 3', voices: 2 }
	},
	{
		words: 'Maak het park niet te netjes. Juist de ruige hoek is fijn om te spelen.',
		...{ theme: 'green', tableName: 'Tafel 3', voices: 4 }
	}
];

export const carersNotes = `Veertien mensen die voor een ander zorgen, praatten met ons aan twee tafels.

Wie voor een ander zorgt, heeft zelf ook adem nodig. Een vrije middag helpt meer dan een folder.

Laat één mens de weg wijzen, en niet vijf loketten. Nu vertelt iedereen zijn verhaal steeds opnieuw.

Het is fijn om anderen te zien die hetzelfde doen. Een open avond in de maand is genoeg, zonder programma.`;
