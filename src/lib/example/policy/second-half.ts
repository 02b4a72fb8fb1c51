import type { PassageKey } from '../policy-texts.ts';
import { prose } from '../prose.ts';
import type { Step } from './passage.ts';

/** The later chapters of the second version. */
export const secondHalf: Step<PassageKey>[] = [
	{
		do: 'change',
		passage: 'youth-help',
		cause: 'editorial',
		because: 'Twee zinnen staan nu in vette letters, zodat u ze snel vindt. De woorden bleven gelijk.',
		text: prose`
			Soms loopt het thuis of op school niet lekker. Een gesprek helpt dan vaak al. Daarom is er op elke school één
			dag per week een jeugdwerker. Kinderen en ouders lopen zo naar binnen. **Er is geen brief van de huisarts nodig,
			en geen formulier.** Is er meer nodig, dan zoekt de jeugdwerker dat uit. **Die blijft erbij tot de andere hulp er
			is.**
		`
	},
	{
		do: 'move',
		passage: 'youth-sport',
		after: 'youth-help',
		cause: 'editorial',
		because: 'Deze alinea stond bij geld, maar gaat over kinderen. De tekst zelf bleef gelijk.'
	},
	{
		do: 'change',
		passage: 'youth-say',
		cause: 'residents',
		because: prose`
			{aantal} keer ging het over een eigen plek voor jongeren, waar zij zelf beslissen. Raad geven is niet hetzelfde.
			Daarom krijgen zij geld, en komen wij naar de scholen toe.
		`,
		findings: ['youth-place'],
		reactions: true,
		text: prose`
			Wie jong is, weet zelf het beste wat er nodig is. Acht jongeren vormen samen de jongerenraad. Over het
			jongerenhuis beslissen zij zelf: hoe het eruitziet, wat er te doen is en wanneer het open is. Daarvoor hebben
			zij 40.000 euro per jaar. Elk jaar gaan zij naar alle scholen om te vragen wat anderen missen. Ook geven zij ons
			raad. Wij antwoorden binnen een maand. Zeggen wij nee, dan komen wij dat zelf uitleggen.
		`
	},
	{
		do: 'change',
		passage: 'home-street',
		cause: 'residents',
		because: prose`
			{aantal} keer ging het over donkere plekken, hard rijden of overlast. Daarom komt er meer licht, en hoort u binnen
			tien dagen wat wij met een melding doen.
		`,
		findings: ['home-street'],
		remarks: [5],
		reactions: true,
		text: prose`
			Wie niet veilig over straat kan, blijft binnen. Daarom lopen wij twee keer per jaar met bewoners door de wijk.
			Ook mensen met een rollator of een kinderwagen lopen mee. Samen kijken wij naar donkere paden, losse tegels, vuil
			en plekken waar het niet prettig is. Wat gevaarlijk is, maken wij binnen een maand. Meldt u zelf iets, dan hoort
			u binnen tien dagen wat wij doen. Op de weg naar elke huiskamer en in de tunnel bij het station komt meer licht.
		`
	},
	{
		do: 'change',
		passage: 'home-quarrel',
		cause: 'editorial',
		because: 'Het woord "bemiddelen" is vervangen door gewone woorden. De betekenis is gelijk.',
		text: prose`
			Overlast van buren maakt mensen moe. Een ruzie groeit als niemand iets zegt. In elke wijk zijn bewoners die
			hebben geleerd hoe buren weer met elkaar praten. Zij gaan bij beide buren langs en kiezen geen kant. Helpt dat
			niet, dan komt de wijkagent of de verhuurder erbij. Daar wachten wij geen maanden mee.
		`
	},
	{
		do: 'change',
		passage: 'info-letters',
		cause: 'advice',
		because: prose`
			De adviesraad vroeg om brieven te laten lezen door wie moeite heeft met lezen. Een raadslid miste het
			telefoonnummer. Een ander moest twee keer beginnen: daarom is deze alinea ook korter.
		`,
		asked: [3],
		remarks: [8, 9],
		reactions: true,
		text: prose`
			Een brief van de gemeente mag niemand bang maken. Bovenaan staat wat er aan de hand is. Dan volgt wat u moet
			doen. Onderaan staan een naam en een telefoonnummer. Mensen die moeite hebben met lezen, lezen onze brieven
			eerst. Begrijpen zij een brief niet, dan schrijven wij hem opnieuw.
		`
	},
	{
		do: 'merge',
		passage: 'info-phone',
		into: 'info-desk',
		cause: 'residents',
		because: prose`
			{aantal} keer hoorden wij dat mensen iemand willen spreken. Bellen en langskomen staan nu bij elkaar. Zo leest u op
			één plek hoe u ons bereikt.
		`,
		findings: ['info-desk'],
		text: prose`
			Niet alles hoeft met de computer. In elke huiskamer is op vaste dagen iemand van de gemeente. Daar vraagt u wat
			u wilt, over zorg, over geld of over iets anders. U kunt ook zo binnenlopen op het gemeentehuis. Dat kan op elke
			werkdag en op donderdagavond. Belt u liever, dan krijgt u een mens aan de lijn, en geen menu met tien keuzes.
			Kan die u niet helpen, dan belt iemand anders u dezelfde dag terug.
		`
	},
	{
		do: 'remove',
		passage: 'info-app',
		cause: 'residents',
		because: prose`
			{aantal} keer hoorden wij dat mensen iemand willen spreken. De app was een idee van de gemeente zelf, en niet van
			inwoners. Daarom gaat de app niet door. Het geld gaat naar de huiskamers.
		`,
		findings: ['info-desk'],
		reactions: true
	},
	{
		do: 'add',
		passage: 'info-privacy',
		after: 'info-languages',
		cause: 'municipality',
		because: 'Wie hulp krijgt, deelt veel over zichzelf. De wet vraagt ons om duidelijk te zijn over wat wij bewaren.',
		reason: 'De wet vraagt hierom, en in het concept stond het nog niet. De gemeente voegde het zelf toe.',
		text: prose`
			Wij vragen alleen wat wij nodig hebben om u te helpen. Uw wijkhulp praat alleen met anderen over u als u dat
			goed vindt. U mag altijd zien wat wij over u opschreven. Klopt iets niet, dan passen wij het aan. Stopt de hulp,
			dan gooien wij weg wat wij niet meer mogen bewaren.
		`
	},
	{
		do: 'add',
		passage: 'on-answer',
		after: 'on-yearly',
		cause: 'residents',
		because: prose`
			{aantal} keer vroegen mensen wat er met hun woorden gebeurt. In het concept stond daar nog geen belofte over. Nu
			wel.
		`,
		findings: ['info-answer'],
		text: prose`
			Wie meedoet, hoort wat er met zijn woorden gebeurt. Iedereen krijgt een volgcode. Daarmee ziet u welke zin door
			u anders werd. U ziet het ook als wij nee zeggen, met de reden. U hebt daarvoor geen account nodig. Hoort u
			drie maanden niets, bel ons dan. Wij zoeken het dezelfde week uit.
		`
	}
];
