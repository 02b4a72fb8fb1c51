import { wordSets } from '../grammar/grammar.ts';
import type { HardEntry } from './entries.ts';
import { formsOf, type Form } from './forms.ts';

/**
 * The form of a verb that can be read in more ways: “herijkt” after “is” is a participle, “beoogde” after “het” stands
 * before a noun. What was found first otherwise.
 */
export function formHere(entry: HardEntry, form: Form, tokens: readonly string[], at: number, length: number): Form {
	if (entry.wordClass !== 'verb') return form;
	const text = tokens.slice(at, at + length).join(' ');
	const forms = new Set(
		formsOf(entry).flatMap((one) => (one.text === text && one.particle === undefined ? [one.form] : []))
	);
	if (forms.has('participleE') && wordSets().determiners.has(tokens[at - 1] ?? '')) return 'participleE';
	if (forms.has('participle') && tokens.some((token) => perfect.has(token))) return 'participle';
	return form;
}

/** What a participle goes with. */
const perfect = new Set(
	'heb hebt heeft had hadden hebben ben bent is was waren zijn word wordt worden werd werden geworden'.split(' ')
);
