/** The kinds of words that the measure tells apart: a small part of the CGN tags (Corpus Gesproken Nederlands). */
export const tags = [
	...['noun', 'nouns', 'name', 'adjective', 'adjective.loose', 'adjective.noun', 'adverb'],
	...['verb.singular', 'verb.plural', 'verb.past', 'verb.infinitive', 'verb.infinitive.noun'],
	...['participle', 'participle.before', 'participle.noun', 'participle.present', 'participle.present.before'],
	...['number', 'ordinal', 'article', 'conjunction', 'subordinator', 'preposition', 'particle', 'preposition.merged'],
	...['pronoun', 'pronoun.reflexive', 'pronoun.possessive', 'pronoun.relative', 'pronoun.question'],
	...['pronoun.pointing', 'determiner.pointing', 'pronoun.adverb', 'pronoun.indefinite', 'determiner.indefinite'],
	...['interjection', 'other', 'sign']
] as const;

export type Tag = (typeof tags)[number];

export const isFinite = (tag: Tag) => tag === 'verb.singular' || tag === 'verb.plural' || tag === 'verb.past';

export const isInfinitive = (tag: Tag) => tag === 'verb.infinitive';

export const isNoun = (tag: Tag) => tag === 'noun' || tag === 'nouns';
