import { hanging, told, type ExampleWish } from './wish-texts.ts';

/** On cards that children and their parents wrote at the Lindeschool, in the order in which they came. */
export const schoolWishes: ExampleWish[] = [
	hanging('Een boom waar je in mag klimmen', 'green', 'lindenkwartier', 'Mila', 0.7),
	told(
		'come_true',
		'De doos met ballen staat er. Groep 8 deelt ze elke pauze uit.',
		'Een doos met ballen voor op het plein',
		'green',
		'lindenkwartier',
		'Sem',
		0.5
	),
	hanging('Een straat zonder auto’s als de school begint', 'traffic', 'lindenkwartier', 'De ouders van groep 3', 1),
	told(
		'taken_up',
		'Opa Henk en juf Samira beginnen in maart met drie bakken.',
		'Een moestuin waar wij soep van koken',
		'green',
		'lindenkwartier',
		'Groep 5',
		0.8
	),
	hanging('Een bankje voor als je niemand hebt om mee te spelen', 'young', 'lindenkwartier', 'Noor', 0.9),
	told(
		'impossible',
		'Een achtbaan is te groot voor het plein en te duur. In het park komt wel een langere glijbaan.',
		'Een achtbaan op het plein',
		'green',
		'lindenkwartier',
		'Daan',
		0.6
	),
	hanging('Na school binnen kunnen blijven als het regent', 'young', 'lindenkwartier', 'Amira', 0.5),
	told(
		'come_true',
		'Elke vrijdag leest nu een oma of een opa een verhaal.',
		'Dat mijn oma mag komen voorlezen',
		'old',
		'lindenkwartier',
		'Lou',
		0.75
	),
	hanging('Vogelhuisjes in alle bomen', 'green', 'lindenkwartier', 'Guus', 0.4),
	told(
		'taken_up',
		'Twee vaders en een moeder lopen elke ochtend mee. Zij zoeken er nog drie.',
		'Met een groep lopen naar school, ook als het donker is',
		'traffic',
		'lindenkwartier',
		'Yara',
		0.55
	),
	hanging('Een avond waarop de ouders ook buiten spelen', 'places', 'lindenkwartier', 'Groep 7', 0.65),
	told(
		'come_true',
		'In de vakantie verfden ouders een hinkelbaan van tachtig vakken.',
		'Een hinkelbaan die niet ophoudt',
		'green',
		'lindenkwartier',
		'Fleur',
		0.35
	),
	hanging('Een kraan waar je water uit kunt drinken', 'places', 'lindenkwartier', 'Ties', 0.3),
	hanging('Dat de opa’s van de overkant komen kijken naar de musical', 'old', 'lindenkwartier', 'Groep 8', 0.45)
];

/** Waits for the moderator. */
export const waitingSchoolWish = hanging('Dat meester Joost meedoet met voetballen', 'young', 'lindenkwartier', 'Bram');

/** Does not fit the rule of this tree. */
export const hiddenSchoolWish = {
	...hanging('Een nieuwe telefoon voor mij', 'young', 'lindenkwartier'),
	reason: 'Deze wens is voor één kind zelf. In deze boom hangen wensen over de school en de wijk.'
};
