import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById, listPhases } from '#lib/consultations/consultations.server.ts';
import { isCurrent } from '#lib/consultations/consultation.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { findReceipt, hasContact } from '#lib/contributions/receipts.server.ts';
import { findReceiptOfList } from '#lib/questionnaires/filling/received.server.ts';
import { refuse } from '#lib/errors.ts';
import { listOffered } from '#lib/wishes/adopted.server.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';

/** What somebody reads who has just handed in. `own`: the same browser, who may know that there comes a mail. */
export async function readThanks(typed: string, own: boolean) {
	const found = await findReceiptOfList(typed);
	const { receipt, list } = found ?? { receipt: (await findReceipt(typed)) ?? refuse('not_found'), list: undefined };
	const { slug, title } = await findConsultationById(receipt.consultationId);
	const phases = await listPhases(receipt.consultationId);
	const today = dayOf(now());
	const last = phases
		.map(({ endsOn }) => endsOn)
		.sort()
		.at(-1);
	return {
		code: receipt.code,
		consultation: { slug, title },
		/** The step that is going on. */
		step: phases.find((phase) => isCurrent(phase, today)),
		/** The council decides by then, and never before everybody has an answer; nothing when it is past or unknown. */
		answeredBy: last && last >= today ? last : undefined,
		/** Whether there are words among it, that get an answer; who only chose answers has none. */
		wrote: (await db.$count(contributions, eq(contributions.receiptId, receipt.id))) > 0,
		/** Whether somebody takes a wish up: there is nothing to answer then, but a yes or a no. */
		adopts: (await listOffered(receipt.id)).length > 0,
		/** The vragenlijst that was sent, when it was one. */
		list,
		mailed: own && (await hasContact(receipt.id))
	};
}
