import { now } from '#lib/clock.ts';

const DAY = 24 * 3600_000;

/** In days: as long as a request waits, or a plan goes on without a word from who began it. */
export const KEEP_DAYS = 730;

/** How long name and address stay while there is still something to tell. */
export const keepUntilDecided = () => inDays(KEEP_DAYS);

export const inDays = (days: number) => new Date(now().getTime() + days * DAY);
