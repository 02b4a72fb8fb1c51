import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { hasRole, mayEdit, type Person } from '#lib/people/person.ts';
import { isOver } from '#lib/text/dates.ts';
import type { rounds } from './tables.ts';

export type Round = typeof rounds.$inferSelect;

export const modes = ['editors', 'members'] as const;

export type Mode = (typeof modes)[number];

/** Said before anyone writes. */
export const modeLabels: Record<Mode, { name: string; meaning: string }> = {
	editors: {
		name: 'Alleen de redactie leest mee',
		meaning: 'Andere raadsleden zien uw opmerkingen niet. De mensen van de gemeente die de tekst schrijven wel.'
	},
	members: {
		name: 'Raadsleden lezen elkaars opmerkingen',
		meaning: 'Alle raadsleden in deze ronde zien uw opmerkingen met uw naam en partij. De redactie ook.'
	}
};

export const mayOpenRound = (person: Person | undefined) => mayEdit(person);
export const mayRemark = (person: Person | undefined) => hasRole(person, 'council_member');
export const mayReadRound = (person: Person | undefined) => mayEdit(person) || mayRemark(person);

/** Until the end of the last day. Days as `2026-03-01`. */
export const isOpen = ({ closesOn }: Pick<Round, 'closesOn'>, today: string) => !isOver(closesOn, today);

export const OpenRoundForm = v.object({
	onceKey: field.onceKey,
	versionId: field.id('Kies een concept.'),
	mode: field.oneOf(modes, 'Kies wie de opmerkingen mag lezen.'),
	closesOn: field.day('Vul de laatste dag in, bijvoorbeeld 1-3-2027.')
});
export type OpenRoundInput = Omit<v.InferOutput<typeof OpenRoundForm>, 'versionId' | 'onceKey'> & { onceKey?: string };
