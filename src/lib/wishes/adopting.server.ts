import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { issueReceipt, removeContact } from '#lib/contributions/receipts.server.ts';
import { contacts } from '#lib/contributions/tables.ts';
import { tellReceipt } from '#lib/contributions/telling.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayKeep, takenUpWords, type AdoptInput, type Adoption, type Decision } from './adoption.ts';
import { wishHref } from './addresses.ts';
import { findHanging, sayFate } from './fates.server.ts';
import { wishAdoptions, wishes, wishHelps } from './tables.ts';
import { tellWishers } from './telling.server.ts';
import type { WishEdition } from './wish.ts';
import { findEditionById } from './wishes.server.ts';

const MOST_WAITING = 10;

/** “Ik pak deze wens op”: shows once somebody of the municipality or the place said yes. Returns the volgcode. */
export const offerAdoption = (wishId: string, { onceKey, name, plan, email }: AdoptInput, person?: Person) =>
	once(onceKey, async () => {
		const { wish, consultationId } = await findHanging(wishId);
		if (!mayBeTakenUp(wish)) refuse('closed', 'Van deze wens staat al vast wat ervan komt. Oppakken kan niet meer.');
		const waiting = and(eq(wishAdoptions.wishId, wishId), eq(wishAdoptions.status, 'offered'));
		if ((await db.$count(wishAdoptions, waiting)) >= MOST_WAITING)
			refuse('conflict', 'Al tien mensen willen deze wens oppakken. Wacht tot de gemeente heeft gekozen.');
		const receipt = await issueReceipt({ consultationId, onceKey, email });
		const id = newId();
		const moments = { offeredAt: now(), statusAt: now() };
		await db
			.insert(wishAdoptions)
			.values({ id, wishId, receiptId: receipt.id, name, plan, status: 'offered', ...moments });
		await record('wish.adoption_offered', {
			subject: { id: wishId },
			consultationId,
			actor: person,
			particulars: { id }
		});
		return receipt.code;
	});

export const mayBeTakenUp = ({ fate }: Pick<typeof wishes.$inferSelect, 'fate'>) =>
	fate === 'hanging' || fate === 'taken_up';

/** Yes or no to who wants to take a wish up. After a yes the wish is taken up, and who wished it hears so. */
export async function decideAdoption(
	keeper: Person,
	{ id, decision, reason }: Decision,
	origin = readConfiguration().origin
) {
	return transaction(async () => {
		const { adoption, wish, edition } = await findForKeeper(keeper, id);
		if (adoption.status !== 'offered') return;
		const status = decision === 'confirm' ? 'confirmed' : 'refused';
		await db
			.update(wishAdoptions)
			.set({ status, statusReason: reason, statusAt: now() })
			.where(eq(wishAdoptions.id, id));
		const { consultationId } = edition;
		const about = { subject: { id: wish.id }, consultationId, actor: keeper, particulars: { id } };
		await record(decision === 'confirm' ? 'wish.adopted' : 'wish.adoption_refused', about);
		if (decision === 'confirm') await tellTakenUp(adoption, wish, origin);
		await tellReceipt(
			adoption.receiptId,
			answerTo(decision, reason, `${origin}${wishHref(edition, wish.id)}`, id),
			origin
		);
		if (decision === 'refuse') await forgetAddress(adoption);
	});
}

/** The first who takes it up is what becomes of the wish; the next ones are news about it. */
async function tellTakenUp(adoption: Adoption, wish: typeof wishes.$inferSelect, origin: string) {
	const words = takenUpWords(adoption);
	if (wish.fate === 'hanging') return void (await sayFate(wish, { fate: 'taken_up', reason: words }, origin));
	const subject = 'Iemand pakt uw wens op';
	await tellWishers(
		[wish.id],
		{ about: `adopted.${adoption.id}`, subject, words: ['U hing een wens in de wensboom.', words] },
		origin
	);
}

const answerTo = (decision: Decision['decision'], reason: string, href: string, id: string) =>
	decision === 'confirm'
		? {
				about: `adoption.${id}`,
				subject: 'U pakt een wens op',
				words: [
					'Dank u wel. Uw naam staat nu bij de wens, met wat u gaat doen.',
					`Wie wil helpen, schrijft u een bericht. Uw adres ziet niemand. Bekijk de wens:\n${href}`
				]
			}
		: {
				about: `adoption.${id}`,
				subject: 'Uw aanbod om een wens op te pakken',
				words: ['U wilde een wens oppakken. Dat kan nu niet.', reason, `Bekijk de wens:\n${href}`]
			};

/** Who took the wish up stops, with the reason that everybody can read. */
export async function endAdoption(keeper: Person, id: string, reason: string) {
	return transaction(async () => {
		const { adoption, wish, edition } = await findForKeeper(keeper, id);
		if (adoption.status !== 'confirmed') return;
		const ended = { status: 'ended', statusReason: reason, statusAt: now() } as const;
		await db.update(wishAdoptions).set(ended).where(eq(wishAdoptions.id, id));
		await forgetAddress(adoption);
		const { consultationId } = edition;
		await record('wish.adoption_ended', {
			subject: { id: wish.id },
			consultationId,
			actor: keeper,
			particulars: { id }
		});
	});
}

/** Nobody writes to who does not take a wish up. */
const forgetAddress = async ({ receiptId }: Adoption) => receiptId && (await removeContact(receiptId));

async function findForKeeper(keeper: Person, id: string) {
	await hold(wishAdoptions, id);
	const [found] = await db
		.select({ adoption: wishAdoptions, wish: wishes })
		.from(wishAdoptions)
		.innerJoin(wishes, eq(wishes.id, wishAdoptions.wishId))
		.where(eq(wishAdoptions.id, id));
	if (!found) refuse('not_found');
	const edition = await findEditionById(found.wish.editionId);
	assertAllowed(mayKeep(keeper, edition.tree));
	return { ...found, edition };
}

/** What waits for a yes or no in this tree, the oldest first. */
export async function listOffers(keeper: Person | undefined, { id, tree }: Pick<WishEdition, 'id' | 'tree'>) {
	assertAllowed(mayKeep(keeper, tree));
	const rows = await db
		.select({ adoption: wishAdoptions })
		.from(wishAdoptions)
		.innerJoin(wishes, eq(wishes.id, wishAdoptions.wishId))
		.where(and(eq(wishes.editionId, id), inArray(wishAdoptions.status, ['offered', 'confirmed'])))
		.orderBy(asc(wishAdoptions.offeredAt), asc(wishAdoptions.id));
	return rows.map(({ adoption }) => adoption);
}

/** Who takes these wishes up, as everybody sees it; `reachable`: a message gets there. */
export async function listAdopters(wishIds: string[]) {
	if (!wishIds.length) return [];
	const rows = await db
		.select({
			id: wishAdoptions.id,
			wishId: wishAdoptions.wishId,
			name: wishAdoptions.name,
			plan: wishAdoptions.plan,
			status: wishAdoptions.status,
			statusReason: wishAdoptions.statusReason,
			statusAt: wishAdoptions.statusAt,
			contact: contacts.receiptId,
			helpers: count(wishHelps.id)
		})
		.from(wishAdoptions)
		.leftJoin(contacts, eq(contacts.receiptId, wishAdoptions.receiptId))
		.leftJoin(wishHelps, eq(wishHelps.adoptionId, wishAdoptions.id))
		.where(and(inArray(wishAdoptions.wishId, wishIds), inArray(wishAdoptions.status, ['confirmed', 'ended'])))
		.groupBy(wishAdoptions.id, contacts.receiptId)
		.orderBy(asc(wishAdoptions.statusAt), asc(wishAdoptions.id));
	return rows
		.filter(({ name }) => name)
		.map(({ contact, ...row }) => ({ ...row, reachable: row.status === 'confirmed' && contact !== null }));
}

export type Adopter = Awaited<ReturnType<typeof listAdopters>>[number];

/** Somebody who takes this wish up and can be reached. */
export async function findAdopter(wishId: string, id: string): Promise<Adopter> {
	const found = (await listAdopters([wishId])).find((adopter) => adopter.id === id);
	return found?.reachable ? found : refuse('not_found');
}
