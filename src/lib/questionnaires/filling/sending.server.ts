import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { hash } from 'node:crypto';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { hashSecret, secretOf } from '#lib/contributions/code.ts';
import { nameFor } from '#lib/contributions/contribution.ts';
import { findReceiptById, issueReceipt, type Receipt } from '#lib/contributions/receipts.server.ts';
import { receipts } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { isEmail } from '#lib/forms/fields.ts';
import { limit } from '#lib/limits/limit.ts';
import type { Person } from '#lib/people/person.ts';
import { holding } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { askedIn, type Answers, type Definition } from '../definition.ts';
import { pathOf } from '../engine/path.ts';
import { unsendable } from '../engine/reading.ts';
import { isAhead, isOpen } from '../questionnaire.ts';
import { questionnaires, responses } from '../tables.ts';
import { inLanguage } from '../texts.ts';
import { readVersion } from '../versions.server.ts';
import type { Language } from '../words/language.ts';
import { wordsIn, type Words } from '../words/words.ts';
import { keepAddresses, removeAddresses, withoutAddresses } from './addresses.server.ts';
import { keepSentFiles } from './files.server.ts';
import { findFilling, today, wijkIn } from './finding.server.ts';
import { isInvited } from './invited.server.ts';
import { isOwn } from './owning.ts';
import { countIn, QuotaIsFull } from './quotas.server.ts';
import { hashOf } from './visitor-hash.ts';
import { handInWords, openWords, replaceWords, type AboutWords } from './said.server.ts';

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

/** `key`: what the secret of the receipt follows from; nothing when this visitor cannot know it. */
export interface Sent {
	code: string;
	key?: string | undefined;
	/** In place of what was sent before. */
	corrected?: boolean;
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

const dutch = async (versionId: string) => (await readVersion(versionId)).definition;

const closedIn = (words: Words, { status, opensAt }: { status: string; opensAt: Date | null }) =>
	status === 'open' && opensAt && isAhead({ opensAt }) ? words.notOpenYet(opensAt) : words.closedNothing;

const problemsWithAddress = (email: string, words: Words): Problem[] =>
	!email || isEmail(email) ? [] : [{ field: 'email', message: words.notAnAddress }];

/**
 * What the secret follows from: the code that people type over has too few bits for it alone, and the inzending has a
 * name of its own that no visitor sees. See docs/decisions/0009.
 */
const keyOf = (token: string, responseId: string) => hash('sha256', `ontvangst ${responseId}\n${token}`, 'base64url');

const RESENDING = 30 * 60_000;

/** The receipt again; with its key when this browser is the one that sent it. */
function receiptOf(token: string, { response, questionnaire }: Found, { code, secretHash }: Receipt): Sent {
	// Who sends again does so at once; later it may be another who has the code of this letter.
	const since = now().getTime() - (response.submittedAt?.getTime() ?? now().getTime());
	if (!isOwn(questionnaire.access, token) && since > RESENDING) return { code };
	// The secret of what was sent before there were codes follows from the token alone.
	const key = [keyOf(token, response.id), token].find((one) => hashSecret(secretOf(one)) === secretHash);
	return { code, ...(key ? { key } : {}) };
}

/** Puts a correction in the place of what was sent. The receipt stays. */
async function replaceAnswers(
	{ token, visitorHash, receipt: earlier }: { token: string; visitorHash: string; receipt: Receipt },
	found: Found,
	answers: Answers,
	definition: Definition,
	person?: Person
): Promise<Sent> {
	const { response, questionnaire, consultation } = found;
	const { kept, addresses } = withoutAddresses(definition, answers);
	const changed = await db
		.update(responses)
		.set({ answers: kept, correction: null, correctedAt: now() })
		.where(and(eq(responses.id, response.id), isNotNull(responses.correction), isNull(responses.withdrawnAt)))
		.returning({ id: responses.id });
	const receipt = { ...receiptOf(token, found, earlier), corrected: true };
	// From another tab it was sent a moment ago.
	if (!changed.length) return receipt;

	await countIn(questionnaire.id, definition, answers, today(), response.answers);
	await removeAddresses(response.id);
	await keepAddresses(response.id, addresses);
	await keepSentFiles(visitorHash, definition, answers, response.answers);
	const said = openWords(await dutch(response.versionId), answers);
	const counts = await replaceWords(response.id, said, aboutWords(found, earlier.id, definition, answers, person));
	await record('response.corrected', {
		subject: response,
		consultationId: consultation.id,
		actor: person,
		particulars: counts
	});
	return receipt;
}

const aboutWords = (
	{ consultation }: Found,
	receiptId: string,
	definition: Definition,
	answers: Answers,
	person?: Person
): AboutWords => ({
	consultationId: consultation.id,
	author: nameFor(person, ''),
	personId: person?.id,
	neighbourhoodId: wijkIn(askedIn(definition), answers),
	receiptId
});

/** Nothing was kept of this browser; on a closed list that is not what matters. */
async function sayNothingIsThere(slug: string, token: string, language: Language, email: string) {
	const { open, ahead, invited, access, definition } = await findFilling({ slug, token, language });
	const words = wordsIn(language);
	if (!open) refuse('closed', ahead ? words.notOpenYet(ahead) : words.closedNothing);
	if (!invited) refuse('conflict', access === 'mail' ? words.needsMail : words.needsCode);
	return { problems: [...unsendable(definition, {}, words, today()), ...problemsWithAddress(email, words)] };
}

type Found = NonNullable<Awaited<ReturnType<typeof findResponse>>>;

async function findResponse(visitorHash: string) {
	const [response] = await responseQuery().execute({ visitorHash });
	if (!response) return undefined;
	const { questionnaireId } = await readVersion(response.versionId);
	const [list] = await listQuery().execute({ questionnaireId });
	const receipt = response.receiptId ? await findReceiptById(response.receiptId) : undefined;
	return { response, ...list!, receipt };
}

// Held until the end: what another tab keeps meanwhile is either in it, or told that all was sent.
const responseQuery = prepared(() =>
	holding(
		db
			.select({
				id: responses.id,
				versionId: responses.versionId,
				receiptId: responses.receiptId,
				answers: responses.answers,
				correction: responses.correction,
				submittedAt: responses.submittedAt
			})
			.from(responses)
			.where(eq(responses.visitorHash, sql.placeholder('visitorHash'))),
		responses
	)
);

const listQuery = prepared(() =>
	db
		.select({
			questionnaire: {
				id: questionnaires.id,
				access: questionnaires.access,
				status: questionnaires.status,
				opensAt: questionnaires.opensAt,
				closesAt: questionnaires.closesAt
			},
			consultation: { id: consultations.id, status: consultations.status }
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(questionnaires.id, sql.placeholder('questionnaireId')))
);

const markQuery = prepared(() =>
	db
		.update(responses)
		.set({
			receiptId: sql`${sql.placeholder('receiptId')}`,
			answers: sql`${sql.param(sql.placeholder('answers'), responses.answers)}`,
			language: sql`${sql.placeholder('language')}`,
			submittedAt: sql`${sql.param(sql.placeholder('submittedAt'), responses.submittedAt)}`
		})
		.where(and(eq(responses.id, sql.placeholder('id')), isNull(responses.submittedAt)))
		.returning({ id: responses.id })
);
