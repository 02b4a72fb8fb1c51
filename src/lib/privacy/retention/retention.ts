import { ofPeople } from './of-people.ts';
import { ofPlaces } from './of-places.ts';
import { ofTexts } from './of-texts.ts';
import type { Retention } from './fates.ts';

/**
 * What becomes of all that the platform stores in words. Who adds a table or a column says it here; what goes stands on
 * the privacy page too.
 */
export const retention: Retention = { ...ofPeople, ...ofTexts, ...ofPlaces };
