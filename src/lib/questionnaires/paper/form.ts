import type { PaperItem } from '#lib/documents/paper-items.ts';
import type { PaperForm, PaperPage } from '#lib/documents/paper.ts';
import { plainText } from '#lib/text/markdown.ts';
import { isAnswerable, type Definition, type Page, type Question } from '../definition.ts';
import { fillIn } from '../expressions/pieces.ts';
import { inLanguage } from '../texts.ts';
import type { Wijk } from '../types/behaviour.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import { conditionsOn } from './conditions.ts';
import { wayOf, type AboutPaper } from './items.ts';
import { callOn, numbersOf } from './numbers.ts';
import { paperWordsIn } from './words.ts';

/** What is the same on each copy: all but the number. */
export type List = Omit<PaperForm, 'number' | 'qrUrl'>;

export interface Around {
	language: Language;
	wijken: Wijk[];
	/** The lines of the address where it goes. */
	sendTo: string[];
	/** The last day, in words. */
	before?: string | undefined;
	/** Where it can be filled in on a screen. */
	url?: string | undefined;
	/** Of the vragenlijst; nothing of what is not published. */
	version?: number;
	/** It was given a number before it went out. */
	isNumbered?: boolean;
	/** It is not published: nobody should fill it in. */
	isExample?: boolean;
}

/** The vragenlijst as a form on paper. Options stand in the order of the maker, and conditions are said in words. */
export function listOnPaper(
	definition: Definition,
	{ language, wijken, sendTo, before, url, version, isNumbered = false, isExample }: Around
): List {
	const { form, list: sentences } = paperWordsIn(language);
	const said = inLanguage(definition, language);
	const about = { language, words: wordsIn(language), sentences, wijken, isNumbered };
	return {
		language,
		title: said.title,
		introduction: [...paragraphsIn(said.introduction), sentences.minutes(definition.minutes)],
		pages: pagesOf(said, about),
		sendTo,
		words: form,
		...(before ? { before } : {}),
		...(url ? { url } : {}),
		...(version ? { version } : {}),
		...(isExample ? { mark: sentences.example } : {})
	};
}

function pagesOf(definition: Definition, about: AboutPaper & { language: Language }): PaperPage[] {
	const condition = conditionsOn(definition, about.wijken, about.language);
	const numbers = numbersOf(definition);
	const call = callOn(definition);
	const { sentences } = about;
	const say = (text: string) => fillIn(text, (name) => sentences.earlier(call(name)));
	const only = (source: string | undefined, sentence: (words: string) => string) => {
		const words = condition(source);
		return words ? { only: sentence(words) } : {};
	};
	const itemOf = (question: Question): PaperItem => {
		const forWhom = only(question.showIf, sentences.only);
		if (!isAnswerable(question)) {
			const paragraphs = [say(question.label), ...paragraphsIn(say(question.text))].filter(Boolean);
			return { kind: 'text', paragraphs, ...forWhom };
		}
		const way = wayOf(question, about);
		const hint = [say(question.hint), way.hint].filter(Boolean).join(' ');
		return {
			...way,
			number: numbers.get(question.id) ?? '',
			label: say(question.label),
			...forWhom,
			...(hint ? { hint } : {})
		};
	};
	return definition.pages.map((page: Page) => ({
		title: page.title,
		...only(page.showIf, sentences.onlyPart),
		introduction: paragraphsIn(page.introduction ?? ''),
		items: page.questions.map(itemOf)
	}));
}

/** Markdown as paragraphs of plain words; each point of a list is one. */
function paragraphsIn(markdown: string): string[] {
	return markdown
		.split(/\n{2,}|\n(?=\s*(?:[-*+]|\d+[.)])\s)/)
		.map((part) => (/^\s*[-*+]\s/.test(part) ? `• ${plainText(part)}` : plainText(part)))
		.filter(Boolean);
}
