import type { Person } from '#lib/people/person.ts';
import { questionsOf } from '../definition.ts';
import { estimatedMinutes } from '../engine/minutes.ts';
import { findOf } from '../questionnaires.server.ts';
import { adviceOn, type Advice } from './advice.server.ts';
import { sayerOf } from './condition.server.ts';
import { placed } from './placing.ts';
import { removedName } from './removing.server.ts';

export type Outline = Awaited<ReturnType<typeof findOutline>>['outline'];

/** A draft as its maker looks it over. `removal`: the key of what was taken away just now. */
export async function findOutline(editor: Person, consultation: string, slug: string, removal: string | null) {
	const list = await findOf(editor, consultation, slug);
	const { draft, state } = list;
	const questions = questionsOf(draft);
	const say = await sayerOf(draft);
	const advice = await adviceOn(draft);
	const outline = {
		state,
		when: Object.fromEntries(questions.map(({ id, showIf }) => [id, say(showIf)])),
		pageWhen: draft.pages.map(({ showIf }) => say(showIf)),
		problems: placed(list.problems),
		advice: Object.fromEntries(questions.map(({ id }) => [id, of(advice, id)])),
		general: of(advice),
		tips: advice.length,
		minutes: estimatedMinutes(draft)
	};
	return { list, outline, removed: await removedName(list.id, removal) };
}

const of = (advice: Advice[], id?: string) => advice.filter(({ question }) => question === id).map(({ text }) => text);
