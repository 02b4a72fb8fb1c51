import { care } from './policy/chapter-care.ts';
import { home } from './policy/chapter-home.ts';
import { info } from './policy/chapter-info.ts';
import { meet } from './policy/chapter-meet.ts';
import { money } from './policy/chapter-money.ts';
import { onward } from './policy/chapter-onward.ts';
import type { Passage } from './policy/passage.ts';
import { why } from './policy/chapter-why.ts';
import { youth } from './policy/chapter-youth.ts';

/** The first version of "Samen leven, samen zorgen", in its order. */
export const chapters = [why, meet, care, money, youth, home, info, onward] as const;

type KeyOf<Written> = Written extends { passages: infer Passages } ? keyof Passages & string : never;

/** Each alinea that was ever in the text: those of the first version, and those that came later. */
export type PassageKey =
	KeyOf<(typeof chapters)[number]> | 'care-urgent' | 'info-privacy' | 'on-answer' | 'youth-eighteen';

/** The alinea's of a chapter with their keys, in their order. */
export const passagesOf = ({ passages }: (typeof chapters)[number]) =>
	Object.entries(passages) as [PassageKey, Passage][];
