import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedIn, type Answerable, type Answers } from '#lib/questionnaires/definition.ts';
import type { Edition } from '#lib/questionnaires/downloads/known-question.ts';
import { layoutOf } from '#lib/questionnaires/downloads/layout.ts';
import { pathOf } from '#lib/questionnaires/engine/path.ts';
import { merge, readScreen } from '#lib/questionnaires/engine/reading.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import type { Cell } from '#lib/spreadsheets/table.ts';
import { everyType, listOfEveryType } from '#test/support/everything-asked.ts';
import { anyDefinition, goodAnswerTo, wijken as generatedWijken } from '#test/support/generated-lists.ts';
import { editions, fewSent, gone, layout, wijken } from './few-sent.ts';

const everything = { ownWords: true, weighted: false };
const namesOf = (all: Edition[]) => layoutOf(all, wijken, everything).columns.map(({ name }) => name);
const rowOf = (who: number) => {
	const { columns, row } = layout();
	return Object.fromEntries(row(fewSent[who]!, 1).map((cell, i) => [columns[i]!.name, cell]));
};

test('columns keep their names when a version comes, and those of what is gone stand at the end', () => {
	const before = namesOf([editions[0]!]);
	const after = namesOf(editions);
	expect(after).toEqual(expect.arrayContaining(before));
	expect(after.at(-3)).toBe(gone.id === 'dag' ? 'v_dag' : gone.id);
	expect(new Set(after).size).toBe(after.length);
});

test('codes keep their meaning: what a version adds gets the next number, wherever it stands', () => {
	const codes = (all: Edition[]) =>
		layoutOf(all, wijken, everything).columns.find(({ name }) => name === 'een')!.values!;
	for (const code of codes([editions[0]!])) expect(codes(editions)).toContainEqual(code);
	expect(codes(editions)[0]).toEqual({ code: '5', label: 'Werk' });
	expect(codes(editions).at(-1)).toEqual({ code: '1', label: 'Groen' });
});

test('why there is no answer is told apart', () => {
	expect(rowOf(1)).toMatchObject({
		een: -96,
		meer_1: -97,
		cijfer: -98,
		sinds_stand: -99,
		v_dag: null,
		v_dag_stand: -97
	});
	expect(rowOf(3)).toMatchObject({ een: 5, v_dag_stand: -99, nieuw_stand: -98, mail: -98 });
});

test('no address, and no answer of anybody in the name of a column', () => {
	const { columns } = layout();
	expect(rowOf(0)).toMatchObject({ mail: 1 });
	expect(columns.find(({ name }) => name === 'meer_1')!.label).toBe('Wat nog meer, na …? [Groen]');
});

test('what people wrote themselves can stay out; that they did stays in', () => {
	const names = layout({ ownWords: false }).columns.map(({ name }) => name);
	for (const own of ['v_dag', 'intern', 'een_anders', 'plek_straat', 'plek_punt', 'foto_bestanden'])
		expect(names).not.toContain(own);
	expect(names).toEqual(expect.arrayContaining(['v_dag_stand', 'plek_wijk', 'foto_aantal', 'een']));
});

test('a weight stands last, and moves no other column', () => {
	const { columns, row } = layout({ weighted: true });
	expect(columns.at(-1)!.name).toBe('gewicht');
	expect(columns.slice(0, -1)).toEqual(layout().columns);
	expect(row({ ...fewSent[0]!, weight: 1.25 }, 1).at(-1)).toBe(1.25);
	expect(row(fewSent[0]!, 1).slice(0, -1)).toEqual(layout().row(fewSent[0]!, 1));
});

test('the themes of an open answer stand beside it, but not of what was taken back', () => {
	expect(rowOf(0)).toMatchObject({ v_dag_themas: 'Groen; Verkeer' });
	expect(rowOf(1)).toMatchObject({ v_dag_themas: null, nieuw_themas: null });
	const { columns, row } = layout();
	const at = columns.findIndex(({ name }) => name === 'v_dag_themas');
	expect(row({ ...fewSent[0]!, standOf: () => 5 }, 1)[at]).toBeNull();
	expect(columns.map(({ name }) => name)).not.toContain('intern_themas');
});

test('a question that became one of another type has columns of its own', () => {
	const question = { ...everyType[0]!, type: 'date' } as Answerable;
	const names = namesOf([editions[0]!, { number: 2, definition: listOfEveryType([question]) }]);
	expect(names).toEqual(expect.arrayContaining(['v_dag', 'v_dag_b', 'v_dag_b_stand']));
});

test('each row reads back to the answers that were given', () => {
	const known = new Map(generatedWijken.map(({ id, name }) => [id, { slug: `wijk-${id}`, name }]));
	fc.assert(
		fc.property(anyDefinition, fc.nat(), fc.nat(4), (definition, seed, skip) => {
			let turn = seed;
			const dice = (most: number) => (turn = (turn * 48271 + 11) % 2147483647) % most;
			const answers = askedIn(definition).reduce<Answers>((all, question) => {
				if (skip && dice(5) < skip) return all;
				const about = { wijken: generatedWijken, words: nl };
				return merge(all, readScreen([question], goodAnswerTo(question, dice), about).answers);
			}, {});
			const edition = { number: 1, definition };
			const { questions, columns, row } = layoutOf([edition], known, everything);
			const cells = row({ ...fewSent[0]!, edition, answers, standOf: () => 1 }, 1);
			const at = new Map(columns.map(({ name }, i) => [name, cells[i] ?? null]));
			const path = pathOf(definition, answers, '2026-03-02');
			for (const { known: one, variables } of questions) {
				const own = new Map(variables.map(({ suffix, column }) => [suffix, at.get(column.name) ?? null]));
				const { question } = one;
				if (!path.asked.has(question.id))
					expect([...own.values()].every((cell) => cell === -99 || cell === null)).toBe(true);
				else expect(readBack(question, own)).toEqual(answersTo(question, path.answers));
			}
		}),
		{ numRuns: 300 }
	);
});

/** Only those of one question. An address is not there: only that it was given. */
const answersTo = (question: Answerable, answers: Answers): Answers =>
	Object.fromEntries(
		Object.entries(answers)
			.filter(([key]) => key.split('.')[0] === question.id)
			.map(([key, answer]) => [key, question.type === 'email' && !String(answer).startsWith('?') ? '?given' : answer])
	);

const REASONS: Record<number, string> = { [-96]: '?unknown', [-97]: '?refused' };

/** The answers that these cells say, by what stands behind the name of the question in their columns. */
function readBack(question: Answerable, cells: Map<string, Cell>): Answers {
	const { id } = question;
	const cell = (suffix: string | number = '') => cells.get(String(suffix)) ?? null;
	const reason = (value: Cell): Answers => (REASONS[Number(value)] ? { [id]: REASONS[Number(value)]! } : {});
	const given = (key: string, value: Cell): Answers => (value === null ? {} : { [key]: String(value) });
	switch (question.type) {
		case 'open':
		case 'number':
		case 'date':
			return { ...reason(cell('stand')), ...given(id, cell()) };
		case 'neighbourhood':
			return { ...reason(cell('stand')), ...given(id, wijkOf(cell())) };
		case 'place':
			return {
				...reason(cell('stand')),
				...given(id, wijkOf(cell('wijk'))),
				...given(`${id}.street`, cell('straat')),
				...given(`${id}.point`, cell('punt'))
			};
		case 'one':
			if (Number(cell()) < 0) return reason(cell());
			return { [id]: question.options[Number(cell()) - 1]!.id, ...given(`${id}.other`, cell('anders')) };
		case 'several': {
			if (Number(cell(1)) < 0) return oneIn(reason(cell(1)));
			const chosen = question.options.filter((_, i) => cell(i + 1) === 1).map((option) => option.id);
			return { [id]: chosen, ...given(`${id}.other`, cell('anders')) };
		}
		case 'matrix':
			return Object.assign(
				{},
				...question.rows.map((row, i) => {
					const code = Number(cell(i + 1));
					const answer = code > 0 ? question.options[code - 1]!.id : REASONS[code];
					return answer ? { [`${id}.${row.id}`]: answer } : {};
				})
			);
		case 'ranking': {
			if (Number(cell(1)) < 0) return reason(cell(1));
			const places = question.options.map((option, i) => ({ id: option.id, place: Number(cell(i + 1)) }));
			const ranked = places.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place);
			return { [id]: ranked.map((option) => option.id) };
		}
		case 'points':
			if (Number(cell(1)) < 0) return reason(cell(1));
			return Object.fromEntries(question.options.map((option, i) => [`${id}.${option.id}`, String(cell(i + 1))]));
		case 'scale':
		case 'postcode':
			return Number(cell()) < 0 ? reason(cell()) : given(id, cell());
		case 'consent':
			return cell() === 1 ? { [id]: 'yes' } : {};
		case 'email':
			return cell() === 1 ? { [id]: '?given' } : reason(cell());
		case 'file':
			return {};
	}
}

const wijkOf = (slug: Cell) => (slug === null ? null : String(slug).replace('wijk-', ''));
const oneIn = (answers: Answers): Answers =>
	Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, [answer].flat()]));
