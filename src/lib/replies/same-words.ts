import { fold } from '#lib/text/fold.ts';

interface Words {
	text: string;
	/** What was asked. */
	prompt: string;
}

/** From so many words on, the same words mean the same whatever was asked. */
const SPEAKS_FOR_ITSELF = 4;

/**
 * Two with the same key said the same in the same words: case, accents, marks and spaces make no difference. A short
 * “ja” is only the same as a “ja” to the same question. Nothing when there are no words.
 */
export function keyOfWords({ text, prompt }: Words): string | undefined {
	const words = wordsIn(text);
	if (!words.length) return undefined;
	return words.length < SPEAKS_FOR_ITSELF ? `${wordsIn(prompt).join(' ')}: ${words.join(' ')}` : words.join(' ');
}

const wordsIn = (text: string) => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
