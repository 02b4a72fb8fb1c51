import { asc, eq, lte } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { keepUntil } from '#lib/keeping.ts';
import { db } from '#lib/storage/index.ts';
import { askedIn, type Answers, type Definition } from '../definition.ts';
import { responseAddresses } from '../tables.ts';
import { GIVEN } from '../types/email.ts';
import { escapeIn } from '../types/escapes.ts';

// Mail addresses that a vragenlijst asks for live apart from what was said, and go when their time is over.

export interface Address {
	questionId: string;
	address: string;
}

/** The answers as they are kept after sending, and the addresses that were among them. */
export function withoutAddresses(definition: Definition, answers: Answers): { kept: Answers; addresses: Address[] } {
	const asked = askedIn(definition).filter(({ type, id }) => type === 'email' && answers[id] && !escapeIn(answers[id]));
	if (!asked.length) return { kept: answers, addresses: [] };
	const kept = { ...answers };
	const addresses = asked.map(({ id }) => ({ questionId: id, address: String(answers[id]) }));
	// That an address was given stays to be counted.
	for (const { questionId } of addresses) kept[questionId] = GIVEN;
	return { kept, addresses };
}

export async function keepAddresses(responseId: string, addresses: Address[]) {
	if (!addresses.length) return;
	const until = keepUntil('address');
	await db.insert(responseAddresses).values(addresses.map((one) => ({ responseId, ...one, keepUntil: until })));
}

export const listAddresses = (responseId: string): Promise<Address[]> =>
	db
		.select({ questionId: responseAddresses.questionId, address: responseAddresses.address })
		.from(responseAddresses)
		.where(eq(responseAddresses.responseId, responseId))
		.orderBy(asc(responseAddresses.questionId));

/** The answers as they were given, with the addresses in their place. */
export async function withAddresses({ id, answers }: { id: string; answers: Answers }): Promise<Answers> {
	const addresses = await listAddresses(id);
	return { ...answers, ...Object.fromEntries(addresses.map(({ questionId, address }) => [questionId, address])) };
}

export const removeAddresses = (responseId: string) =>
	db.delete(responseAddresses).where(eq(responseAddresses.responseId, responseId));

/** Those whose time is over. */
export const removeOldAddresses = () => db.delete(responseAddresses).where(lte(responseAddresses.keepUntil, now()));
