import type { Definition } from '../../definition.ts';
import { age, dilemma, open, page, wijk } from './building.ts';

/** Hard choices: one cannot have it all. One on each screen. */
export const dilemmas: Definition = {
	title: 'Wat kiest u?',
	introduction:
		'De gemeente kan haar geld maar één keer uitgeven. Daarom leggen wij u een paar lastige keuzes voor. Er is geen goed of fout antwoord. U kunt ook in het midden gaan staan.',
	thanks: 'De raad krijgt uw keuzes te lezen voordat hij beslist.',
	minutes: 3,
	oneAtATime: true,
	pages: [
		page('keuzes', 'Uw keuzes', [
			dilemma('plek', 'Waar geven wij het geld aan uit?', [
				'Eén groot buurthuis voor de hele gemeente',
				'Een kleine plek in elke wijk'
			]),
			dilemma('hulp', 'Hoe helpen wij mensen?', [
				'Iedereen krijgt een beetje hulp',
				'Wie het zwaar heeft, krijgt veel hulp'
			]),
			dilemma('groen', 'Wat doen wij met een lege plek?', ['Er komen huizen', 'Er komt een park']),
			dilemma('wie', 'Wie zorgt voor het groen in uw straat?', [
				'De gemeente doet alles',
				'De buurt doet het, met geld van de gemeente'
			]),
			dilemma('contact', 'Hoe helpt de gemeente u het liefst?', ['Snel, via de website', 'Rustig, aan een tafel']),
			open('uitleg', 'Wilt u bij een keuze iets uitleggen?')
		]),
		page('over-u', 'Over u', [wijk(), age()])
	]
};
