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
import type { Answers, Definition } from './definition.ts';
import { questionsOf, unsendable } from './engine.ts';
import { findFilling, hashOf } from './filling.server.ts';
import { isOpen } from './questionnaire.ts';
import { openAnswers, questionnaires, questionnaireVersions, responses } from './tables.ts';
import { readVersion } from './versions.server.ts';

export interface Sending {
	slug: string;
	/** What the browser holds: who sends the same answers again gets the same receipt, and the same secret. */
	token: string;
	email?: string | undefined;
	/** Of the sender, so that one machine cannot flood a vragenlijst. Not stored. */
	address?: string | undefined;
}

/** Hands in all pages together: the volgcode, or what must be answered first. Sending twice is sending once. */
export const sendAnswers = ({ slug, token, email, address }: Sending, person?: Person) =>
	transaction(async (): Promise<{ code: string } | { problems: Problem[] }> => {
		const found = await findResponse(hashOf(slug, token));
		if (!found) return sayNothingIsThere(slug);
		if (found.code) return { code: found.code };
		if (!isOpen(found.questionnaire, found.consultation)) refuse('closed', CLOSED);
		const { definition } = await readVersion(found.response.versionId);
		const problems = unsendable(definition, found.response.answers);
		if (problems.length) return { problems };

		if (address) await limit('send-answers', address, { most: 300, perSeconds: 600 });
		const consultationId = found.consultation.id;
		const receipt = await issueReceipt({ consultationId, onceKey: token, email });
		const sent = await markQuery().execute({ id: found.response.id, receiptId: receipt.id, submittedAt: now() });
		// Two sent at the same moment, and the other was first: theirs is the receipt.
		if (!sent.length) {
			await db.delete(receipts).where(eq(receipts.id, receipt.id));
			return { code: (await findResponse(hashOf(slug, token)))!.code! };
		}

		const words = wordsIn(definition, found.response.answers);
		const about = {
			consultationId,
			author: nameFor(person, ''),
			personId: person?.id,
			neighbourhoodId: wijkIn(definition, found.response.answers)
		};
		await handInWords(found.response.id, words, { ...about, receiptId: receipt.id });
		await record('response.submitted', {
			subject: found.response,
			consultationId,
			actor: person,
			particulars: { contributions: words.length }
		});
		return { code: receipt.code };
	});

/** Nothing was kept of this browser; on a closed list that is not what matters. */
async function sayNothingIsThere(slug: string) {
	const { open, version } = await findFilling(slug);
	return open ? { problems: unsendable(version.definition, {}) } : refuse('closed', CLOSED);
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
			questionnaire: { status: questionnaires.status, closesAt: questionnaires.closesAt },
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
			submittedAt: sql`${sql.param(sql.placeholder('submittedAt'), responses.submittedAt)}`
		})
		.where(and(eq(responses.id, sql.placeholder('id')), isNull(responses.submittedAt)))
		.returning({ id: responses.id })
);

/** The open answers, with what was asked. */
const wordsIn = (definition: Definition, answers: Answers) =>
	questionsOf(definition)
		.filter(({ type, id }) => type === 'open' && answers[id])
		.map(({ id, label }) => ({ questionId: id, prompt: label, text: String(answers[id]) }));

function wijkIn(definition: Definition, answers: Answers) {
	const asked = questionsOf(definition).find(({ type, id }) => type === 'neighbourhood' && answers[id]);
	return asked && String(answers[asked.id]);
}

async function handInWords(
	responseId: string,
	words: ReturnType<typeof wordsIn>,
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
