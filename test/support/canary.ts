import { randomInt } from 'node:crypto';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import type { VisitorName } from './access-table.ts';

/** A word that stands nowhere else, who may read it, and a page on which they do. */
export interface Canary {
	what: string;
	word: string;
	may: VisitorName[];
	/** Where it shows to each who may; else the test could not fail. */
	at: Partial<Record<VisitorName, string>>;
	/** Addresses that hold it, or lead to it: for all others they are not there. */
	hidden: string[];
}

export type Plant = (canary: Omit<Canary, 'hidden'> & { hidden?: string[] }) => void;

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Letters alone, so that it is one word to every search and stays itself in an address. */
export const newWord = () => `kanarie${Array.from({ length: 16 }, () => letters[randomInt(26)]).join('')}`;

export const who = async (email: string) => (await findPersonByEmail(email))!;

/** The consultation that runs in the example municipality, and a text of it that everybody may read. */
export const example = { slug: 'ruimte-om-elkaar-te-ontmoeten', policy: 'huisregels-voor-ontmoetingsplekken' };
export const desk = `/beheer/trajecten/${example.slug}`;
