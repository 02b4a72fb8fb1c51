import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { hasRole, mayEdit, type Person } from '#lib/people/person.ts';
import { isOver } from '#lib/text/dates.ts';
import { endings, kinds, modes, type Ending, type Kind, type Mode } from './choices.ts';
import type { rounds } from './tables.ts';

export type Round = typeof rounds.$inferSelect;

export const mayOpenRound = (person: Person | undefined) => mayEdit(person);

/** Who may come to the pages where one reads along; which rounds are theirs follows from the rounds. */
export const mayReadAlong = (person: Person | undefined) =>
	!!person && (hasRole(person, 'council_member') || !mayEdit(person));

/** `named`: the rounds in which this person was named. */
export const takesPart = (
	person: Person | undefined,
	{ id, wholeCouncil }: Pick<Round, 'id' | 'wholeCouncil'>,
	named: ReadonlySet<string>
) => !!person && ((wholeCouncil && hasRole(person, 'council_member')) || named.has(id));

/** Until the end of the last day. Days as `2026-03-01`. */
export const isOpen = ({ closesOn }: Pick<Round, 'closesOn'>, today: string) => !isOver(closesOn, today);

const closesOn = field.day('Vul de laatste dag in, bijvoorbeeld 1-3-2027.');

interface Choice {
	kind: Kind;
	mode: Mode;
	ending: Ending;
}

/** What everybody reads already cannot stay closed. */
const isConsistent = ({ mode, ending }: Choice) => mode !== 'public' || ending !== 'closed';
/** Nobody from outside the raad is named when the remarks open. */
const keepsNames = ({ kind, ending }: Choice) => kind === 'council' || ending !== 'named';

const inconsistent =
	'Iedereen leest de opmerkingen meteen. Daarom zijn ze ook na het besluit openbaar. Kies een andere vorm.';
const namesSomebody = 'Mensen uit een klankbordgroep noemen wij niet met naam. Kies een andere vorm.';

/** What is wrong with a choice, in a sentence; empty when it can be. */
export const wrongWith = (choice: Choice) =>
	!isConsistent(choice) ? inconsistent : !keepsNames(choice) ? namesSomebody : '';

export const OpenRoundForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		versionId: field.id('Kies een concept.'),
		kind: field.oneOf(kinds, 'Kies wie er meelezen.'),
		members: field.ids,
		mode: field.oneOf(modes, 'Kies wie de opmerkingen mag lezen.'),
		ending: field.oneOf(endings, 'Kies wat er na het besluit met de opmerkingen gebeurt.'),
		closesOn
	}),
	v.forward(
		v.check((choice) => isConsistent(choice), inconsistent),
		['ending']
	),
	v.forward(
		v.check((choice) => keepsNames(choice), namesSomebody),
		['ending']
	)
);

type Given = v.InferOutput<typeof OpenRoundForm>;
export type OpenRoundInput = Pick<Given, 'mode' | 'closesOn'> &
	Partial<Pick<Given, 'kind' | 'members' | 'ending' | 'onceKey'>>;

export const TermForm = v.object({ closesOn });

/** Someone to name in a round: a raadslid by choice, or anybody by address. */
export const MemberForm = v.object({
	onceKey: field.onceKey,
	name: field.line(80, 'Vul de naam in.'),
	email: field.email('Vul het e-mailadres in.'),
	group: field.line(80, 'Vul de partij of de groep in.')
});
export type MemberInput = v.InferOutput<typeof MemberForm>;

export const CouncillorForm = v.object({ personId: field.id('Kies een raadslid.') });
