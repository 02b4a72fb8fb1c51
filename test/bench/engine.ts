import { questionsOf, type Definition } from '#lib/questionnaires/definition.ts';
import { pathOf } from '#lib/questionnaires/engine/path.ts';
import { failedChecks, merge, readScreen } from '#lib/questionnaires/engine/reading.ts';
import { screensOf } from '#lib/questionnaires/engine/screens.ts';
import { placeAfter, progressOf } from '#lib/questionnaires/engine/steps.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import { answersTo, hundredQuestions } from './lists.ts';
import type { Measurement } from './measurement.ts';

const ROUNDS = 300;
const today = '2026-11-22';

/** How long the engine thinks between “Volgende” and the next page of a list of 100 questions with 40 conditions. */
export async function measure(): Promise<Measurement[]> {
	const conditions = questionsOf(hundredQuestions).filter(({ showIf }) => showIf).length;
	const first = timed(() => nextPage(hundredQuestions, 10));
	const times = Array.from({ length: ROUNDS }, (_, i) => timed(() => nextPage(hundredQuestions, 1 + (i % 20))));
	times.sort((a, b) => a - b);
	return [
		{ name: 'next page of 100 questions, the first time', figure: first, unit: 'ms', atMost: 5 },
		{ name: '  and after that (median)', figure: times[ROUNDS / 2]!, unit: 'ms' },
		{ name: '  conditions in the list', figure: conditions, unit: '', atLeast: 40 }
	];
}

const answers = answersTo(hundredQuestions);

/** All that is decided for one “Volgende”: what was asked, what was answered, what counts now, and where one goes. */
function nextPage(definition: Definition, number: number) {
	const screen = screensOf(definition)[number - 1]!;
	const before = pathOf(definition, answers, today);
	const questions = screen.questions.filter(({ id }) => before.asked.has(id));
	const read = readScreen(questions, answers, { words: nl, wijken: [] });
	const path = pathOf(definition, merge(answers, read.answers), today);
	failedChecks(definition, path, new Set(questions.map(({ id }) => id)), nl, today);
	const next = placeAfter(path, number, 'on');
	return progressOf(definition, path, Number(next) || number, nl);
}

function timed(work: () => unknown) {
	const began = performance.now();
	work();
	return performance.now() - began;
}
