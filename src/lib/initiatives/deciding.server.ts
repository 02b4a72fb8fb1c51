import { asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { asEuros } from '#lib/text/euros.ts';
import { keepUntil } from './contacts.server.ts';
import type { Decision, DecideInput } from './decision.ts';
import { findInitiative } from './finding.server.ts';
import { findFundById, grantedIn, thisYear, totalIn } from './funds.server.ts';
import { mayDecide, type Initiative } from './initiative.ts';
import { inDays, keepUntilDecided } from './keeping.ts';
import { decisionLetter } from './letters.ts';
import { amountOf, isYes, outcomesOf } from './outcome.ts';
import { readInitiativeSettings } from './settings.server.ts';
import { funds, initiativeDecisions, initiatives } from './tables.ts';
import { tellAsker } from './telling.server.ts';

/**
 * Decides on a request, for good: another decision later comes beside it. The fund is held, so that two redacteuren
 * together never give more than there is.
 */
export async function decide(editor: Person, id: string, { onceKey, languageOverride, ...input }: DecideInput) {
	assertAllowed(mayDecide(editor));
	const { fundId } = await findInitiative(id);
	const gated = await passGate([input.reason, input.conditions].filter(Boolean), languageOverride, 'Het besluit');
	return once(onceKey, async () => {
		if (fundId) await hold(funds, fundId);
		await hold(initiatives, id);
		const initiative = await findInitiative(id);
		const decided = await weigh(initiative, input);
		// Talking first is no decision yet, so there is nothing to object to.
		const objection = decided.outcome === 'talking' ? '' : (await readInitiativeSettings()).objection;
		const number = (await listDecisions(id)).length + 1;
		const moment = { decidedAt: now(), decidedById: editor.id };
		const decision = { id: newId(), initiativeId: id, number, ...decided, objection, ...gated, ...moment };
		await db.insert(initiativeDecisions).values(decision);
		await settle(initiative, decision);
		const particulars = { outcome: decision.outcome, amount: decision.amount, number };
		await record('initiative.decided', { subject: { id }, actor: editor, particulars });
		await tellAsker(initiative, `decided:${number}`, (about) => decisionLetter(about, decision));
		return decision.id;
	});
}

/** What comes of it, as far as it can: within what was asked, the maximum and what is left. */
async function weigh(
	initiative: Initiative,
	{ outcome, amount: part, reason, conditions }: Omit<DecideInput, 'onceKey'>
) {
	const { kind, status, fundId, amount: asked } = initiative;
	if (status === 'withdrawn') refuse('conflict', 'Deze aanvraag is teruggenomen. U kunt er niet meer over besluiten.');
	if (!outcomesOf[kind].includes(outcome)) refuse('invalid', 'Kies wat u besluit.');
	if (initiative.outcome && kind === 'challenge' && isYes(initiative.outcome) && outcome === 'talking')
		refuse('conflict', 'U zei al ja. Een gesprek beginnen kan dan niet meer.');
	const amount = amountOf(outcome, asked, part);
	if (outcome === 'partly' && amount >= asked)
		refuse('invalid', `Er is ${asEuros(asked)} gevraagd. Een deel is minder dan dat.`);
	if (fundId && amount) await assertThereIs(initiative, fundId, amount);
	return { outcome, amount, reason, conditions: outcome === 'refused' ? '' : conditions };
}

async function assertThereIs(initiative: Initiative, fundId: string, amount: number) {
	const { maximum } = await findFundById(fundId);
	if (amount > maximum) refuse('conflict', `Uit dit fonds kan iemand hoogstens ${asEuros(maximum)} krijgen.`);
	const year = yearOf(initiative);
	const left = ((await totalIn(fundId, year)) ?? 0) - (await grantedIn(fundId, year, initiative.id));
	if (amount > left)
		refuse('conflict', `Er is in ${year} nog ${asEuros(Math.max(0, left))} in dit fonds. Dat is te weinig.`);
}

/** A correction stays with the money of the year of the first yes. */
const yearOf = ({ grantedYear }: Initiative) => grantedYear ?? thisYear();

type Settled = Pick<Decision, 'outcome' | 'amount' | 'decidedAt'>;

async function settle(initiative: Initiative, { outcome, amount, decidedAt }: Settled) {
	const yes = isYes(outcome);
	const grantedAt = yes ? (initiative.grantedAt ?? decidedAt) : null;
	const grantedYear = yes ? yearOf(initiative) : null;
	await db
		.update(initiatives)
		.set({ status: 'decided', outcome, granted: amount, grantedYear, grantedAt })
		.where(eq(initiatives.id, initiative.id));
	const { keepDays } = await readInitiativeSettings();
	await keepUntil(initiative.id, outcome === 'refused' ? inDays(keepDays) : keepUntilDecided());
}

/** The oldest first: the last one counts. */
export const listDecisions = (initiativeId: string): Promise<Decision[]> =>
	db
		.select()
		.from(initiativeDecisions)
		.where(eq(initiativeDecisions.initiativeId, initiativeId))
		.orderBy(asc(initiativeDecisions.number));
