import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { newCode } from '#lib/contributions/code.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import {
	askedIn,
	isAnswerable,
	questionsOf,
	type Answers,
	type Definition,
	type Values
} from '#lib/questionnaires/definition.ts';
import { pathOf } from '#lib/questionnaires/engine/path.ts';
import { merge } from '#lib/questionnaires/engine/reading.ts';
import { screensOf } from '#lib/questionnaires/engine/screens.ts';
import { findOverview, findScreen, today } from '#lib/questionnaires/filling/finding.server.ts';
import { hashOf } from '#lib/questionnaires/filling/visitor-hash.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { problemsWith } from '#lib/questionnaires/schema/definition.ts';
import { responses } from '#lib/questionnaires/tables.ts';
import { readAnswer } from '#lib/questionnaires/types/behaviours.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { anyDefinition, anyValues, diceFrom, goodAnswerTo, type Dice } from '#test/support/generated-lists.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { openQuestionnaire } from '#test/support/questionnaires.ts';

// 10,000 walks in all: through as many lists as there are walks through each.
const LISTS = 100;
const WALKS = 100;
/** On PostgreSQL each step goes over a connection: the same lists, less often. */
const SHARE = process.env.DATABASE_URL ? 0.05 : 1;

type Wijk = { id: string; name: string };

test(
	'10,000 ways of filling in vragenlijsten of any shape all end in a receipt, and no answer is lost',
	{ timeout: 600_000 },
	async () => {
		const editor = await join('Eva', 'editor');
		const consultation = await newConsultation(editor);
		const bea = await join('Bea', 'administrator');
		const wijken = await Promise.all(
			['Molenveld', 'De Hoven'].map((name) => addNeighbourhood(bea, { name, description: name, population: 100 }))
		);
		const publishable = anyDefinition.filter((definition) => problemsWith(definition).length === 0);
		const noise = fc.sample(anyValues, { numRuns: 500, seed: 7 });
		let sent = 0;
		for (const [i, list] of fc.sample(publishable, { numRuns: LISTS, seed: 2026 }).entries()) {
			const { slug } = await openQuestionnaire(
				editor,
				consultation.id,
				{ ...list, title: `Lijst ${i}` },
				'De woorden zijn toevallig gekozen.'
			);
			for (let walk = 0; walk < WALKS * SHARE; walk++)
				sent += (await walkThrough(list, slug, wijken, noise, diceFrom(i * 1000 + walk))) ? 1 : 0;
		}
		expect(sent).toBeGreaterThan(LISTS * WALKS * SHARE * 0.9);
	}
);

/** Somebody who now and then sends nonsense, goes back, or comes from another tab. Whether they had anything to send. */
async function walkThrough(list: Definition, slug: string, wijken: Wijk[], noise: Values[], dice: Dice) {
	const token = newCode();
	const about = { wijken, words: nl };
	let said: Answers = {};
	let place = '1';
	for (let steps = 0; place !== 'controle'; steps++) {
		expect(steps, `${slug}: no dead end`).toBeLessThan(screensOf(list).length * 12 + 20);
		const screen = await findScreen({ slug, token }, place || '1');
		if (screen.elsewhere) {
			place = screen.elsewhere;
			continue;
		}
		const good = Object.assign(
			{},
			...screen.questions.filter(isAnswerable).map((one) => goodAnswerTo(one, dice, wijken))
		);
		const mood = dice(10);
		const values: Values = mood === 0 ? noise[dice(noise.length)]! : mood === 1 ? { ...good, _to: 'back' } : good;
		const { problems, next } = await saveScreen({ slug, token, page: String(screen.number), values });
		for (const question of screen.questions) {
			const read = readAnswer(question, values, about);
			if ('answers' in read) said = merge(said, read.answers);
		}
		if (mood > 1) expect(problems, `${slug} ${screen.number}`).toEqual([]);
		if (!problems.length) place = next;
	}
	const expected = pathOf(list, said, today()).answers;
	const overview = await findOverview({ slug, token });
	const result = await sendAnswers({ slug, token });
	if (!Object.keys(expected).length) {
		expect(result).toHaveProperty('problems');
		return false;
	}
	expect(overview.problems, slug).toEqual([]);
	expect(result).toHaveProperty('code');
	const kept = only(
		await db
			.select()
			.from(responses)
			.where(eq(responses.visitorHash, hashOf(slug, token)))
	);
	expect(withoutMail(list, kept.answers), slug).toEqual(withoutMail(list, expected));
	return true;
}

/** Addresses are kept elsewhere. */
const withoutMail = (list: Definition, answers: Answers) =>
	Object.fromEntries(
		Object.entries(answers).filter(
			([id]) => !askedIn(list).some((question) => question.type === 'email' && question.id === id)
		)
	);

test('the generated lists hold every type of question, conditions and both ways of asking', () => {
	const lists = fc.sample(anyDefinition, { numRuns: LISTS, seed: 2026 });
	expect(new Set(lists.flatMap(questionsOf).map(({ type }) => type)).size).toBeGreaterThanOrEqual(15);
	expect(lists.some(({ oneAtATime }) => oneAtATime)).toBe(true);
	expect(lists.flatMap(questionsOf).filter(({ showIf }) => showIf).length).toBeGreaterThan(100);
	expect(lists.filter((list) => problemsWith(list).length === 0).length).toBeGreaterThan(LISTS / 2);
});
