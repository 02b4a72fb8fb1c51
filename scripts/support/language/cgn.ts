import type { Tag } from '#lib/language/tagging/tags.ts';

/** Our tag for one of CGN, written `N|soort|ev` as in Universal Dependencies or `N(soort,ev)` as Frog writes it. */
export function tagOfCgn(cgn: string): Tag {
	const [kind, ...parts] = cgn.split(/[|(,)]/).filter(Boolean);
	const has = (part: string) => parts.includes(part);
	switch (kind) {
		case 'N':
			return has('eigen') ? 'name' : has('mv') ? 'nouns' : 'noun';
		case 'SPEC':
			return has('deeleigen') ? 'name' : 'other';
		case 'ADJ':
			return has('vrij') ? 'adjective.loose' : has('nom') ? 'adjective.noun' : 'adjective';
		case 'WW':
			return tagOfVerb(has);
		case 'TW':
			return has('rang') ? 'ordinal' : 'number';
		case 'VNW':
			return tagOfPronoun(has);
		case 'LID':
			return 'article';
		case 'VZ':
			return has('fin') ? 'particle' : has('versm') ? 'preposition.merged' : 'preposition';
		case 'VG':
			return has('onder') ? 'subordinator' : 'conjunction';
		case 'BW':
			return 'adverb';
		case 'TSW':
			return 'interjection';
		case 'LET':
			return 'sign';
		default:
			return 'other';
	}
}

type Has = (part: string) => boolean;

function tagOfVerb(has: Has): Tag {
	if (has('pv')) return has('verl') ? 'verb.past' : has('mv') ? 'verb.plural' : 'verb.singular';
	if (has('inf')) return has('nom') ? 'verb.infinitive.noun' : 'verb.infinitive';
	if (has('vd')) return has('prenom') ? 'participle.before' : has('nom') ? 'participle.noun' : 'participle';
	return has('prenom') ? 'participle.present.before' : 'participle.present';
}

function tagOfPronoun(has: Has): Tag {
	if (has('adv-pron')) return 'pronoun.adverb';
	if (has('refl')) return 'pronoun.reflexive';
	if (has('bez')) return 'pronoun.possessive';
	if (has('betr')) return 'pronoun.relative';
	if (has('vb')) return 'pronoun.question';
	if (has('aanw')) return has('det') ? 'determiner.pointing' : 'pronoun.pointing';
	if (has('onbep')) return has('det') ? 'determiner.indefinite' : 'pronoun.indefinite';
	return 'pronoun';
}
