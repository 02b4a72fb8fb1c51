import type { PassageKey } from '../policy-texts.ts';
import type { Step } from './passage.ts';
import { secondHalf } from './second-half.ts';
import { prose } from '../prose.ts';

const firstHalf: Step<PassageKey>[] = [
	{
		do: 'change',
		passage: 'why',
		cause: 'editorial',
		because: 'Twee zinnen zijn korter en duidelijker. De betekenis is gelijk.',
		text: prose`
			In Lindewaard wonen 40.000 mensen. Met de meeste mensen gaat het goed. Toch kent iedereen een tijd waarin het
			even niet gaat. U wordt ziek, u raakt uw baan kwijt of u voelt zich alleen. Dan is het fijn als er iemand is. In
			dit beleid leest u hoe wij in Lindewaard voor elkaar zorgen. Het geldt voor vier jaar.
		`
	},
	{
		do: 'change',
		passage: 'meet-living-rooms',
		cause: 'advice',
		because: prose`
			De adviesraad en een raadslid vroegen om nu al iets te doen voor Buitenlinde. Een inwoner schreef dat alleen
			binnenlopen eng kan zijn. Beide staan nu in de tekst.
		`,
		asked: [2],
		remarks: [2],
		reactions: true,
		text: prose`
			Elke wijk krijgt een huiskamer: een plek waar u zo naar binnen loopt. U hoeft geen lid te zijn, niets te kopen
			en geen reden te hebben. Er is koffie en er staat een grote tafel. Bij de deur is iemand die u welkom heet. In
			vijf wijken is zo’n plek er al. In Waterrijk, het Stationskwartier en Buitenlinde openen wij er een binnen twee
			jaar. Tot die tijd komt er elke week een bus langs in Buitenlinde, met koffie en een tafel. Wij gebruiken een
			gebouw dat er al staat, zoals een school of een kerk.
		`
	},
	{
		do: 'change',
		passage: 'meet-hours',
		cause: 'residents',
		because: prose`
			{aantal} keer hoorden wij dat het buurthuis dicht is als mensen willen komen. Eén avond was niet genoeg. Nu zijn
			het er twee, en de zaterdagmiddag. Een raadslid vroeg wie er komt als een vrijwilliger ziek is.
		`,
		findings: ['meet-evening'],
		remarks: [1],
		text: prose`
			De meeste huiskamers zijn nu alleen op werkdagen open, tot vijf uur. Veel mensen voelen zich juist daarna
			alleen. Daarom gaat elke huiskamer twee avonden per week open, tot tien uur, en elke zaterdagmiddag. De wijk
			kiest zelf welke avonden dat zijn. Vrijwilligers hebben dan de sleutel. Is er iemand ziek, dan komt er een
			beroepskracht. Ook op zondag open lukt nog niet. Daarvoor zijn er te weinig mensen.
		`
	},
	{
		do: 'change',
		passage: 'care-one-person',
		cause: 'residents',
		because: prose`
			{aantal} keer ging het over hulp dichtbij, van één vaste persoon. De adviesraad vond dat die persoon ook moet
			blijven. En u mag nu een ander kiezen als het niet klikt.
		`,
		findings: ['care-one-person'],
		asked: [1],
		reactions: true,
		text: prose`
			Wie hulp nodig heeft, krijgt één vaste persoon. Wij noemen die persoon uw wijkhulp. Uw wijkhulp kent u, kent uw
			wijk en weet de weg. U vertelt uw verhaal één keer. Uw wijkhulp blijft, ook als er meer hulp nodig is. Wie u
			verder helpt, weet dan hetzelfde. Dat gebeurt alleen als u dat goed vindt. Klikt het niet met uw wijkhulp? Dan
			kiest u een ander. U hoeft niet te zeggen waarom.
		`
	},
	{
		do: 'split',
		passage: 'care-first-call',
		into: 'care-urgent',
		cause: 'council',
		because: prose`
			Een raadslid vroeg hoe lang u op een telefoontje wacht. Nu staat er een getal bij: vijf werkdagen. Hulp met
			haast kreeg een eigen alinea, zodat u die snel vindt.
		`,
		remarks: [4],
		first: prose`
			Vraagt u om hulp, dan belt uw wijkhulp u binnen vijf werkdagen. U spreekt samen af waar u elkaar ziet: thuis, in
			de huiskamer of op het gemeentehuis. U mag iemand meenemen die u vertrouwt. Lukt het ons niet om op tijd te
			bellen, dan hoort u ook dat. U weet dan wanneer het wel kan.
		`,
		second: prose`
			Soms kan hulp niet wachten. U wordt bijvoorbeeld plotseling ziek en u zorgt voor iemand anders. Bel dan ons
			nummer, ook in de avond of in het weekend. U krijgt dezelfde dag iemand aan de lijn die mag beslissen. De hulp
			begint binnen een dag. De papieren komen later.
		`
	},
	{
		do: 'change',
		passage: 'care-decision',
		cause: 'residents',
		because: prose`
			{aantal} keer hoorden wij dat mensen te lang wachten. Acht weken worden er zes. Een inwoner vroeg wat er gebeurt
			als u geen familie in de buurt hebt. Ook dat staat er nu.
		`,
		findings: ['care-wait'],
		reactions: true,
		text: prose`
			Na het gesprek maakt uw wijkhulp een plan. Daarin staat in gewone woorden wat u zelf doet, wat mensen om u heen
			doen en wat wij doen. Hebt u niemand om u heen? Dan rekenen wij daar ook niet op. U leest het plan eerst en
			zegt wat er anders moet. Binnen zes weken na uw vraag krijgt u het besluit. Duurt het toch langer, dan bellen
			wij u. Bent u het niet eens met het besluit? Dan legt iemand u uit hoe u bezwaar maakt. Dat kost niets.
		`,
		formal: prose`
			1. De wijkhulp legt de uitkomst van het onderzoek vast in een ondersteuningsplan. De aanvrager ontvangt dit plan
			voor de ondertekening en kan daarop een zienswijze geven.

			2. Heeft de aanvrager geen sociaal netwerk, dan houdt het college bij het besluit geen rekening met hulp daaruit.

			3. Het college beslist binnen zes weken na de ontvangst van de melding. Kan het college niet binnen die termijn
			beslissen, dan deelt het dit voor het einde van de termijn aan de aanvrager mee.

			4. Een belanghebbende kan tegen het besluit binnen zes weken na de bekendmaking bezwaar maken.
		`
	},
	{
		do: 'change',
		passage: 'care-carers',
		cause: 'advice',
		because: prose`
			De adviesraad miste in het concept wie de vrije dagen regelt en wie ze betaalt. Nu staat het er: tien dagen per
			jaar, uw wijkhulp regelt het en wij betalen.
		`,
		findings: ['care-carers'],
		asked: [5],
		text: prose`
			Zorgt u voor een zieke partner, ouder, kind of buur? Dan bent u mantelzorger. In Lindewaard zijn dat meer dan
			vierduizend mensen. Velen van hen zijn moe. Daarom krijgt u elk jaar tien dagen waarop een ander uw zorg
			overneemt. Dat kan ook een heel weekend zijn. U kiest zelf wanneer. Uw wijkhulp regelt het en wij betalen het.
			Ook is er in elke huiskamer een ochtend voor mantelzorgers onder elkaar.
		`
	},
	{
		do: 'change',
		passage: 'money-hour',
		cause: 'advice',
		because: prose`
			De adviesraad vroeg om hulp bij geld op een gewone plek, zoals de bibliotheek. Inwoners schreven hetzelfde, en
			vroegen om aan studenten te denken.
		`,
		asked: [4],
		reactions: true,
		text: prose`
			Elke huiskamer krijgt een spreekuur over geld, en de bibliotheek ook. Het is er voor iedereen, dus ook voor
			studenten. U neemt uw brieven mee, ook de enveloppen die nog dicht zijn. Iemand leest ze met u en zegt wat u als
			eerste doet. U hoeft geen afspraak te maken. Op deze plekken komen mensen voor van alles, dus niemand ziet
			waarvoor u komt. Wat u vertelt, blijft daar.
		`
	},
	{
		do: 'change',
		passage: 'money-border',
		cause: 'residents',
		because: prose`
			{aantal} keer hoorden wij dat mensen geld tekortkomen, ook als zij werken. De grens gaat verder
			omhoog, en de hulp stopt niet meer van de ene dag op de andere.
		`,
		findings: ['money-edge'],
		text: prose`
			Hulp bij een klein inkomen is er nu tot 110 procent van de bijstand. Wie net iets meer verdient, krijgt niets.
			Veel mensen vinden dat oneerlijk. Daarom leggen wij de grens bij 130 procent. Ongeveer vijfhonderd gezinnen
			krijgen er zo hulp bij. Zij krijgen bijvoorbeeld de meedoenpas, voor sport, muziek en uitjes. Gaat u meer
			verdienen, dan wordt de hulp in een jaar stap voor stap minder. Nog hoger lukt niet. Dan is er te weinig geld
			voor wie het minst heeft.
		`
	},
	{
		do: 'change',
		passage: 'money-early',
		cause: 'council',
		because: 'Een raadslid wees ons op ondernemers. Zij zien vaak als eersten dat iemand niet kan betalen.',
		remarks: [3],
		text: prose`
			Schulden groeien in stilte. Mensen schamen zich en praten er vaak pas na jaren over. Daarom wachten wij niet.
			Betaalt iemand een paar maanden geen huur of energie? Dan horen wij dat en bellen wij aan. Dat doen wij al drie
			jaar, en het werkt. Ook ondernemers zien vaak als eersten dat het niet gaat. Zij kunnen u ons nummer geven. Wij
			komen geen geld halen. Wij komen vragen of wij kunnen helpen. U mag nee zeggen.
		`
	}
];

/** From the concept to the published text: what inwoners, the adviesraad and the raadsronde changed. */
export const secondVersion = [...firstHalf, ...secondHalf];
