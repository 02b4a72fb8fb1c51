import { expect, test } from 'vitest';
import { analyse } from '#lib/language/analysis.ts';
import type { HintKind } from '#lib/language/hints/hint.ts';
import { loadLanguage } from '#lib/language/loading.ts';

const language = await loadLanguage();

/** A hint on these words, and what a redacteur makes of the text when reading it. */
type Step = [kind: HintKind, words: string, text: string];

// The first is the sentence of the brief.
const ways: [string, ...Step[]][] = [
	[
		'Ten aanzien van de participatie van inwoners dient opgemerkt te worden dat deze in het kader van de Wmo gerealiseerd wordt.',
		[
			'prepositional_phrase',
			'Ten aanzien van',
			'Over de participatie van inwoners dient opgemerkt te worden dat deze in het kader van de Wmo gerealiseerd wordt.'
		],
		[
			'hard_word',
			'participatie',
			'Over het meedoen van inwoners dient opgemerkt te worden dat dit in het kader van de Wmo gerealiseerd wordt.'
		],
		[
			'dient_te',
			'dient',
			'Over het meedoen van inwoners moet opgemerkt worden dat dit in het kader van de Wmo gerealiseerd wordt.'
		],
		[
			'passive',
			'opgemerkt worden',
			'Over het meedoen van inwoners merken wij op dat dit in het kader van de Wmo gerealiseerd wordt.'
		],
		[
			'acronym',
			'Wmo',
			'Over het meedoen van inwoners merken wij op dat dit in het kader van de Wet maatschappelijke ondersteuning (Wmo) gerealiseerd wordt.'
		],
		[
			'longish_sentence',
			'Over het meedoen van inwoners merken wij op dat dit in het kader van de Wet maatschappelijke ondersteuning (Wmo) gerealiseerd wordt.',
			'Dit gaat over het meedoen van inwoners. Het wordt in het kader van de Wet maatschappelijke ondersteuning (Wmo) gerealiseerd.'
		],
		[
			'verb_as_noun',
			'het meedoen van',
			'Inwoners doen mee. Dit wordt in het kader van de Wet maatschappelijke ondersteuning (Wmo) gerealiseerd.'
		],
		[
			'prepositional_phrase',
			'in het kader van',
			'Inwoners doen mee. Dit wordt voor de Wet maatschappelijke ondersteuning (Wmo) gerealiseerd.'
		],
		[
			'hard_word',
			'gerealiseerd',
			'Inwoners doen mee. Dit wordt voor de Wet maatschappelijke ondersteuning (Wmo) gedaan.'
		],
		[
			'passive',
			'wordt voor de Wet maatschappelijke ondersteuning (Wmo) gedaan',
			'Inwoners doen mee. Dit doen wij voor de Wet maatschappelijke ondersteuning (Wmo).'
		]
	],
	[
		'U dient zorg te dragen voor het tijdig aanleveren van de bewijsstukken.',
		['dient_te', 'dient', 'U moet zorg dragen voor het tijdig aanleveren van de bewijsstukken.'],
		['hard_word', 'zorg dragen voor', 'U moet zorgen voor het tijdig aanleveren van de bewijsstukken.'],
		['verb_as_noun', 'het tijdig aanleveren van', 'U moet de bewijsstukken tijdig aanleveren.'],
		['hard_word', 'tijdig', 'U moet de bewijsstukken op tijd aanleveren.'],
		['hard_word', 'aanleveren', 'U moet de bewijsstukken op tijd sturen.']
	],
	[
		'De evaluatie van de pilot heeft in het voorjaar plaatsgevonden.',
		['happening', 'plaatsgevonden', 'De evaluatie van de pilot was in het voorjaar.'],
		['hard_word', 'pilot', 'De evaluatie van de proef was in het voorjaar.'],
		['hard_word', 'evaluatie', 'Wij bekeken in het voorjaar hoe de proef ging.']
	],
	[
		'Naar aanleiding van uw verzoek d.d. 3 mei wordt u door de consulent geïnformeerd.',
		['prepositional_phrase', 'Naar aanleiding van', 'Na uw verzoek d.d. 3 mei wordt u door de consulent geïnformeerd.'],
		['hard_word', 'verzoek', 'Na uw vraag d.d. 3 mei wordt u door de consulent geïnformeerd.'],
		['abbreviation', 'd.d.', 'Na uw vraag van 3 mei wordt u door de consulent geïnformeerd.'],
		['passive', 'wordt u door de consulent geïnformeerd', 'Na uw vraag van 3 mei informeert de consulent u.'],
		['hard_word', 'informeert', 'Na uw vraag van 3 mei vertelt de consulent u wat er kan.']
	],
	[
		'Het college is voornemens de leges te verlagen.',
		['hard_word', 'is voornemens', 'Het college is van plan de leges te verlagen.'],
		['hard_word', 'leges', 'Het college is van plan de kosten te verlagen.']
	],
	[
		'Indien u niet tijdig reageert, wordt uw aanvraag buiten behandeling gesteld.',
		['archaic_word', 'Indien', 'Als u niet tijdig reageert, wordt uw aanvraag buiten behandeling gesteld.'],
		['hard_word', 'tijdig', 'Als u niet op tijd reageert, wordt uw aanvraag buiten behandeling gesteld.'],
		['hard_word', 'buiten behandeling gesteld', 'Als u niet op tijd reageert, wordt uw aanvraag niet behandeld.'],
		['passive', 'wordt uw aanvraag niet behandeld', 'Als u niet op tijd reageert, behandelen wij uw aanvraag niet.']
	],
	[
		'Het realiseren van een speelplaats vergt € 20.000.',
		['hard_word', 'vergt', 'Het realiseren van een speelplaats kost € 20.000.'],
		['hard_word', 'realiseren', 'Het maken van een speelplaats kost € 20.000.'],
		['verb_as_noun', 'Het maken van', 'Een speelplaats maken kost € 20.000.']
	],
	[
		'De herinrichting van het plein geschiedt i.o.m. omwonenden.',
		['abbreviation', 'i.o.m.', 'De herinrichting van het plein geschiedt in overleg met omwonenden.'],
		['happening', 'geschiedt', 'De herinrichting van het plein is in overleg met omwonenden.'],
		['noun_for_verb', 'De herinrichting van', 'Samen met de buren richten wij het plein opnieuw in.']
	],
	[
		'Het is niet onmogelijk dat de termijn wordt verlengd.',
		['double_negation', 'niet onmogelijk', 'Het is mogelijk dat de termijn wordt verlengd.'],
		['hard_word', 'termijn', 'Het is mogelijk dat de tijd wordt verlengd.'],
		['passive', 'wordt verlengd', 'Het is mogelijk dat wij u meer tijd geven.']
	],
	[
		'De gemeente heeft in samenspraak met de bewoners van de Lindelaan en de school een plan opgesteld.',
		[
			'prepositional_phrase',
			'in samenspraak met',
			'De gemeente heeft samen met de bewoners van de Lindelaan en de school een plan opgesteld.'
		],
		[
			'hard_word',
			'opgesteld',
			'De gemeente heeft samen met de bewoners van de Lindelaan en de school een plan gemaakt.'
		],
		[
			'tang',
			'heeft samen met de bewoners van de Lindelaan en de school een plan gemaakt',
			'De gemeente heeft een plan gemaakt. Dat deed zij samen met de school en de bewoners van de Lindelaan.'
		]
	],
	[
		'Op grond van artikel 4 van de APV is het verboden honden los te laten lopen.',
		['law', 'artikel 4 van de APV', 'U mag uw hond niet los laten lopen.']
	]
];

test.each(ways)('step by step to plain language: %s', (first, ...steps) => {
	let text = first;
	for (const [kind, words, next] of steps) {
		const { hints } = analyse(text, language);
		const found = hints.filter(({ range }) => text.slice(range.start, range.end) === words).map((hint) => hint.kind);
		expect(found, text).toContain(kind);
		text = next;
	}
	expect(analyse(text, language).hints, text).toEqual([]);
});
