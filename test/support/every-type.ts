import type { Definition, Option, Question } from '#lib/questionnaires/definition.ts';

// A vragenlijst in which each type and each look is asked once, as a municipality could ask it.

const asked = (id: string, label: string, hint = '') => ({ id, label, hint, required: true });
const optionsOf = (...labels: string[]): Option[] => labels.map((label, i) => ({ id: `o${i + 1}`, label }));
const other: Option = { id: 'anders', label: 'Anders, namelijk', other: true };
const agreement = ['Helemaal oneens', 'Oneens', 'Niet eens en niet oneens', 'Eens', 'Helemaal eens'];

const written: Question[] = [
	{ id: 'uitleg', type: 'text', label: 'Over uw straat', text: 'Denk aan de **laatste twaalf maanden**.' },
	{
		...asked('lang', 'Wat kan beter in uw straat?', 'Schrijf wat u het eerst te binnen schiet.'),
		type: 'open',
		maxLength: 2000
	},
	{
		...asked('krap', 'Wat is het mooiste plekje?'),
		required: false,
		type: 'open',
		maxLength: 200,
		escapes: ['unknown']
	},
	{ ...asked('kort', 'Hoe heet uw straat?', 'Alleen de naam.'), type: 'open', maxLength: 100, short: true },
	{
		...asked('getal', 'Hoe vaak fietst u naar het centrum?'),
		...{ type: 'number', least: 0, most: 50, decimals: 1, unit: 'keer per week', escapes: ['unknown', 'refused'] }
	},
	{ ...asked('mail', 'Op welk e-mailadres bereiken wij u?'), required: false, type: 'email', escapes: ['refused'] },
	{ ...asked('postcode', 'Wat is uw postcode?'), type: 'postcode', escapes: ['refused'] },
	{
		...asked('datum', 'Wanneer was u het laatst in het park?'),
		type: 'date',
		latest: '2100-01-01',
		escapes: ['unknown']
	}
];

const chosen: Question[] = [
	{
		...asked('een', 'Hoe gaat u meestal naar het station?'),
		type: 'one',
		options: [...optionsOf('Lopend', 'Op de fiets', 'Met de bus'), other],
		escapes: ['unknown', 'refused']
	},
	{
		...asked('meer', 'Wat mist u in uw buurt?'),
		type: 'several',
		options: [
			...optionsOf('Bomen', 'Bankjes', 'Een speelplek', 'Een plek om elkaar te ontmoeten'),
			other,
			{ id: 'none', label: 'Niets van dit alles', alone: true }
		],
		atMost: 3,
		escapes: ['unknown']
	},
	{
		...asked('janee', 'Hebt u een tuin?'),
		type: 'one',
		look: 'yesno',
		options: optionsOf('Ja', 'Nee'),
		escapes: ['refused']
	},
	{
		...asked('stelling', 'Auto’s mogen in de hele stad hoogstens 30 rijden.'),
		...{ type: 'one', look: 'statement', options: optionsOf('Eens', 'Oneens'), escapes: ['unknown'] }
	},
	{
		...asked('beelden', 'Welk plein past het best bij Voorbeeldstad?'),
		type: 'one',
		look: 'pictures',
		options: [
			{ id: 'o1', label: 'Veel groen', picture: 'groen', alt: 'Een plein met gras en hoge bomen' },
			{ id: 'o2', label: 'Veel water', picture: 'water', alt: 'Een plein met een vijver en een brug' },
			{ id: 'o3', label: 'Veel terrassen', picture: 'terras', alt: 'Een plein vol tafels en stoelen' }
		]
	},
	{ ...asked('wijk', 'In welke wijk woont u?'), type: 'neighbourhood', escapes: ['refused'] },
	{ ...asked('akkoord', 'De gemeente mag mijn antwoorden bewaren.'), type: 'consent' }
];

const weighed: Question[] = [
	{
		...asked('cijfer', 'Welk cijfer geeft u uw buurt?'),
		...{ type: 'scale', from: 0, to: 10, fromLabel: 'heel slecht', toLabel: 'heel goed', escapes: ['unknown'] }
	},
	{
		...asked('vijf', 'Hoe veilig voelt u zich op straat?'),
		...{ type: 'scale', from: 1, to: 5, fromLabel: 'heel onveilig', toLabel: 'heel veilig' }
	},
	{
		...asked('stappen', 'De gemeente luistert naar inwoners.'),
		...{ type: 'scale', from: 1, to: 5, fromLabel: 'helemaal oneens', toLabel: 'helemaal eens', labels: agreement }
	},
	{
		...asked('gezicht', 'Hoe vindt u het om hier te wonen?'),
		...{
			type: 'scale',
			from: 1,
			to: 5,
			fromLabel: 'heel slecht',
			toLabel: 'heel goed',
			look: 'faces',
			escapes: ['unknown']
		},
		labels: ['Heel slecht', 'Slecht', 'Gewoon', 'Goed', 'Heel goed']
	},
	{
		...asked('dilemma', 'Wat kiest u voor de Dorpsstraat?'),
		...{ type: 'scale', from: 1, to: 5, look: 'dilemma' },
		fromLabel: 'Meer bomen, en minder plek voor auto’s',
		toLabel: 'Meer plek voor auto’s, en minder bomen'
	},
	{
		...asked('tabel', 'Wat vindt u van uw buurt?'),
		type: 'matrix',
		rows: [
			{ id: 'r1', label: 'Er is genoeg groen.' },
			{ id: 'r2', label: 'Het is er schoon.' },
			{ id: 'r3', label: 'Buren helpen elkaar.' }
		],
		options: optionsOf(...agreement),
		escapes: ['unknown']
	},
	{
		...asked('volgorde', 'Wat moet de gemeente het eerst doen?'),
		type: 'ranking',
		options: optionsOf('Bomen planten', 'Stoepen recht leggen', 'Een speelplek maken', 'Lampen plaatsen'),
		most: 3,
		escapes: ['unknown']
	},
	{
		...asked('punten', 'Hoe verdeelt u het geld?'),
		type: 'points',
		options: optionsOf('Groen', 'Verkeer', 'Sport'),
		total: 100,
		escapes: ['unknown']
	},
	{ ...asked('plek', 'Waar wilt u een bankje?'), type: 'place', escapes: ['unknown'] },
	{ ...asked('foto', 'Hebt u er een foto van?'), required: false, type: 'file', most: 2, photosOnly: true }
];

export const everyType: Definition = {
	title: 'Alle soorten vragen',
	introduction: 'Elke soort vraag komt een keer voor.',
	minutes: 10,
	pages: [
		{ id: 'p1', title: 'In uw woorden', questions: written },
		{ id: 'p2', title: 'Kiezen', questions: chosen },
		{ id: 'p3', title: 'Afwegen', questions: weighed }
	]
};
