import { mapSpoken, piped, type Spoken } from '../given.ts';

// Labels of an XLSForm are words with a little Markdown, and answers as `${name}`.

const withAnswers = (text: string) =>
	text
		.replace(/[\ue000-\uf8ff]/g, '')
		.replace(/\r\n?/g, '\n')
		.replace(/\$\{\s*([^{}\s]{1,200})\s*\}/g, (_, name: string) => piped(name))
		.replaceAll('${', '$ {');

/** On one line; what is HTML or bold in it are words. */
export const plain = (spoken: Spoken) =>
	mapSpoken(spoken, (text) =>
		withAnswers(text.replace(/<\/?(span|b|i|u|br|font|strong|em|p|div)\b[^<>]*>/gi, ' '))
			.replace(/\s+/g, ' ')
			.trim()
	);

/** As Markdown, which it is. */
export const markdown = (spoken: Spoken) => mapSpoken(spoken, (text) => withAnswers(text).trim());
