import { eq } from 'drizzle-orm';
import { personalTraces } from '#lib/contributions/traces.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findInitiative } from './finding.server.ts';
import { isShown, mayHideWords } from './initiative.ts';
import { pageOfInitiatives } from './public.server.ts';
import { initiatives } from './tables.ts';

/** A page of what everybody reads, each with what may say who someone is. */
export async function listForModerator(moderator: Person, at: number) {
	assertAllowed(mayHideWords(moderator));
	const known = (await listNeighbourhoods()).map(({ name }) => name);
	const { initiatives, ...turning } = await pageOfInitiatives({}, at);
	const traced = initiatives.map((one) => ({
		...one,
		traces: personalTraces([one.title, one.plan, one.forWhom, one.why].join('\n'), known)
	}));
	return { initiatives: traced, ...turning };
}

/** Takes the words from sight with a reason that everybody reads. That there is a plan and what was decided stays. */
export async function hideWords(moderator: Person, id: string, reason: string) {
	assertAllowed(mayHideWords(moderator));
	return judge(moderator, id, reason);
}

export async function showWords(moderator: Person, id: string) {
	assertAllowed(mayHideWords(moderator));
	return judge(moderator, id, null);
}

const judge = (moderator: Person, id: string, hiddenReason: string | null) =>
	transaction(async () => {
		await hold(initiatives, id);
		const initiative = await findInitiative(id);
		if (!isShown(initiative)) refuse('not_found');
		if (initiative.hiddenReason === hiddenReason) return;
		await db.update(initiatives).set({ hiddenReason }).where(eq(initiatives.id, id));
		const action = hiddenReason === null ? 'initiative.shown' : 'initiative.hidden';
		await record(action, { subject: { id }, actor: moderator });
	});
