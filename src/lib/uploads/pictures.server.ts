import type { GivenKind } from './kind.ts';
import { FileProblem, refuseFile } from './upload.ts';

export interface Picture {
	kind: 'jpeg' | 'webp';
	bytes: Buffer;
	thumbnail: Buffer;
	width: number;
	height: number;
}

/** In pixels, on the long side. */
const LONG_SIDE = 2000;
const THUMBNAIL = 320;

/**
 * In pixels, before they are read: while it is made, none of these takes more than 250 MB. A JPEG is made smaller while
 * it is read, unless it comes in layers; of most others the whole picture stands in memory.
 */
const mostPixels: Record<Exclude<GivenKind, 'pdf'> | 'layered', number> = {
	jpeg: 120_000_000,
	layered: 40_000_000,
	png: 25_000_000,
	webp: 12_000_000,
	avif: 8_000_000,
	gif: 12_000_000
};

/**
 * The picture made anew, upright, at most 2,000 pixels on the long side: nothing comes along of where and with what it
 * was made, nor anything that was hidden in or behind it. What one can see through becomes WebP, all else JPEG.
 */
export async function cleanPicture(
	given: Uint8Array,
	kind: Exclude<GivenKind, 'pdf'>,
	longSide = LONG_SIDE
): Promise<Picture> {
	const sharp = await loadSharp();
	const options = { limitInputPixels: mostPixels[kind], failOn: 'error', pages: 1, sequentialRead: true } as const;
	try {
		const { width: across, height: down, hasAlpha, isProgressive } = await sharp(given, options).metadata();
		if (isProgressive && across * down > mostPixels.layered) refuseFile('tooManyPixels');
		// Many a screenshot could be seen through and is not.
		const isOpaque = !hasAlpha || (await sharp(given, options).stats()).isOpaque;
		const smaller = sharp(given, options).autoOrient().resize(within(longSide));
		const made = isOpaque ? smaller.jpeg({ quality: 82 }) : smaller.webp({ quality: 82 });
		const { data, info } = await made.toBuffer({ resolveWithObject: true });
		const thumbnail = await sharp(data).resize(within(THUMBNAIL)).webp({ quality: 70 }).toBuffer();
		const { width, height } = info;
		return { kind: isOpaque ? 'jpeg' : 'webp', bytes: data, thumbnail, width, height };
	} catch (error) {
		if (error instanceof FileProblem) throw error;
		if (error instanceof Error && /pixel limit/.test(error.message)) return refuseFile('tooManyPixels');
		return refuseFile('brokenPicture');
	}
}

/** As a PDF and Word know it: what one can see through becomes PNG. */
export async function asPrinted(
	bytes: Uint8Array,
	mediaType: string
): Promise<{ bytes: Uint8Array; type: 'jpg' | 'png' }> {
	if (mediaType === 'image/jpeg') return { bytes, type: 'jpg' };
	return { bytes: await (await loadSharp())(bytes).png().toBuffer(), type: 'png' };
}

const within = (side: number) => ({ width: side, height: side, fit: 'inside', withoutEnlargement: true }) as const;

const readers = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((name) => `VipsForeignLoad${name}Buffer`);

let loaded: Promise<typeof import('sharp').default> | undefined;

/** Only when the first photo comes: until then it costs neither time nor memory. */
const loadSharp = () =>
	(loaded ??= import('sharp').then(({ default: sharp }) => {
		// One picture at a time on one thread, and nothing kept of it: the pages of others go first.
		sharp.concurrency(1);
		sharp.cache(false);
		// Whatever else libvips could read, SVG and PDF among it, it reads nothing of.
		sharp.block({ operation: ['VipsForeignLoad'] });
		sharp.unblock({ operation: readers });
		return sharp;
	}));
