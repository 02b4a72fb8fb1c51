import type { Option, Row } from '../definition.ts';
import { newName } from './kinds.ts';

/** The lines that are not empty. */
export const linesIn = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/**
 * The lines that were typed, as options. The same words keep their name, so that results go on; other words are
 * another answer, and are never added up with what people chose before.
 */
export const optionsFrom = (lines: string, known: Option[]): Option[] =>
	[...new Set(linesIn(lines))].map(
		(label) => known.find((option) => option.label === label) ?? { id: newName('a'), label }
	);

export const rowsFrom = (lines: string, known: Row[]): Row[] =>
	[...new Set(linesIn(lines))].map((label) => known.find((row) => row.label === label) ?? { id: newName('r'), label });

export interface OptionChange {
	label: string;
	alone: boolean;
	other: boolean;
}

/** An option with other words, that stays the same answer. Words that are empty stay as they were. */
export function changedOption(option: Option, { label, alone, other }: OptionChange): Option {
	const { id, picture, alt } = option;
	return {
		id,
		label: label || option.label,
		...(alone ? { alone } : {}),
		...(other ? { other } : {}),
		...(picture ? { picture } : {}),
		...(alt ? { alt } : {})
	};
}

/** The option with a picture, or without one. A picture always comes with what is on it. */
export function picturedOption(
	{ picture: _, alt: __, ...option }: Option,
	shown?: { picture: string; alt: string }
): Option {
	return { ...option, ...shown };
}
