import { howLong } from '#lib/keeping.ts';
import type { KeptThing } from './kept.ts';

/** What people do with others: in a hall, in their wijk, for somebody's wish. */
export const together: KeptThing[] = [
	{
		what: 'Wat u invult als u zich aanmeldt voor een bijeenkomst',
		why: 'Zo weten wij hoeveel mensen er komen en wat zij nodig hebben. Uw naam vragen wij niet. Met uw e-mailadres sturen wij alleen mails over die bijeenkomst.',
		howLong: `Tot ${howLong('signUp')} na de bijeenkomst. Meldt u zich af, dan gaat het meteen weg. Alleen met hoeveel mensen u kwam, blijft bewaard.`
	},
	{
		what: 'Uw stem in een zaal, en wat een tafel opschrijft',
		why: 'Om te tellen wat mensen vinden. Wij vragen geen naam, en wij leggen uw stemmen niet naast elkaar.',
		howLong: `Uw stem wordt ${howLong('hallVotes')} na de bijeenkomst een getal. Dan is niet meer te zien welke telefoon wat koos. Een aantekening die geen inbreng werd, en een foto die niet openbaar werd, wissen wij na ${howLong('leftOutNotes')}.`
	},
	{
		what: 'Wat u zegt over een verslag, als u bij de bijeenkomst was',
		why: 'Om het verslag goed te maken. Uw naam vragen wij niet.',
		howLong: `Tot ${howLong('corrections')} nadat het verslag openbaar werd, of na de laatste dag om te lezen.`
	},
	{
		what: 'Uw stem in een stemronde van uw wijk',
		why: 'Om te tellen. Wij bewaren wat u koos zonder naam, zonder tijd en los van uw code of uw apparaat.',
		howLong:
			'De stemmen blijven, zodat iedereen kan natellen. Welke codes en welke apparaten stemden, wissen wij na de laatste dag. Een stem kunt u niet terugnemen: niemand weet welke van u is.'
	},
	{
		what: 'Uw naam op de pagina van uw wijkplatform',
		why: 'Om te laten zien wie er meeschrijft. U kiest zelf of uw naam er staat.',
		howLong: 'Tot u het verandert, of tot u geen lid meer bent. Dan gaat uw naam weg.'
	},
	{
		what: 'Uw naam, uw plan en uw e-mailadres, als u een wens oppakt',
		why: 'Uw naam en uw plan staan bij de wens. Uw adres ziet niemand: berichten van wie wil helpen sturen wij door.',
		howLong: `Uw adres hoogstens ${howLong('address')}. Zegt de gemeente nee of stopt u, dan gaat uw adres meteen weg. Uw naam en uw plan gaan weg, ${howLong('refusedOffer')} na het nee. Neemt u uw aanbod terug, dan gaat alles meteen weg.`
	},
	{
		what: 'Uw bericht, als u wilt meehelpen met een wens',
		why: 'Om het door te sturen naar wie de wens oppakt, met uw naam en uw e-mailadres.',
		howLong: 'Tot de mail weg is. Daarna weten wij alleen nog dat iemand wilde helpen.'
	},
	{
		what: 'Een aanvraag voor uw eigen plan, met uw naam en hoe wij u bereiken',
		why: 'Om te beslissen over uw aanvraag, en om elk jaar te vragen hoe het gaat. Uw naam en adres staan apart.',
		howLong: `Uw naam en adres gaan weg als u een nee krijgt of als uw plan stopt. Dat gebeurt na het aantal dagen dat de gemeente koos, meestal 180. Horen wij ${howLong('initiative')} niets, dan gaan ze ook weg. Kreeg u een nee en mag niemand uw plan lezen? Dan gaan al uw woorden weg. Een plan met een ja blijft openbaar.`
	}
];
