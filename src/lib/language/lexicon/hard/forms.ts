import { adjectiveOf, type AdjectiveForm } from '../inflect/adjectives.ts';
import { pluralsOf } from '../inflect/nouns.ts';
import { verbOf, type VerbForm } from '../inflect/verbs.ts';
import { isListedNoun } from '../nouns/nouns.ts';
import { linesOf, once } from '../lists.ts';
import type { HardEntry } from './entries.ts';
import { hardNouns } from './nouns.ts';

export type Form = VerbForm | AdjectiveForm | 'toInfinitive' | 'plural' | 'fixed';

/** A way in which an entry can stand in a text. */
export interface Written {
	form: Form;
	/** Lower case, with one space between words. */
	text: string;
	/** Of a verb that splits: what stands later in the sentence, after `text`. */
	particle?: string | undefined;
}

/** Each form of an entry, those of one piece first. */
export function formsOf({ written, wordClass }: HardEntry): Written[] {
	if (wordClass === 'verb') return verbForms(written);
	if (wordClass === 'noun')
		return [{ form: 'base', text: written }, ...pluralsOf(written).map((text) => ({ form: 'plural' as const, text }))];
	if (wordClass === 'adjective') return asForms(adjectiveOf(written));
	return [{ form: 'fixed', text: written }];
}

/** The hard nouns of the lists, in the singular. */
const nounsOfOwn = once(() => new Set(linesOf(hardNouns).map(([left = '']) => left.replace(/^[?~]+/, ''))));

const asForms = (forms: Record<AdjectiveForm, string>) => adjectiveForms.map((form) => ({ form, text: forms[form] }));

// What is “most” is rare, and takes “meest” as often.
const adjectiveForms = ['base', 'e', 's', 'er', 'ere'] as const;
const verbFormNames = [
	'infinitive',
	'third',
	'first',
	'past',
	'pastPlural',
	'participle',
	'participleE',
	'gerund',
	'gerundE'
] as const;
const finite = new Set<VerbForm>(['infinitive', 'third', 'first', 'past', 'pastPlural']);

function verbForms(written: string): Written[] {
	const { particle, forms, tail } = verbOf(written);
	const after = tail && ` ${tail}`;
	const whole = verbFormNames.map((form): Written => ({ form, text: particle + forms[form] + after }));
	// “borg”, “verzoek”, “aanvang” and “pilot” are nouns first.
	const own = whole.filter(
		({ form, text }) =>
			!(form === 'first' && isListedNoun(text)) && !(/^(?:first|third)$/.test(form) && nounsOfOwn().has(text))
	);
	if (!particle) return own;
	return [
		...own,
		...(particle.endsWith(' ') && forms.infinitive === 'zijn' ? youAre(particle.trim(), after) : []),
		{ form: 'toInfinitive', text: `${particle.trim()} te ${forms.infinitive}${after}` },
		...verbFormNames
			.filter((form) => finite.has(form))
			.map((form): Written => ({ form, text: forms[form], particle: particle.trim() + after }))
	];
}

/** “Bent u van mening”, “dat u van plan bent”. */
const youAre = (particle: string, after: string): Written[] => [
	{ form: 'third', text: `${particle} bent${after}` },
	{ form: 'third', text: 'bent', particle: particle + after }
];
