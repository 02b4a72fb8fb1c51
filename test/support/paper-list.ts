import type { Definition, Question } from '#lib/questionnaires/definition.ts';

const asked = { hint: '', required: false };
const options = (...labels: string[]) => labels.map((label, i) => ({ id: `o${i + 1}`, label }));

/** A question of each type and look, with conditions on a question and on a page. */
export const onPaper: Definition = {
	title: 'Groen in uw straat',
	introduction: 'De gemeente maakt een plan.\n\n- Voor **bomen**\n- Voor bankjes',
	minutes: 6,
	pages: [
		{
			id: 'groen',
			title: 'Groen',
			introduction: 'Denk aan uw eigen straat.',
			questions: [
				{
					...asked,
					id: 'park',
					type: 'one',
					look: 'yesno',
					label: 'Komt u in het park?',
					options: options('Ja', 'Nee')
				},
				{
					...asked,
					id: 'waarom',
					type: 'several',
					label: 'Waarom komt u daar?',
					showIf: "${park} = 'o1'",
					escapes: ['unknown'],
					atMost: 2,
					options: [
						...options('Wandelen', 'Sporten'),
						{ id: 'anders', label: 'Anders, namelijk', other: true },
						{ id: 'niets', label: 'Geen van deze', alone: true }
					]
				},
				{
					...asked,
					id: 'cijfer',
					type: 'scale',
					label: 'Welk cijfer geeft u het groen?',
					from: 0,
					to: 10,
					fromLabel: 'heel slecht',
					toLabel: 'heel goed',
					escapes: ['unknown', 'refused']
				},
				{
					...asked,
					id: 'gezicht',
					type: 'scale',
					look: 'faces',
					label: 'Hoe voelt u zich buiten?',
					from: 1,
					to: 5,
					fromLabel: 'slecht',
					toLabel: 'goed',
					labels: ['Heel slecht', 'Slecht', 'Gaat wel', 'Goed', 'Heel goed']
				},
				{
					...asked,
					id: 'dilemma',
					type: 'scale',
					look: 'dilemma',
					label: 'Wat past bij u?',
					from: 1,
					to: 5,
					fromLabel: 'Meer parkeerplaatsen',
					toLabel: 'Meer bomen'
				},
				{
					...asked,
					id: 'wijkvraag',
					type: 'matrix',
					label: 'Wat vindt u hiervan?',
					escapes: ['unknown'],
					rows: options('De speelplekken', 'Het onderhoud'),
					options: options('goed', 'gaat wel', 'slecht')
				}
			]
		},
		{
			id: 'keuzes',
			title: 'Kiezen',
			showIf: "${park} = 'o1' and ${cijfer} < 6",
			questions: [
				{ id: 'tekst', type: 'text', label: 'Nu gaat het om kiezen.', text: 'U kiest wat **u** belangrijk vindt.' },
				{
					...asked,
					id: 'orde',
					type: 'ranking',
					label: 'Wat komt eerst?',
					most: 2,
					options: options('Bomen', 'Bankjes', 'Water')
				},
				{
					...asked,
					id: 'punten',
					type: 'points',
					label: 'Waar gaat het geld heen?',
					total: 100,
					options: options('Bomen', 'Water')
				},
				{
					...asked,
					id: 'plaatje',
					type: 'one',
					look: 'pictures',
					label: 'Welk ontwerp kiest u?',
					options: [
						{ id: 'a', label: 'Ontwerp A', alt: 'Een vijver met bomen' },
						{ id: 'b', label: 'Ontwerp B', alt: 'Een plein met gras' }
					]
				}
			]
		},
		{
			id: 'u',
			title: 'Over u',
			questions: [
				{ ...asked, id: 'sinds', type: 'date', label: 'Sinds wanneer woont u hier?' },
				{ ...asked, id: 'keer', type: 'number', label: 'Hoe vaak fietst u?', most: 99, unit: 'keer per week' },
				{ ...asked, id: 'wijk', type: 'neighbourhood', label: 'In welke wijk woont u?' },
				{ ...asked, id: 'postcode', type: 'postcode', label: 'Wat is uw postcode?' },
				{ ...asked, id: 'plek', type: 'place', label: 'Waar mist u een boom?' },
				{ ...asked, id: 'foto', type: 'file', label: 'Hebt u een foto?', most: 1, photosOnly: true },
				{ ...asked, id: 'mail', type: 'email', label: 'Wat is uw e-mailadres?' },
				{ ...asked, id: 'meer', type: 'open', label: 'U koos ${cijfer}. Waarom?', maxLength: 400 },
				{ ...asked, id: 'mag', type: 'consent', label: 'Mogen wij u mailen over dit plan?' }
			] satisfies Question[]
		}
	]
};
