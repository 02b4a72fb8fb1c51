import { type ParagraphKind, plainKind } from './kind.ts';

/** What the municipality itself adds. Its reason is its source, so it stands with the sources. */
export const addition: ParagraphKind = {
	...plainKind,
	label: 'Toevoeging van de gemeente',
	about: 'Wat niemand inbracht, maar wat de gemeente zelf nodig vindt. De lezer ziet dat het van de gemeente komt.',
	openName: 'toevoeging-van-de-gemeente',
	asked: { label: 'Wat voegt de gemeente toe?', hint: 'Hierna schrijft u op waarom.' }
};
