import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { hasRole, type Person } from '#lib/people/person.ts';
import { isOver } from '#lib/text/dates.ts';
import { mayChair } from '../agenda.ts';
import type { polls } from './tables.ts';

export type Poll = typeof polls.$inferSelect;

/** How inwoners choose. */
export const kinds = ['points', 'ranking', 'budget'] as const;
export type Kind = (typeof kinds)[number];

export const kindLabels: Record<Kind, { name: string; meaning: string }> = {
	points: { name: 'Punten verdelen', meaning: 'Iedereen verdeelt evenveel punten over de plannen.' },
	ranking: { name: 'Op volgorde zetten', meaning: 'Iedereen zet de plannen op volgorde: wat moet het eerst gebeuren?' },
	budget: { name: 'Het wijkbudget verdelen', meaning: 'Iedereen kiest welke plannen wij van het wijkbudget betalen.' }
};

export const accesses = ['open', 'code'] as const;

/** Some polls of before take both: there one person can vote with a letter and once more without. No new one does. */
export const accessLabels: Record<Poll['access'], { name: string; meaning: string }> = {
	open: { name: 'Iedereen in de wijk', meaning: 'Zonder brief en zonder account. Eén stem vanaf elk apparaat.' },
	code: { name: 'Alleen met een code uit een brief', meaning: 'Elke code geeft één stem. Dit is het eerlijkst.' },
	both: { name: 'Met en zonder brief', meaning: '' }
};

export const rules = ['together', 'one-by-one'] as const;

/** At most so many items, so that one can still choose. */
export const MOST_ITEMS = 60;

/** With fewer ballots the outcome would show what somebody chose. */
export const FEWEST_BALLOTS = 5;

/** In euros. */
export const MOST_MONEY = 100_000_000;

const PLACES = 'Kies hoeveel plaatsen iemand mag geven: van 1 tot 20.';
const POINTS = 'Kies hoeveel punten iemand verdeelt: van 1 tot 100.';

const settings = {
	title: field.line(120, 'Geef de stemronde een naam.'),
	introduction: field.optionalText(600, 'De uitleg'),
	kind: field.oneOf(kinds, 'Kies hoe inwoners stemmen.'),
	points: field.wholeNumber(1, 100, POINTS),
	places: field.wholeNumber(1, 20, PLACES),
	rule: field.oneOf(rules, 'Kies hoe u het budget verdeelt.'),
	access: field.oneOf(accesses, 'Kies wie mag stemmen.'),
	opensOn: field.day('Vul de eerste dag in, zoals 1-3-2026.'),
	closesOn: field.day('Vul de laatste dag in, zoals 1-3-2026.')
};

export const PollForm = v.object({ basedOn: field.basedOn, ...settings });
export const NewPollForm = v.object({ onceKey: field.onceKey, ...settings });
export type NewPoll = v.InferOutput<typeof NewPollForm>;
export type PollSettings = Omit<NewPoll, 'onceKey'>;
export type KeptSettings = Omit<PollSettings, 'access'> & Pick<Poll, 'access'>;

export const WithdrawForm = v.object({
	reason: field.text(500, 'Schrijf op waarom de stemronde stopt. Iedereen leest dit.', 'De reden')
});

export const BudgetForm = v.object({
	agendaId: field.id('Kies een wijkagenda.'),
	amount: field.euros(1, MOST_MONEY, 'Vul het bedrag in hele euro’s in, zoals 25.000.'),
	about: field.text(500, 'Schrijf op waar het geld vandaan komt en waar het voor is.', 'De uitleg'),
	isNew: field.checked
});

/** Makes and opens polls of this wijk. */
export const mayHold = (person: Person | undefined, poll: Pick<Poll, 'neighbourhoodId'>) => mayChair(person, poll);

/** Says how much a wijk may divide. */
export const mayGiveBudget = (person: Person | undefined) => hasRole(person, 'editor', 'administrator');

/** Where a poll is: what was done with it, and what day it is. */
export type Phase = Poll['status'] | 'ahead' | 'counting';

/** `today` as `2026-03-01`. */
export function phaseOf(poll: Pick<Poll, 'status' | 'opensOn' | 'closesOn'>, today: string): Phase {
	if (poll.status !== 'open') return poll.status;
	if (today < poll.opensOn) return 'ahead';
	return isOver(poll.closesOn, today) ? 'counting' : 'open';
}

export const phaseLabels: Record<Phase, { name: string; tone: 'plain' | 'good' | 'sun' | 'no' }> = {
	draft: { name: 'U werkt er nog aan', tone: 'sun' },
	ahead: { name: 'Begint binnenkort', tone: 'plain' },
	open: { name: 'Nu open', tone: 'good' },
	counting: { name: 'Wordt geteld', tone: 'sun' },
	closed: { name: 'Uitslag bekend', tone: 'plain' },
	withdrawn: { name: 'Gestopt', tone: 'no' }
};
