import type { Verdict } from '#lib/replies/verdict.ts';
import type { PassageKey } from './policy-texts.ts';

export interface SingleReply {
	verdict: Verdict;
	reason: string;
	/** Why it went out although it is not in plain language. */
	languageOverride?: string;
	passages?: readonly PassageKey[];
	/** The version in which it landed; without one the second. */
	version?: 2 | 3;
}

/** What the municipality answered one by one, in the order of the advice points, the remarks and the agenda. */
export const singleReplies: Record<'asked' | 'unasked' | 'remarks' | 'agenda', readonly SingleReply[]> = {
	asked: [
		{
			verdict: 'adopted',
			reason:
				'De vaste persoon stond al in het concept. Nieuw is dat die persoon ook blijft als er meer hulp nodig is.',
			passages: ['care-one-person']
		},
		{
			verdict: 'adopted',
			reason:
				'Elke wijk krijgt een huiskamer, ook Buitenlinde. Totdat die er is, komt daar elke week een bus langs met koffie en een tafel.',
			passages: ['meet-living-rooms', 'meet-travel']
		},
		{
			verdict: 'adopted',
			reason: 'Wij nemen uw hulp graag aan. Mensen die moeite hebben met lezen, lezen onze brieven voortaan eerst.',
			passages: ['info-letters']
		},
		{
			verdict: 'adopted',
			reason: 'Het spreekuur over geld komt in elke huiskamer, en door uw advies ook in de bibliotheek.',
			passages: ['money-hour']
		},
		{
			verdict: 'adopted',
			reason:
				'Nu staat in de tekst wie het regelt en wie het betaalt. Mantelzorgers krijgen tien dagen per jaar, en dat kan ook een weekend zijn.',
			passages: ['care-carers']
		},
		{
			verdict: 'partly',
			reason:
				'Bij elk hoofdstuk komt een korte samenvatting, en die spreken wij in. Dat doen wij in het Nederlands. Voor andere talen zoeken wij nog mensen die willen inspreken.',
			passages: ['info-letters']
		},
		{
			verdict: 'rejected',
			reason:
				'Voor de zaterdag hebben wij niet genoeg mensen. Wel kunt u elke werkdag bellen tot acht uur ’s avonds. Over een jaar kijken wij opnieuw.'
		},
		{
			verdict: 'existing',
			reason:
				'Dit doen wij al. Het bedrijf belt ons als een rekening drie maanden blijft liggen. Wij gaan dan binnen twee weken langs.'
		},
		{
			verdict: 'elsewhere',
			reason:
				'De zorgverzekeraar zorgt ervoor dat er genoeg huisartsen zijn. Wij gaven uw punt door, en zoeken zelf mee naar een ruimte.'
		}
	],
	unasked: [
		{
			verdict: 'adopted',
			reason:
				'Dit stond nog nergens. Een half jaar voor de achttiende verjaardag komt er een plan, en de jeugdwerker blijft dezelfde tot de jongere drieëntwintig is.',
			passages: ['youth-eighteen'],
			version: 3
		},
		{
			verdict: 'partly',
			reason:
				'Twee jongeren praten voortaan mee in de adviesraad. Lid worden kan nog niet: daarvoor moet de gemeenteraad eerst de regels veranderen. Dat komt in het najaar op tafel.',
			passages: ['on-together'],
			version: 3
		},
		{
			verdict: 'rejected',
			reason:
				'Wij houden geen woningen vrij voor één groep. Voorrang wordt verleend op grond van de huisvestingsverordening, indien er sprake is van een noodsituatie. Er staan elk jaar meer dan tachtig mensen op de lijst met spoed, ook ouders met kinderen. Wel helpt de jeugdwerker een jongere om op die lijst te komen.',
			languageOverride:
				'De adviesraad vroeg wat er precies in de regels staat. Daarom komt één zin daar letterlijk uit.'
		}
	],
	remarks: [
		{
			verdict: 'adopted',
			reason: 'U hebt gelijk: dit stond er niet. Is een vrijwilliger ziek, dan komt er een beroepskracht.',
			passages: ['meet-hours']
		},
		{
			verdict: 'adopted',
			reason:
				'Buitenlinde krijgt een huiskamer binnen twee jaar. Tot die tijd komt er elke week een bus langs. Ook de buurtauto rijdt in de dorpen.',
			passages: ['meet-living-rooms', 'meet-travel']
		},
		{
			verdict: 'adopted',
			reason:
				'Ondernemers staan nu in de tekst. Zij kunnen mensen ons nummer geven. Namen geven zij niet aan ons door.',
			passages: ['money-early']
		},
		{
			verdict: 'adopted',
			reason: 'Het getal staat er nu: vijf werkdagen. Hulp die niet kan wachten, begint binnen een dag.',
			passages: ['care-first-call', 'care-urgent']
		},
		{
			verdict: 'partly',
			reason:
				'Licht en vuil op straat staan nu in de tekst. Meer groen hoort bij het plan voor pleinen en parken, dat wij later met inwoners maken.',
			passages: ['home-street']
		},
		{
			verdict: 'elsewhere',
			reason:
				'De zorgverzekeraar zorgt ervoor dat er genoeg huisartsen zijn. Wij doen wat wij kunnen: wij zoeken met de huisarts naar een groter gebouw in Aagtendorp.'
		},
		{
			verdict: 'adopted',
			reason:
				'De adviesraad schreef hier ook over. Nu staat in de tekst wat er rond de achttiende verjaardag gebeurt, en wie daarbij helpt.',
			passages: ['youth-eighteen'],
			version: 3
		},
		{
			verdict: 'adopted',
			reason: 'Wij lieten de alinea lezen door zes mensen van de taalgroep. Daarna hebben wij hem korter opgeschreven.',
			passages: ['info-letters']
		},
		{
			verdict: 'adopted',
			reason: 'Onder elke brief komen een naam en een telefoonnummer te staan.',
			passages: ['info-letters']
		}
	],
	agenda: [
		{
			verdict: 'partly',
			reason:
				'De Spil gaat elke werkdag open, en ook twee avonden en de zaterdagmiddag. Iemand die de weg weet, is er op drie dagen. Voor elke dag hebben wij te weinig mensen.',
			passages: ['meet-hours', 'info-desk']
		},
		{
			verdict: 'adopted',
			reason:
				'Op de weg naar elke huiskamer komt meer licht. Met dit pad beginnen wij: er komen zes lampen, laag en warm.',
			passages: ['home-street']
		},
		{
			verdict: 'existing',
			reason:
				'Op de weg naar winkels zetten wij om de tweehonderd meter een bank met een leuning. Uw drie banken stonden al op de lijst. Wij kiezen de plek met u.'
		},
		{
			verdict: 'adopted',
			reason:
				'De jongeren krijgen de sleutel van de zaal voor de vrijdagavond. In de tekst staat nu ook dat jongeren zelf beslissen over hun plek.',
			passages: ['youth-say']
		},
		{
			verdict: 'adopted',
			reason:
				'Elke huiskamer krijgt een spreekuur over brieven en geld, zonder afspraak. In De Spil is dat op dinsdag.',
			passages: ['money-hour', 'info-languages']
		},
		{
			verdict: 'rejected',
			reason:
				'Een bord dat elke week klopt, vraagt elke week om iemand die het bijhoudt. Die hebben wij niet. Wil het platform het zelf doen, dan kan het bord uit het potje van de wijk komen.'
		},
		{
			verdict: 'existing',
			reason:
				'Dit kan nu al. In De Spil staat een berging leeg. Daar mag het gereedschap staan. De sleutel ligt bij de beheerder.'
		}
	]
};
