import { and, eq, inArray, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { holdDraftFor } from '#lib/policies/draft.server.ts';
import { addParagraph, linkSource, startDraft } from '#lib/policies/drafting.server.ts';
import type { NewParagraph } from '#lib/policies/policy.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findAgenda, findAgendaOfChair, type Agenda } from '../agendas.server.ts';
import { findWaiting } from './desk.server.ts';
import { readOutcomes } from './outcomes.server.ts';
import { agendaSuggestions } from './tables.ts';
import { tellRefused } from './telling.server.ts';

type NewItem = Pick<NewParagraph, 'text' | 'details'> & { onceKey: string };

/** Makes it an item of the agenda, which rests on it. Returns the id of the item. */
export const takeUpSuggestion = (member: Person, agendaId: string, contributionId: string, given: NewItem) =>
	once(given.onceKey, async () => {
		const agenda = await holdWaiting(member, agendaId, contributionId);
		const { text, details } = given;
		const itemId = await addParagraph(member, agenda.id, { kind: 'item', text, details });
		await restOn(member, agenda, itemId, contributionId);
		return itemId;
	});

/** An item that is there already rests on it too. */
export const joinSuggestion = (member: Person, agendaId: string, contributionId: string, itemId: string) =>
	transaction(async () => {
		const agenda = await holdWaiting(member, agendaId, contributionId);
		await restOn(member, agenda, itemId, contributionId);
	});

async function restOn(member: Person, agenda: Agenda, itemId: string, contributionId: string) {
	await linkSource(member, agenda.id, itemId, { contributionId });
	await record('suggestion.taken_up', {
		subject: { id: contributionId },
		consultationId: agenda.consultationId,
		actor: member,
		particulars: { itemId }
	});
}

/** No, with a reason that everybody reads. It can be taken up later still; the municipality answers it all the same. */
export const refuseSuggestion = (
	chair: Person,
	agendaId: string,
	contributionId: string,
	reason: string,
	origin = readConfiguration().origin
) =>
	transaction(async () => {
		const agenda = await findAgendaOfChair(agendaId, chair);
		await findWaiting(agenda, contributionId);
		const [said] = await db
			.update(agendaSuggestions)
			.set({ refusedBecause: reason, refusedAt: now() })
			.where(and(eq(agendaSuggestions.contributionId, contributionId), isNull(agendaSuggestions.refusedAt)))
			.returning();
		if (!said) return assertSaid(contributionId, reason);
		await record('suggestion.refused', {
			subject: { id: contributionId },
			consultationId: agenda.consultationId,
			actor: chair
		});
		await tellRefused(contributionId, agenda.neighbourhood, origin);
	});

/** A second press says the same again; two people at once may say two things, of which the first holds. */
async function assertSaid(contributionId: string, reason: string) {
	const [{ refused } = {}] = (await readOutcomes([contributionId], 'platform')).values();
	if (refused?.because !== reason) refuse('conflict', 'Op dit voorstel is al nee gezegd.');
}

/**
 * Looked at once the draft is held, so that of two members who press at once one hears that the other was first. Is
 * nobody writing a version? Then a new one begins.
 */
async function holdWaiting(member: Person, agendaId: string, contributionId: string) {
	const agenda = await findAgenda(agendaId, member);
	await startDraft(member, agenda.id);
	await holdDraftFor(member, agenda.id);
	await findWaiting(agenda, contributionId);
	return agenda;
}

/** Why the platform said no goes with the words that it was about. Inside the transaction of who takes those back. */
export async function wipeRefusals(contributionIds: string[]) {
	if (!contributionIds.length) return;
	const own = inArray(agendaSuggestions.contributionId, contributionIds);
	await db.update(agendaSuggestions).set({ refusedBecause: '' }).where(own);
}
