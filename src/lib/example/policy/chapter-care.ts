import { prose } from '../prose.ts';
import { chapter } from './passage.ts';

export const care = chapter('Zorg en hulp dichtbij', {
	'care-one-person': {
		findings: ['care-one-person'],
		text: prose`
			Wie hulp nodig heeft, krijgt één vaste persoon. Wij noemen die persoon uw wijkhulp. Uw wijkhulp kent u, kent uw
			wijk en weet de weg. U vertelt uw verhaal één keer. Helpen er meer mensen? Dan zorgt uw wijkhulp dat zij
			hetzelfde weten. Dat gebeurt alleen als u dat goed vindt.
		`
	},
	'care-first-call': {
		findings: ['care-wait'],
		text: prose`
			Vraagt u om hulp, dan belt uw wijkhulp u zo snel als dat kan. U spreekt samen af waar u elkaar ziet: thuis, in
			de huiskamer of op het gemeentehuis. Is er haast bij, dan gaat het sneller. U belt ons nummer en krijgt
			dezelfde dag iemand aan de lijn. Ook in het weekend is er iemand voor wie niet kan wachten.
		`
	},
	'care-decision': {
		findings: ['care-wait'],
		text: prose`
			Na het gesprek maakt uw wijkhulp een plan. Daarin staat in gewone woorden wat u zelf doet, wat mensen om u heen
			doen en wat wij doen. U leest het plan eerst en zegt wat er anders moet. Binnen acht weken na uw vraag krijgt u
			het besluit. Bent u het er niet mee eens? Dan legt iemand u uit hoe u bezwaar maakt. Dat kost niets.
		`,
		formal: prose`
			1. De wijkhulp legt de uitkomst van het onderzoek vast in een ondersteuningsplan. De aanvrager ontvangt dit plan
			voor de ondertekening en kan daarop een zienswijze geven.

			2. Het college beslist binnen acht weken na de ontvangst van de melding.

			3. Een belanghebbende kan tegen het besluit binnen zes weken na de bekendmaking bezwaar maken.
		`
	},
	'care-household': {
		findings: ['care-household'],
		text: prose`
			Hulp in huis is er voor wie het zelf niet meer kan. Wij kijken samen met u wat er nodig is: schoonmaken, wassen
			of boodschappen. Mensen vragen om die hulp langer te houden. Dat kan niet altijd, want daar is te weinig geld voor. Wel houdt u dezelfde hulp, zo lang als dat kan. Is uw hulp ziek, dan komt binnen een week iemand anders. Wij stoppen nooit zonder gesprek bij u thuis.
		`
	},
	'care-carers': {
		findings: ['care-carers'],
		text: prose`
			Zorgt u voor een zieke partner, ouder, kind of buur? Dan bent u mantelzorger. In Lindewaard zijn dat meer dan
			vierduizend mensen. Velen van hen zijn moe. Daarom neemt een ander uw zorg af en toe over, zodat u kunt uitrusten. U kiest zelf wanneer dat is. Ook is er in elke huiskamer een ochtend voor mantelzorgers onder
			elkaar.
		`
	},
	'care-neighbours': {
		findings: ['meet-volunteers', 'care-one-person'],
		text: prose`
			Veel hulp komt niet van de gemeente. Een buurvrouw doet boodschappen. Een buurman rijdt iemand naar het
			ziekenhuis. Die hulp vraagt om vertrouwen, en niet om regels. Elke wijk krijgt één nummer voor kleine klussen.
			Wie wil helpen en wie hulp zoekt, vinden elkaar daar. De huiskamer houdt het bij. Wij betalen de telefoon en de
			onkosten.
		`
	}
});
