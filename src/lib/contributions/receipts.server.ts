import { randomBytes } from 'node:crypto';
import { eq, lte, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { keepUntil } from '#lib/keeping.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { preparedInsert } from '#lib/storage/prepared.ts';
import { hashSecret, newCode, secretOf } from './code.ts';
import { contacts, receipts } from './tables.ts';

export interface Handover {
	consultationId: string;
	/** Of the form that was handed in; without it nobody can take the words back by secret. */
	onceKey?: string;
	/** Where the answer goes, when someone wants a mail. */
	email?: string | undefined;
	/** That was given out before; without it there is a new one. */
	code?: string | undefined;
}

export type Receipt = typeof receipts.$inferSelect;

/** A receipt for what is handed in, inside the transaction of handing in. */
export async function issueReceipt({ consultationId, onceKey, email, code = newCode() }: Handover) {
	const receipt = {
		id: newId(),
		consultationId,
		code,
		secretHash: hashSecret(secretOf(onceKey ?? randomBytes(16).toString('base64url'))),
		createdAt: now()
	};
	await keepReceipts([receipt]);
	if (email) await db.insert(contacts).values({ receiptId: receipt.id, email, keepUntil: keepUntil('address') });
	return receipt;
}

const keepReceipts = preparedInsert(receipts);

export async function findReceipt(code: string) {
	const [receipt] = await db.select().from(receipts).where(eq(receipts.code, code));
	return receipt;
}

export async function findReceiptById(id: string) {
	const [receipt] = await db.select().from(receipts).where(eq(receipts.id, id));
	return receipt;
}

/** Whoever holds the secret may take the words back. */
export const isSecretOf = ({ secretHash }: Receipt, secret: string) => secretHash === hashSecret(secret);

/** No news goes to this receipt any more. */
export const removeContact = (receiptId: string) => db.delete(contacts).where(eq(contacts.receiptId, receiptId));

/** The same for every receipt that someone gave this address with. */
export const removeContactsOf = (email: string) =>
	db.delete(contacts).where(eq(sql`lower(${contacts.email})`, email.toLowerCase()));

export const removeOldContacts = () => db.delete(contacts).where(lte(contacts.keepUntil, now()));

export const hasContact = async (receiptId: string) =>
	(await db.$count(contacts, eq(contacts.receiptId, receiptId))) > 0;
