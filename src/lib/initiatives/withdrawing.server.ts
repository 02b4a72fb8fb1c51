import { eq } from 'drizzle-orm';
import { hashSecret } from '#lib/contributions/code.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { wipePrivate, wipeWords } from './contacts.server.ts';
import { findByCode, findInitiative } from './finding.server.ts';
import { mayDecide, type Initiative } from './initiative.ts';
import { initiatives } from './tables.ts';

/** Something was given: what for stays public. */
export const hasYes = ({ grantedAt }: Pick<Initiative, 'grantedAt'>) => grantedAt !== null;

/**
 * Who asked takes it back: all words go, and so do name and address. Of a plan that got a yes what everybody reads stays,
 * without a name. False: a wrong secret.
 */
export async function withdrawInitiative(code: string, secret: string): Promise<boolean> {
	return transaction(async () => {
		const { id, secretHash } = await findByCode(code);
		if (secretHash !== hashSecret(secret)) return false;
		await hold(initiatives, id);
		await takeBack(await findInitiative(id));
		return true;
	});
}

/** The same by a redacteur, when who asked wants so and has no secret any more. */
export async function eraseInitiative(editor: Person, id: string) {
	assertAllowed(mayDecide(editor));
	return transaction(async () => {
		await hold(initiatives, id);
		await takeBack(await findInitiative(id), editor);
	});
}

async function takeBack(initiative: Initiative, actor?: Person) {
	const subject = { id: initiative.id };
	const own = eq(initiatives.id, initiative.id);
	if (initiative.status === 'withdrawn') refuse('conflict', 'Deze aanvraag is al teruggenomen.');
	if (hasYes(initiative)) {
		await wipePrivate(initiative.id);
		await db.update(initiatives).set({ publicName: '' }).where(own);
		return record('initiative.unnamed', { subject, actor });
	}
	await wipeWords(initiative.id);
	await db.update(initiatives).set({ status: 'withdrawn' }).where(own);
	await record(actor ? 'initiative.erased' : 'initiative.withdrawn', { subject, actor });
}
