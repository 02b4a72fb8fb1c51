import { checkEach } from '#lib/language-checks/checking.server.ts';
import type { LanguageAdvice } from '#lib/language-checks/advice.ts';
import { questionsOf, type Definition } from '../definition.ts';
import { fillIn } from '../expressions/pieces.ts';
import { keyOfPage, textsOf } from '../texts.ts';
import { whatIs } from './translating.ts';

/** All that people read of it in Dutch. What is filled in later stands there as a word. */
export const wordsRead = (definition: Definition) => textsOf(definition).map(({ text }) => asRead(text));

const asRead = (text: string) => fillIn(text, () => 'dit');

/** A text of the vragenlijst that can be plainer. */
export interface PlainerPlace {
	key: string;
	/** As in “Vraag”. */
	what: string;
	text: string;
	/** Where it can be mended, behind the address of the vragenlijst. */
	path: string;
	advice: LanguageAdvice[];
}

/** How plain a vragenlijst is as a whole, and where what counts can be plainer. */
export async function checkWording(definition: Definition) {
	const texts = textsOf(definition);
	const { verdict, each } = await checkEach(texts.map(({ text }) => asRead(text)));
	const places = texts.flatMap(({ key, text }, at): PlainerPlace[] => {
		const advice = each[at]!.filter(({ serious, kind }) => serious || kind === 'passive');
		return advice.length ? [{ key, what: whatIs(key), text, path: pathTo(key, definition), advice }] : [];
	});
	return { language: verdict, places };
}

export type Wording = Awaited<ReturnType<typeof checkWording>>;

function pathTo(key: string, definition: Definition): string {
	const [first = '', second = ''] = key.split('.');
	const page = definition.pages.findIndex((one, index) => first === 'page' && keyOfPage(one, index) === second);
	if (page >= 0) return `/paginas/${page + 1}`;
	return questionsOf(definition).some(({ id }) => id === first) ? `/vragen/${first}` : '/instellingen';
}
