import type { Definition } from '../../definition.ts';
import { agree, good, grid, one, open, page, steps, yesNo } from './building.ts';

/** After a meeting: how was it, and what can be better. */
export const meeting: Definition = {
	title: 'Hoe was de bijeenkomst?',
	introduction:
		'U was bij een bijeenkomst van de gemeente. Vertel ons hoe het was. Dan doen wij het de volgende keer beter.',
	thanks: 'Het verslag van de bijeenkomst staat op deze website.',
	minutes: 2,
	pages: [
		page('avond', 'De bijeenkomst', [
			steps('oordeel', 'Hoe was de bijeenkomst?', good, { required: true }),
			grid(
				'stellingen',
				'Wat vindt u van deze zinnen?',
				[
					'Ik kon zeggen wat ik wilde zeggen.',
					'Er was iemand die echt luisterde.',
					'De uitleg was duidelijk.',
					'Ik weet wat er nu gebeurt.'
				],
				agree
			),
			one('lengte', 'Hoe lang duurde het voor u?', ['Te kort', 'Precies goed', 'Te lang'], { escapes: ['unknown'] })
		]),
		page('volgende', 'De volgende keer', [
			yesNo('terug', 'Komt u de volgende keer weer?'),
			open('waarom', 'Wat houdt u tegen?', { showIf: "${terug} = 'a2'" }),
			open('beter', 'Wat kan er de volgende keer beter?'),
			open('blijven', 'Wat was er fijn aan?')
		])
	]
};
