import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { questionsOf, type Definition, type Question, type Values } from '../definition.ts';
import { namesIn, parse } from '../expressions/expression.ts';
import { unknownNameIn } from '../expressions/unknown-names.ts';
import { neighbourhoodsFor } from '../filling/finding.server.ts';
import { findOf } from '../questionnaires.server.ts';
import { missingOptions, sayMissing } from '../schema/missing-options.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { askablesOf } from './askable.ts';
import { findSubject, sayCondition, withCondition } from './conditions.ts';
import { reworkDraft } from './drafting.server.ts';
import { rowsIn, rowsOf, sourceOf } from './rules.ts';
import { titleOf } from './titles.ts';

export interface Where {
	consultation: string;
	slug: string;
	kind: string;
	id: string;
}

/** A condition with what one needs to make another. `typed`: rows that were not saved yet. */
export async function findCondition(editor: Person, { consultation, slug, kind, id }: Where, typed: Values) {
	const list = await findOf(editor, consultation, slug);
	const subject = findSubject(list.draft, kind, id);
	const wijken = await neighbourhoodsFor(subject.before);
	const askables = askablesOf(subject.before, wijken);
	const saved = rowsOf(subject.source, askables);
	const given = typed.join === undefined ? undefined : rowsIn(typed);
	return {
		list,
		subject: { kind: subject.kind, id: subject.id, title: subject.title, source: subject.source },
		words: sayCondition(list.draft, subject.source, wijken),
		askables,
		/** Nothing when the condition says more than rows can. */
		rows: given ?? saved,
		isRich: !saved
	};
}

/** Says the conditions of a draft, with the wijken by their names. */
export async function sayerOf(draft: Definition) {
	const wijken = await neighbourhoodsFor(questionsOf(draft));
	return (source: string | undefined) => sayCondition(draft, source, wijken);
}

/** A condition made of rows. Gives what must still be chosen, if anything. */
export async function saveRows(editor: Person, where: Where, input: Given): Promise<Problem[]> {
	const { list, askables } = await findCondition(editor, where, {});
	const made = sourceOf(rowsIn(input.values), askables);
	if ('problems' in made) return made.problems;
	await save(editor, list.id, where, { ...input, source: made.source });
	return [];
}

/** A condition as it was typed. */
export async function saveSource(editor: Person, where: Where, input: Given & { source: string }): Promise<Problem[]> {
	const { list, askables } = await findCondition(editor, where, {});
	const problem = input.source
		? problemIn(
				input.source,
				askables.map(({ name }) => name),
				questionsOf(list.draft)
			)
		: undefined;
	if (problem) return [{ field: 'source', message: problem }];
	await save(editor, list.id, where, input);
	return [];
}

interface Given {
	onceKey: string;
	state: string;
	values: Values;
}

function problemIn(source: string, names: string[], questions: Question[]) {
	const parsed = parse(source);
	if ('problem' in parsed) return parsed.problem.message;
	const known = new Set(names.map((name) => name.split('.')[0]!));
	const later = questions.find(({ id }) => !known.has(id) && namesIn(parsed.expression).some((name) => isOf(name, id)));
	if (later) return `“${titleOf(later)}” komt niet vóór deze. Kijk naar een vraag die eerder komt.`;
	const unknown = unknownNameIn(source, (name) => known.has(name.split('.')[0]!));
	if (unknown) return unknown.message.replace('bestaat niet', 'is er niet, of komt later');
	const [missing] = missingOptions(parsed.expression, questions);
	return missing && sayMissing(missing);
}

const isOf = (name: string, id: string) => name.split('.')[0] === id;

function save(
	editor: Person,
	listId: string,
	{ kind, id }: Where,
	{ onceKey, state, source }: { onceKey: string; state: string; source: string }
) {
	const subject = kind === 'vraag' || kind === 'pagina' || kind === 'grens' ? kind : refuse('not_found');
	const work = (draft: Parameters<typeof withCondition>[0]) => ({
		draft: withCondition(draft, { kind: subject, id }, source),
		result: id
	});
	return reworkDraft(editor, listId, { onceKey, state, work });
}
