import { now } from '#lib/clock.ts';
import { keepUntil } from '#lib/keeping.ts';

const DAY = 24 * 3600_000;

/** How long name and address stay while there is still something to tell. */
export const keepUntilDecided = () => keepUntil('initiative');

export const inDays = (days: number) => new Date(now().getTime() + days * DAY);
