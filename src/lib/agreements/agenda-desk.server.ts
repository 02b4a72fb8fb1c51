import { inArray } from 'drizzle-orm';
import { verdictsOn } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { readAgreements } from './agreements.server.ts';
import { findAgendaOf } from './items.server.ts';
import { readTerms } from './reports.server.ts';
import { agreementDrafts } from './tables.ts';

/** The agenda of one wijk at the desk of the redactie: each item with how far it is, and the reports. */
export async function readAgendaDesk(consultationId: string, wijk: string) {
	const agenda = await findAgendaOf(consultationId, wijk);
	const all = [...agenda.items, ...agenda.gone].filter(({ hidden }) => hidden === undefined);
	const ids = all.map(({ id }) => id);
	const [agreed, verdicts] = [
		await readAgreements(ids),
		await verdictsOn(all.map(({ contributionId }) => contributionId))
	];
	// What was taken off the agenda asks for nothing more, unless something was agreed on it.
	const items = all.filter(({ id, gone }) => !gone || agreed.has(id));
	const drafts = await db
		.select({ itemId: agreementDrafts.itemId, state: agreementDrafts.state })
		.from(agreementDrafts)
		.where(inArray(agreementDrafts.itemId, ids))
		.orderBy(agreementDrafts.itemId);
	return {
		agenda,
		items: items.map((item) => ({
			...item,
			agreement: agreed.get(item.id)?.[0],
			isAnswered: verdicts.has(item.contributionId),
			draft: drafts.find(({ itemId }) => itemId === item.id)?.state
		})),
		terms: (await readTerms([agenda])).get(agenda.id) ?? []
	};
}
