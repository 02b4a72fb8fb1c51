import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { receipts } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { isEmail } from '#lib/forms/fields.ts';
import { limit } from '#lib/limits/limit.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { pathOf } from '../engine/path.ts';
import { unsendable } from '../engine/reading.ts';
import { isAhead, isOpen } from '../questionnaire.ts';
import { inLanguage } from '../texts.ts';
import { readVersion } from '../versions.server.ts';
import type { Language } from '../words/language.ts';
import { wordsIn, type Words } from '../words/words.ts';
import { keepAddresses, withoutAddresses } from './addresses.server.ts';
import { keepSentFiles } from './files.server.ts';
import { findFilling, today } from './finding.server.ts';
import { isInvited } from './invited.server.ts';
import { isOwn } from './owning.ts';
import { countIn, QuotaIsFull } from './quotas.server.ts';
import { aboutWords, dutch, replaceAnswers } from './replacing.server.ts';
import { handInWords, openWords } from './said.server.ts';
import { findResponse, keyOf, markQuery, receiptOf, type Sent } from './sent-response.server.ts';
import { hashOf } from './visitor-hash.ts';

export interface Sending {
	slug: string;
	/** In which the problems are said. */
	language?: Language;
	/** What the browser holds: who sends the same answers again gets the same receipt, and the same secret. */
	token: string;
	email?: string | undefined;
	/** Of the sender, so that one machine cannot flood a vragenlijst. Not stored. */
	address?: string | undefined;
}

type Outcome = Sent | { problems: Problem[] } | { full: string };

/** Hands in all pages together: the volgcode, or what must be answered first. Sending twice is sending once. */
export async function sendAnswers(sending: Sending, person?: Person): Promise<Outcome> {
	try {
		return await transaction(() => send(sending, person));
	} catch (error) {
		// What was counted for other quotas was rolled back with the rest.
		if (error instanceof QuotaIsFull) return { full: error.quota.message };
		throw error;
	}
}

async function send({ slug, token, language = 'nl', email = '', address }: Sending, person?: Person): Promise<Outcome> {
	const visitorHash = hashOf(slug, token);
	const found = await findResponse(visitorHash);
	const words = wordsIn(language);
	if (!found) return sayNothingIsThere(slug, token, language, email);
	const { response, questionnaire, consultation, receipt: earlier } = found;
	const own = isOwn(questionnaire.access, token);
	if (earlier && !(own && response.correction)) return receiptOf(token, found, earlier);
	if (!isOpen(questionnaire, consultation)) refuse('closed', closedIn(words, questionnaire));
	if (questionnaire.access !== 'open' && !(await isInvited(questionnaire.id, visitorHash)))
		refuse('conflict', questionnaire.access === 'mail' ? words.needsMail : words.needsCode);
	const definition = inLanguage((await readVersion(response.versionId)).definition, language);
	const given = (own && response.correction) || response.answers;
	const problems = [...unsendable(definition, given, words, today()), ...problemsWithAddress(email, words)];
	if (problems.length) return { problems };
	// What was said on a way that was left, does not count and is not kept.
	const { answers } = pathOf(definition, given, today());
	if (address) limit('send-answers', address, { most: 300, perSeconds: 600 });
	if (earlier) return replaceAnswers({ token, visitorHash, receipt: earlier }, found, answers, definition, person);

	const consultationId = consultation.id;
	const key = keyOf(token, response.id);
	const receipt = await issueReceipt({ consultationId, onceKey: key, email });
	const { kept, addresses } = withoutAddresses(definition, answers);
	const marked = { id: response.id, receiptId: receipt.id, submittedAt: now(), answers: kept, language };
	const sent = await markQuery().execute(marked);
	// Two sent at the same moment, and the other was first: theirs is the receipt.
	if (!sent.length) {
		await db.delete(receipts).where(eq(receipts.id, receipt.id));
		const first = (await findResponse(visitorHash))!;
		return receiptOf(token, first, first.receipt!);
	}

	await countIn(questionnaire.id, definition, answers, today());
	await keepAddresses(response.id, addresses);
	await keepSentFiles(visitorHash, definition, answers);
	const said = openWords(await dutch(response.versionId), answers);
	await handInWords(response.id, said, aboutWords(found, receipt.id, definition, answers, person));
	await record('response.submitted', {
		subject: response,
		consultationId,
		actor: person,
		particulars: { contributions: said.length }
	});
	return { code: receipt.code, key };
}

const closedIn = (words: Words, { status, opensAt }: { status: string; opensAt: Date | null }) =>
	status === 'open' && opensAt && isAhead({ opensAt }) ? words.notOpenYet(opensAt) : words.closedNothing;

const problemsWithAddress = (email: string, words: Words): Problem[] =>
	!email || isEmail(email) ? [] : [{ field: 'email', message: words.notAnAddress }];

/** Nothing was kept of this browser; on a closed list that is not what matters. */
async function sayNothingIsThere(slug: string, token: string, language: Language, email: string) {
	const { open, ahead, invited, access, definition } = await findFilling({ slug, token, language });
	const words = wordsIn(language);
	if (!open) refuse('closed', ahead ? words.notOpenYet(ahead) : words.closedNothing);
	if (!invited) refuse('conflict', access === 'mail' ? words.needsMail : words.needsCode);
	return { problems: [...unsendable(definition, {}, words, today()), ...problemsWithAddress(email, words)] };
}
