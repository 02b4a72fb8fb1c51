import { type ParagraphKind, plainKind } from './kind.ts';

export const chapter: ParagraphKind = {
	...plainKind,
	label: 'Kop',
	about: 'De titel van een hoofdstuk.',
	openName: 'hoofdstuk',
	isText: false,
	takesFormal: false,
	asked: { label: 'De titel van het hoofdstuk', hint: 'Kort: hoogstens een regel.', rows: 2 }
};
