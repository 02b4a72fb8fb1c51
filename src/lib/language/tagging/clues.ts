import { isFinite, type Tag } from './tags.ts';

/** What the tagger knows of a word before it looks at the words around it. */
export interface Shape {
	lower: string;
	/** Hashes of what the word shows by itself. */
	own: number[];
	word: number;
	end: number;
	class: number;
}

/** What the word lists say of a word, as a small number: is it common, is it in the dictionary, is it a noun there? */
export type Class = (lower: string) => number;

const START: Shape = shapeOf('<s>', true, 0);
const END: Shape = shapeOf('</s>', true, 0);

/** Words as they stand in the text; only the first of a sentence may have a capital without being a name. */
export const shapesOf = (words: string[], classOf: Class): Shape[] =>
	words.map((word, at) => shapeOf(word, at === 0, classOf(word.toLowerCase())));

function shapeOf(word: string, first: boolean, kindOfWord: number): Shape {
	const lower = word.toLowerCase().replace(/\d/g, '0');
	const capital = word !== word.toLowerCase();
	const kind = `${first ? 1 : 0}${capital ? (word === word.toUpperCase() ? 2 : 1) : 0}${/\d/.test(word) ? 1 : 0}${
		/\p{L}/u.test(word) ? 1 : 0
	}${word.includes('-') ? 1 : 0}`;
	const own = [hash(1, lower), hash(2, kind)];
	for (let size = 1; size <= 5 && size < lower.length; size++) own.push(hash(10 + size, lower.slice(-size)));
	for (let size = 1; size <= 4 && size < lower.length; size++) own.push(hash(20 + size, lower.slice(0, size)));
	own.push(mix(7, kindOfWord), mix(mix(8, kindOfWord), hash(6, lower.slice(-3))), hash(9, `${kindOfWord} ${kind}`));
	own.push(hash(3, `${kind} ${lower.slice(-3)}`), hash(4, `${lower.slice(0, 2)} ${lower.slice(-2)}`));
	return { lower, own, word: hash(5, lower), end: hash(6, lower.slice(-3)), class: kindOfWord };
}

/** What the sentence so far says: is there a finite verb in this clause, and was it opened by a subordinator? */
export interface Clause {
	finite: boolean;
	subordinate: boolean;
}

export const newClause = (): Clause => ({ finite: false, subordinate: false });

/** The clause after one more word. */
export function follow(clause: Clause, lower: string, tag: Tag) {
	if (tag === 'sign' && /^[,;:()–—]$/.test(lower)) clause.finite = clause.subordinate = false;
	if (tag === 'conjunction') clause.finite = false;
	if (tag === 'subordinator' || tag === 'pronoun.relative') {
		clause.subordinate = true;
		clause.finite = false;
	}
	if (isFinite(tag)) clause.finite = true;
}

/** The clues for the word at a place, as hashes; `before` are the tags already given. */
export function cluesAt(shapes: Shape[], at: number, before: number[], clause: Clause, into: number[]) {
	const shape = shapes[at]!;
	const last = shapes[at - 1] ?? START;
	const next = shapes[at + 1] ?? END;
	const tag = before[at - 1] ?? 98;
	const tagBefore = before[at - 2] ?? 99;
	const state = (clause.finite ? 1 : 0) + (clause.subordinate ? 2 : 0);
	into.length = 0;
	for (const clue of shape.own) into.push(clue);
	into.push(
		...[mix(30, tag), mix(31, tagBefore), mix(mix(32, tag), tagBefore), mix(mix(33, tag), shape.word)],
		...[mix(34, last.word), mix(35, shapes[at - 2]?.word ?? START.word), mix(36, next.word)],
		...[mix(37, shapes[at + 2]?.word ?? END.word), mix(38, last.end), mix(39, next.end)],
		...[mix(mix(40, last.word), shape.word), mix(mix(41, shape.word), next.word), mix(mix(42, tag), shape.end)],
		...[mix(mix(43, state), shape.end), mix(mix(44, state), shape.word), mix(mix(45, state), next.word)],
		...[mix(mix(46, tag), next.word), mix(mix(47, tag), mix(state, shape.end)), mix(mix(48, shape.end), next.end)],
		...[mix(mix(49, tag), shape.class), mix(mix(50, state), shape.class), mix(mix(51, next.class), shape.end)]
	);
}

/** FNV-1a, 32 bits. */
function hash(kind: number, text: string) {
	let sum = 0x811c9dc5 ^ Math.imul(kind, 0x9e3779b1);
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	return sum | 0;
}

function mix(one: number, other: number) {
	let sum = Math.imul(one ^ Math.imul(other, 0x85ebca6b), 0xc2b2ae35);
	sum ^= sum >>> 15;
	return sum | 0;
}
