import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { daysUntil } from '#lib/text/days-left.ts';
import { findInitiative } from './finding.server.ts';
import { mayDecide, type AnswerInput, type QuestionInput } from './initiative.ts';
import { questionLetter } from './letters.ts';
import { findOpened } from './opening.server.ts';
import { initiativeQuestions, initiatives } from './tables.ts';
import { tellAsker } from './telling.server.ts';

/** Asks back before deciding. One question at a time: so one answer starts the term again. */
export async function askBack(editor: Person, id: string, { onceKey, text }: QuestionInput) {
	assertAllowed(mayDecide(editor));
	return once(onceKey, async () => {
		await hold(initiatives, id);
		const initiative = await findInitiative(id);
		if (initiative.status !== 'asked') refuse('conflict', 'Er is al besloten. U kunt niets meer vragen.');
		if (await findOpenQuestion(id)) refuse('conflict', 'Uw vorige vraag heeft nog geen antwoord. Wacht daar eerst op.');
		const question = { id: newId(), initiativeId: id, text, askedAt: now(), askedById: editor.id };
		await db.insert(initiativeQuestions).values(question);
		await record('initiative.questioned', { subject: { id }, actor: editor });
		await tellAsker(initiative, `question:${question.id}`, questionLetter);
		return question.id;
	});
}

/** Who asked answers. `proof`: see `opens`. The term moves on by the days that the municipality waited. */
export async function answerBack(code: string, proof: string, { id, answer }: AnswerInput) {
	return transaction(async () => {
		const { id: initiativeId } = await findOpened(code, proof);
		await hold(initiatives, initiativeId);
		const { status, dueOn } = await findInitiative(initiativeId);
		const open = await findOpenQuestion(initiativeId);
		if (status !== 'asked' || open?.id !== id) refuse('conflict', 'Deze vraag is al beantwoord.');
		await db.update(initiativeQuestions).set({ answer, answeredAt: now() }).where(eq(initiativeQuestions.id, id));
		const waited = daysUntil(dayOf(now()), dayOf(open.askedAt));
		await db
			.update(initiatives)
			.set({ dueOn: dayAfter(dueOn, waited) })
			.where(eq(initiatives.id, initiativeId));
		await record('initiative.replied', { subject: { id: initiativeId } });
	});
}

export async function findOpenQuestion(initiativeId: string) {
	const [open] = await db
		.select()
		.from(initiativeQuestions)
		.where(and(eq(initiativeQuestions.initiativeId, initiativeId), isNull(initiativeQuestions.answeredAt)))
		.orderBy(desc(initiativeQuestions.askedAt), desc(initiativeQuestions.id));
	return open;
}

/** Oldest first. */
export const listQuestions = (initiativeId: string) =>
	db
		.select()
		.from(initiativeQuestions)
		.where(eq(initiativeQuestions.initiativeId, initiativeId))
		.orderBy(asc(initiativeQuestions.askedAt), asc(initiativeQuestions.id));
