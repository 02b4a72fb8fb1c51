import { and, asc, eq, lte, ne, type SQL } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { forEachApart } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { eraseUploads } from '#lib/uploads/uploads.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findInitiative } from './finding.server.ts';
import { isShown } from './initiative.ts';
import { checkUps, initiativeContacts, initiativeQuestions, initiatives } from './tables.ts';
import { forgetMails } from './telling.server.ts';

/** How to reach who asked; nothing once that went. */
export async function findContact(initiativeId: string) {
	const [contact] = await db.select().from(initiativeContacts).where(eq(initiativeContacts.initiativeId, initiativeId));
	return contact;
}

export const keepUntil = (initiativeId: string, moment: Date) =>
	db.update(initiativeContacts).set({ keepUntil: moment }).where(eq(initiativeContacts.initiativeId, initiativeId));

/**
 * Name and address go when their time is over, with what was written between the municipality and who asked. The words
 * of a request go too when nobody may read them.
 */
export async function forgetOldInitiatives() {
	const old = await db
		.select({ id: initiativeContacts.initiativeId })
		.from(initiativeContacts)
		.where(lte(initiativeContacts.keepUntil, now()))
		.orderBy(asc(initiativeContacts.initiativeId));
	await forEachApart(old, ({ id }) => forgetAsker(id));
}

const forgetAsker = (id: string) =>
	transaction(async () => {
		const initiative = await findInitiative(id);
		if (isShown(initiative)) await wipePrivate(id);
		else await wipeWords(id);
		await record('initiative.wiped', { subject: { id } });
	});

/** Who asked and what nobody else reads; what everybody reads stays. Inside a transaction. */
export async function wipePrivate(id: string) {
	await db.delete(initiativeContacts).where(eq(initiativeContacts.initiativeId, id));
	await db.update(initiativeQuestions).set({ text: '', answer: '' }).where(eq(initiativeQuestions.initiativeId, id));
	await db.update(checkUps).set({ needs: '', reply: '' }).where(eq(checkUps.initiativeId, id));
	await db.update(initiatives).set({ withWhom: '', needs: '', agendaItem: '' }).where(eq(initiatives.id, id));
	await wipeStories(id, ne(checkUps.storyStatus, 'public'));
	await forgetMails(id);
}

/** All that was written goes; that there was a request stays. Inside a transaction. */
export async function wipeWords(id: string) {
	await wipePrivate(id);
	await wipeStories(id);
	await db
		.update(initiatives)
		.set({ ...NOTHING, wipedAt: now() })
		.where(eq(initiatives.id, id));
}

async function wipeStories(id: string, which?: SQL) {
	const these = and(eq(checkUps.initiativeId, id), which);
	const photos = await db
		.select({ uploadId: checkUps.uploadId })
		.from(checkUps)
		.where(these)
		.orderBy(asc(checkUps.number));
	await db.update(checkUps).set({ story: '', storyStatus: null, uploadId: null }).where(these);
	await eraseUploads(photos.flatMap(({ uploadId }) => uploadId ?? []));
}

const NOTHING = {
	...{ title: '', plan: '', forWhom: '', withWhom: '', period: '', needs: '', why: '' },
	...{ agendaItem: '', publicName: '', neighbourhoodId: null }
};
