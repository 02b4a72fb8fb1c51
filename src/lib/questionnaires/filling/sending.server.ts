import { and, eq, isNull, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { nameFor } from '#lib/contributions/contribution.ts';
import { receiveAll } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { receipts } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { limit } from '#lib/limits/limit.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared, preparedInsert } from '#lib/storage/prepared.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { askedIn, type Answers, type Definition } from '../definition.ts';
import { pathOf } from '../engine/path.ts';
import { unsendable } from '../engine/reading.ts';
import { fillIn } from '../expressions/pieces.ts';
import { isOpen } from '../questionnaire.ts';
import { openAnswers, questionnaires, questionnaireVersions, responses } from '../tables.ts';
import { inLanguage } from '../texts.ts';
import { escapeIn } from '../types/escapes.ts';
import { readVersion } from '../versions.server.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import { keepAddresses, withoutAddresses } from './addresses.server.ts';
import { findFilling, hashOf, today, wijkIn } from './finding.server.ts';

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

/** Hands in all pages together: the volgcode, or what must be answered first. Sending twice is sending once. */
export const sendAnswers = ({ slug, token, language = 'nl', email, address }: Sending, person?: Person) =>
	transaction(async (): Promise<{ code: string } | { problems: Problem[] }> => {
		const found = await findResponse(hashOf(slug, token));
		if (!found) return sayNothingIsThere(slug, language);
		if (found.code) return { code: found.code };
		if (!isOpen(found.questionnaire, found.consultation)) refuse('closed', CLOSED);
		const { definition } = await readVersion(found.response.versionId);
		const words = wordsIn(language);
		const problems = unsendable(inLanguage(definition, language), found.response.answers, words, today());
		if (problems.length) return { problems };
		// What was said on a way that was left, does not count and is not kept.
		const { answers } = pathOf(definition, found.response.answers, today());

		if (address) await limit('send-answers', address, { most: 300, perSeconds: 600 });
		const consultationId = found.consultation.id;
		const receipt = await issueReceipt({ consultationId, onceKey: token, email });
		const { kept, addresses } = withoutAddresses(definition, answers);
		const marked = { id: found.response.id, receiptId: receipt.id, submittedAt: now(), answers: kept };
		const sent = await markQuery().execute(marked);
		// Two sent at the same moment, and the other was first: theirs is the receipt.
		if (!sent.length) {
			await db.delete(receipts).where(eq(receipts.id, receipt.id));
			return { code: (await findResponse(hashOf(slug, token)))!.code! };
		}

		const said = openWords(definition, answers);
		await keepAddresses(found.response.id, addresses);
		const about = {
			consultationId,
			author: nameFor(person, ''),
			personId: person?.id,
			neighbourhoodId: wijkIn(askedIn(definition), answers)
		};
		await handInWords(found.response.id, said, { ...about, receiptId: receipt.id });
		await record('response.submitted', {
			subject: found.response,
			consultationId,
			actor: person,
			particulars: { contributions: said.length }
		});
		return { code: receipt.code };
	});

/** Nothing was kept of this browser; on a closed list that is not what matters. */
async function sayNothingIsThere(slug: string, language: Language) {
	const { open, definition } = await findFilling({ slug, language });
	return open ? { problems: unsendable(definition, {}, wordsIn(language), today()) } : refuse('closed', CLOSED);
}

const CLOSED = 'Deze vragenlijst is gesloten. U kunt niets meer insturen.';

async function findResponse(visitorHash: string) {
	const [row] = await responseQuery().execute({ visitorHash });
	return row;
}

const responseQuery = prepared(() =>
	db
		.select({
			response: { id: responses.id, versionId: responses.versionId, answers: responses.answers },
			questionnaire: {
				status: questionnaires.status,
				opensAt: questionnaires.opensAt,
				closesAt: questionnaires.closesAt
			},
			consultation: { id: consultations.id, status: consultations.status },
			code: receipts.code
		})
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.leftJoin(receipts, eq(receipts.id, responses.receiptId))
		.where(eq(responses.visitorHash, sql.placeholder('visitorHash')))
);

const markQuery = prepared(() =>
	db
		.update(responses)
		.set({
			receiptId: sql`${sql.placeholder('receiptId')}`,
			answers: sql`${sql.param(sql.placeholder('answers'), responses.answers)}`,
			submittedAt: sql`${sql.param(sql.placeholder('submittedAt'), responses.submittedAt)}`
		})
		.where(and(eq(responses.id, sql.placeholder('id')), isNull(responses.submittedAt)))
		.returning({ id: responses.id })
);

/**
 * The open answers, with what was asked in Dutch. What the question took over of other answers is left out: those may
 * be of another kind.
 */
const openWords = (definition: Definition, answers: Answers) =>
	askedIn(definition)
		.filter((question) => question.type === 'open' && !question.inward && isSaid(answers[question.id]))
		.map(({ id, label }) => ({ questionId: id, prompt: fillIn(label, () => '…'), text: String(answers[id]) }));

const isSaid = (answer: Answers[string] | undefined) => !!answer?.length && !escapeIn(answer);

async function handInWords(
	responseId: string,
	words: ReturnType<typeof openWords>,
	about: {
		consultationId: string;
		author: string;
		personId?: string | undefined;
		neighbourhoodId?: string | undefined;
		receiptId: string;
	}
) {
	if (!words.length) return;
	const ids = await receiveAll(
		words.map(({ prompt, text }) => ({ ...about, channel: 'questionnaire', prompt, text, status: 'pending' }))
	);
	await keepOpenAnswers(words.map(({ questionId }, i) => ({ responseId, questionId, contributionId: ids[i]! })));
}

const keepOpenAnswers = preparedInsert(openAnswers);
