import { adjectiveOf } from '../inflect/adjectives.ts';
import { pluralsOf } from '../inflect/nouns.ts';
import { verbOf, type VerbForm } from '../inflect/verbs.ts';
import { nounOf } from '../nouns/nouns.ts';
import type { HardEntry } from './entries.ts';
import type { Form } from './forms.ts';

/** What one can write instead, in the form of what was written: realiseert, maakt; doelstellingen, doelen; adequate, goede. */
export const plainFor = (entry: HardEntry, form: Form): string[] => [
	...new Set(entry.plain.map((plain) => inflected(plain, entry, form)))
];

function inflected(plain: string, { wordClass }: HardEntry, form: Form) {
	if (wordClass === 'verb') return verbLike(plain, form);
	if (wordClass === 'noun') return form === 'plural' && isCounted(plain) ? (pluralsOf(plain)[0] ?? plain) : plain;
	if (wordClass === 'adjective') return adjectiveLike(plain, form);
	return plain;
}

const isCounted = (plain: string) => nounOf(plain)?.lemma === plain && !plain.endsWith('en');

/** The asterisk stands before the verb: “op een rij *zetten” is “zet op een rij”, “op een rij gezet”. */
function verbLike(plain: string, form: Form) {
	const words = plain.split(' ');
	const at = Math.max(
		words.findIndex((word) => word.startsWith('*')),
		0
	);
	const [before, after] = [words.slice(0, at), words.slice(at + 1)];
	const { particle, forms } = verbOf(words[at]!.replace('*', ''));
	const own = form in forms ? forms[form as VerbForm] : forms.infinitive;
	const parts = isFinite(form)
		? [own, ...before, particle, ...after]
		: form === 'toInfinitive'
			? [...before, particle ? `${particle} te` : 'te', own, ...after]
			: [...before, particle + own, ...after];
	return parts.filter(Boolean).join(' ');
}

const isFinite = (form: Form) => form === 'first' || form === 'third' || form === 'past' || form === 'pastPlural';

function adjectiveLike(plain: string, form: Form) {
	if (stays.has(plain) || (plain.includes(' ') && !plain.startsWith('heel '))) return plain;
	const start = plain.startsWith('heel ') ? 'heel ' : '';
	const forms = adjectiveOf(plain.slice(start.length));
	return start && form !== 'e' ? plain : start + (form in forms ? forms[form as keyof typeof forms] : forms.base);
}

/** What is no adjective, or has one form. */
const stays = new Set(
	`altijd daarna dit deze genoeg gezamenlijke heel helemaal kortgeleden meteen met niets nul ongeveer samen soms steeds
	tegelijk vaak veel volgens vooral weinig zonder belangrijkste eerste volgende beter eigen`.split(/\s+/)
);
