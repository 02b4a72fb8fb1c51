import { readConfiguration } from '#lib/configuration.ts';
import { now } from '#lib/clock.ts';
import { codeOf } from '#lib/contributions/code-signs.ts';
import { refuse } from '#lib/errors.ts';
import { isEmail } from '#lib/forms/fields.ts';
import { isWithin, limit } from '#lib/limits/limit.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { keyedHash } from '#lib/settings/secret.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { invitations } from '../tables.ts';
import { wordsIn } from '../words/words.ts';
import { findFilling, type Visit } from './finding.server.ts';
import { hashOf } from './visitor-hash.ts';
import { placeOf } from './place.ts';

interface Asking extends Visit {
	email: string;
	/** Of who asks. Not stored. */
	address?: string | undefined;
}

/**
 * Mails the code of this address: one for each, the same each time that it is asked for. The answer does not say
 * whether the address had one. Neither the address nor the code is stored, only keyed hashes from which nothing leads back.
 */
export async function inviteByMail(
	{ email: typed, address, ...visit }: Asking,
	origin = readConfiguration().origin
): Promise<Problem[]> {
	const language = visit.language ?? 'nl';
	const words = wordsIn(language);
	const email = typed.trim().toLowerCase();
	if (!email) return [{ field: 'email', message: words.addressMissing }];
	if (!isEmail(email)) return [{ field: 'email', message: words.notAnAddress }];
	const { access, open, ahead, questionnaireId, definition } = await findFilling({ ...visit, token: undefined });
	if (access !== 'mail') refuse('not_found');
	if (!open) refuse('closed', ahead ? words.notOpenYet(ahead) : words.closedNothing);
	if (address) limit('ask-code', address, { most: 10, perSeconds: 900 });
	// Nobody reads here that another asked for the same address.
	if (!isWithin('ask-code-for', `${questionnaireId} ${email}`, { most: 5, perSeconds: 900 })) return [];

	const who = `${questionnaireId}\n${email}`;
	const code = codeOf(await keyedHash('code of an address', who));
	const addressHash = (await keyedHash('address of a code', who)).toString('base64url');
	const { slug } = visit;
	const link = `${origin}${placeOf(slug, language, 'verder')}?code=${code}`;
	await transaction(async () => {
		await db
			.insert(invitations)
			.values({ questionnaireId, visitorHash: hashOf(slug, code), batch: BATCH, addressHash, createdAt: now() })
			.onConflictDoNothing();
		await queueMail({
			about: `invitation:${newId()}`,
			to: typed.trim(),
			subject: words.codeMailSubject,
			text: words.codeMailText(definition.title, code, link)
		});
	});
	return [];
}

/** In the list of stacks. */
const BATCH = 'Per mail';
