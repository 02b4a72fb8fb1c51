import type { Answerable, Answers, Escape } from '../definition.ts';
import { listed, single } from '../types/behaviour.ts';
import { escapeIn } from '../types/escapes.ts';
import { rowKey } from '../types/matrix.ts';
import { pointKey, streetKey } from '../types/place.ts';
import { pointsKey } from '../types/points.ts';
import { themesKey } from './sorting.ts';

/** What somebody did with a question that was asked. */
export type State = 'answered' | 'skipped' | Escape;

/** Takes note of one thing that was said. */
type Note = (slot: string) => void;

/** Between the two parts of a slot: no id and no number has it. */
const MARK = '=';
/** The slot of an option in a row, of a place or of a number of points for an option. */
export const slotOf = (one: string, other: string | number) => `${one}${MARK}${other}`;

/** Counts the answer of one person, slot by slot, and says whether there was one. */
export function noteAnswer(question: Answerable, answers: Answers, note: Note): State {
	const { id } = question;
	const given = answers[id];
	if (question.type === 'matrix') return noteRows(question, answers, note);
	const escape = escapeIn(given);
	if (escape) return escape;
	switch (question.type) {
		case 'points':
			return notePoints(question, answers, note);
		case 'place':
			if (given?.length) note(single(given));
			return given?.length || answers[streetKey(id)]?.length || answers[pointKey(id)]?.length ? 'answered' : 'skipped';
		case 'ranking':
			listed(given).forEach((option, i) => note(slotOf(option, i + 1)));
			break;
		case 'several':
			for (const option of listed(given)) note(option);
			break;
		case 'date':
			if (given?.length) note(single(given).slice(0, 7));
			break;
		case 'open':
			noteThemes(listed(answers[themesKey(id)]), note);
			break;
		case 'email':
		case 'file':
			break;
		default:
			if (given?.length) note(single(given));
	}
	return given?.length ? 'answered' : 'skipped';
}

/** Of an open answer that the redactie put under a theme. */
export const SORTED = slotOf('', 'sorted');

function noteThemes(themes: readonly string[], note: Note) {
	if (themes.length) note(SORTED);
	for (const theme of themes) note(theme);
}

function noteRows(question: Extract<Answerable, { type: 'matrix' }>, answers: Answers, note: Note): State {
	let state: State = 'skipped';
	for (const row of question.rows) {
		const given = single(answers[rowKey(question.id, row.id)]);
		if (!given) continue;
		note(slotOf(row.id, given));
		const escape = escapeIn(given);
		if (!escape) state = 'answered';
		else if (state === 'skipped') state = escape;
	}
	return state;
}

function notePoints(question: Extract<Answerable, { type: 'points' }>, answers: Answers, note: Note): State {
	let state: State = 'skipped';
	for (const option of question.options) {
		const given = single(answers[pointsKey(question.id, option.id)]);
		if (!given) continue;
		note(slotOf(option.id, given));
		state = 'answered';
	}
	return state;
}
