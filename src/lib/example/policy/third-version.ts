import type { PassageKey } from '../policy-texts.ts';
import { prose } from '../prose.ts';
import type { Step } from './passage.ts';

/** From the published text to the decision: what the council changed that evening, and what was still missing. */
export const thirdVersion: Step<PassageKey>[] = [
	{
		do: 'change',
		passage: 'values',
		cause: 'editorial',
		because: 'De derde afspraak is korter opgeschreven. De betekenis is gelijk.',
		text: prose`
			Uit alle gesprekken kwamen vijf afspraken. Zij gelden voor iedereen die in Lindewaard helpt.

			- Wij kennen u bij uw naam.
			- Wij vragen eerst wat u zelf wilt.
			- Kunt u niet naar ons komen, dan komen wij naar u.
			- Wij schrijven zo dat u het begrijpt.
			- Wij zeggen eerlijk wat niet kan.
		`
	},
	{
		do: 'change',
		passage: 'meet-hours',
		cause: 'council',
		amendment: 'A1',
		because: prose`
			De raad nam een wijziging aan: in de winter is er elke zondag ergens een huiskamer open. Daar werkt dan een
			beroepskracht, zodat het niet op vrijwilligers neerkomt.
		`,
		findings: ['meet-evening'],
		text: prose`
			De meeste huiskamers zijn nu alleen op werkdagen open, tot vijf uur. Veel mensen voelen zich juist daarna
			alleen. Daarom gaat elke huiskamer twee avonden per week open, tot tien uur, en elke zaterdagmiddag. De wijk
			kiest zelf welke avonden dat zijn. Vrijwilligers hebben dan de sleutel. Is er iemand ziek, dan komt er een
			beroepskracht. Van november tot en met maart is er ook elke zondag een huiskamer open. Dat is om de beurt in een
			andere wijk.
		`
	},
	{
		do: 'change',
		passage: 'youth-waiting',
		cause: 'council',
		because: prose`
			De raad vond één telefoontje per maand te weinig voor ouders die lang wachten. Het werd elke twee weken. Een inwoner vroeg om een grens aan het wachten. Die ligt nu bij drie maanden.
		`,
		findings: ['youth-wait'],
		reactions: true,
		text: prose`
			Voor zware hulp aan kinderen is er een wachtlijst. Die lossen wij in Lindewaard niet alleen op. Wel spreken wij
			af dat niemand in stilte wacht. Zolang u wacht, belt een vaste persoon u elke twee weken. Die vertelt hoe lang
			het nog duurt en vraagt hoe het gaat. Gaat het slechter, dan zoeken wij eerder hulp. Wacht uw kind na drie
			maanden nog, dan zoeken wij verder weg naar een plek.
		`
	},
	{
		do: 'add',
		passage: 'youth-eighteen',
		after: 'youth-waiting',
		cause: 'advice',
		because: prose`
			De adviesraad schreef uit zichzelf een advies over jongeren die achttien worden. Een raadslid miste hetzelfde. De
			raad nam het over.
		`,
		unasked: [1],
		remarks: [7],
		text: prose`
			Wie achttien wordt, heeft soms nog hulp nodig. Nu stopt die hulp vaak op de dag zelf, en dan begint het wachten.
			Dat verandert. Een half jaar voor de verjaardag maakt de jongere met de jeugdwerker een plan. Daarin staan
			wonen, school of werk, geld en hulp. De jeugdwerker blijft dezelfde, tot de jongere drieëntwintig is.
		`
	},
	{
		do: 'change',
		passage: 'home-stay',
		cause: 'council',
		amendment: 'A2',
		because: prose`
			De raad nam een wijziging aan voor mensen die kleiner willen wonen. Zij krijgen hulp bij het zoeken en
			verhuizen, het liefst in hun eigen wijk.
		`,
		findings: ['home-stay'],
		text: prose`
			Veel ouderen willen in hun eigen wijk blijven, ook als de trap lastig wordt. Wij helpen om uw huis op tijd aan
			te passen. Denk aan een tweede leuning, een douche zonder drempel of meer licht. Kost het minder dan 1.500 euro,
			dan hoeft u bijna niets in te vullen. Een vakman komt kijken en maakt het binnen een maand. Wilt u liever kleiner
			wonen, dan zoekt een verhuishulp met u mee. Die helpt ook met inpakken.
		`
	},
	{
		do: 'change',
		passage: 'on-money',
		cause: 'council',
		amendment: 'A4',
		because: 'De raad wil dat iedereen kan zien waar het geld blijft. Daarom laten wij dat nu elk jaar in mei zien.',
		text: prose`
			Voor dit beleid is er 31 miljoen euro per jaar. Dat geld verdelen wij zo:

			- 19 miljoen voor zorg en hulp;
			- 7 miljoen voor kinderen en jongeren;
			- 3 miljoen voor mensen die moeilijk rondkomen;
			- 2 miljoen voor huiskamers, straten en informatie.

			Elk jaar in mei leest u op deze site wat wij echt hebben uitgegeven. Wordt iets duurder, dan maken wij niet in
			stilte een regel strenger. Wij leggen de keuze eerst voor aan inwoners en daarna aan de raad.
		`
	},
	{
		do: 'change',
		passage: 'on-measure',
		cause: 'municipality',
		because:
			'De gemeente voegde toe wat er gebeurt als de antwoorden slechter worden. Anders blijft het bij vragen stellen.',
		text: prose`
			Beleid is pas goed als u er iets van merkt. Daarom stellen wij elk jaar dezelfde vragen aan duizend inwoners:

			- Kent u iemand bij wie u terechtkunt?
			- Kreeg u snel hulp toen u erom vroeg?
			- Begreep u onze brieven?
			- Voelt u zich thuis in uw wijk?

			Iedereen kan de antwoorden op deze site lezen. Worden ze slechter, dan zeggen wij binnen drie maanden wat wij
			anders gaan doen.
		`
	},
	{
		do: 'change',
		passage: 'on-together',
		cause: 'advice',
		because: prose`
			De adviesraad zag dat er aan zijn eigen tafel niemand jong is, en vroeg om twee jongeren. Zij praten voortaan
			mee.
		`,
		unasked: [2],
		text: prose`
			Wij doen dit niet alleen. Huisartsen, scholen, kerken, moskeeën en sportclubs doen mee. Ook Welzijn Lindewaard
			helpt. Twee keer per jaar zitten wij samen aan tafel, elke keer in een andere wijk. De wijkplatforms krijgen
			daar een vaste plaats. De adviesraad let op en zegt wat beter moet, ook als wij het niet vragen. Twee jongeren
			uit de jongerenraad praten daarin mee.
		`
	}
];
