import { type ParagraphKind, plainKind } from './kind.ts';

/** What the municipality itself adds, or in its plan an organisation. Its reason is its source: it stands with those. */
export const additionBy = (by: string): ParagraphKind => ({
	...plainKind,
	label: `Toevoeging van ${by}`,
	about: `Wat niemand inbracht, maar wat ${by} zelf nodig vindt. De lezer ziet dat het van ${by} komt.`,
	openName: 'toevoeging-van-de-gemeente',
	asked: { label: `Wat voegt ${by} toe?`, hint: 'Hierna schrijft u op waarom.' }
});
