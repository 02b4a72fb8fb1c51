import type { Code } from '#lib/spreadsheets/table.ts';
import type { Answer } from '../definition.ts';
import { escapeIn } from '../types/escapes.ts';

/** Why there is no answer. Side by side, so that SPSS takes the four of them as one range. */
export const reasons = { unknown: -96, refused: -97, unanswered: -98, notAsked: -99 } as const;

export const reasonCodes: readonly Code[] = [
	{ code: String(reasons.unknown), label: 'Weet ik niet' },
	{ code: String(reasons.refused), label: 'Dat zeg ik liever niet' },
	{ code: String(reasons.unanswered), label: 'Niet beantwoord' },
	{ code: String(reasons.notAsked), label: 'Niet gesteld' }
];

/** Of what was asked, when no answer was given. */
export function reasonFor(answer: Answer | undefined): number {
	const escape = escapeIn(answer);
	return escape ? reasons[escape] : reasons.unanswered;
}
