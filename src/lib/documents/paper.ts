import { copy, frame, heading, list, qr, text, together, type Block } from './blocks.ts';
import { itemBlock, type PaperItem } from './paper-items.ts';
import { dutchWords, type PaperWords } from './paper-words.ts';
import { makeDocument, type Footer } from './typst.ts';

/** A form to fill in with a pen, in whatever language its words are. */
export interface PaperForm {
	language: string;
	title: string;
	introduction: string[];
	pages: PaperPage[];
	/** What staff types to find the form of this paper; empty on a form that anybody prints at home. */
	number: string;
	/** Which wording of the form it is, when there can be more than one. */
	version?: number;
	/** The address where staff types it in, with the number in it; or of the form on a screen. */
	qrUrl: string;
	/** On what is not handed out yet: “VOORBEELD”. */
	mark?: string;
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
	/** Who it is for, when it is not for everybody. */
	only?: string;
	introduction?: string[];
	items: PaperItem[];
}

/** The same form for as many people as there are; each has pages of its own. `size`: of the letters, in points. */
export function makeCopies(forms: PaperForm[], size = 11): Promise<Uint8Array> {
	const [first] = forms as [PaperForm];
	const blocks = forms.map((form) => copy(footerOf(form), blocksOf(form)));
	return makeDocument({
		title: first.title,
		language: first.language,
		blocks,
		footer: footerOf(first),
		files: first.files ?? {},
		size
	});
}

function blocksOf(form: PaperForm): Block[] {
	const words = form.words ?? dutchWords;
	return [...opening(form, words), ...form.pages.flatMap((page) => pageBlocks(page, words)), ...ending(form, words)];
}

function footerOf({ number, qrUrl, mark, version, words = dutchWords }: PaperForm): Footer {
	const text = number ? words.number.replace('{number}', number) : words.numberLater;
	const pages = version ? `${words.version.replace('{version}', String(version))} · ${words.pages}` : words.pages;
	return { pages, text: mark ?? text, qr: qr(qrUrl, number ? words.qr : words.qrOnline, 13) };
}

const opening = (form: PaperForm, words: PaperWords): Block[] => [
	...(form.mark ? [text(form.mark, 'bold')] : []),
	heading(1, form.title),
	...form.introduction.map((paragraph) => text(paragraph)),
	frame(
		text(words.howTo, 'bold'),
		list(words.rules),
		...(form.url ? [text(words.online.replace('{url}', form.url))] : [])
	)
];

/** The questions of a page with a title lie one level deeper, so that no level is skipped. */
function pageBlocks({ title, only, introduction = [], items }: PaperPage, words: PaperWords): Block[] {
	const head = title ? [heading(2, title)] : [];
	const level = title ? 3 : 2;
	return [
		...head,
		...(only ? [{ kind: 'note', text: only } as const] : []),
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
