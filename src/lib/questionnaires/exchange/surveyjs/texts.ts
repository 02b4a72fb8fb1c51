import { mapSpoken, piped, type Spoken } from '../given.ts';
import { hasProgram, markdownOf, plainOf } from '../words/html.ts';
import { languageCode } from '../words/languages.ts';
import { textIn, thing } from '../bounded-json.ts';

/** A text of SurveyJS: words, or words for each language with `default` for the first. */
function spokenIn(value: unknown): Spoken {
	if (typeof value !== 'object' || value === null) return textIn(value) ? { '': textIn(value) } : {};
	return Object.fromEntries(
		Object.entries(thing(value))
			.filter(([, text]) => typeof text === 'string' && text)
			.map(([language, text]) => [language === 'default' ? '' : languageCode(language) || language, String(text)])
	);
}

export const plain = (value: unknown) => mapSpoken(spokenIn(value), (text) => withAnswers(plainOf(text)));

export const markdown = (value: unknown) => mapSpoken(spokenIn(value), (text) => withAnswers(markdownOf(text)));

export const hasMore = (value: unknown) =>
	Object.values(spokenIn(value)).some((text) => hasProgram(text) || /<img\b/i.test(text));

const withAnswers = (text: string) =>
	text.replace(/\{([A-Za-z_][^{}]{0,100})\}/g, (_, name: string) => piped(name.replaceAll('\\', '').trim()));
