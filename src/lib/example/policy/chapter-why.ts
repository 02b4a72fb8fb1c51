import { prose } from '../prose.ts';
import { chapter } from './passage.ts';

export const why = chapter('Waarom dit beleid er is', {
	why: {
		reason: 'Elk beleid begint met de vraag waarom het er is. Dat schreef de gemeente zelf op.',
		text: prose`
			In Lindewaard wonen 40.000 mensen. De meesten redden zich goed. Toch kent iedereen een tijd waarin het even
			niet gaat. U wordt ziek, u raakt uw baan kwijt of u voelt zich alleen. Dan is het fijn als er iemand is. Dit
			beleid zegt hoe wij in Lindewaard voor elkaar zorgen. Het geldt voor vier jaar.
		`
	},
	promise: {
		reason: 'De gemeenteraad deed deze belofte voordat de gesprekken begonnen.',
		text: prose`
			De gemeenteraad deed vooraf een belofte: wat inwoners samen vragen, komt in het beleid. Soms kan dat niet. Het
			Rijk maakt wetten, en daar houden wij ons aan. Ook is er 31 miljoen euro per jaar, en niet meer. Zeggen wij
			nee, dan leest u waarom. Bij elke alinea ziet u van wie het idee kwam.
		`
	},
	'how-made': {
		findings: ['info-answer'],
		text: prose`
			Wij begonnen niet met schrijven, maar met luisteren. Mensen vulden een vragenlijst in of hingen een wens in de
			wensboom. Zij kwamen naar een bijeenkomst, schreven een brief of maakten een agenda voor hun wijk. Daarna
			legden wij alles naast elkaar. Wat veel mensen zeiden, noemen wij een rode draad. Onder elke alinea staat op
			welke rode draad die steunt.
		`
	},
	values: {
		findings: ['care-one-person', 'info-letters', 'info-answer'],
		text: prose`
			Uit alle gesprekken kwamen vijf afspraken. Zij gelden voor iedereen die in Lindewaard helpt.

			- Wij kennen u bij uw naam.
			- Wij vragen eerst wat u zelf wilt.
			- Wij komen naar u toe als u niet naar ons kunt komen.
			- Wij schrijven zo dat u het begrijpt.
			- Wij zeggen eerlijk wat niet kan.
		`
	}
});
