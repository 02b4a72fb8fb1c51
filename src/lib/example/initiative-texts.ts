import type { CheckUpInput } from '#lib/initiatives/check-up.ts';
import type { DecideInput } from '#lib/initiatives/decision.ts';

interface Step {
	/** How many days ago. */
	days: number;
}

export interface ExampleInitiative {
	/** How many days ago it was asked. */
	asked: number;
	fund?: 'town' | 'wijk';
	wijk?: string;
	title: string;
	plan: string;
	forWhom?: string;
	withWhom: string;
	period?: string;
	amount?: number;
	needs: string;
	why?: string;
	agendaItem?: string;
	name: string;
	publicName?: string;
	showRefused?: boolean;
	question?: Step & { text: string; answer?: string };
	decision?: Step & Pick<DecideInput, 'outcome' | 'reason'> & Partial<Pick<DecideInput, 'amount' | 'conditions'>>;
	/** The yearly check-up: when it was asked, and what came of it. */
	checkUp?: Step & { answer?: Step & Pick<CheckUpInput, 'turn' | 'needs' | 'story'>; reply?: Step & { text: string } };
	withdrawn?: Step;
}

export const photoOfGarden =
	'Een tekening van de moestuin: drie bakken met groente en bloemen, met daarbij drie mensen en een flat.';

export const asked: ExampleInitiative[] = [
	{
		...{ asked: 462, fund: 'town', wijk: 'de-hoven', title: 'Een moestuin achter de flat' },
		plan: 'Wij maken zes bakken met aarde op het gras achter de flat. Iedereen mag meedoen. Op zaterdag werken wij samen in de tuin. Wat er groeit, delen wij.',
		...{ forWhom: 'Alle mensen van de vier flats', withWhom: 'Acht buren', period: 'Vanaf het voorjaar' },
		...{ amount: 1800, needs: 'Hout voor zes bakken: 900 euro\nAarde: 500 euro\nGereedschap: 400 euro' },
		...{ name: 'Samira', publicName: 'Tuingroep De Hoven' },
		decision: {
			...{ days: 430, outcome: 'granted', conditions: 'U laat een pad vrij van een meter breed.' },
			reason:
				'U krijgt het hele bedrag. Uw plan brengt buren bij elkaar. Veel mensen doen mee, en het is voor iedereen. De tuin kost daarna bijna niets.'
		},
		checkUp: {
			days: 64,
			answer: {
				...{ days: 52, turn: 'on_course', needs: 'Een kraan die dichterbij is. Nu lopen wij met gieters.' },
				story:
					'Wij begonnen met acht mensen. Nu zijn wij met twintig. Vorige maand aten wij samen soep van onze eigen groente.'
			},
			reply: {
				days: 46,
				text: 'Wij maken in het voorjaar een kraan bij de fietsen. Wij betalen die. Een collega belt u over de plek.'
			}
		}
	},
	{
		...{ asked: 440, fund: 'wijk', title: 'Samen zingen op dinsdag' },
		plan: 'Op dinsdag zingen wij samen in het buurthuis. Goed zingen hoeft niet. Na afloop is er koffie.',
		...{ forWhom: 'Mensen die vaak alleen zijn', withWhom: 'Vier zangers', period: 'Elke dinsdag' },
		...{ amount: 400, needs: 'Boeken met liedjes: 250 euro\nKoffie: 150 euro', name: 'Wout', publicName: '' },
		decision: {
			...{ days: 410, outcome: 'granted' },
			reason:
				'U krijgt het hele bedrag. Zingen brengt mensen bij elkaar die vaak alleen zijn. Iedereen kan binnenlopen.'
		},
		checkUp: { days: 44 }
	},
	{
		...{ asked: 96, fund: 'town', wijk: 'lindenkwartier', title: 'Een feest voor alle straten' },
		plan: 'In september vieren wij een feest met het hele kwartier. Er zijn spelletjes, en elke straat kookt iets.',
		...{ forWhom: 'Iedereen uit het Lindenkwartier', withWhom: 'Mensen uit tien straten', period: 'In september' },
		...{ amount: 2400, needs: 'Tafels en tenten: 900 euro\nEten: 600 euro\nEen bekende band: 900 euro' },
		...{ name: 'Peter', publicName: 'Peter en Aisha', showRefused: true },
		decision: {
			...{ days: 60, outcome: 'partly', amount: 1500, conditions: 'U ruimt de straat dezelfde avond op.' },
			reason:
				'U krijgt een deel. Wij betalen de tafels, de tenten en het eten. Een bekende band past niet bij de regel van het fonds. Misschien kunnen buren zelf muziek maken.'
		}
	},
	{
		...{ asked: 48, fund: 'wijk', title: 'Een kast vol gereedschap' },
		plan: 'Niet iedereen heeft een boor of een ladder. Wij zetten een kast in het buurthuis. Daar kunt u gereedschap lenen.',
		...{ forWhom: 'Iedereen uit Molenveld', withWhom: 'Drie handige buren', period: 'Vanaf volgende maand' },
		...{ amount: 600, needs: 'Een kast: 200 euro\nGereedschap: 400 euro', name: 'Jan', publicName: 'De klusgroep' },
		question: {
			...{ days: 40, text: 'Wie houdt bij wat er geleend is? En wat doet u als er iets stuk gaat?' },
			answer: 'Wij hebben een schrift bij de kast. Gaat er iets stuk, dan maken wij het samen.'
		},
		decision: {
			...{ days: 20, outcome: 'granted' },
			reason: 'U krijgt het hele bedrag. Lenen is goedkoper dan kopen. En buren leren elkaar zo kennen.'
		}
	},
	{
		...{ asked: 120, fund: 'town', wijk: 'waterrijk', title: 'Een dag naar het pretpark' },
		plan: 'Wij willen met alle kinderen van onze straat een dag naar het pretpark.',
		...{ forWhom: 'De kinderen van onze straat', withWhom: 'Een paar ouders', period: 'In de zomer' },
		...{ amount: 1200, needs: 'Een bus: 500 euro\nKaartjes: 700 euro', name: 'Mirjam', showRefused: true },
		decision: {
			...{ days: 88, outcome: 'refused' },
			reason:
				'U krijgt geen geld uit dit fonds. Een dagje uit is leuk. Maar het fonds is voor iets in de buurt zelf, dat open is voor iedereen. Wilt u iets voor kinderen in uw straat doen? Dan denken wij graag met u mee.'
		}
	},
	{
		...{ asked: 75, fund: 'town', wijk: 'aagtendorp', title: 'Een bank in onze tuin' },
		plan: 'Wij willen graag een mooie bank in onze eigen tuin.',
		...{ forWhom: 'Ons gezin', withWhom: '', period: 'Zo snel het kan', amount: 350, needs: 'Een bank: 350 euro' },
		name: 'Kees',
		decision: {
			...{ days: 52, outcome: 'refused' },
			reason:
				'U krijgt geen geld uit dit fonds. De bank staat in uw eigen tuin. Het fonds is voor plekken waar iedereen kan zitten.'
		}
	},
	{
		...{ asked: 6, fund: 'town', wijk: 'stationskwartier', title: 'Leren fietsen' },
		plan: 'Veel vrouwen in onze wijk kunnen niet fietsen. Wij leren het hun, op het plein achter het station.',
		...{ forWhom: 'Vrouwen die nog niet kunnen fietsen', withWhom: 'Vijf vrouwen', period: 'Twaalf weken' },
		...{ amount: 950, needs: 'Tien oude fietsen: 700 euro\nReparatie: 250 euro', name: 'Hanan', showRefused: true }
	},
	{
		...{ asked: 66, fund: 'town', wijk: 'oude-haven', title: 'Verhalen van de haven' },
		plan: 'Oude schippers vertellen hoe het vroeger was. Wij schrijven het op en hangen het langs de kade.',
		...{ forWhom: 'Iedereen die langs het water loopt', withWhom: 'Een schrijver en zes schippers' },
		...{ period: 'Dit najaar', amount: 1400, needs: 'Borden: 1.000 euro\nDrukken: 400 euro', name: 'Gerda' }
	},
	{
		...{ asked: 25, fund: 'wijk', title: 'Ballen gooien in het park' },
		plan: 'Wij maken een baan om met ballen te gooien. Jong en oud kunnen er samen spelen.',
		...{ forWhom: 'Jong en oud', withWhom: 'De mensen van de bankjes', period: 'In het voorjaar' },
		...{ amount: 700, needs: 'Zand: 300 euro\nPlanken: 250 euro\nBallen: 150 euro', name: 'Henk' },
		question: { days: 9, text: 'Hebt u de plek in het park al met de beheerder van het groen bekeken?' }
	},
	{
		...{ asked: 33, fund: 'town', wijk: 'buitenlinde', title: 'Een oven voor brood' },
		plan: 'Wij willen een oven bouwen bij de oude school.',
		...{ forWhom: 'Het hele dorp', withWhom: '', period: 'Volgend jaar', amount: 2500, needs: 'Stenen: 2.500 euro' },
		...{ name: 'Loes', withdrawn: { days: 28 } }
	},
	{
		...{ asked: 70, wijk: 'aagtendorp', title: 'Wij maaien ons eigen park' },
		plan: 'De gemeente maait nu het park bij het dorpshuis. Wij willen dat zelf doen. Wij laten meer bloemen staan.',
		why: 'Wij wonen ernaast en zien wanneer het nodig is. Wij kunnen het goedkoper, want wij hoeven niet ver te rijden.',
		...{ withWhom: 'Veertien mensen en de imker', needs: 'Een maaier en 1.500 euro per jaar', name: 'Tonny' },
		...{ publicName: 'Groengroep Aagtendorp', agendaItem: 'Meer bloemen in het park', showRefused: true },
		decision: {
			...{ days: 30, outcome: 'talking' },
			reason:
				'Wij vinden uw plan goed. Wij willen nog weten wie er maait als u ziek bent. En wij kijken samen hoeveel geld erbij hoort. Daarom gaan wij eerst met u in gesprek.'
		}
	},
	{
		...{ asked: 150, wijk: 'de-hoven', title: 'Zelf het vuilnis ophalen' },
		plan: 'Wij willen zelf het vuilnis van onze straat ophalen, met een eigen wagen.',
		why: 'Nu blijft het soms een week staan. Wij kunnen elke dag rijden.',
		...{ withWhom: 'Drie broers', needs: 'Een wagen en een plek om te storten', name: 'Ali', showRefused: true },
		decision: {
			...{ days: 105, outcome: 'refused' },
			reason:
				'Wij zeggen nee. Vuilnis ophalen moet de gemeente van de wet zelf regelen. U hebt wel gelijk: het blijft te vaak staan. Wij hebben daarom een extra ronde op vrijdag afgesproken.'
		}
	}
];
