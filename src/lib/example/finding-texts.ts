import type { Verdict } from '#lib/replies/verdict.ts';
import type { PassageKey } from './policy-texts.ts';
import type { finishedThemes } from './world.ts';

export interface FindingText {
	theme: keyof typeof finishedThemes;
	/** People also speak of it under this theme. */
	also?: keyof typeof finishedThemes;
	sentence: string;
	/** What some said against it, and the words by which they are known. */
	dissent?: { text: string; words: RegExp; verdict: Verdict; reason: string };
	/** Words by which the redactie recognises what belongs here. */
	words: RegExp;
	verdict: Verdict;
	reason: string;
	/** Where it landed in the published text. */
	passages: PassageKey[];
}

export type FindingKey =
	| 'meet-open'
	| 'meet-evening'
	| 'meet-volunteers'
	| 'meet-bus'
	| 'care-one-person'
	| 'care-wait'
	| 'care-carers'
	| 'care-household'
	| 'money-forms'
	| 'money-edge'
	| 'money-early'
	| 'youth-place'
	| 'youth-wait'
	| 'youth-sport'
	| 'home-stay'
	| 'home-street'
	| 'home-cheap'
	| 'info-letters'
	| 'info-desk'
	| 'info-answer';

export const findingTexts: Record<FindingKey, FindingText> = {
	'meet-open': {
		theme: 'meet',
		sentence: 'Mensen willen in hun eigen wijk zo binnenlopen, zonder afspraak en zonder te betalen.',
		words:
			/koffie|huiskamer|binnenlopen|tafel|bank|samen eten|\beten\b|alleen te gaan|\btaal\b|kook|wandel|buren niet|ontmoet|eenzaam/i,
		verdict: 'adopted',
		reason:
			'Elke wijk krijgt een huiskamer waar iedereen welkom is. In drie wijken is die er nog niet. Daar openen wij er een binnen twee jaar.',
		passages: ['meet-living-rooms', 'meet-small-money']
	},
	'meet-evening': {
		theme: 'meet',
		sentence: "Buurthuizen zijn dicht als mensen zich het meest alleen voelen: 's avonds en in het weekend.",
		words: /in de avond|avonds|weekend|zondag|zaterdag|dicht\b|gesloten|overdag|geopend|langer open/i,
		verdict: 'partly',
		reason:
			'Elke huiskamer gaat twee avonden en de zaterdagmiddag open. Elke avond open lukt niet: daarvoor is te weinig geld en zijn er te weinig vrijwilligers.',
		passages: ['meet-hours']
	},
	'meet-volunteers': {
		theme: 'meet',
		sentence: 'Mensen willen zelf iets doen voor hun buurt, met weinig papieren en een beetje steun.',
		words:
			/vrijwillig|straatfeest|sleutel|moestuin|welkom|rondje|klein\b|hangt|bord|vergunning|vereniging|zelf|zingen|sporten|breien|kerk|kennen elkaar|leren kennen/i,
		verdict: 'adopted',
		reason:
			'Wij vragen nog maar één formulier van één pagina. Wij betalen het bewijs van goed gedrag en de verzekering. En er komt elk jaar een feest dat vrijwilligers zelf bedenken.',
		passages: ['meet-volunteers', 'meet-small-money']
	},
	'meet-bus': {
		theme: 'meet',
		also: 'care',
		sentence: 'Wie buiten het centrum woont, komt zonder auto bijna nergens, vooral in de avond.',
		words: /\bbus\b|vervoer|halte|busje|geen auto|zonder auto/i,
		verdict: 'elsewhere',
		reason:
			'De provincie bepaalt hoe vaak de bus rijdt. Wij hebben uw woorden aan de provincie gegeven en vragen elk jaar om meer ritten. Zelf betalen wij een buurtauto met vrijwillige chauffeurs.',
		passages: ['meet-travel']
	},
	'care-one-person': {
		theme: 'care',
		sentence: 'Mensen willen hulp dichtbij van één vaste persoon, zodat zij hun verhaal maar één keer vertellen.',
		dissent: {
			text: 'Niet iedereen wil dat buren of één persoon alles weten. Ook hulp van verder weg moet kunnen.',
			words: /niet iedereen wil/i,
			verdict: 'adopted',
			reason: 'U kiest zelf wie uw wijkhulp is. Dat mag ook iemand van buiten uw wijk zijn. Uw buren horen niets.'
		},
		words: /vast gezicht|vaste|iemand anders|verhaal|wijkteam|dichtbij|wijkverpleeg|zuster|praat met|\btijd\b|kent/i,
		verdict: 'adopted',
		reason:
			'Iedereen die hulp krijgt, heeft één vaste wijkhulp. U vertelt uw verhaal één keer. Klikt het niet, dan kiest u een ander.',
		passages: ['care-one-person']
	},
	'care-wait': {
		theme: 'care',
		sentence: 'Wie hulp vraagt, wacht te lang en weet niet waar hij aan toe is.',
		words: /wacht|te lang|te laat|huisarts|formulier|recht had|taxi|besluit|snel|maanden/i,
		verdict: 'partly',
		reason:
			'Wij bellen u binnen vijf werkdagen en beslissen binnen zes weken in plaats van acht. Is er haast bij, dan begint de hulp binnen een dag. Nog sneller beslissen lukt niet met de mensen die er zijn.',
		passages: ['care-first-call', 'care-urgent', 'care-decision']
	},
	'care-carers': {
		theme: 'care',
		sentence: 'Mensen die voor een ander zorgen, raken op en willen af en toe vrij zijn.',
		words: /mantelzorg|ik zorg|mijn man|mijn vrouw|vrije dag|houden we het|uitrusten|op adem/i,
		verdict: 'adopted',
		reason:
			'Mantelzorgers krijgen elk jaar tien dagen waarop een ander het overneemt. Uw wijkhulp regelt dat en wij betalen het. In elke huiskamer komt een ochtend voor mantelzorgers.',
		passages: ['care-carers']
	},
	'care-household': {
		theme: 'care',
		sentence: 'Hulp in huis stopt soms zonder uitleg. Mensen willen die langer houden.',
		words: /hulp in huis|huishoud|stopte|schoonma|uren|poets/i,
		verdict: 'rejected',
		reason:
			'Langer hulp voor iedereen kunnen wij niet geven. Dat kost 2,6 miljoen euro per jaar, en dan moet andere zorg stoppen. De uitleg komt er wel: wij stoppen nooit zonder gesprek bij u thuis.',
		passages: ['care-household']
	},
	'money-forms': {
		theme: 'money',
		sentence: 'Hulp bij geld is zo lastig te vinden en te vragen dat mensen het laten zitten.',
		words: /formulier|potjes|aanvra|vinden|voedselbank|papier|ingewikkeld|regeling/i,
		verdict: 'adopted',
		reason:
			'Van negen formulieren maken wij er één. Papieren die wij al hebben, vragen wij niet meer. Wie dat wil, krijgt hulp bij het invullen.',
		passages: ['money-form', 'money-hour']
	},
	'money-edge': {
		theme: 'money',
		sentence: 'Mensen komen elke maand geld tekort, ook met werk en een loon dat net te hoog is voor hulp.',
		words: /te kort|werk gewoon|grens|verdien|inkomen|huur|stroom|energie|duur|korting|\beten\b/i,
		verdict: 'partly',
		reason:
			'De grens gaat van 110 naar 130 procent van de bijstand, en de hulp stopt niet meer in één keer. Veel mensen vroegen om 150 procent. Dat kost 1,8 miljoen euro meer, en dan blijft er te weinig over voor wie het minst heeft.',
		passages: ['money-border']
	},
	'money-early': {
		theme: 'money',
		sentence: 'Mensen schamen zich voor schulden en vragen daardoor te laat om hulp.',
		words: /schuld|scham|durfde|brieven|deurwaarder|bang|eerder in|oordeelt/i,
		verdict: 'existing',
		reason:
			'Wij bellen al drie jaar aan bij mensen die hun huur of energie niet betalen. Dat blijven wij doen. Nieuw is het spreekuur in elke huiskamer, waar niemand ziet waarvoor u komt.',
		passages: ['money-early', 'money-hour']
	},
	'youth-place': {
		theme: 'youth',
		sentence: 'Jongeren willen een eigen plek, en willen zelf bepalen wat daar gebeurt.',
		words:
			/te doen voor|speeltuin|hangen|plek|jongerenwerk|vraag het aan|huiswerk|stage|jongerenhuis|chill|skate|zelf willen/i,
		verdict: 'adopted',
		reason:
			'Er komt een jongerenhuis, met twee kleinere plekken in De Hoven en Aagtendorp. De jongerenraad beslist zelf en krijgt 40.000 euro per jaar.',
		passages: ['youth-place', 'youth-say']
	},
	'youth-wait': {
		theme: 'youth',
		sentence: 'Ouders wachten te lang op hulp voor hun kind en horen intussen niets.',
		words: /wachttijd|wacht|op school|ouders|inloop|thuis niet gaat|opvoed|hulp aan kinderen/i,
		verdict: 'partly',
		reason:
			'Op elke school komt een jeugdwerker, zonder wachtlijst. Voor zware hulp blijft er een wachtlijst: daar zijn in heel Nederland te weinig mensen voor. Wel belt een vaste persoon u zolang u wacht.',
		passages: ['youth-help', 'youth-waiting']
	},
	'youth-sport': {
		theme: 'youth',
		also: 'money',
		sentence: 'Ieder kind moet kunnen sporten en meedoen, ook als er thuis weinig geld is.',
		words: /club|gymza|sport|zwem|muziek|contributie|schoolreis|kinderkleren|autisme/i,
		verdict: 'existing',
		reason:
			'Het Kindfonds betaalt dit al, maar veel ouders kenden het niet. Daarom vertellen leraren, trainers en huisartsen er voortaan over.',
		passages: ['youth-sport']
	},
	'home-stay': {
		theme: 'home',
		sentence: 'Ouderen willen in hun eigen wijk blijven wonen, ook als hun huis te groot of te lastig wordt.',
		words: /kleiner wonen|drempels in|rollator|jong en oud|traplift|verhuiz|hofje|oud worden|blijven wonen|aanpass/i,
		verdict: 'partly',
		reason:
			'Kleine aanpassingen in huis doen wij binnen een maand. Voor een hof met eigen voordeuren zoeken wij een plek in Molenveld en Aagtendorp. In de andere wijken is daarvoor de komende vier jaar geen grond.',
		passages: ['home-stay', 'home-together']
	},
	'home-street': {
		theme: 'home',
		sentence: 'Donkere paden, hard rijden en overlast houden mensen binnen.',
		dissent: {
			text: 'Sommigen voelen zich juist veilig, omdat zij hun buren kennen.',
			words: /voel mij veilig/i,
			verdict: 'existing',
			reason:
				'Dat houden wij graag zo. Waar buren elkaar kennen, veranderen wij niets aan de straat zonder eerst te vragen.'
		},
		words:
			/lampen|donker|licht|drempels neer|hard|gedeald|wijkagent|afval|veilig|overlast|stoep|tegel|straat|niet meer uit|een bank/i,
		verdict: 'adopted',
		reason:
			'Twee keer per jaar lopen wij met bewoners door de wijk. Wat gevaarlijk is, maken wij binnen een maand. Op de weg naar elke huiskamer komt meer licht. Voor hard rijden en afval komen wij eerst kijken, samen met u.',
		passages: ['home-street', 'home-quarrel']
	},
	'home-cheap': {
		theme: 'home',
		sentence: 'Er zijn te weinig huizen die mensen kunnen betalen, vooral voor wie begint.',
		words: /te huur|geen huis|schimmel|verhuurder|huizen|huis delen|betaalbaar|starter|woning|bouw/i,
		verdict: 'elsewhere',
		reason:
			'De gemeenteraad maakt hiervoor een apart plan, de woonvisie. Alles wat u hierover zei, gaven wij aan de makers van dat plan. Ook daarover kunt u meepraten.',
		passages: ['home-houses']
	},
	'info-letters': {
		theme: 'info',
		sentence: 'Brieven van de gemeente zijn moeilijk en maken mensen bang.',
		words: /brie(f|ven)|moeilijk|plaatjes|snapte|gewone woorden|\btaal\b|lezen|vertaal|tolk/i,
		verdict: 'adopted',
		reason:
			'Elke brief begint met wat er aan de hand is, en eindigt met een naam en een telefoonnummer. Mensen die moeite hebben met lezen, lezen onze brieven eerst.',
		passages: ['info-letters', 'info-languages']
	},
	'info-desk': {
		theme: 'info',
		sentence: 'Mensen willen iemand kunnen spreken, en niet alles met de computer hoeven doen.',
		words:
			/als ik bel|computer|telefoonnummer|website|loket|balie|telefoon|uitleggen|iemand spreken|digi|internet|\bapp\b/i,
		verdict: 'adopted',
		reason:
			'In elke huiskamer is op vaste dagen iemand van de gemeente. Wie belt, krijgt een mens aan de lijn. Het plan voor een app gaat niet door.',
		passages: ['info-desk']
	},
	'info-answer': {
		theme: 'info',
		sentence: 'Wie iets tegen de gemeente zegt, wil horen wat ermee gebeurt.',
		words: /waarom iets|gehoord|wat er met|antwoord|een nee|luister|terug/i,
		verdict: 'adopted',
		reason:
			'Iedereen krijgt een volgcode en ziet daarmee wat er met de eigen woorden gebeurde, ook als het antwoord nee is. Die belofte staat nu in de tekst.',
		passages: ['on-answer', 'on-yearly']
	}
};
