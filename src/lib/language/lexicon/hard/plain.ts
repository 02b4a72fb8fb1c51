import { adjectiveOf, type AdjectiveForm } from '../inflect/adjectives.ts';
import { pluralsOf } from '../inflect/nouns.ts';
import { verbOf, type VerbForm } from '../inflect/verbs.ts';
import { isListedNoun } from '../nouns/nouns.ts';
import type { HardEntry } from './entries.ts';
import type { Form } from './forms.ts';

/** What one can write instead, in the form of what was written: realiseert, maakt; doelstellingen, doelen; adequate, goede. */
export function plainFor(entry: HardEntry, form: Form): string[] {
	const fitting =
		entry.wordClass === 'verb' && isBeforeNoun(form) ? entry.plain.filter(canStandBeforeNoun) : entry.plain;
	if (fitting.length === 0) return entry.plain.map((plain) => inflected(plain, entry, 'infinitive'));
	return [...new Set(fitting.map((plain) => inflected(plain, entry, form)))];
}

export const isBeforeNoun = (form: Form) => form === 'participleE' || form === 'gerund' || form === 'gerundE';

/** “de gehade” and “de laten ziene” are no Dutch. */
export const canStandBeforeNoun = (plain: string) =>
	!/(?:^|\*)(?:hebben|zijn|willen|laten|weten|moeten|kunnen|gaan|doen)\b/.test(plain);

function inflected(plain: string, { wordClass }: HardEntry, form: Form) {
	if (wordClass === 'verb') return verbLike(plain, form);
	if (wordClass === 'noun') return form === 'plural' && isCounted(plain) ? (pluralsOf(plain)[0] ?? plain) : plain;
	if (wordClass === 'adjective') return adjectiveLike(plain, form);
	return plain;
}

const isCounted = (plain: string) => isListedNoun(plain) && !plain.endsWith('en');

/** The asterisk stands before the verb: “op een rij *zetten” is “zet op een rij”, “op een rij gezet”. */
function verbLike(plain: string, form: Form) {
	const words = plain.split(' ');
	const at = Math.max(
		words.findIndex((word) => word.startsWith('*')),
		0
	);
	const [before, after] = [words.slice(0, at), words.slice(at + 1)];
	const { particle, forms } = verbOf(words[at]!.replace('*', ''));
	// “heeft laten zien”, not “gelaten”.
	const isWhole = form === 'participle' && forms.infinitive === 'laten';
	const own = isVerbForm(form, forms) && !isWhole ? forms[form] : forms.infinitive;
	const parts = isFinite(form)
		? [own, ...before, particle, ...after]
		: form === 'toInfinitive'
			? [...before, particle ? `${particle} te` : 'te', own, ...after]
			: [...before, particle + own, ...after];
	return parts.filter(Boolean).join(' ');
}

/** Not one of an adjective or a noun. */
export const isVerbForm = (form: Form, forms: Record<VerbForm, string>): form is VerbForm => form in forms;

const isFinite = (form: Form) => form === 'first' || form === 'third' || form === 'past' || form === 'pastPlural';

function adjectiveLike(plain: string, form: Form) {
	if (stays.has(plain) || (plain.includes(' ') && !plain.startsWith('heel '))) return plain;
	const start = plain.startsWith('heel ') ? 'heel ' : '';
	const forms = adjectiveOf(plain.slice(start.length));
	if (start && form !== 'e') return plain;
	return start + (isAdjectiveForm(form, forms) ? forms[form] : forms.base);
}

const isAdjectiveForm = (form: Form, forms: Record<AdjectiveForm, string>): form is AdjectiveForm => form in forms;

/** What is no adjective, or has one form. */
const stays = new Set(
	`altijd daarna dit deze genoeg gezamenlijke heel helemaal kortgeleden meteen met niets nul ongeveer samen soms steeds
	tegelijk vaak veel volgens vooral weinig zonder belangrijkste eerste volgende beter eigen`.split(/\s+/)
);
