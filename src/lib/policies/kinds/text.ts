import { type ParagraphKind, plainKind } from './kind.ts';

export const text: ParagraphKind = {
	...plainKind,
	label: 'Alinea',
	about: 'Gewone tekst: één gedachte.',
	openName: 'tekst',
	asked: {
		label: 'De tekst',
		hint: 'Eén gedachte per alinea.'
	}
};
