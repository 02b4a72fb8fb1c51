import { and, eq, gt } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { hasContact } from '#lib/contributions/receipts.server.ts';
import { tellReceipt } from '#lib/contributions/telling.server.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { wishHref } from './addresses.ts';
import type { HelpInput } from './adoption.ts';
import { findHanging } from './fates.server.ts';
import { wishAdoptions, wishHelps } from './tables.ts';
import { findEditionById } from './wishes.server.ts';

const MOST_A_DAY = 20;
const DAY = 24 * 3600_000;

/**
 * “Ik help mee”: a mail to who took the wish up, with how the sender can be reached. Neither address is shown, and of
 * the sender nothing is kept.
 */
export const helpWith = ({ onceKey, id, name, email, message }: HelpInput, origin = readConfiguration().origin) =>
	once(onceKey, async () => {
		await hold(wishAdoptions, id);
		const [adoption] = await db.select().from(wishAdoptions).where(eq(wishAdoptions.id, id));
		if (adoption?.status !== 'confirmed') return refuse('not_found');
		if (!adoption.receiptId || !(await hasContact(adoption.receiptId))) refuse('closed', UNREACHABLE);
		const today = and(eq(wishHelps.adoptionId, id), gt(wishHelps.givenAt, new Date(now().getTime() - DAY)));
		if ((await db.$count(wishHelps, today)) >= MOST_A_DAY) refuse('too_many', ENOUGH);
		const { wish, consultationId } = await findHanging(adoption.wishId);
		const helpId = newId();
		await db.insert(wishHelps).values({ id: helpId, adoptionId: id, givenAt: now() });
		await record('wish.helped', { subject: { id: wish.id }, consultationId, particulars: { id } });
		const edition = await findEditionById(wish.editionId);
		const words = [
			'U pakt een wens uit de wensboom op. Iemand wil u helpen.',
			`${name} schrijft:\n${message}`,
			`Antwoord naar: ${email}\nGebruik dit adres alleen voor deze wens.`,
			`Bekijk de wens:\n${origin}${wishHref(edition, wish.id)}`
		];
		await tellReceipt(
			adoption.receiptId,
			{ about: `help.${helpId}`, subject: 'Iemand wil meehelpen met de wens', words },
			origin
		);
		return helpId;
	});

const UNREACHABLE = 'Deze persoon krijgt geen berichten meer. Vraag het aan de gemeente.';
const ENOUGH = 'Vandaag kregen zij al veel berichten. Probeer het morgen opnieuw.';
