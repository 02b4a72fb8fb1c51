import { and, asc, eq, inArray, not, type SQL } from 'drizzle-orm';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { stopAddress } from '#lib/contributions/stop-address.ts';
import { stopKeysOf } from '#lib/contributions/stop-keys.server.ts';
import { contacts, contributions, receipts } from '#lib/contributions/tables.ts';
import { queueMails } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import { codings, findingSources } from '#lib/themes/tables.ts';
import { hasOwnReply, isLeftToTheme, wantsAnswer } from './answered.server.ts';
import { isInText } from './landing.ts';
import { landingsOf } from './landings.server.ts';
import { replyLetter } from './letters.ts';
import type { Reply } from './reply.ts';
import type { Subject } from './subject.server.ts';

/** Writes to everybody who left an address and whose answer this is: once a receipt. */
export async function tellPeople(reply: Reply, origin: string) {
	const addressed = await findAddressed(reply);
	if (!addressed.length) return;
	const { title } = await findConsultationById(reply.consultationId);
	const { name: municipality } = await readMunicipality();
	const landed = isInText((await landingsOf([reply.id])).get(reply.id) ?? []);
	const keys = await stopKeysOf(addressed.map(({ receiptId }) => receiptId));
	await queueMails(
		addressed.map(({ receiptId, email, code }, i) => ({
			about: `reply:${reply.id}:${receiptId}`,
			to: email,
			stopUrl: stopAddress(keys[i]!, origin),
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
		.where(and(wantsAnswer(), servedBy(reply)))
		.orderBy(asc(receipts.id));

/** Condition on a query over contributions: this answer is theirs. Who has one that is nearer to them keeps that. */
export function servedBy({ contributionId, findingId, themeId, stance }: Subject): SQL {
	if (contributionId) return eq(contributions.id, contributionId);
	if (themeId) return and(inArray(contributions.id, underTheme(themeId)), isLeftToTheme())!;
	return and(inArray(contributions.id, onSide(findingId!, stance)), not(hasOwnReply()))!;
}

/** The ids of what is under a theme. */
export const underTheme = (themeId: string) =>
	db.select({ id: codings.contributionId }).from(codings).where(eq(codings.themeId, themeId));

const onSide = (findingId: string, stance: Subject['stance']) =>
	db
		.select({ id: findingSources.contributionId })
		.from(findingSources)
		.where(and(eq(findingSources.findingId, findingId), eq(findingSources.stance, stance)));
