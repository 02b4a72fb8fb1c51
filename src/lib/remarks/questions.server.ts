import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged, sealOf } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { policyVersions } from '#lib/policies/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { authorIn, listMembers } from './members.server.ts';
import { findParagraph } from './remarks.server.ts';
import { mayOpenRound, type Round } from './round.ts';
import { tellAsker } from './round-telling.server.ts';
import { findOwnRoundToWrite, findRoundOf } from './rounds.server.ts';
import { roundQuestions, rounds } from './tables.ts';

// A technical question is there to know something before one says what one thinks: it is no contribution, and wants an
// answer and no verdict.

export interface Asked {
	onceKey: string;
	roundId: string;
	/** Without it the question is about the whole text. */
	paragraphId?: string | undefined;
	text: string;
}

export async function askQuestion(person: Person, { onceKey, roundId, paragraphId, text }: Asked) {
	return once(onceKey, async () => {
		const round = await findOwnRoundToWrite(roundId, person);
		if (paragraphId) await findParagraph(round.versionId, paragraphId);
		if (!round.open) refuse('closed', 'De ronde is voorbij. Uw tekst staat hieronder nog; bewaar hem zelf.');
		const question = {
			...{ id: newId(), roundId, paragraphId: paragraphId ?? null, personId: person.id, text },
			author: await authorIn(round, person),
			askedAt: now()
		};
		await db.insert(roundQuestions).values(question);
		await record('question.asked', {
			subject: question,
			consultationId: round.consultation.id,
			actor: person,
			particulars: { roundId }
		});
		return question.id;
	});
}

/** The redactie answers, or puts an answer right. Who asked hears it once. `basedOn`: the seal of the answer so far. */
export async function answerQuestion(
	editor: Person,
	{ consultationId, roundId }: { consultationId: string; roundId: string },
	{ id, answer, basedOn }: { id: string; answer: string; basedOn?: string }
) {
	assertAllowed(mayOpenRound(editor));
	return transaction(async () => {
		const round = await findRoundOf(editor, consultationId, roundId);
		const own = and(eq(roundQuestions.id, id), eq(roundQuestions.roundId, round.id));
		const [question] = await db.select().from(roundQuestions).where(own);
		if (!question) refuse('not_found');
		assertUnchanged(basedOn, [question.answer], [answer]);
		if (question.answer === answer) return;
		await db.update(roundQuestions).set({ answer, answeredById: editor.id, answeredAt: now() }).where(own);
		await record('question.answered', { subject: question, consultationId, actor: editor, particulars: { roundId } });
		// Who left the round reads no more there, so no mail leads there either.
		if ((await listMembers(round)).some(({ id: memberId }) => memberId === question.personId))
			await tellAsker(question);
	});
}

/** The questions that this person may read: all, or in a round for the redactie alone their own. The oldest first. */
export async function questionsSeenBy(person: Person, { id, mode }: Pick<Round, 'id' | 'mode'>) {
	const whole = mayEdit(person) || mode !== 'editors';
	const found = await db
		.select()
		.from(roundQuestions)
		.where(and(eq(roundQuestions.roundId, id), whole ? undefined : eq(roundQuestions.personId, person.id)))
		.orderBy(asc(roundQuestions.askedAt), asc(roundQuestions.id));
	return found.map(({ personId, answeredById: _, ...question }) => ({
		...question,
		isOwn: personId === person.id,
		seal: sealOf(question.answer)
	}));
}

/** What was asked in rounds that everybody reads along with, once everybody may read the version. The oldest first. */
export async function publicQuestions(versionId: string): Promise<QuestionView[]> {
	const found = await db
		.select({ question: roundQuestions })
		.from(roundQuestions)
		.innerJoin(rounds, eq(rounds.id, roundQuestions.roundId))
		.innerJoin(policyVersions, eq(policyVersions.id, rounds.versionId))
		.where(and(eq(rounds.versionId, versionId), eq(rounds.mode, 'public'), isNotNull(policyVersions.publicAt)))
		.orderBy(asc(roundQuestions.askedAt), asc(roundQuestions.id));
	return found.map(({ question }) => {
		const { personId: _, answeredById: __, ...shown } = question;
		return { ...shown, isOwn: false, seal: '' };
	});
}

export type QuestionView = Awaited<ReturnType<typeof questionsSeenBy>>[number];

export const isAnswered = ({ answeredAt }: Pick<QuestionView, 'answeredAt'>) => answeredAt !== null;
