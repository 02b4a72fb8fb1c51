import { dayOf } from '#lib/text/dates.ts';

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

export type Season = (typeof seasons)[number];

/**
 * An open tree lives with the year. One that closed waits in the autumn, when a harvest is brought in; one that is
 * answered rests in the winter, with a light where a wish came true.
 */
export function seasonOf({ status }: { status: 'open' | 'closed' | 'answered' }, now: Date): Season {
	if (status === 'answered') return 'winter';
	return status === 'closed' ? 'autumn' : seasonAt(now);
}

/** By the months, as the weather is counted: spring begins in March. */
export function seasonAt(moment: Date): Season {
	const month = Number(dayOf(moment).slice(5, 7));
	return seasons[Math.floor(((month + 9) % 12) / 3)]!;
}

export const seasonNames: Record<Season, string> = {
	spring: 'de lente',
	summer: 'de zomer',
	autumn: 'de herfst',
	winter: 'de winter'
};
