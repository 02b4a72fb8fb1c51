import { heading, newPage, qr, text, frame, type Block } from './blocks.ts';
import { makeDocument } from './typst.ts';

/** What all letters say. */
export interface LetterText {
	/** As it stands above the letter: “Gemeente Meerveld”. */
	municipality: string;
	/** Under the name: the address, the telephone number. */
	returnInformation: string[];
	/** A picture that replaces the name, with that name as its alt text. */
	logo?: { name: 'logo.svg' | 'logo.png' | 'logo.jpg'; content: Uint8Array };
	title: string;
	paragraphs: string[];
	/** The address to type, as short as it can be: “samen.meerveld.nl/v/groen”. */
	url: string;
	/** What one does there, as “Stem op”; without it one fills in a vragenlijst. */
	invitation?: string;
	/** The last day, in words: “30 november 2026”; empty when there is none. */
	closesOn: string;
	/** Where to ask: “Bel 14 0123, of mail naar samen@meerveld.example.” */
	contact: string;
}

/** What is in the letter of one person. */
export interface Recipient {
	/** The lines of the address; none for letters that go round a wijk. */
	address: string[];
	code: string;
	/** The address with the code in it. */
	qrUrl: string;
}

/** As many as fit in one PDF: a printer and the time limit can do with these. */
export const LETTERS_IN_ONE = 1000;

/** A PDF for each 1,000 letters, one after the other. A letter is one page; its address fits the window of an envelope. */
export async function* makeLetters(letter: LetterText, recipients: Recipient[]): AsyncGenerator<Uint8Array> {
	for (let first = 0; first < recipients.length; first += LETTERS_IN_ONE)
		yield await makeDocument({
			title: letter.title,
			language: 'nl',
			blocks: recipients.slice(first, first + LETTERS_IN_ONE).flatMap((recipient) => letterPage(letter, recipient)),
			files: letter.logo ? { [letter.logo.name]: letter.logo.content } : {}
		});
}

function letterPage(letter: LetterText, { address, code, qrUrl }: Recipient): Block[] {
	return [
		{
			kind: 'letter',
			head: [headOf(letter)],
			sender: letter.returnInformation.join('\n'),
			address,
			blocks: [
				heading(1, letter.title),
				...letter.paragraphs.map((paragraph) => text(paragraph)),
				frame({ kind: 'code', ...codeWords(letter), code: grouped(code), qr: qr(qrUrl, QR_ALT, 34) }),
				...(letter.closesOn ? [text(`U kunt meedoen tot en met ${letter.closesOn}.`, 'bold')] : []),
				text(`Hebt u een vraag, of lukt het niet? ${letter.contact}`),
				text(`Met vriendelijke groet,\n${letter.municipality}`)
			]
		},
		newPage()
	];
}

const QR_ALT = 'QR-code met het adres en uw code.';

const codeWords = ({ url, invitation = 'Vul de vragenlijst in op' }: LetterText) => ({
	before: `${invitation}\n${url}`,
	label: 'Uw code is',
	beside: 'Of richt de camera van uw telefoon op dit vierkant. Uw code is dan al ingevuld.'
});

const headOf = ({ municipality, logo }: LetterText): Block =>
	logo
		? { kind: 'picture', file: logo.name, alt: municipality, width: 60, height: 22, caption: '' }
		: text(municipality, 'name');

/** Four signs at a time, as they are read aloud. A code that has groups already keeps them. */
export const grouped = (code: string): string =>
	/[\s-]/.test(code) ? code : (code.match(/.{1,4}/gsu)?.join('-') ?? code);
