import { and, desc, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { events } from '#lib/events/tables.ts';
import { once } from '#lib/once/once.ts';
import { mayModerate, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { raiseAlert, reopenAlerts, settleAlerts } from './alerts.server.ts';
import { isPublic } from './contribution.ts';
import { findContribution, findForModerator } from './contributions.server.ts';
import { alerts, contributions } from './tables.ts';

/** As many as a moderator reads of one contribution: more people who say so change nothing. */
const MOST_REPORTS = 20;

/** A visitor asks a moderator to look. Nothing is hidden by it. Returns whether the moderator reads this one too. */
export const report = (id: string, { onceKey, reason }: { onceKey: string; reason: string }) =>
	once(onceKey, async () => {
		await hold(contributions, id);
		const contribution = await findContribution(id);
		if (!isPublic(contribution)) refuse('not_found');
		const open = and(eq(alerts.contributionId, id), eq(alerts.kind, 'reported'), isNull(alerts.settledAt));
		if ((await db.$count(alerts, open)) >= MOST_REPORTS) return false;
		await raiseAlert(id, 'reported', reason);
		await record('contribution.reported', { subject: { id }, consultationId: contribution.consultationId });
		return true;
	});

/** A moderator looked, and it stays. `allowed`: as with `approve`. */
export async function keep(moderator: Person, id: string, allowed = mayModerate(moderator)) {
	assertAllowed(allowed);
	return transaction(async () => {
		await hold(contributions, id);
		const { status, consultationId } = await findForModerator(id);
		if (status !== 'public') refuse('conflict');
		const settled = await settleAlerts(id);
		const particulars = { from: status, settled };
		if (settled.length)
			await record('contribution.kept', { subject: { id }, consultationId, actor: moderator, particulars });
	});
}

/** In minutes: so long a moderator can undo the last that they decided. */
const UNDO = 60;

const judgements = new Set(['contribution.approved', 'contribution.hidden', 'contribution.kept']);

/** Makes undone what this moderator decided last of it, when nobody did anything with it since. `allowed`: as with `approve`. */
export async function undoJudgement(moderator: Person, id: string, allowed = mayModerate(moderator)) {
	assertAllowed(allowed);
	return transaction(async () => {
		await hold(contributions, id);
		const [last] = await db
			.select()
			.from(events)
			.where(eq(events.subjectId, id))
			.orderBy(desc(events.happenedAt), desc(events.id))
			.limit(1);
		const isOwn = last?.actorId === moderator.id && judgements.has(last.action);
		if (!isOwn || now().getTime() - last.happenedAt.getTime() > UNDO * 60_000) refuse('conflict', TOO_LATE);
		const { from, settled } = last.particulars;
		if (from !== 'pending' && from !== 'public' && from !== 'hidden') refuse('conflict', TOO_LATE);
		// The public reason of what was hidden before is gone: that is hidden anew, with a reason.
		const status = from === 'hidden' ? 'pending' : from;
		await db.update(contributions).set({ status, statusReason: '', statusAt: now() }).where(eq(contributions.id, id));
		if (Array.isArray(settled)) await reopenAlerts(settled.filter((one) => typeof one === 'string'));
		const { consultationId } = await findContribution(id);
		await record('contribution.returned', { subject: { id }, consultationId, actor: moderator });
	});
}

const TOO_LATE = 'Dit kunt u niet meer ongedaan maken. Zoek de bijdrage op en beslis opnieuw.';
