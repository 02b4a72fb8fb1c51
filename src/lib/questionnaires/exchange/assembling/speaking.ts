import { isLanguage } from '../../words/language.ts';
import { mapSpoken, sayIn, type Spoken } from '../given.ts';

type Pipe = (text: string) => string;

/** Puts the words of a file in a definition: those of its first language in place, the others as translations. */
export class Speaker {
	readonly translations: Record<string, Record<string, string>> = {};
	/** Codes of languages that the platform does not know. */
	readonly unknown = new Set<string>();
	readonly #language: string;
	readonly #nameless: string;

	/** `nameless`: the language of words that do not say theirs. */
	constructor(language: string, nameless: string) {
		this.#language = language;
		this.#nameless = nameless;
	}

	/** What stands in the definition at this key, at most so long. `cut` hears of what was too long. */
	say(key: string, spoken: Spoken, { most, pipe = same, cut }: Saying): string {
		const words = mapSpoken(spoken, (text) => shorter(pipe(text).trim(), most));
		const own = sayIn(words, this.#language);
		if (sayIn(spoken, this.#language).trim().length > most) cut?.(sayIn(spoken, this.#language).trim());
		for (const [language, text] of Object.entries(words))
			if (text && text !== own) this.#translate(language, key, text);
		return own;
	}

	own = (spoken: Spoken) => sayIn(spoken, this.#language);

	#translate(given: string, key: string, text: string) {
		const language = given || this.#nameless;
		if (!language || language === this.#language) return;
		if (isLanguage(language) && language !== 'nl') (this.translations[language] ??= {})[key] = text;
		else this.unknown.add(language);
	}
}

interface Saying {
	most: number;
	pipe?: Pipe;
	cut?: (whole: string) => void;
}

const same: Pipe = (text) => text;

const shorter = (text: string, most: number) =>
	text.length > most
		? `${text
				.slice(0, most - 1)
				.toWellFormed()
				.trimEnd()}…`
		: text;
