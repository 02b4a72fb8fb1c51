import type { Definition } from '#lib/questionnaires/definition.ts';
import type { finishedThemes } from './world.ts';

// What the finished consultation asked, and what people answered to it.

export const definition: Definition = {
	title: 'Hoe leven en zorgen wij samen in Lindewaard?',
	introduction:
		'Hoe gaat het met u en met uw buurt? En wat moet beter? Met uw antwoorden schrijven wij het nieuwe beleid voor zorg en samenleven.\n\nEr zijn geen goede of foute antwoorden. Sla gerust een vraag over.',
	minutes: 7,
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
			title: 'Elkaar ontmoeten',
			questions: [
				{
					id: 'prettig',
					type: 'scale',
					label: 'Hoe prettig woont u in uw wijk?',
					hint: '',
					required: true,
					from: 1,
					to: 5,
					fromLabel: 'niet prettig',
					toLabel: 'heel prettig'
				},
				{
					id: 'waar',
					type: 'several',
					label: 'Waar spreekt u andere mensen?',
					hint: '',
					required: false,
					options: [
						{ id: 'straat', label: 'Op straat of bij de winkel' },
						{ id: 'buurthuis', label: 'In het buurthuis' },
						{ id: 'vereniging', label: 'Bij een vereniging of club' },
						{ id: 'geloof', label: 'In de kerk of de moskee' },
						{ id: 'school', label: 'Op school of het plein' },
						{ id: 'nergens', label: 'Bijna nergens' }
					]
				},
				{
					id: 'ontmoeten',
					type: 'open',
					label: 'Wat helpt om elkaar vaker te zien in uw buurt?',
					hint: 'Kort mag, lang ook.',
					required: false,
					maxLength: 2000
				}
			]
		},
		{
			title: 'Zorg, hulp en geld',
			questions: [
				{
					id: 'hulp',
					type: 'one',
					label: 'Weet u waar u hulp kunt vragen?',
					hint: 'Bijvoorbeeld bij zorg, opvoeden of geldzorgen.',
					required: true,
					options: [
						{ id: 'ja', label: 'Ja' },
						{ id: 'deels', label: 'Een beetje' },
						{ id: 'nee', label: 'Nee' }
					]
				},
				{
					id: 'zorg',
					type: 'open',
					label: 'Wat moet beter aan zorg en hulp dichtbij?',
					hint: '',
					required: false,
					maxLength: 2000
				},
				{
					id: 'geld',
					type: 'open',
					label: 'Wat helpt mensen om rond te komen?',
					hint: '',
					required: false,
					maxLength: 2000
				}
			]
		},
		{
			title: 'Opgroeien en wonen',
			questions: [
				{
					id: 'veilig',
					type: 'scale',
					label: 'Hoe veilig voelt u zich in uw wijk?',
					hint: 'Denk aan de laatste twaalf maanden.',
					required: true,
					from: 1,
					to: 5,
					fromLabel: 'onveilig',
					toLabel: 'heel veilig'
				},
				{
					id: 'opgroeien',
					type: 'open',
					label: 'Wat hebben kinderen en jongeren hier nodig?',
					hint: '',
					required: false,
					maxLength: 2000
				},
				{
					id: 'wonen',
					type: 'open',
					label: 'Wat moet beter aan wonen en veiligheid?',
					hint: '',
					required: false,
					maxLength: 2000
				}
			]
		},
		{
			title: 'Tot slot',
			questions: [
				{
					id: 'duidelijk',
					type: 'open',
					label: 'Hoe kan de gemeente duidelijker zijn?',
					hint: 'Denk aan brieven, de website of het loket.',
					required: false,
					maxLength: 2000
				}
			]
		}
	]
};

/** Which open question is about which theme. */
export const themeOf: Record<string, keyof typeof finishedThemes> = {
	ontmoeten: 'meet',
	zorg: 'care',
	geld: 'money',
	opgroeien: 'youth',
	wonen: 'home',
	duidelijk: 'info'
};

export const closed: Record<string, string[]> = {
	leeftijd: ['jong', 'midden', 'midden', 'ouder', 'ouder', 'ouder', 'oud', 'oud', 'oud', 'niet'],
	prettig: ['2', '3', '3', '4', '4', '4', '4', '5', '5', '1'],
	waar: ['straat', 'straat', 'straat', 'buurthuis', 'vereniging', 'vereniging', 'geloof', 'school', 'nergens'],
	hulp: ['ja', 'ja', 'deels', 'deels', 'deels', 'nee', 'nee'],
	veilig: ['2', '3', '3', '3', '4', '4', '4', '5', '1']
};
