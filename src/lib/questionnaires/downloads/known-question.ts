import { askedIn, type Answerable, type Definition } from '../definition.ts';

/** A version that was published, and so never changes. */
export interface Edition {
	number: number;
	definition: Definition;
}

/** What one version lets people choose from at one question. */
export interface Offered {
	options: ReadonlySet<string>;
	rows: ReadonlySet<string>;
}

/** A question over all versions. */
export interface KnownQuestion<Q extends Answerable = Answerable> {
	/** As the newest version that has it asks it, with what only older ones offered at the end. */
	question: Q;
	/** By the number of the version; it is not asked in others. */
	offered: ReadonlyMap<number, Offered>;
	/** The number that stands for an option or a row, by its id. */
	optionNumbers: ReadonlyMap<string, number>;
	rowNumbers: ReadonlyMap<string, number>;
	/** Its place among all that were ever asked, in the order in which they came, from 1. */
	number: number;
	/** How many questions of another type had this id before. */
	turn: number;
}

/**
 * Every question of these versions (the oldest first), those of the newest first and in its order. Options and rows
 * are numbered as they came: the first version from 1, each next one goes on with what is new in it. Versions are
 * frozen and only added to, so a number stands for the same for ever.
 */
export function knownQuestions(editions: readonly Edition[]): KnownQuestion[] {
	const cameAs = firstCome(editions);
	const newestFirst = editions.toReversed().flatMap(({ definition }) => askedIn(definition));
	const newest = new Map(newestFirst.toReversed().map((question) => [nameOf(question), question]));
	const order = [...new Set(newestFirst.map(nameOf))];
	return order.map((name) => ({ ...merged(newest.get(name)!, editions), ...cameAs.get(name)! }));
}

/** A question that became one of another type is another question: its answers are of another kind. */
const nameOf = ({ id, type }: Answerable) => `${id} ${type}`;

function firstCome(editions: readonly Edition[]) {
	const ids = new Map<string, number>();
	const cameAs = new Map<string, { number: number; turn: number }>();
	for (const question of editions.flatMap(({ definition }) => askedIn(definition))) {
		if (cameAs.has(nameOf(question))) continue;
		const turn = ids.get(question.id) ?? 0;
		ids.set(question.id, turn + 1);
		cameAs.set(nameOf(question), { number: cameAs.size + 1, turn });
	}
	return cameAs;
}

function merged(newest: Answerable, editions: readonly Edition[]): Omit<KnownQuestion, 'number' | 'turn'> {
	const asked = editions.flatMap(({ number, definition }) =>
		askedIn(definition)
			.filter((question) => nameOf(question) === nameOf(newest))
			.map((question) => ({ number, question }))
	);
	const own = (part: 'options' | 'rows') => asked.map(({ question }) => partsIn(question, part));
	const question = { ...newest, ...all('options', own('options')), ...all('rows', own('rows')), ...widest(asked) };
	return {
		question,
		offered: new Map(asked.map(({ number, question: one }) => [number, offeredBy(one)])),
		optionNumbers: numbered(own('options')),
		rowNumbers: numbered(own('rows'))
	};
}

const partsIn = (question: Answerable, part: 'options' | 'rows') =>
	(part === 'options' && 'options' in question && question.options) ||
	(part === 'rows' && 'rows' in question && question.rows) ||
	[];

const offeredBy = (question: Answerable): Offered => ({
	options: new Set(partsIn(question, 'options').map(({ id }) => id)),
	rows: new Set(partsIn(question, 'rows').map(({ id }) => id))
});

interface Labelled {
	id: string;
	label: string;
}

/** Those of the newest version, then what only older ones have. */
function all(part: 'options' | 'rows', perVersion: readonly (readonly Labelled[])[]) {
	const known = new Map<string, Labelled>();
	for (const one of perVersion.toReversed().flat()) if (!known.has(one.id)) known.set(one.id, one);
	return known.size ? { [part]: [...known.values()] } : {};
}

const numbered = (perVersion: readonly (readonly Labelled[])[]) =>
	new Map([...new Set(perVersion.flat().map(({ id }) => id))].map((id, i) => [id, i + 1]));

/** The most that any version takes: the longest text, the whole of the scale. */
function widest(asked: readonly { question: Answerable }[]) {
	const texts = asked.flatMap(({ question }) => (question.type === 'open' ? question.maxLength : []));
	const scales = asked.flatMap(({ question }) => (question.type === 'scale' ? [question.from, question.to] : []));
	if (texts.length) return { maxLength: Math.max(...texts) };
	return scales.length ? { from: Math.min(...scales), to: Math.max(...scales) } : {};
}
