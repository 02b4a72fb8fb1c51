import { and, asc, eq, inArray, not } from 'drizzle-orm';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { contacts, contributions, receipts } from '#lib/contributions/tables.ts';
import { queueMails } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import { findingSources } from '#lib/themes/tables.ts';
import { hasOwnReply, wantsAnswer } from './answered.server.ts';
import { landingsOf } from './landings.server.ts';
import { replyLetter } from './letters.ts';
import type { Reply } from './reply.ts';

/** Writes to everybody who left an address and whose answer this is: once a receipt. */
export async function tellPeople(reply: Reply, origin: string) {
	const addressed = await findAddressed(reply);
	if (!addressed.length) return;
	const { title } = await findConsultationById(reply.consultationId);
	const { name: municipality } = await readMunicipality();
	const landed = !!(await landingsOf([reply.id])).get(reply.id)?.length;
	await queueMails(
		addressed.map(({ receiptId, email, code }) => ({
			about: `reply:${reply.id}:${receiptId}`,
			to: email,
			...replyLetter({ reply, landed, title, municipality, code, origin })
		}))
	);
}

const findAddressed = (reply: Reply) =>
	db
		.selectDistinct({ receiptId: receipts.id, email: contacts.email, code: receipts.code })
		.from(contacts)
		.innerJoin(receipts, eq(receipts.id, contacts.receiptId))
		.innerJoin(contributions, eq(contributions.receiptId, receipts.id))
		.where(and(wantsAnswer(), reply.contributionId ? eq(contributions.id, reply.contributionId) : ofFinding(reply)))
		.orderBy(asc(receipts.id));

/** Who has an answer of their own keeps that one. */
const ofFinding = ({ findingId, stance }: Reply) =>
	and(
		inArray(
			contributions.id,
			db
				.select({ id: findingSources.contributionId })
				.from(findingSources)
				.where(and(eq(findingSources.findingId, findingId!), eq(findingSources.stance, stance)))
		),
		not(hasOwnReply())
	);
