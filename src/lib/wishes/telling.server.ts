import { eq } from 'drizzle-orm';
import { stopAddress } from '#lib/contributions/stop-address.ts';
import { stopKeysOf } from '#lib/contributions/stop-keys.server.ts';
import { contacts, contributions, receipts } from '#lib/contributions/tables.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import { fateLabels, fateMeanings } from './fate.ts';
import { wishes } from './tables.ts';

type Told = Pick<typeof wishes.$inferSelect, 'id' | 'contributionId' | 'fate' | 'fateReason'> & { fateAt: Date };

/** Writes to who hung the wish and left an address. What the wish said is not in it: a mail passes many hands. */
export async function tellWisher({ id, contributionId, fate, fateReason, fateAt }: Told, origin: string) {
	const [wisher] = await db
		.select({ receiptId: receipts.id, email: contacts.email, code: receipts.code })
		.from(contributions)
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.innerJoin(contacts, eq(contacts.receiptId, receipts.id))
		.where(eq(contributions.id, contributionId));
	if (!wisher) return;
	const { name } = await readMunicipality();
	const [key] = await stopKeysOf([wisher.receiptId]);
	await queueMail({
		stopUrl: stopAddress(key!, origin),
		about: `fate:${id}.${fateAt.getTime()}:${wisher.receiptId}`,
		to: wisher.email,
		subject: `Uw wens: ${fateLabels[fate].toLowerCase()}`,
		text: `Beste inwoner,

U hing een wens in de wensboom. Er is nieuws: ${fateLabels[fate].toLowerCase()}.${meaningOf(fate)}

${fateReason}

Zie wat er met uw wens gebeurde:
${origin}/volg/${wisher.code}

Uw volgcode is ${wisher.code}.

Met vriendelijke groet,
${name}`
	});
}

// What a redacteur reads of `impossible` is an instruction, and no news.
const meaningOf = (fate: Told['fate']) => (fate === 'impossible' ? '' : ` ${fateMeanings[fate]}`);
