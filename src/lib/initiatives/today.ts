import { now } from '#lib/clock.ts';
import { dayOf } from '#lib/text/dates.ts';

/** As `2026-03-01`. */
export const today = () => dayOf(now());
