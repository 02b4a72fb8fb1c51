import type { PaperItem } from '#lib/documents/paper-items.ts';
import type { PaperForm } from '#lib/documents/paper.ts';

/** One question of each kind. */
export const eachKind: PaperItem[] = [
	{
		kind: 'one',
		number: '1',
		label: 'Hoe vaak komt u in een park bij u in de buurt, of op een andere plek met gras, bomen en bankjes?',
		options: [
			{ label: 'Elke week' },
			{ label: 'Soms' },
			{ label: 'Nooit', note: 'Ga verder bij vraag 3.' },
			{ label: 'Anders, namelijk', write: true }
		]
	},
	{
		kind: 'several',
		number: '2',
		label: 'Wat doet u daar?',
		hint: 'Denk aan het afgelopen jaar.',
		atMost: 2,
		options: [{ label: 'Wandelen' }, { label: 'Spelen met kinderen' }, { label: 'Sporten' }]
	},
	{
		kind: 'scale',
		number: '3',
		label: 'Welk cijfer geeft u het groen in uw wijk?',
		steps: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
		from: '0 is heel slecht',
		to: '10 is heel goed',
		apart: [{ label: 'Weet ik niet' }]
	},
	{
		kind: 'scale',
		number: '4',
		label: '“In mijn straat staan genoeg bomen.” Bent u het daarmee eens?',
		steps: ['helemaal oneens', 'oneens', 'niet eens, niet oneens', 'eens', 'helemaal eens']
	},
	{
		kind: 'matrix',
		number: '5',
		label: 'Wat vindt u van uw wijk?',
		columns: ['goed', 'gaat wel', 'slecht', 'weet ik niet'],
		rows: ['De speelplekken', 'De wandelpaden', 'De verlichting in het donker', 'Het onderhoud']
	},
	{ kind: 'ranking', number: '6', label: 'Wat is het belangrijkst?', options: ['Bomen', 'Bankjes', 'Water'] },
	{ kind: 'points', number: '7', label: 'Waar mag het geld heen?', total: 100, options: ['Bomen', 'Bankjes', 'Water'] },
	{ kind: 'text', paragraphs: ['De laatste vragen gaan over u.'] },
	{ kind: 'date', number: '8', label: 'Sinds wanneer woont u hier?' },
	{
		kind: 'map',
		number: '9',
		label: 'In welke wijk woont u?',
		neighbourhoods: ['Centrum', 'Noord', 'Oost', 'Zuid', 'West', 'Buitengebied'],
		map: { file: 'map.svg', alt: 'Kaart van de wijken.', width: 80, height: 40 }
	},
	{
		kind: 'write',
		number: '10',
		label: 'Wat wilt u ons nog vertellen?',
		lines: 5,
		notes: ['Dit was de laatste vraag.']
	}
];

export const paperForm = (over: Partial<PaperForm> = {}): PaperForm => ({
	language: 'nl',
	title: 'Groen in uw wijk',
	introduction: [
		'De gemeente maakt een plan voor parken, bomen en speelplekken. Met deze vragen horen wij wat u belangrijk vindt. Invullen kost ongeveer 8 minuten.'
	],
	pages: [{ title: 'Uw wijk', items: eachKind }],
	number: 'P-4711',
	qrUrl: 'https://samen.meerveld.example/invoer/P-4711',
	sendTo: ['Gemeente Meerveld', 'Antwoordnummer 12', '1234 AB Meerveld'],
	before: '1 december 2026',
	url: 'samen.meerveld.example/v/groen',
	files: {
		'map.svg': Buffer.from(
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><path fill="#eee" stroke="#000" d="M1 1h38v38h-38z M39 1h40v38h-40z"/></svg>'
		)
	},
	...over
});
