import { verbOf, type VerbForm } from '../inflect/verbs.ts';
import { isVerbForm } from './plain.ts';

/** A verb that one advises, in a form: “zetten … op een rij”, with what stands on each side of it. */
export interface VerbPhrase {
	/** The form of the verb itself, without what splits off. */
	own: string;
	infinitive: string;
	/** What comes before it when it stands last: “op een rij ”, “in”. */
	before: string;
	/** Does `before` belong to the word itself: “invoeren”? */
	isOneWord: boolean;
	/** What follows it wherever it stands: “voor” of “zorgen voor”. */
	after: string;
}

/** Of “op een rij *zetten”: the asterisk stands before the verb, the slash after what splits off. */
export function verbPhraseOf(plain: string, form: VerbForm): VerbPhrase {
	const words = plain.split(' ');
	const at = Math.max(
		words.findIndex((word) => word.startsWith('*')),
		0
	);
	const { particle, forms } = verbOf(words[at]!.replace('*', ''));
	const isLetting = forms.infinitive === 'laten' && form === 'participle';
	return {
		own: isVerbForm(form, forms) && !isLetting ? forms[form] : forms.infinitive,
		infinitive: forms.infinitive,
		before: [...words.slice(0, at), particle].filter(Boolean).join(' '),
		isOneWord: particle !== '',
		after: words.slice(at + 1).join(' ')
	};
}

/** “laten zien”: the second verb goes with the first wherever it stands last. */
export const isLetting = ({ infinitive }: VerbPhrase) => infinitive === 'laten';

/** As it stands at the end of its clause: “op een rij zet”, “invoert”, “laat zien”. */
export const closing = ({ own, before, isOneWord, after }: VerbPhrase) => {
	const verb = isOneWord ? before + own : [before, own].filter(Boolean).join(' ');
	return [verb, after].filter(Boolean).join(' ');
};

/** After “te”: “op een rij te zetten”, “in te voeren”, “te maken”. */
export const afterTe = ({ own, before, after }: VerbPhrase) => [before, 'te', own, after].filter(Boolean).join(' ');

/** As the finite verb of a main clause, with nothing between: “zet op een rij”. */
export const opening = ({ own, before, after }: VerbPhrase) => [own, before, after].filter(Boolean).join(' ');

/** The same with room for what stands between: “zet … op een rij”. */
export const withRoom = (phrase: VerbPhrase) => {
	const { own, before, after } = phrase;
	if (isLetting(phrase)) return `${own} … ${[before, after].filter(Boolean).join(' ')}`;
	return before ? [own, '…', before, after].filter(Boolean).join(' ') : [own, after].filter(Boolean).join(' ');
};
