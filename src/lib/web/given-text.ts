import { decodeText } from '#lib/spreadsheets/decoding.ts';
import type { GivenFiles } from './form.ts';

/**
 * The text of the file that was chosen in this field, in whatever alphabet; empty when none was chosen, and nothing when
 * it is larger than `most` bytes.
 */
export function textIn(files: GivenFiles, field: string, most: number): string | undefined {
	const file = files.get(field)?.[0];
	if (!file) return '';
	return file.isTooLarge || file.bytes.length > most ? undefined : decodeText(file.bytes).text;
}
