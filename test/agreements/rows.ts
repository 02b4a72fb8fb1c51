import { agreements } from '#lib/agreements/tables.ts';
import { db } from '#lib/storage/index.ts';

/** How many agreements there are, old ones too. */
export const itemAgreementsIn = () => db.$count(agreements);
