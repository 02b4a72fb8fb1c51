import { prose } from '../prose.ts';
import { chapter } from './passage.ts';

export const meet = chapter('Elkaar ontmoeten', {
	'meet-living-rooms': {
		findings: ['meet-open'],
		text: prose`
			Elke wijk krijgt een huiskamer: een plek waar u zo naar binnen loopt. U hoeft geen lid te zijn, niets te kopen
			en geen reden te hebben. Er is koffie en er staat een grote tafel. In
			vijf wijken is zo’n plek er al. In Waterrijk, het Stationskwartier en Buitenlinde openen wij er een binnen twee
			jaar. Wij gebruiken een gebouw dat er al staat, zoals een school of een kerk.
		`
	},
	'meet-hours': {
		findings: ['meet-evening'],
		text: prose`
			De meeste huiskamers zijn nu alleen op werkdagen open, tot vijf uur. Veel mensen voelen zich juist daarna
			alleen. Daarom gaat elke huiskamer één avond per week open, tot tien uur. De wijk kiest zelf welke avond dat
			is. Vrijwilligers hebben die avond de sleutel.
		`
	},
	'meet-volunteers': {
		findings: ['meet-volunteers'],
		text: prose`
			Zonder vrijwilligers is er geen huiskamer, geen eetgroep en geen wandelclub. Zij vragen geen medaille, maar wel
			dat hun werk makkelijk is. Daarom regelen wij voor elke vrijwilliger vier dingen:

			- een formulier van één pagina, en niet meer;
			- een bewijs van goed gedrag, dat wij betalen;
			- een verzekering voor iedereen die helpt;
			- een feest per jaar, dat vrijwilligers zelf bedenken.
		`
	},
	'meet-small-money': {
		findings: ['meet-volunteers', 'meet-open'],
		text: prose`
			Goede ideeën zijn vaak klein: een bankje, een straatfeest, een moestuin. Elke wijk krijgt daarvoor een eigen
			potje van 15.000 euro per jaar. Drie bewoners beslissen samen over de aanvragen. U hoort binnen twee weken of
			uw idee geld krijgt. Na afloop laat u een foto en de bonnen zien. Meer vragen wij niet.
		`
	},
	'meet-travel': {
		findings: ['meet-bus'],
		text: prose`
			Ontmoeten kan alleen als u er kunt komen. In Buitenlinde rijdt de bus één keer per uur, en 's avonds niet. De
			provincie bepaalt hoe vaak de bus rijdt. Wij vragen de provincie elk jaar om meer ritten, met uw verhalen
			erbij. Zelf doen wij ook iets. Wij betalen een buurtauto met vrijwillige chauffeurs. Die brengt u voor één euro
			naar de huiskamer en weer naar huis.
		`
	}
});
