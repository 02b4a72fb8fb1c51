import type { Definition } from '../../definition.ts';
import { age, good, grid, open, page, ranking, wijk } from './building.ts';

/** How people experience one place, in a table, and what counts most. */
export const experience: Definition = {
	title: 'Hoe ervaart u deze plek?',
	introduction:
		'Wij willen deze plek beter maken. U kent de plek. Vertel ons hoe het er nu is, en wat voor u het belangrijkst is.',
	thanks: 'Wij laten aan de buurt zien wat mensen zeggen, voordat wij een plan maken.',
	minutes: 3,
	pages: [
		page('nu', 'Zoals het nu is', [
			grid(
				'ervaring',
				'Hoe ervaart u deze plek?',
				[
					'Hoe het eruitziet',
					'Hoe rustig het is',
					'Hoe veilig het voelt',
					'Hoe schoon het is',
					'Hoe u er komt',
					'Hoe u er anderen ontmoet'
				],
				good,
				{ hint: 'Denk aan de laatste keer dat u er was.', required: true }
			),
			open('mooi', 'Wat moet hier zeker blijven?')
		]),
		page('straks', 'Zoals het kan zijn', [
			ranking(
				'belangrijk',
				'Wat is voor u het belangrijkst?',
				['Meer groen', 'Meer om te doen', 'Meer rust', 'Meer licht in de avond', 'Beter te bereiken'],
				3
			),
			open('idee', 'Welk idee hebt u voor deze plek?'),
			wijk(),
			age()
		])
	]
};
