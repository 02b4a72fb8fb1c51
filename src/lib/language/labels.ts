import type { Colour, Unreliable } from './analysis.ts';
import type { GateRule } from './gate.ts';
import type { HintKind } from './hints/hint.ts';
import type { Level } from './measuring/score.ts';

/** What goes with each figure, always: the makers of LiNT publish no language level such as B1. */
export const estimate = 'Dit is een schatting volgens de LiNT-II-formule (nagebouwd).';

export const levelLabels: Record<Level, string> = {
	1: 'makkelijk',
	2: 'vrij makkelijk',
	3: 'moeilijk',
	4: 'heel moeilijk'
};

export const unreliableLabels: Record<Unreliable, string> = {
	too_short: 'De tekst is te kort om te meten. U ziet wel waar hij makkelijker kan.',
	too_long: 'De tekst is te lang om in één keer te meten. Neem een hoofdstuk.',
	no_sentences: 'Er staan te weinig hele zinnen in de tekst om te meten.',
	not_dutch: 'Dit lijkt geen Nederlands. Daarom geven we geen score.'
};

export const colourLabels: Record<Colour, string> = {
	plain: 'makkelijk',
	fair: 'kan makkelijker',
	hard: 'moeilijk',
	none: 'telt niet mee'
};

export const ruleLabels: Record<GateRule, { name: string; unit: string }> = {
	score: { name: 'Score', unit: 'punten, hoger is moeilijker' },
	long_sentences: { name: 'Lange zinnen', unit: 'van elke 100 zinnen' },
	passives: { name: 'Zinnen in de lijdende vorm', unit: 'van elke 100 zinnen' },
	hard_words: { name: 'Moeilijke woorden', unit: 'op elke 100 woorden' },
	abbreviations: { name: 'Afkortingen zonder uitleg', unit: 'in de hele tekst' }
};

/** What a rule counts, one and more, where a text is too short for a share. */
export const countLabels: Partial<Record<GateRule, readonly [one: string, more: string]>> = {
	long_sentences: ['zin', 'zinnen'],
	passives: ['zin', 'zinnen'],
	hard_words: ['woord', 'woorden']
};

export const hintLabels: Record<HintKind, string> = {
	long_sentence: 'Lange zin',
	longish_sentence: 'Vrij lange zin',
	tang: 'Tangconstructie',
	split_verb: 'Gesplitst werkwoord',
	late_verb: 'Werkwoord komt laat',
	lead_in: 'Lange aanloop',
	nested_clauses: 'Veel bijzinnen',
	enumeration: 'Opsomming',
	passive: 'Lijdende vorm',
	hard_word: 'Moeilijk woord',
	prepositional_phrase: 'Ingewikkeld voorzetsel',
	archaic_word: 'Ouderwets woord',
	dient_te: 'Ouderwets “dient te”',
	noun_for_verb: 'Verstopt werkwoord',
	verb_as_noun: 'Verstopt werkwoord',
	happening: 'Leeg werkwoord',
	prepositions: 'Veel voorzetsels',
	abbreviation: 'Afkorting',
	acronym: 'Letters zonder uitleg',
	long_word: 'Lang woord',
	rare_word: 'Zeldzaam woord',
	law: 'Verwijzing naar een wet',
	double_negation: 'Dubbele ontkenning',
	mixed_address: 'U en je door elkaar'
};
