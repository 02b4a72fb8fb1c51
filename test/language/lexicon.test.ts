import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { abbreviationList, commonAbbreviations } from '#lib/language/lexicon/abbreviations/abbreviations.ts';
import { abbreviationOf, acronymOf, isCommonAbbreviation } from '#lib/language/lexicon/abbreviations/known.ts';
import { acronymList } from '#lib/language/lexicon/abbreviations/acronyms.ts';
import { copulas, hebben, modals, worden, zijn } from '#lib/language/grammar/auxiliaries.ts';
import { dutyOf, oppositeOf, verbIn, wordSets } from '#lib/language/lexicon/grammar/grammar.ts';
import { nominalisationList } from '#lib/language/lexicon/grammar/nominalisations.ts';
import { hardEntries } from '#lib/language/lexicon/hard/entries.ts';
import { formsOf } from '#lib/language/lexicon/hard/forms.ts';
import { findHardWords, hardEntriesOf } from '#lib/language/lexicon/hard/hard-words.ts';
import { adjectiveOf } from '#lib/language/lexicon/inflect/adjectives.ts';
import { pluralsOf } from '#lib/language/lexicon/inflect/nouns.ts';
import { verbOf } from '#lib/language/lexicon/inflect/verbs.ts';
import { linesOf, wordsOf } from '#lib/language/lexicon/lists.ts';
import { headOf, nounOf } from '#lib/language/lexicon/nouns/nouns.ts';
import { warmLexicon } from '#lib/language/lexicon/warm.ts';
import { otherAdverbs } from '#test/support/language/other-adverbs.ts';
import { ownTime } from '#test/support/own-time.ts';

const tokensOf = (text: string) => text.match(/\p{L}[\p{L}\p{N}'’-]*|[^\s\p{L}]/gu) ?? [];
const advice = (text: string) => findHardWords(tokensOf(text)).map(({ plain }) => plain[0]);

test.each([
	['Ten aanzien van de participatie geldt dit.', ['over', 'meedoen']],
	['De wijk realiseert een speelplek.', ['maakt']],
	['De speelplek is gerealiseerd.', ['gemaakt']],
	['De gerealiseerde speelplek.', ['gemaakte']],
	['Wij wenden het geld aan.', ['gebruiken']],
	['Om het geld aan te wenden.', ['te gebruiken']],
	['Wij brengen de wensen in kaart.', ['op een rij zetten']],
	['De wensen zijn in kaart gebracht.', ['op een rij gezet']],
	['De bijeenkomst vindt morgen plaats.', ['is']],
	['De doelstellingen zijn bekend.', ['doelen']],
	['Dat vraagt om adequate hulp.', ['goede']],
	['Het college implementeert de regels.', ['voert in']],
	['Te allen tijde.', ['altijd']],
	['Dit is van cruciaal belang.', ['heel belangrijk']],
	['De gemeente herijkt de regels.', ['bekijkt opnieuw']],
	['De regels zijn herijkt.', ['opnieuw bekeken']],
	['De commissie heeft dit kenbaar gemaakt.', ['laten weten']]
])('%s has a plainer word in the same form', (text, plain) => {
	expect(advice(text)).toEqual(plain);
});

test('a preposition is no end of a verb that splits', () => {
	expect(advice('Wij leggen de stukken op tafel.')).toEqual([]);
	expect(advice('Wij vinden een plaats voor u.')).toEqual([]);
});

test('the longest expression wins, and no word counts twice', () => {
	const found = findHardWords(tokensOf('Het college stelt geld ter beschikking.'));
	expect(found.map(({ at, length, particle }) => [at, length, particle])).toEqual([[2, 1, { at: 4, length: 2 }]]);
});

test('no hard word is listed twice', () => {
	const keys = hardEntries().map(({ written }) => written.replaceAll('/', ''));
	expect(twice(keys)).toEqual([]);
	for (const list of [abbreviationList, acronymList]) expect(twice(linesOf(list).map(([key]) => key))).toEqual([]);
	expect(
		twice(
			nominalisationList
				.trim()
				.split('\n')
				.map((line) => line.split(' ')[0])
		)
	).toEqual([]);
});

test('each form of a hard word is found again', () => {
	const lost = hardEntries().flatMap((entry) =>
		formsOf(entry).flatMap(({ text, particle }) => {
			const words = [...tokensOf(text), ...(particle === undefined ? [] : ['nu', ...tokensOf(particle)])];
			return findHardWords([...words, '.']).length === 0 ? [`${entry.written}: ${text} ${particle ?? ''}`] : [];
		})
	);
	expect(lost).toEqual([]);
});

test('what we advise holds no hard word itself', () => {
	const hard = hardEntries().flatMap((entry) =>
		entry.plain
			.map((plain) => plain.replaceAll(/[*/]/g, ''))
			.filter((plain) => findHardWords(tokensOf(plain)).some(({ entry }) => entry.serious))
			.map((plain) => `${entry.written} = ${plain}`)
	);
	expect(hard).toEqual([]);
});

test('no common word is called hard', () => {
	const common: unknown = JSON.parse(
		readFileSync('node_modules/@zxcvbn-ts/language-nl-be/src/commonWords.json', 'utf8')
	);
	const words = Array.isArray(common) ? common.slice(0, 800).map(String) : [];
	expect(words).toHaveLength(800);
	// Common in speech, and still one that hides who does something.
	expect(words.filter((word) => hardEntriesOf(word).length > 0)).toEqual(['men']);
	const verbs = [...worden, ...zijn, ...hebben, ...modals, ...copulas];
	const closed = [...verbs, ...wordSets().determiners, ...wordsOf(otherAdverbs)];
	expect(closed.filter((word) => hardEntriesOf(word).some(({ serious, kind }) => serious && kind === 'word'))).toEqual(
		[]
	);
});

test.each([
	['realiseren', 'realiseer', 'realiseert', 'realiseerde', 'gerealiseerd'],
	['evalueren', 'evalueer', 'evalueert', 'evalueerde', 'geëvalueerd'],
	['initiëren', 'initieer', 'initieert', 'initieerde', 'geïnitieerd'],
	['creëren', 'creëer', 'creëert', 'creëerde', 'gecreëerd'],
	['verlenen', 'verleen', 'verleent', 'verleende', 'verleend'],
	['bevorderen', 'bevorder', 'bevordert', 'bevorderde', 'bevorderd'],
	['benutten', 'benut', 'benut', 'benutte', 'benut'],
	['monitoren', 'monitor', 'monitort', 'monitorde', 'gemonitord'],
	['handhaven', 'handhaaf', 'handhaaft', 'handhaafde', 'gehandhaafd'],
	['verkrijgen', 'verkrijg', 'verkrijgt', 'verkreeg', 'verkregen'],
	['voltooien', 'voltooi', 'voltooit', 'voltooide', 'voltooid']
])('%s has its forms', (verb, first, third, past, participle) => {
	expect(verbOf(verb).forms).toMatchObject({ first, third, past, participle });
});

test('nouns and adjectives follow the spelling when they grow', () => {
	const plurals = ['plan', 'brief', 'grens', 'zaak', 'visie', 'mogelijkheid', 'categorie', 'scenario', 'beleidsnota'];
	expect(plurals.map((noun) => pluralsOf(noun)[0])).toEqual([
		'plannen',
		'brieven',
		'grenzen',
		'zaken',
		'visies',
		'mogelijkheden',
		'categorieën',
		"scenario's",
		"beleidsnota's"
	]);
	const short = ['adequaat', 'effectief', 'essentieel', 'dubieus', 'divers', 'reëel', 'kosteloos'];
	expect(short.map((word) => adjectiveOf(word).e)).toEqual([
		'adequate',
		'effectieve',
		'essentiële',
		'dubieuze',
		'diverse',
		'reële',
		'kosteloze'
	]);
});

test.each([
	['fiets', 'concrete'],
	['fietsen', 'concrete'],
	['speeltuintje', 'concrete'],
	['wijkverpleegkundigen', 'concrete'],
	['taken', 'abstract'],
	['beleidsvoornemen', 'abstract'],
	['eenzaamheid', 'abstract'],
	['verzekering', 'abstract'],
	['zorgverlening', 'abstract'],
	['plaats', 'undefined']
])('“%s” is %s', (noun, concreteness) => {
	expect(nounOf(noun)?.concreteness).toBe(concreteness);
});

test('a compound has the noun at its end for a head', () => {
	expect(headOf('bewonersbijeenkomst')).toBe('bijeenkomst');
	expect(headOf('fietsenstallingen')).toBe('stallingen');
});

test('letters and abbreviations have a full form', () => {
	expect(abbreviationOf('m.b.t.')).toEqual({ full: 'met betrekking tot', plain: ['over'] });
	expect(acronymOf('Wmo')?.full).toBe('Wet maatschappelijke ondersteuning');
	expect(acronymOf('mee')).toBeUndefined();
	expect(isCommonAbbreviation('tv')).toBe(true);
	const both = linesOf(abbreviationList).map(([token = '']) => token);
	expect(both.filter((token) => wordsOf(commonAbbreviations).has(token))).toEqual([]);
});

test('what is said in a long way is known', () => {
	expect(dutyOf('dient')).toBe('moet');
	expect(oppositeOf('onbelangrijke')).toBe('belangrijk');
	expect(verbIn('uitvoering')).toBe('uitvoeren');
});

test('the lists are quick to parse, and of a size to send', () => {
	const start = ownTime();
	const { hardWords, nouns } = warmLexicon();
	expect(ownTime() - start).toBeLessThan(300);
	expect(hardWords).toBeGreaterThan(900);
	expect(nouns).toBeGreaterThan(3000);
});

const twice = (keys: readonly unknown[]) => keys.filter((key, at) => keys.indexOf(key) !== at);
