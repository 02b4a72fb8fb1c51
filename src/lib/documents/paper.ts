import { frame, heading, list, qr, text, together, type Block } from './blocks.ts';
import { itemBlock, type PaperItem } from './paper-items.ts';
import { dutchWords, type PaperWords } from './paper-words.ts';
import { makeDocument } from './typst.ts';

/** A form to fill in with a pen, in whatever language its words are. */
export interface PaperForm {
	language: string;
	title: string;
	introduction: string[];
	pages: PaperPage[];
	/** What staff types to find the form of this paper. */
	number: string;
	/** The address where staff types it in, with the number in it. */
	qrUrl: string;
	/** The lines of the address where it goes. */
	sendTo: string[];
	/** The day before which it has to be there, in words. */
	before?: string;
	/** Where it can be filled in on a screen. */
	url?: string;
	words?: PaperWords;
	/** The pictures that its items name. */
	files?: Record<string, Uint8Array>;
}

export interface PaperPage {
	title?: string;
	introduction?: string[];
	items: PaperItem[];
}

export const makePaperForm = (form: PaperForm): Promise<Uint8Array> => {
	const words = form.words ?? dutchWords;
	return makeDocument({
		title: form.title,
		language: form.language,
		blocks: [...opening(form, words), ...form.pages.flatMap((page) => pageBlocks(page, words)), ...ending(form, words)],
		footer: {
			pages: words.pages,
			text: words.number.replace('{number}', form.number),
			qr: qr(form.qrUrl, words.qr, 13)
		},
		files: form.files ?? {}
	});
};

const opening = (form: PaperForm, words: PaperWords): Block[] => [
	heading(1, form.title),
	...form.introduction.map((paragraph) => text(paragraph)),
	frame(
		text(words.howTo, 'bold'),
		list(words.rules),
		...(form.url ? [text(words.online.replace('{url}', form.url))] : [])
	)
];

/** The questions of a page with a title lie one level deeper, so that no level is skipped. */
function pageBlocks({ title, introduction = [], items }: PaperPage, words: PaperWords): Block[] {
	const head = title ? [heading(2, title)] : [];
	const level = title ? 3 : 2;
	return [
		...head,
		...introduction.map((paragraph) => text(paragraph)),
		...items.map((item) => itemBlock(item, level, words))
	];
}

const ending = ({ sendTo, before }: PaperForm, words: PaperWords): Block[] => [
	together([
		frame(
			text(words.thanks, 'bold'),
			text(words.send),
			text(sendTo.join('\n'), 'address'),
			...(before ? [text(words.before.replace('{day}', before))] : [])
		)
	])
];
