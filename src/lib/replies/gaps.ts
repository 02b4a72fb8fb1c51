/** What still has to be filled in of a text: `[[welke straat]]`. Each once, in their order. */
export const gapsIn = (text: string): string[] => [
	...new Set(Array.from(text.matchAll(/\[\[([^[\]\n]{0,120})\]\]/g), ([, gap]) => gap!.trim() || 'leeg'))
];

/** Nothing goes out with a gap in it, also when it was mended halfway. */
export const isFilledIn = (text: string) => !/\[\[|\]\]/.test(text);

export const UNFILLED = 'Vul eerst in wat tussen [[ en ]] staat, of haal het weg.';
