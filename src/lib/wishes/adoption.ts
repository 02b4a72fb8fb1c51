import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { hasRoleIn, mayModerate, type Person } from '#lib/people/person.ts';
import type { wishAdoptions } from './tables.ts';
import { mayAnswer, type WishTree } from './wish.ts';

export type Adoption = typeof wishAdoptions.$inferSelect;

/** In characters. */
export const MOST_OF_PLAN = 500;
const MOST_OF_HELP = 1000;

export const AdoptForm = v.object({
	onceKey: field.onceKey,
	name: field.line(80, 'Vul in wie de wens oppakt.', 'De naam'),
	plan: field.text(MOST_OF_PLAN, 'Schrijf op wat u gaat doen.', 'Uw plan'),
	email: field.email('Vul uw e-mailadres in. Wie wil helpen, bereikt u zo.')
});
export type AdoptInput = v.InferOutput<typeof AdoptForm>;

/** What everybody reads of a wish that somebody takes up. */
export const takenUpWords = ({ name, plan }: Pick<Adoption, 'name' | 'plan'>) => `${name} pakt deze wens op. ${plan}`;

/** The same when who took it up took that back. */
export const TAKEN_BACK = 'Iemand pakte deze wens op, en nam dat later terug.';

export const DecideForm = v.pipe(
	v.object({
		id: field.id('Kies een aanbod.'),
		decision: field.oneOf(['confirm', 'refuse'], 'Kies wat u doet.'),
		reason: field.optionalText(300)
	}),
	v.forward(
		v.check(({ decision, reason }) => decision === 'confirm' || reason !== '', 'Schrijf op waarom niet.'),
		['reason']
	)
);
export type Decision = v.InferOutput<typeof DecideForm>;

export const EndForm = v.object({
	id: field.id('Kies wie er stopt.'),
	reason: field.text(300, 'Schrijf op waarom dit stopt.')
});

export const HelpForm = v.object({
	onceKey: field.onceKey,
	name: field.line(80, 'Vul uw naam in.', 'Uw naam'),
	email: field.email('Vul uw e-mailadres in. Anders kan niemand u antwoorden.'),
	message: field.text(MOST_OF_HELP, 'Schrijf op hoe u wilt helpen.', 'Uw bericht'),
	agrees: field.confirmed('Zet een vinkje. Zonder uw adres kan niemand u antwoorden.')
});
/** `id`: of who takes the wish up. */
export type HelpInput = Omit<v.InferOutput<typeof HelpForm>, 'agrees'> & { id: string };

/** Says yes or no to who takes a wish up: staff, or the opbouwwerker or the wijkplatform of its wijk. */
export const mayKeep = (person: Person | undefined, { neighbourhoodId }: Pick<WishTree, 'neighbourhoodId'>) =>
	mayAnswer(person, { neighbourhoodId }) ||
	mayModerate(person) ||
	(neighbourhoodId !== null && hasRoleIn(person, neighbourhoodId, 'platform_member', 'platform_chair'));
