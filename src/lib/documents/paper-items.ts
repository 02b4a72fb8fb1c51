import * as block from './blocks.ts';
import type { Block, BoxGroup, BoxOption, Picture } from './blocks.ts';
import type { PaperWords } from './paper-words.ts';

/** What one asks on paper. A note says what comes after it, such as “Ga verder bij vraag 7.” */
export type PaperItem = (Asked & Way) | { kind: 'text'; paragraphs: string[]; only?: string };

interface Asked {
	number?: string;
	label: string;
	hint?: string;
	/** Who it is for, when it is not for everybody: “Vul dit alleen in als …”. */
	only?: string;
	/** What one can say in place of an answer, such as “weet ik niet”. */
	apart?: BoxOption[];
	notes?: string[];
}

type Way =
	| { kind: 'write'; lines: number }
	| { kind: 'one'; options: BoxOption[] }
	| { kind: 'several'; options: BoxOption[]; atMost?: number }
	| { kind: 'scale'; steps: string[]; from?: string; to?: string }
	/** One box to tick, or not. */
	| { kind: 'tick'; box: string }
	| { kind: 'matrix'; columns: string[]; rows: string[]; several?: boolean }
	/** `most`: how many get a place, when not all do. */
	| { kind: 'ranking'; options: string[]; most?: number }
	| { kind: 'points'; options: string[]; total: number }
	| { kind: 'date' }
	| { kind: 'number'; groups: BoxGroup[] }
	/** `line`: what to write below, such as a street. */
	| { kind: 'map'; map?: Picture; neighbourhoods: string[]; line?: string };

/** A question that stays on one page, unless it is longer than that. */
export function itemBlock(item: PaperItem, level: 2 | 3, words: PaperWords): Block {
	if (item.kind === 'text')
		return block.together([...onlyFor(item.only), ...item.paragraphs.map((paragraph) => block.text(paragraph))]);
	const { number = '', label, hint, only, apart = [], notes = [] } = item;
	const instruction = instructionFor(item, words);
	return block.together(
		[
			{ kind: 'heading', level, text: label, number, question: true },
			block.indent(
				...onlyFor(only),
				...(hint ? [block.text(hint)] : []),
				...(instruction ? [block.text(instruction, 'small')] : []),
				...answer(item, words),
				...(apart.length ? [block.space(2), block.options(item.kind === 'scale' ? 'circle' : 'square', apart)] : []),
				...notes.map((note): Block => ({ kind: 'note', text: note }))
			)
		],
		isLong(item)
	);
}

const onlyFor = (only?: string): Block[] => (only ? [{ kind: 'note', text: only }] : []);

const LONGEST_TOGETHER = 16;

function isLong(way: Way): boolean {
	if (way.kind === 'write') return way.lines > LONGEST_TOGETHER;
	if (way.kind === 'matrix') return way.rows.length > LONGEST_TOGETHER;
	return 'options' in way && way.options.length > LONGEST_TOGETHER;
}

function instructionFor(way: Way, words: PaperWords): string | undefined {
	switch (way.kind) {
		case 'one':
			return words.one;
		case 'several':
			return way.atMost ? words.atMost.replace('{most}', String(way.atMost)) : words.several;
		case 'scale':
			return words.scale;
		case 'matrix':
			return way.several ? words.matrixSeveral : words.matrix;
		case 'ranking':
			return way.most ? words.rankingMost.replace('{most}', String(way.most)) : words.ranking;
		case 'points':
			return words.points.replace('{total}', String(way.total));
		case 'map':
			return words.neighbourhood;
		default:
			return undefined;
	}
}

function answer(way: Way, words: PaperWords): Block[] {
	switch (way.kind) {
		case 'write':
			return way.lines ? [block.lines(way.lines)] : [];
		case 'one':
		case 'several':
			return [block.options('square', way.options)];
		case 'scale':
			return [block.scale(way.steps, way.from, way.to)];
		case 'tick':
			return [block.options('square', [{ label: way.box }])];
		case 'matrix':
			return [block.matrix([words.statement, ...way.columns], way.rows, way.several ? 'square' : 'circle')];
		case 'ranking':
			return [block.numbered(way.options, way.options.length > 9 ? 2 : 1)];
		case 'points':
			return [block.numbered(way.options, String(way.total).length)];
		case 'date':
			return [block.boxes([group(words.day, 2), group(words.month, 2), group(words.year, 4)])];
		case 'number':
			return [block.boxes(way.groups)];
		case 'map':
			return neighbourhoodChoice(way);
	}
}

const group = (label: string, count: number): BoxGroup => ({ label, count });

const neighbourhoodChoice = ({ neighbourhoods: names, map, line }: Extract<Way, { kind: 'map' }>): Block[] => [
	...(map ? [block.figure(map)] : []),
	block.options(
		'square',
		names.map((label) => ({ label })),
		names.length > 4 ? 2 : 1
	),
	...(line ? [block.space(2), block.text(`${line}:`), block.lines(1)] : [])
];
