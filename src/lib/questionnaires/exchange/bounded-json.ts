import { unreadable } from '#lib/spreadsheets/unreadable.ts';

const DEEPEST = 100;

/** What a JSON text says. Throws UnreadableFile on what is none, and on what is too deep to walk. */
export function readJson(text: string): unknown {
	if (deepest(text) > DEEPEST) unreadable('De onderdelen in dit bestand zitten te diep in elkaar.');
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return unreadable('Dit bestand is geen goede JSON. Misschien is het niet helemaal opgeslagen.');
	}
}

function deepest(text: string): number {
	let depth = 0;
	let most = 0;
	for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
		if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
		else if (sign.length === 1) depth--;
	}
	return most;
}

export type Thing = Readonly<Record<string, unknown>>;

// What is in a JSON text of others can be anything: what is not as it should be, is not there.

export const thing = (value: unknown): Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {};

export const things = (value: unknown): Thing[] => listIn(value).map(thing);

export const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const textIn = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

export const numberIn = (value: unknown): number | undefined => {
	const number = typeof value === 'string' && value.trim() ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};
