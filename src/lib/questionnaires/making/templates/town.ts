import type { Definition } from '../../definition.ts';
import { age, agree, good, grid, one, open, page, several, steps, wijk, yesNo } from './building.ts';

const often = ['Elke week', 'Elke maand', 'Een paar keer per jaar', 'Bijna nooit'];

/** How people live in their town: living, safety, what there is, the gemeente, taking part. */
export const town: Definition = {
	title: 'Hoe woont en leeft u hier?',
	introduction:
		'Met deze vragenlijst horen wij hoe u woont en leeft in onze gemeente. De raad leest de uitkomst en gebruikt die voor nieuwe plannen. U mag elke vraag overslaan waar “niet verplicht” bij staat.',
	thanks: 'In het najaar leest u op deze website wat wij met alle antwoorden doen.',
	minutes: 7,
	pages: [
		page('buurt', 'Uw buurt', [
			wijk(),
			steps('prettig', 'Hoe woont u in uw buurt?', good, { required: true }),
			grid(
				'stellingen',
				'Wat vindt u van deze zinnen?',
				[
					'In mijn buurt groeten mensen elkaar.',
					'Mijn straat is schoon.',
					'Er is genoeg groen dichtbij.',
					'Kinderen kunnen hier buiten spelen.'
				],
				agree
			),
			open('buurt-beter', 'Wat kan er beter in uw buurt?')
		]),
		page('veilig', 'Veilig in uw buurt', [
			steps('veilig', 'Hoe veilig voelt u zich in uw buurt?', [
				'Heel onveilig',
				'Onveilig',
				'Ertussenin',
				'Veilig',
				'Heel veilig'
			]),
			several(
				'onveilig',
				'Waar voelt u zich minder veilig?',
				[
					'Op straat als het donker is',
					'In het verkeer',
					'In een park',
					'Bij een bushalte',
					'Anders, namelijk',
					'Nergens'
				],
				{ showIf: '${veilig} < 4' }
			)
		]),
		page('voorzieningen', 'Wat er is in uw buurt', [
			grid(
				'plekken',
				'Hoe vaak komt u op deze plekken?',
				['De bibliotheek', 'Een buurthuis', 'Een sportclub', 'Een park of speeltuin'],
				often
			),
			several('mist', 'Wat mist u in uw buurt?', [
				'Een winkel',
				'Een plek om mensen te ontmoeten',
				'Een plek om te sporten',
				'Een huisarts',
				'Een bushalte',
				'Anders, namelijk',
				'Geen van deze'
			])
		]),
		page('gemeente', 'Contact met de gemeente', [
			yesNo('contact', 'Had u dit jaar contact met de gemeente?'),
			steps('geholpen', 'Hoe heeft de gemeente u geholpen?', good, { showIf: "${contact} = 'a1'" }),
			open('contact-beter', 'Wat kan de gemeente de volgende keer beter doen?', { showIf: "${contact} = 'a1'" })
		]),
		page('meedoen', 'Meedoen', [
			one('vrijwillig', 'Hoe vaak doet u iets voor anderen in uw buurt?', often, { escapes: ['unknown'] }),
			several('meedenken', 'Hoe wilt u meedenken over plannen?', [
				'Met een vragenlijst',
				'Op een avond in de buurt',
				'In gesprek met een paar anderen',
				'Anders, namelijk',
				'Geen van deze'
			]),
			age(),
			open('nog-iets', 'Wat wilt u ons nog vertellen?')
		])
	]
};
