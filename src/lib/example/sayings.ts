import type { FindingKey } from './finding-texts.ts';
import type { befores } from './questionnaires-words.ts';
import type { runningThemes, ThemeKey } from './world.ts';

export type Age = keyof typeof befores;
/** The rode draad that someone speaks for. */
export type ThreadKey = FindingKey | keyof typeof runningThemes;

/**
 * What someone says, and what the same person may say after it. `{a|b}` is one of these, `@wijk` the wijk of who
 * speaks. Without a thread it is said by few, and stays by itself.
 */
export interface Saying {
	thread: ThreadKey | undefined;
	/** Who can say so. */
	ages: Age[];
	text: string;
	then: string[];
}

export type Sayings<Key extends ThemeKey> = Record<Key, Saying[]>;

const everybody: Age[] = ['jong', 'midden', 'ouder', 'oud', 'niet'];
const agesOf = { all: everybody, young: ['jong'], parent: ['midden'], grown: ['midden', 'ouder', 'niet'] } as const;
const older: Age[] = ['ouder', 'oud'];
const who = { ...agesOf, older, adult: ['midden', 'ouder', 'oud', 'niet'] } as const;

/** `by`: who can say so. */
export const saying = (
	thread: ThreadKey | undefined,
	by: keyof typeof who,
	text: string,
	...then: string[]
): Saying => ({ thread, ages: [...who[by]], text, then });
