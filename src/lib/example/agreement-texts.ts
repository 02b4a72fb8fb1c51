import type { AgreementState } from '#lib/agreements/standing.ts';
import type { Outcome } from '#lib/agreements/outcome.ts';
import type { StepKind } from '#lib/agreements/step.ts';
import type { Verdict } from '#lib/replies/verdict.ts';

export interface ExampleAgreement {
	/** Of the item. */
	title: string;
	/** The first answer; what the adopted text made of it came later. */
	answer: { verdict: Verdict; reason: string };
	outcome: Outcome;
	what?: string;
	doneBy?: string;
	doneWith?: string;
	amount?: number;
	money?: string;
	/** Days ago that all is done; negative days lie ahead. */
	due?: number;
	milestones?: ExampleMilestone[];
	/** What a report says of it, as it stands then. */
	said?: Partial<Record<AgreementState, string>>;
}

interface ExampleMilestone {
	text: string;
	/** Days ago. */
	due: number;
	/** When, what, the day that it was done or to which it moved (days ago), and the words. */
	steps: [days: number, kind: StepKind, day: number, words: string][];
}

const WELFARE = 'Welzijn Lindewaard';

/** On the items of the second version of Molenveld. */
export const molenveldAgreements: ExampleAgreement[] = [
	{
		title: 'Elke dag een open deur in De Spil',
		answer: {
			verdict: 'partly',
			reason: 'De Spil gaat vaker open. Voor elke dag iemand die de weg weet, hebben wij te weinig mensen.'
		},
		outcome: 'together',
		what: 'De Spil gaat elke werkdag open. De gemeente betaalt drie dagen een gastheer. De andere dagen doen vrijwilligers de deur open.',
		doneBy: WELFARE,
		doneWith: 'de vrijwilligers van De Spil',
		amount: 48_000,
		money: 'per jaar, uit het geld voor buurthuizen',
		due: 90,
		milestones: [
			{
				text: 'Op drie dagen is er een gastheer',
				due: 550,
				steps: [
					[560, 'done', 562, 'Op maandag, woensdag en vrijdag zit er nu iemand die luistert. De koffie is klaar.']
				]
			},
			{
				text: 'De Spil is elke werkdag open',
				due: 390,
				steps: [
					[395, 'moved', 240, 'Wij vonden nog niet genoeg vrijwilligers. Samen met het platform zoeken wij verder.'],
					[235, 'done', 238, 'Elf mensen uit de wijk doen nu om de beurt de deur open. Dank u wel allemaal.']
				]
			},
			{
				text: 'Ook twee avonden en de zaterdag open',
				due: 90,
				steps: [[95, 'moved', -70, 'De zaal krijgt eerst een nieuwe vloer. Daarna gaan wij ook ’s avonds open.']]
			}
		],
		said: {
			todo: 'Wij zoeken mensen die gastheer willen zijn.',
			busy: 'Steeds meer dagen is de deur open. De avonden komen nog.'
		}
	},
	{
		title: 'Licht op het pad langs de Molenvliet',
		answer: { verdict: 'adopted', reason: 'Op dit pad komt meer licht. Wij beginnen ermee zodra het plan klaar is.' },
		outcome: 'alone',
		what: 'Langs de Molenvliet komen zes lampen. Zij geven warm licht en staan laag.',
		doneBy: 'Team Straten en Groen',
		amount: 36_000,
		money: 'uit het geld voor straatlampen',
		due: 400,
		milestones: [
			{
				text: 'Het plan is klaar, en de wijk zag het',
				due: 540,
				steps: [[545, 'done', 548, 'Wij liepen de route met twaalf bewoners. Eén lamp kwam dichter bij de brug.']]
			},
			{
				text: 'De zes lampen branden',
				due: 400,
				steps: [[402, 'done', 404, 'De lampen branden. Op de eerste avond liepen veel mensen even mee.']]
			}
		],
		said: {
			todo: 'Het plan voor de lampen is in de maak.',
			busy: 'Het plan is klaar. Wij bestelden de lampen.',
			done: 'Alle lampen branden. Dit punt is klaar.'
		}
	},
	{
		title: 'Een klussendienst van buren',
		answer: { verdict: 'existing', reason: 'Dit kan nu al. In De Spil staat een berging leeg voor uw gereedschap.' },
		outcome: 'together',
		what: 'De buren krijgen de berging van De Spil voor hun gereedschap. De gemeente zorgt voor een slot en voor licht.',
		doneBy: 'Team Straten en Groen',
		doneWith: 'negen buren uit Molenveld',
		amount: 800,
		money: 'uit het wijkbudget',
		due: 55,
		milestones: [
			{
				text: 'De buren krijgen de sleutel',
				due: 480,
				steps: [[470, 'done', 474, 'De sleutel ligt bij de beheerder. De eerste lamp hangt al bij een buurvrouw.']]
			},
			{ text: 'Er is een slot en er is licht', due: 55, steps: [] }
		],
		said: {
			todo: 'Wij maken de berging leeg.',
			busy: 'De buren hebben de sleutel. Het licht en het slot komen nog.'
		}
	},
	{
		title: 'Een avond die van de jongeren is',
		answer: { verdict: 'adopted', reason: 'Goed plan. De jongeren krijgen de zaal voor één avond in de week.' },
		outcome: 'together',
		what: 'Op vrijdagavond is de zaal van de jongeren. Zij maken de regels. Een jongerenwerker is in de buurt.',
		doneBy: WELFARE,
		doneWith: 'twaalf jongeren uit Molenveld',
		amount: 2_500,
		money: 'uit het wijkbudget',
		due: 300,
		milestones: [
			{
				text: 'De jongeren schrijven hun regels op',
				due: 580,
				steps: [[575, 'done', 577, 'Er staan zeven regels op de deur. De eerste is: iedereen mag erbij.']]
			},
			{
				text: 'De eerste avond',
				due: 520,
				steps: [[518, 'done', 519, 'Er kwamen 26 jongeren. Zij ruimden zelf op, zoals beloofd.']]
			},
			{
				text: 'Een tweede avond in de week',
				due: 300,
				steps: [
					[310, 'dropped', 0, 'Voor twee avonden zijn er te weinig mensen die erbij willen zijn. De vrijdag blijft.']
				]
			}
		],
		said: {
			todo: 'De jongeren maken hun plan.',
			busy: 'De vrijdagavond is er. Over een tweede avond denken wij na.',
			done: 'De vrijdagavond loopt goed. Een tweede avond komt er niet.'
		}
	},
	{
		title: 'Hulp met brieven en geld, gewoon in de wijk',
		answer: {
			verdict: 'adopted',
			reason: 'In De Spil komt een spreekuur over brieven en geld. U hoeft geen afspraak te maken.'
		},
		outcome: 'alone',
		what: 'Om de week is er een ochtend spreekuur in De Spil. Iemand leest en rekent met u mee.',
		doneBy: WELFARE,
		amount: 9_000,
		money: 'per jaar, uit het geld voor hulp bij schulden',
		due: -60,
		milestones: [
			{
				text: 'Het spreekuur begint',
				due: 560,
				steps: [[555, 'done', 557, 'Op de eerste dinsdag kwamen acht mensen. Niemand hoefde lang te wachten.']]
			},
			{ text: 'Er is iemand die Turks of Arabisch spreekt', due: -60, steps: [] }
		],
		said: {
			todo: 'Wij zoeken iemand voor het spreekuur.',
			busy: 'Het spreekuur is er. Wij zoeken nog iemand die Turks of Arabisch spreekt.'
		}
	},
	{
		title: 'Eén bord met alles wat er te doen is',
		answer: {
			verdict: 'rejected',
			reason: 'Wij hebben niemand die het bord elke week bijhoudt. Een oud bord helpt niemand.'
		},
		outcome: 'not'
	}
];

/** One agreement was changed once. */
export const changedAgreement = {
	title: 'Hulp met brieven en geld, gewoon in de wijk',
	days: 330,
	what: 'Elke week is er een ochtend spreekuur in De Spil, op dinsdag. Iemand leest en rekent met u mee.',
	amount: 16_000,
	because: 'Er kwamen meer mensen dan wij dachten. Om de week was te weinig.'
};

/** Of each report, the oldest first. */
export const reportTexts = [
	'Dit is ons eerste verslag. Bij de meeste punten zijn wij begonnen. Wat nog niet lukte, leest u hieronder ook.',
	'Er is veel gebeurd in uw wijk. Bij een paar punten duurt het langer dan wij zeiden. Dat vinden wij jammer, en wij leggen uit waarom.',
	'Weer zijn er punten klaar. Wat overblijft, kost meer tijd. Hebt u een vraag? Kom langs in De Spil.'
];

export const exampleAssignment = {
	title: 'Opdracht aan Welzijn Lindewaard',
	organisation: WELFARE,
	introduction: `Beste mensen van Welzijn Lindewaard,

De wijken schreven in hun agenda wat zij nodig hebben. In dit document leest u wat zij van u vragen, in hun eigen woorden. U leest ook wat de gemeente daarover met hen afsprak.

Wij vragen u om van elk punt een kort plan te maken. Praat daarvoor met het wijkplatform. Na de zomer leggen wij de plannen naast elkaar.`
};
