import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;
const weights = { 400: 'Regular', 700: 'Bold' } as const;

/** Slanted letters are for a word here and there: not for each script. */
const slanted = ['latin', 'latin-ext'] as const;

export type Subset = (typeof subsets)[number];
export interface FontFile {
	subset: Subset;
	style: 'Regular' | 'Bold' | 'Italic';
	/** A woff file, of the first version: zlib, where woff2 takes a decoder of its own. */
	woff: Buffer;
}

/**
 * The letters of the platform, as their package holds them. The build puts the files themselves in the place of this
 * module (vite.config.ts), since that package is not there where only the build is.
 */
export const fontFiles = (): FontFile[] => [
	...subsets.flatMap((subset) => [read(subset, 400), read(subset, 700)]),
	...slanted.map((subset) => read(subset, 400, 'italic'))
];

function read(subset: Subset, weight: keyof typeof weights, slant: 'normal' | 'italic' = 'normal'): FontFile {
	const path = createRequire(import.meta.url).resolve(
		`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-${slant}.woff`
	);
	return { subset, style: slant === 'italic' ? 'Italic' : weights[weight], woff: readFileSync(path) };
}
