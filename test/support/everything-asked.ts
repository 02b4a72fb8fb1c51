import type { Definition, Question } from '#lib/questionnaires/definition.ts';

const asked = { hint: '', required: false };
const labelled = (...all: [id: string, label: string][]) => all.map(([id, label]) => ({ id, label }));
const areas = labelled(['groen', 'Groen'], ['zorg', '=Zorg & welzijn'], ['rust', 'Rust "overal"; echt']);

/** A vragenlijst with a question of each type. */
export const everyType: Question[] = [
	{ ...asked, id: 'dag', type: 'open', label: 'Hoe was uw dag?', maxLength: 300, escapes: ['unknown', 'refused'] },
	{ ...asked, id: 'intern', type: 'open', label: 'Iets voor de redactie?', maxLength: 100, inward: true },
	{ ...asked, id: 'uren', type: 'number', label: 'Hoeveel uur bent u buiten?', decimals: 1, escapes: ['refused'] },
	{ ...asked, id: 'mail', type: 'email', label: 'Wilt u het verslag?' },
	{
		...{ ...asked, id: 'een', type: 'one', label: 'Wat is het belangrijkst?', escapes: ['unknown'] },
		options: [...areas, { id: 'iets', label: 'Anders, namelijk', other: true }]
	},
	{ ...asked, id: 'meer', type: 'several', label: 'Wat nog meer, na ${een}?', options: areas, escapes: ['refused'] },
	{
		...asked,
		id: 'cijfer',
		type: 'scale',
		label: 'Welk cijfer?',
		from: 1,
		to: 5,
		fromLabel: 'slecht',
		toLabel: 'goed'
	},
	{
		...{ ...asked, id: 'tabel', type: 'matrix', label: 'Hoe vindt u dit?', escapes: ['unknown'] },
		rows: labelled(['bus', 'De bus'], ['fiets', 'De fiets']),
		options: labelled(['goed', 'Goed'], ['slecht', 'Slecht'])
	},
	{ ...asked, id: 'volgorde', type: 'ranking', label: 'Zet op volgorde', options: areas, most: 2 },
	{ ...asked, id: 'punten', type: 'points', label: 'Verdeel de punten', options: areas, total: 100 },
	{ ...asked, id: 'sinds', type: 'date', label: 'Sinds wanneer woont u hier?', showIf: "${een} = 'groen'" },
	{ ...asked, id: 'wijk', type: 'neighbourhood', label: 'In welke wijk woont u?' },
	{ ...asked, id: 'post-code', type: 'postcode', label: 'Wat is uw postcode?' },
	{ ...asked, id: 'plek', type: 'place', label: 'Waar is het mooi?' },
	{ ...asked, id: 'foto', type: 'file', label: 'Een foto', most: 2 },
	{ ...asked, id: 'mag', type: 'consent', label: 'Mogen wij dit gebruiken?' }
];

export const listOfEveryType = (questions: Question[] = everyType): Definition => ({
	title: 'Alles gevraagd',
	introduction: 'Alles.',
	minutes: 5,
	pages: [{ id: 'p1', title: 'Vragen', questions }]
});
