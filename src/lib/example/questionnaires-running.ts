import type { Definition } from '#lib/questionnaires/definition.ts';
import type { runningThemes } from './world.ts';

// What the running consultation asks, and what people have answered so far.

export const definition: Definition = {
	title: 'Waar komt u graag?',
	introduction:
		'Een bankje in de zon, een buurthuis, een veld om te voetballen: waar ontmoet u andere mensen? En welke plek mist u?\n\nMet uw antwoorden maken wij een plan voor pleinen, parken en buurthuizen.',
	minutes: 5,
	pages: [
		{
			title: 'Over u',
			questions: [
				{ id: 'wijk', type: 'neighbourhood', label: 'In welke wijk woont u?', hint: '', required: false },
				{
					id: 'leeftijd',
					type: 'one',
					label: 'Hoe oud bent u?',
					hint: '',
					required: true,
					options: [
						{ id: 'jong', label: 'Jonger dan 25 jaar' },
						{ id: 'midden', label: '25 tot 45 jaar' },
						{ id: 'ouder', label: '45 tot 65 jaar' },
						{ id: 'oud', label: '65 jaar of ouder' },
						{ id: 'niet', label: 'Dat zeg ik liever niet' }
					]
				}
			]
		},
		{
			title: 'Uw plekken',
			questions: [
				{
					id: 'waar',
					type: 'several',
					label: 'Waar komt u minstens één keer in de maand?',
					hint: '',
					required: false,
					options: [
						{ id: 'park', label: 'Een park of het water' },
						{ id: 'plein', label: 'Een plein' },
						{ id: 'buurthuis', label: 'Een buurthuis of dorpshuis' },
						{ id: 'bieb', label: 'De bibliotheek' },
						{ id: 'sport', label: 'Een sportclub' },
						{ id: 'speeltuin', label: 'Een speeltuin' },
						{ id: 'geen', label: 'Op geen van deze plekken', alone: true }
					]
				},
				{
					id: 'tevreden',
					type: 'scale',
					label: 'Hoe tevreden bent u over de plekken in uw wijk?',
					hint: '',
					required: true,
					from: 1,
					to: 5,
					fromLabel: 'niet tevreden',
					toLabel: 'heel tevreden'
				},
				{
					id: 'plek',
					type: 'open',
					label: 'Welke plek mist u, of moet beter?',
					hint: 'Noem de straat of het plein, dan kunnen wij gaan kijken.',
					required: false,
					maxLength: 2000
				}
			]
		},
		{
			title: 'Buiten zijn',
			questions: [
				{
					id: 'groen',
					type: 'open',
					label: 'Wat wilt u met het groen en de speelplekken?',
					hint: '',
					required: false,
					maxLength: 2000
				},
				{
					id: 'hoe',
					type: 'one',
					label: 'Hoe gaat u meestal naar zo’n plek?',
					hint: '',
					required: true,
					options: [
						{ id: 'lopend', label: 'Lopend' },
						{ id: 'fiets', label: 'Met de fiets' },
						{ id: 'auto', label: 'Met de auto' },
						{ id: 'bus', label: 'Met de bus' },
						{ id: 'scoot', label: 'Met een scootmobiel of rolstoel' }
					]
				},
				{
					id: 'weg',
					type: 'open',
					label: 'Wat maakt de weg ernaartoe lastig of gevaarlijk?',
					hint: '',
					required: false,
					maxLength: 2000
				}
			]
		},
		{
			title: 'Jong en oud',
			questions: [
				{
					id: 'jongeren',
					type: 'open',
					label: 'Wat moet er komen voor jongeren?',
					hint: '',
					required: false,
					maxLength: 2000
				},
				{
					id: 'ouderen',
					type: 'open',
					label: 'Wat is nodig om prettig ouder te worden in uw wijk?',
					hint: '',
					required: false,
					maxLength: 2000
				}
			]
		}
	]
};

/** Which open question is about which theme. */
export const themeOf: Record<string, keyof typeof runningThemes> = {
	plek: 'places',
	groen: 'green',
	weg: 'traffic',
	jongeren: 'young',
	ouderen: 'old'
};

export const closed: Record<string, string[]> = {
	leeftijd: ['jong', 'jong', 'midden', 'midden', 'midden', 'ouder', 'ouder', 'oud', 'oud', 'niet'],
	waar: ['park', 'park', 'park', 'plein', 'buurthuis', 'bieb', 'bieb', 'sport', 'speeltuin', 'geen'],
	tevreden: ['1', '2', '2', '3', '3', '3', '4', '4', '5'],
	hoe: ['lopend', 'lopend', 'lopend', 'fiets', 'fiets', 'fiets', 'auto', 'bus', 'scoot']
};

/** Kept from sight by the moderator, each with the reason that everybody reads. */
export const hidden = [
	{
		question: 'plek',
		text: 'Die familie op nummer 14 moet weg bij het plein. Bel mij maar, dan noem ik namen: 06-00000000.',
		reason: 'Hierin staan een adres en een telefoonnummer van mensen.'
	},
	{
		question: 'jongeren',
		text: 'Die rotjongens deugen geen van allen, opsluiten dat tuig.',
		reason: 'Dit scheldt mensen uit. Zonder schelden plaatsen wij het wel.'
	}
];
