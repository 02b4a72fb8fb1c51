import { prose } from '../prose.ts';
import { chapter } from './passage.ts';

export const info = chapter('Duidelijke informatie', {
	'info-letters': {
		findings: ['info-letters'],
		text: prose`
			Een brief van de gemeente mag niemand bang maken. Elke brief krijgt daarom dezelfde vorm. Bovenaan staat wat er
			aan de hand is en wat u moet doen. Daaronder staat een naam. Een groep inwoners leest onze brieven
			voordat wij ze versturen. Begrijpen zij een brief niet, dan schrijven wij hem opnieuw.
		`
	},
	'info-desk': {
		findings: ['info-desk'],
		text: prose`
			Niet alles hoeft met de computer. In elke huiskamer is op vaste dagen iemand van de gemeente. Daar vraagt u wat
			u wilt, over zorg, over geld of over iets anders. U kunt ook zo binnenlopen op het gemeentehuis. Dat kan op elke
			werkdag en op donderdagavond.
		`
	},
	'info-phone': {
		findings: ['info-desk'],
		text: prose`
			Wij nemen de telefoon zelf op. U krijgt een mens aan de lijn, en geen menu met tien keuzes. Kan die u niet
			helpen, dan belt iemand anders u dezelfde dag terug. U hoeft uw vraag dan niet te herhalen. Een gesprek mag
			zo lang duren als nodig is.
		`
	},
	'info-app': {
		reason: 'De gemeente wilde dat mensen op elk moment kunnen zien hoe het met hun aanvraag gaat.',
		text: prose`
			Er komt een app van de gemeente. Daarin ziet u uw aanvragen, uw afspraken en de naam van uw wijkhulp. U kunt er
			ook een bericht mee sturen. Later komt de app in de plaats van een deel van de balie. Wie dat lastig vindt,
			krijgt een cursus in de bibliotheek.
		`
	},
	'info-languages': {
		findings: ['info-letters'],
		text: prose`
			Niet iedereen leest of spreekt makkelijk Nederlands. Daarom werken wij met tekeningen en korte films. Bij een
			belangrijk gesprek regelen wij een tolk. Uw kind hoeft niet te vertalen. In de huiskamers van De Hoven en de
			Oude Haven helpen taalmaatjes u met brieven. Met hen kunt u ook oefenen voor een gesprek.
		`
	}
});
