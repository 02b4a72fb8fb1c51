import { expect, test } from 'vitest';
import { analyse } from '#lib/language/analysis.ts';
import type { HintKind } from '#lib/language/hints/hint.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import type { LanguageSettings } from '#lib/language/settings.ts';

const language = await loadLanguage();

const hintsOf = (text: string, settings: Partial<LanguageSettings> = {}) =>
	analyse(text, language, settings).hints.map((hint) => ({
		...hint,
		said: text.slice(hint.range.start, hint.range.end)
	}));
const find = (text: string, kind: HintKind, settings?: Partial<LanguageSettings>) =>
	hintsOf(text, settings).find((hint) => hint.kind === kind);

const examples: [HintKind, string, string][] = [
	[
		'tang',
		'De gemeente heeft na overleg met alle bewoners van de wijk het plan aangepast.',
		'heeft na overleg met alle bewoners van de wijk het plan aangepast'
	],
	[
		'split_verb',
		'Wij stellen na afloop van de periode waarin u kunt reageren het plan vast.',
		'stellen na afloop van de periode waarin u kunt reageren het plan vast'
	],
	[
		'late_verb',
		'Wij vinden dat de gemeente samen met de bewoners van de wijk en de scholen een plan maakt.',
		'dat de gemeente samen met de bewoners van de wijk en de scholen een plan maakt'
	],
	[
		'lead_in',
		'In de eerste weken van het nieuwe jaar na de start van de bouw praten wij met u.',
		'In de eerste weken van het nieuwe jaar na de start van de bouw praten'
	],
	['passive', 'De aanvraag wordt door het college beoordeeld.', 'wordt door het college beoordeeld'],
	['hard_word', 'De gemeente realiseerde een park.', 'realiseerde'],
	['prepositional_phrase', 'Ten aanzien van het park beslist de raad.', 'Ten aanzien van'],
	['archaic_word', 'U belt ons, indien u vragen hebt.', 'indien'],
	['dient_te', 'U dient het formulier te sturen.', 'dient'],
	['noun_for_verb', 'De uitvoering van het plan begint morgen.', 'De uitvoering van'],
	['verb_as_noun', 'Het bouwen van huizen kost tijd.', 'Het bouwen van'],
	['happening', 'De markt vindt morgen plaats.', 'vindt'],
	[
		'prepositions',
		'Het plan voor de aanpak van overlast door jongeren in de wijk is klaar.',
		'voor de aanpak van overlast door jongeren in'
	],
	['abbreviation', 'Wij bellen u z.s.m. terug.', 'z.s.m.'],
	['acronym', 'U krijgt hulp van de Wmo.', 'Wmo'],
	['long_word', 'De verkeersveiligheidsmaatregelen helpen.', 'verkeersveiligheidsmaatregelen'],
	['law', 'Dat staat in artikel 4, tweede lid, van de Gemeentewet.', 'artikel 4, tweede lid, van de Gemeentewet'],
	['double_negation', 'Dat is niet onbelangrijk.', 'niet onbelangrijk']
];

test.each(examples)('%s is found at its place', (kind, text, said) => {
	expect(find(text, kind)?.said).toBe(said);
});

test('a long sentence, and one that is longish', () => {
	const words = (count: number) => `Wij lopen ${'heel '.repeat(count - 3)}langzaam.`;
	expect(find(words(26), 'long_sentence')?.serious).toBe(true);
	expect(find(words(19), 'longish_sentence')?.serious).toBe(false);
	expect(find(words(18), 'longish_sentence')).toBeUndefined();
	expect(find(words(16), 'long_sentence', { longestSentence: 15 })).toBeDefined();
});

test('long parts of an enumeration want to be a list, and three short things do not', () => {
	const long =
		'Wij gaan de daken van de school isoleren, nieuwe ramen in de klassen zetten, zonnepanelen op het dak leggen en bomen op het plein planten.';
	expect(find(long, 'enumeration')).toBeDefined();
	expect(find('U neemt een pen, een schrift en een pas mee.', 'enumeration')).toBeUndefined();
});

test('u and je in one text are told once, at the one that comes less', () => {
	const hints = hintsOf('U krijgt een brief. Neem uw pas mee. Je hoeft niet te bellen. Je bent welkom. U bent er.');
	expect(hints.filter(({ kind }) => kind === 'mixed_address').map(({ said }) => said)).toEqual(['Je']);
});

test('a passive is turned round with who does it first', () => {
	expect(find('De aanvraag wordt door het college beoordeeld.', 'passive')?.alternatives).toEqual([
		'het college beoordeelt'
	]);
	expect(find('De bomen zijn door vrijwilligers geplant.', 'passive')?.alternatives).toEqual([
		'vrijwilligers hebben … geplant'
	]);
	expect(find('Het plan wordt volgende week door de raad vastgesteld.', 'passive')?.alternatives).toEqual([
		'de raad stelt … vast'
	]);
	expect(find('Het plan moet door de raad worden besproken.', 'passive')?.alternatives).toEqual([
		'de raad moet … bespreken'
	]);
});

test.each([
	'De winkel is gesloten.',
	'Zij is naar huis gegaan.',
	'Het wordt morgen warm.',
	'De trein is vertrokken.',
	'Hij is door het park gelopen.'
])('“%s” is no passive', (text) => expect(find(text, 'passive')).toBeUndefined());

test('an alternative that can take the place of the words has their capital', () => {
	expect(find('Ten aanzien van het park beslist de raad.', 'prepositional_phrase')).toMatchObject({ replaces: true });
	expect(find('Ten aanzien van het park beslist de raad.', 'prepositional_phrase')?.alternatives[0]).toBe('Over');
});

test('an abbreviation that the text explains, or that all know, gets no hint', () => {
	expect(
		find('U krijgt hulp van de Wet maatschappelijke ondersteuning (Wmo). De Wmo is er voor u.', 'acronym')
	).toBeUndefined();
	expect(find('Kijk op tv of bel met de NS.', 'acronym')).toBeUndefined();
	expect(hintsOf('De Wmo helpt u. De Wmo is er voor u.').filter(({ kind }) => kind === 'acronym')).toHaveLength(1);
});

test('terms of the glossary, quotes and names are exempt', () => {
	const text = 'De gemeente maakt een beleidskader.';
	expect(find(text, 'hard_word')).toBeDefined();
	expect(find(text, 'hard_word', { glossary: [{ term: 'beleidskader' }] })).toBeUndefined();
	expect(hintsOf('> Teneinde de participatie te realiseren wordt het college gemachtigd.')).toEqual([]);
	expect(
		find('De wet zegt: “Teneinde de participatie te bevorderen stelt de raad regels.”', 'archaic_word')
	).toBeUndefined();
});

test('a municipality adds words of its own', () => {
	const settings = { hardWordsOfOwn: [{ word: 'buurtschouw', plain: ['rondje door de buurt'] }] };
	expect(find('De buurtschouw is morgen.', 'hard_word', settings)?.alternatives).toEqual(['rondje door de buurt']);
});

test('the sentence of the brief is led to a plain one', () => {
	const text =
		'Ten aanzien van de participatie van inwoners dient opgemerkt te worden dat deze in het kader van de Wmo gerealiseerd wordt.';
	const kinds = new Set(hintsOf(text).map(({ kind }) => kind));
	for (const kind of ['prepositional_phrase', 'hard_word', 'dient_te', 'acronym', 'passive'] as const)
		expect(kinds).toContain(kind);
	expect(analyse(text, language).sentences[0]!.colour).toBe('hard');
});

test('a verb does not split over the comma before the next main clause', () => {
	const text = 'Is de lijst open, dan leest een medewerker die eerst, en krijgt u daar een eigen antwoord op.';
	expect(find(text, 'split_verb')).toBeUndefined();
});

test.each([
	'Wil het platform het zelf doen, dan kan het bord uit het potje van de wijk komen.',
	'Bij twee alinea’s moet u de gewone en de formele tekst nakijken.',
	'Daarom wil de raad op de eerste dag van mei beginnen.'
])('“%s” keeps nobody waiting: the subject stands behind its verb', (text) => {
	expect(find(text, 'tang')).toBeUndefined();
});

test('a turned-round sentence keeps one waiting by what stands behind its subject', () => {
	const turned = 'Daarom heeft de gemeente na overleg met alle bewoners het plan aangepast.';
	const straight = 'Ook de gemeente heeft na overleg met alle bewoners het plan aangepast.';
	expect(find(turned, 'tang')?.explanation).toContain('er staan 9 woorden tussen');
	expect(find(straight, 'tang')).toBeDefined();
});

test('“hier … aan” is “hieraan”, and no part of a verb that splits', () => {
	expect(find('De adviesraad schrijft hier nog aan.', 'hard_word')).toBeUndefined();
	expect(find('U schreef er gisteren het laatst aan.', 'hard_word')).toBeUndefined();
	expect(find('De gemeente schrijft de eigenaar aan.', 'hard_word')?.alternatives).toEqual(['stuurt … een brief']);
	expect(find('Wij wenden daar geld aan.', 'hard_word')).toBeDefined();
});

test.each([
	['U krijgt hulp, indien er sprake is van nood.', 'er … is', false],
	['U krijgt hulp als sprake is van nood.', 'er … is', false],
	['Er is sprake van nood.', 'Er is', true],
	['Is er sprake van nood, dan krijgt u hulp.', 'Is er', true]
])('“%s” is led to “%s”', (text, plain, replaces) => {
	expect(find(text, 'hard_word')).toMatchObject({ alternatives: [plain], replaces });
});

test('a plain sentence is left alone', () => {
	for (const text of [
		'Wij helpen u graag.',
		'Neem uw pas mee.',
		'De bibliotheek is op zondag dicht.',
		'Wat vindt u van het park?'
	]) {
		expect(hintsOf(text), text).toEqual([]);
		expect(analyse(text, language).sentences[0]!.colour).toBe('plain');
	}
});

test('“mij” at the end of a sentence is a word and no abbreviation', () => {
	expect(find('Korte zinnen helpen mij. Dank u wel.', 'abbreviation')).toBeUndefined();
});

test('a hard word with a verb in it is said once, with that verb', () => {
	const hints = hintsOf('Wij regelen de participatie van inwoners.');
	expect(hints.map(({ said, kind }) => [said, kind])).toEqual([['participatie', 'hard_word']]);
	expect(hints[0]).toMatchObject({ serious: true, alternatives: ['meedoen'] });
	expect(hints[0]!.explanation).toContain('Gebruik het werkwoord “meedoen”.');
});

test('the example beside a passive never brings back a hard word', () => {
	expect(find('Het park wordt gerealiseerd.', 'passive')!.alternatives).toEqual([]);
	expect(find('Het park wordt gemaakt.', 'passive')!.alternatives).toEqual(['wij maken']);
});
