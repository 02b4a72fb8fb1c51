import type { Verdict } from '#lib/replies/verdict.ts';
import { prose } from './prose.ts';
import type { runningThemes } from './world.ts';

export interface RunningThread {
	theme: keyof typeof runningThemes;
	sentence: string;
	dissent?: { text: string; words: RegExp; reply?: { verdict: Verdict; reason: string } };
	words: RegExp;
	/** Not yet on all of them: the consultation is still going on. */
	reply?: { verdict: Verdict; reason: string };
}

export const runningThreads: Record<keyof typeof runningThemes, RunningThread> = {
	places: {
		theme: 'places',
		sentence: 'Mensen willen een plek in de buurt waar zij zo binnenlopen, samen eten en iets kunnen doen.',
		dissent: {
			text: 'Sommigen zijn tevreden met wat er is, en willen dat het zo blijft.',
			words: /blijf er vooral van af/i,
			reply: {
				verdict: 'partly',
				reason: 'Een plek die goed loopt, blijft zoals die is. Wij beginnen waar nu nog niets is.'
			}
		},
		words:
			/plek om|plein|buurthuis|koffie|koken|eten|tafel|schoolgebouw|dak|huiskamer|zaaltje|bank|weekend|avond|bibliotheek|ontmoetingsplek|repair/i,
		reply: {
			verdict: 'partly',
			reason:
				'In elke wijk komt een overdekte plek die elke dag open is. Dat schrijven wij in de eerste tekst van het plan. Of er ook altijd iemand werkt, hangt af van het geld. Daarover beslist de raad.'
		}
	},
	green: {
		theme: 'green',
		sentence: 'Mensen willen schaduw, bomen en speelplekken voor elk kind.',
		dissent: {
			text: 'Anderen willen het juist ruig houden, met minder toestellen.',
			words: /niet te netjes|niet alles volzetten/i
		},
		words: /bomen|boom|schaduw|speel|park|tuin|schommel|plukken|zandbak|trapveld|water/i,
		reply: {
			verdict: 'adopted',
			reason:
				'Bij elke speelplek komen bomen en een bank met een leuning. Wij planten in de herfst, samen met de mensen die er wonen.'
		}
	},
	traffic: {
		theme: 'traffic',
		sentence: 'Op weg naar een plek voelen mensen zich onveilig, door hard rijden, slechte stoepen en te weinig licht.',
		dissent: { text: 'Wie slecht loopt, heeft de auto nodig en wil geen parkeerplekken kwijt.', words: /auto nodig/i },
		words: /hard|stoep|fietspad|donker|oversteek|over te steken|verlicht|scooter|auto|pad langs/i
	},
	young: {
		theme: 'young',
		sentence: 'Jongeren willen een plek die van hen is, zonder dat iemand hen wegstuurt.',
		words: /plek|jongeren|skate|voetbal|meisjes|muziek|bankjes|zelf|blijven/i,
		reply: {
			verdict: 'partly',
			reason:
				'Er komen twee plekken met een dak, alleen voor jongeren. Zij kiezen zelf waar, en wat er staat. Meisjes en jongens kiezen samen. Een plek in elke wijk kan niet: daarvoor is te weinig geld.'
		}
	},
	old: {
		theme: 'old',
		sentence: 'Ouderen willen onderweg kunnen zitten, een wc kunnen vinden en makkelijk binnenkomen.',
		words: /bank|zitten|toilet|wc\b|drempel|deur|overeind|lopen/i,
		reply: {
			verdict: 'existing',
			reason:
				'Vorig jaar begonnen wij met een bank om de tweehonderd meter op de weg naar winkels. In zes wijken is dat klaar. Nieuw is de kaart met alle wc’s waar u zo naar binnen kunt.'
		}
	}
};

/** The first words of the text to come. Only the redactie sees them. */
export const runningDraft = [
	{
		theme: 'places',
		title: 'Een plek in elke wijk',
		text: prose`
			In elke wijk komt een plek met een dak, die elke dag open is. U kunt er zitten, praten en samen eten. Bewoners
			beslissen mee hoe die plek eruitziet. Zij krijgen ook de sleutel.
		`
	},
	{
		theme: 'green',
		title: 'Groen om in te zitten en te spelen',
		text: prose`
			Bij elke speelplek komen bomen voor schaduw en een bank met een leuning. Wij planten in de herfst. Wie in de
			buurt woont, plant mee.
		`
	}
] as const;
