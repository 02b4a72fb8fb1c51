import type { Definition } from '../../definition.ts';
import { good, open, page, several, steps, wijk } from './building.ts';

/** Two minutes about one wijk. */
export const shortWijk: Definition = {
	title: 'Hoe gaat het in uw wijk?',
	introduction: 'Een korte vragenlijst over uw wijk. Het wijkplatform gebruikt uw antwoorden voor de wijkagenda.',
	thanks: 'U vindt de wijkagenda straks op de pagina van uw wijk.',
	minutes: 2,
	pages: [
		page('wijk', 'Uw wijk', [
			wijk(),
			steps('gaat', 'Hoe gaat het in uw wijk?', good, { required: true }),
			{
				...several('eerst', 'Waar moeten wij het eerst iets aan doen?', [
					'Het groen',
					'Het verkeer',
					'Afval op straat',
					'Een plek om elkaar te ontmoeten',
					'Hulp aan buren',
					'Anders, namelijk'
				]),
				atMost: 3
			},
			open('trots', 'Waar bent u trots op in uw wijk?'),
			open('anders', 'Wat moet er veranderen?')
		])
	]
};
