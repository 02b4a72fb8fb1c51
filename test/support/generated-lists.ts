import fc from 'fast-check';
import type { Answerable, Definition, Option, Page, Question, Values } from '#lib/questionnaires/definition.ts';
import { asAnswer } from '#lib/questionnaires/types/escapes.ts';
import { stepsOf } from '#lib/questionnaires/types/scale.ts';

// Vragenlijsten of any shape, and answers to them, for tests that hold for all.

export const wijken = [
	{ id: 'w1', name: 'Molenveld' },
	{ id: 'w2', name: 'De Hoven' }
];

const words = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replaceAll('${', '$ {').trim() || 'a');
const flag = fc.boolean();
const escapes = fc.constantFrom(undefined, ['unknown' as const], ['unknown' as const, 'refused' as const]);
const asked = { label: words, hint: fc.constant(''), required: flag, escapes };

const optionsOf = (most: number) =>
	fc.tuple(fc.array(words, { minLength: 2, maxLength: most }), flag, flag).map(([labels, alone, other]): Option[] =>
		labels.map((label, i) => ({
			id: `o${i}`,
			label,
			...(alone && i === labels.length - 1 && i > 1 ? { alone } : {}),
			...(other && i === 0 ? { other } : {})
		}))
	);
const plainOptions = optionsOf(5).map((options) => options.map(({ id, label }) => ({ id, label })));

/** A question of any type, without a name yet. */
const anyQuestion: fc.Arbitrary<Omit<Question, 'id'>> = fc.oneof(
	fc.record({ ...asked, type: fc.constant('open' as const), maxLength: fc.integer({ min: 1, max: 90 }), short: flag }),
	fc.record({
		...asked,
		type: fc.constant('number' as const),
		least: fc.constant(-5),
		most: fc.constant(2000),
		decimals: fc.constantFrom(0, 2)
	}),
	fc.record({ ...asked, type: fc.constant('email' as const) }),
	fc.record({ ...asked, type: fc.constant('one' as const), options: optionsOf(6), shuffled: flag }),
	fc.record({
		...asked,
		type: fc.constant('several' as const),
		options: optionsOf(6),
		shuffled: flag,
		atMost: fc.constantFrom(undefined, 2)
	}),
	fc.record({
		...asked,
		type: fc.constant('scale' as const),
		from: fc.constantFrom(0, 1),
		to: fc.integer({ min: 2, max: 10 }),
		fromLabel: fc.constant('slecht'),
		toLabel: fc.constant('goed')
	}),
	fc.record({ ...asked, type: fc.constant('matrix' as const), rows: plainOptions, options: plainOptions }),
	fc.record({
		...asked,
		type: fc.constant('ranking' as const),
		options: plainOptions,
		most: fc.constantFrom(undefined, 2)
	}),
	fc.record({ ...asked, type: fc.constant('points' as const), options: plainOptions, total: fc.constantFrom(10, 100) }),
	fc.record({ ...asked, type: fc.constant('date' as const), earliest: fc.constantFrom(undefined, '2000-01-01') }),
	fc.record({ ...asked, type: fc.constant('neighbourhood' as const) }),
	fc.record({ ...asked, type: fc.constant('postcode' as const) }),
	fc.record({ ...asked, type: fc.constant('place' as const) }),
	fc.record({ ...asked, type: fc.constant('consent' as const), escapes: fc.constant(undefined) }),
	fc.record({ label: words, type: fc.constant('text' as const), text: words })
);

const signs = ['=', '!=', '<', '>='] as const;

/** A condition about one or two of these earlier questions; nothing when there are none. */
function conditionAbout(ids: string[]): fc.Arbitrary<string | undefined> {
	if (!ids.length) return fc.constant(undefined);
	const one = fc
		.tuple(
			fc.constantFrom(...ids),
			fc.constantFrom(...signs),
			fc.constantFrom('o0', 'o1', '', 'yes', '3', 'w1'),
			fc.integer({ min: 0, max: 3 })
		)
		.map(
			([id, sign, value, form]) =>
				[
					`\${${id}} ${sign} '${value}'`,
					`selected(\${${id}}, '${value}')`,
					`not(\${${id}})`,
					`count-selected(\${${id}}) > 1`
				][form]!
		);
	const two = fc.tuple(one, fc.constantFrom('and', 'or'), one).map((parts) => parts.join(' '));
	return fc.oneof(
		{ weight: 3, arbitrary: fc.constant(undefined) },
		{ weight: 2, arbitrary: one },
		{ weight: 1, arbitrary: two }
	);
}

/** A vragenlijst of any shape: all types, conditions on questions and pages, page by page or question by question. */
export const anyDefinition: fc.Arbitrary<Definition> = fc
	.tuple(fc.array(fc.array(anyQuestion, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), flag)
	.chain(([pages, oneAtATime]) => {
		let count = 0;
		const drawn = pages.map((questions) => {
			const before = Array.from({ length: count }, (_, i) => `q${i}`);
			const conditions = questions.map((_, i) =>
				conditionAbout([...before, ...questions.slice(0, i).map((_, j) => `q${count + j}`)])
			);
			const named = questions.map((question, i) => ({ ...question, id: `q${count + i}` }) as Question);
			count += questions.length;
			return fc.tuple(conditionAbout(before), fc.tuple(...conditions)).map(([showPage, show]): Page => ({
				id: `p${named[0]!.id}`,
				title: 'Pagina',
				...(showPage ? { showIf: showPage } : {}),
				questions: named.map((question, at) => ({ ...question, ...(show[at] ? { showIf: show[at] } : {}) }))
			}));
		});
		const all: fc.Arbitrary<Page[]> = fc.tuple(...drawn);
		return all.map((pages) => ({ title: 'Lijst', introduction: 'Begin', minutes: 1, oneAtATime, pages }));
	});

/** Anything that a browser, or something else, may send. */
export const anyValues: fc.Arbitrary<Values> = fc.dictionary(
	fc.oneof(
		fc
			.tuple(
				fc.integer({ min: 0, max: 12 }),
				fc.constantFrom('', '.o0', '.o1', '.other', '.escape', '.day', '.month', '.year', '.street')
			)
			.map(([n, part]) => `q${n}${part}`),
		fc.constantFrom('__proto__', 'constructor', '_to', '')
	),
	fc.oneof(
		fc.string(),
		fc.array(fc.constantFrom('o0', 'o1', 'o2', '?unknown', 'x'), { maxLength: 4 }),
		fc.constantFrom(
			'1',
			'2',
			'5',
			'50',
			'w1',
			'o0',
			'o1',
			'?refused',
			'1-3-2026',
			'12,5',
			'1234 AB',
			'a@b.nl',
			'\0',
			'x'.repeat(99)
		)
	)
);

export type Dice = (most: number) => number;

/** Dice that fall the same each time for the same seed. */
export function diceFrom(seed: number): Dice {
	let state = seed;
	return (most) => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return (state >>> 8) % most;
	};
}

/** What somebody fills in who answers this question well. `dice`: a whole number from 0 to less than its argument. */
export function goodAnswerTo(question: Answerable, dice: Dice, known = wijken): Values {
	const { id, escapes = [] } = question;
	if (escapes.length && dice(6) === 0)
		return { [question.type === 'matrix' ? 'none' : id]: asAnswer(escapes[0]!), ...rowsOf(question, dice) };
	switch (question.type) {
		case 'open':
			return { [id]: 'Meer groen'.slice(0, question.maxLength) };
		case 'number':
			return { [id]: String(dice(2000)) };
		case 'email':
			return { [id]: 'anna@voorbeeld.example' };
		case 'one':
			return { [id]: pick(question.options, dice).id };
		case 'several':
			return { [id]: [pick(question.options, dice).id] };
		case 'scale':
			return { [id]: String(pick(stepsOf(question), dice)) };
		case 'matrix':
			return rowsOf(question, dice);
		case 'ranking': {
			const places = Math.min(question.most ?? Infinity, question.options.length);
			const turn = dice(question.options.length);
			const order = [...question.options.slice(turn), ...question.options.slice(0, turn)].slice(0, places);
			return Object.fromEntries(order.map((option, i) => [`${id}.${option.id}`, String(i + 1)]));
		}
		case 'points':
			return { [`${id}.${pick(question.options, dice).id}`]: String(question.total) };
		case 'date':
			return { [`${id}.day`]: '1', [`${id}.month`]: '3', [`${id}.year`]: '2026' };
		case 'neighbourhood':
			return { [id]: pick(known, dice).id };
		case 'postcode':
			return { [id]: '1234' };
		case 'place':
			return { [`${id}.street`]: 'Dorpsstraat' };
		case 'file':
			return {};
		case 'consent':
			return { [id]: 'yes' };
	}
}

const rowsOf = (question: Answerable, dice: Dice): Values =>
	question.type === 'matrix'
		? Object.fromEntries(question.rows.map((row) => [`${question.id}.${row.id}`, pick(question.options, dice).id]))
		: {};

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)]!;
