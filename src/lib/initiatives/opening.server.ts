import { timingSafeEqual } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import { hashSecret } from '#lib/contributions/code.ts';
import { refuse } from '#lib/errors.ts';
import { keyedHash } from '#lib/settings/secret.server.ts';
import { db } from '#lib/storage/index.ts';
import { findByCode } from './finding.server.ts';
import type { Initiative } from './initiative.ts';
import { initiativeContacts } from './tables.ts';

// A code is written on paper and says how far a request is. Who reads what stands between the asker and the municipality,
// or answers, also has the secret of the receipt, or the link of our mails.

/** What the link in a mail carries: only this platform can work it out, so nothing more is stored. */
export const mailKeyOf = async ({ id }: Pick<Initiative, 'id'>) =>
	(await keyedHash('initiative mails', id)).toString('base64url').slice(0, 22);

/** `proof`: the secret of the receipt, or the key of our mails, which opens as long as we know the address. */
export async function opens(initiative: Initiative, proof: string): Promise<boolean> {
	if (hashSecret(proof) === initiative.secretHash) return true;
	const [key, given] = [Buffer.from(await mailKeyOf(initiative)), Buffer.from(proof)];
	if (key.length !== given.length || !timingSafeEqual(key, given)) return false;
	const { initiativeId, email } = initiativeContacts;
	return (await db.$count(initiativeContacts, and(eq(initiativeId, initiative.id), ne(email, '')))) > 0;
}

/** Whether this opens the request with this code. */
export const isOpenedBy = async (code: string, proof: string) => opens(await findByCode(code), proof);

/** For the verbs of who asked. */
export async function findOpened(code: string, proof: string): Promise<Initiative> {
	const initiative = await findByCode(code);
	return (await opens(initiative, proof)) ? initiative : refuse('conflict', LOCKED);
}

const LOCKED = 'Vul eerst uw geheime code in. Wat u schreef, staat er nog.';
