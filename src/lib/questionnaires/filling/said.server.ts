import { and, eq, inArray, ne } from 'drizzle-orm';
import { receiveAll, replaceContribution } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { preparedInsert } from '#lib/storage/prepared.ts';
import { askedIn, type Answers, type Definition } from '../definition.ts';
import { fillIn } from '../expressions/pieces.ts';
import { openAnswers } from '../tables.ts';
import { escapeIn } from '../types/escapes.ts';

// What people write in their own words is inbreng: it gets an answer like all that people say.

export interface Said {
	questionId: string;
	prompt: string;
	text: string;
}

export interface AboutWords {
	consultationId: string;
	author: string;
	personId?: string | undefined;
	neighbourhoodId?: string | undefined;
	receiptId: string;
}

/**
 * The open answers, with what was asked in Dutch. What the question took over of other answers is left out: those may
 * be of another kind.
 */
export const openWords = (definition: Definition, answers: Answers): Said[] =>
	askedIn(definition)
		.filter((question) => question.type === 'open' && !question.inward && isSaid(answers[question.id]))
		.map(({ id, label }) => ({ questionId: id, prompt: fillIn(label, () => '…'), text: String(answers[id]) }));

const isSaid = (answer: Answers[string] | undefined) => !!answer?.length && !escapeIn(answer);

/** Inside the transaction of sending. */
export async function handInWords(responseId: string, words: Said[], about: AboutWords) {
	if (!words.length) return [];
	const ids = await receiveAll(
		words.map(({ prompt, text }) => ({ ...about, channel: 'questionnaire', prompt, text, status: 'pending' }))
	);
	await keepOpenAnswers(words.map(({ questionId }, i) => ({ responseId, questionId, contributionId: ids[i]! })));
	return ids;
}

const keepOpenAnswers = preparedInsert(openAnswers);

/**
 * Corrects what was said: what is still the same stays, with all that was made of it. Other words are other inbreng,
 * that a moderator reads first and that gets an answer of its own; the old words go as if they were taken back, and
 * say in their place that there are others now. What was answered keeps its answer. Returns how many came and went.
 */
export async function replaceWords(responseId: string, words: Said[], about: AboutWords) {
	const before = await db
		.select({ questionId: openAnswers.questionId, id: contributions.id, text: contributions.text })
		.from(openAnswers)
		.innerJoin(contributions, eq(contributions.id, openAnswers.contributionId))
		.where(eq(openAnswers.responseId, responseId))
		.orderBy(openAnswers.questionId);
	const said = new Map(words.map((one) => [one.questionId, one.text]));
	const known = new Map(before.map((one) => [one.questionId, one.text]));
	const gone = before.filter(({ questionId, text }) => said.get(questionId) !== text);
	const fresh = words.filter(({ questionId, text }) => known.get(questionId) !== text);

	if (gone.length)
		await db.delete(openAnswers).where(
			and(
				eq(openAnswers.responseId, responseId),
				inArray(
					openAnswers.questionId,
					gone.map(({ questionId }) => questionId)
				)
			)
		);
	const ids = await handInWords(responseId, fresh, about);
	const newId = new Map(fresh.map(({ questionId }, i) => [questionId, ids[i]!]));
	for (const { id, questionId } of gone) await replaceContribution(id, about.consultationId, newId.get(questionId));
	await moveToWijk(responseId, about.neighbourhoodId);
	return { contributions: fresh.length, replaced: gone.length };
}

/** Who says to live in another wijk, says so of the words that stay too. */
async function moveToWijk(responseId: string, neighbourhoodId: string | undefined) {
	const own = db
		.select({ id: openAnswers.contributionId })
		.from(openAnswers)
		.where(eq(openAnswers.responseId, responseId));
	await db
		.update(contributions)
		.set({ neighbourhoodId: neighbourhoodId ?? null })
		.where(and(inArray(contributions.id, own), ne(contributions.status, 'withdrawn')));
}
