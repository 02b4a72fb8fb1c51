import { prose } from '../prose.ts';
import { chapter } from './passage.ts';

export const onward = chapter('Hoe wij verder gaan', {
	'on-money': {
		reason: 'De gemeenteraad bepaalt hoeveel geld er is. Inwoners konden daar niet over meebeslissen.',
		text: prose`
			Voor dit beleid is er 31 miljoen euro per jaar. Dat geld verdelen wij zo:

			- 19 miljoen voor zorg en hulp;
			- 7 miljoen voor kinderen en jongeren;
			- 3 miljoen voor mensen die moeilijk rondkomen;
			- 2 miljoen voor huiskamers, straten en informatie.

			Wordt iets duurder, dan maken wij niet in stilte een regel strenger. Wij leggen de keuze eerst voor aan
			inwoners en daarna aan de raad.
		`
	},
	'on-measure': {
		findings: ['info-answer'],
		text: prose`
			Beleid is pas goed als u er iets van merkt. Daarom stellen wij elk jaar dezelfde vragen aan duizend inwoners:

			- Kent u iemand bij wie u terechtkunt?
			- Kreeg u snel hulp toen u erom vroeg?
			- Begreep u onze brieven?
			- Voelt u zich thuis in uw wijk?

			Iedereen kan de antwoorden op deze site lezen.
		`
	},
	'on-yearly': {
		findings: ['info-answer'],
		text: prose`
			Elk voorjaar is er in elke wijk een avond over dit beleid. Wij vertellen wat lukte en wat niet. U zegt wat beter
			moet. Wat wij horen, leggen wij naast de tekst. Moet er iets anders, dan komt er een nieuwe versie. De oude
			versie blijft staan, zodat u ziet wat er anders werd.
		`
	},
	'on-together': {
		findings: ['meet-open', 'info-answer'],
		text: prose`
			Wij doen dit niet alleen. Huisartsen, scholen, kerken, moskeeën en sportclubs doen mee. Ook Welzijn Lindewaard
			helpt. Twee keer per jaar zitten wij samen aan tafel, elke keer in een andere wijk. De wijkplatforms krijgen
			daar een vaste plaats. De adviesraad let op en zegt wat beter moet, ook als wij het niet vragen.
		`
	}
});
