import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { listHolders } from '#lib/people/holders.server.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayDraft, type Advice } from './advice.ts';
import { holdDraft } from './councils.server.ts';
import { sealedPoints } from './points.server.ts';
import { sealOfAdvice } from './seal.ts';
import { adviceAgreements } from './tables.ts';

/** A member agrees with the text as they read it. When it changes after that, they have not agreed with the new words. */
export async function agree(adviser: Person, adviceId: string, seen: string) {
	assertAllowed(mayDraft(adviser));
	return transaction(async () => {
		const seal = await sealNow(await holdDraft(adviceId));
		if (seen !== seal) refuse('conflict', 'De tekst is intussen gewijzigd. Lees de nieuwe tekst eerst.');
		await forget(adviser, adviceId);
		const row = { id: newId(), adviceId, personId: adviser.id, name: adviser.name };
		await db.insert(adviceAgreements).values({ ...row, seal, agreedAt: now() });
	});
}

/** Who thinks otherwise after all says so. */
export async function disagree(adviser: Person, adviceId: string) {
	assertAllowed(mayDraft(adviser));
	return transaction(async () => {
		await holdDraft(adviceId);
		await forget(adviser, adviceId);
	});
}

const forget = (adviser: Person, adviceId: string) =>
	db
		.delete(adviceAgreements)
		.where(and(eq(adviceAgreements.adviceId, adviceId), eq(adviceAgreements.personId, adviser.id)));

const sealNow = async (advice: Advice) => sealOfAdvice(advice, await sealedPoints(advice.id));

/** Every member, with whether they agree: with these words, with earlier ones, or not yet. */
export async function listAgreements(adviceId: string, seal: string) {
	const said = await db
		.select()
		.from(adviceAgreements)
		.where(and(eq(adviceAgreements.adviceId, adviceId), isNotNull(adviceAgreements.personId)))
		.orderBy(asc(adviceAgreements.agreedAt), asc(adviceAgreements.id));
	const members = await listHolders('advisory_member', 'advisory_chair');
	return members
		.map(({ id, name }) => {
			const found = said.find(({ personId }) => personId === id);
			return { personId: id, name, stance: !found ? 'silent' : found.seal === seal ? 'agrees' : ('earlier' as const) };
		})
		.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

export type Agreement = Awaited<ReturnType<typeof listAgreements>>[number];
