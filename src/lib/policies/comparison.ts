import type { Kind } from './policy.ts';
import { movedAmong } from './moves.ts';
import { readable } from '#lib/text/readable.ts';
import type { Part } from '#lib/text/words.ts';
import { compareFormal, compareJoined, compareTexts, graver, whollyOf } from './text-changes.ts';

/** A paragraph as it stands in a version. */
export interface Standing {
	paragraphId: string;
	kind: Kind;
	/** In plain words. */
	text: string;
	/** In formal words; empty when there are none. */
	formalText: string;
}

/** What was split off or merged on the way from one version to the other. */
export interface Kin {
	paragraphId: string;
	splitFromId: string | null;
	mergedIntoId: string | null;
}

/**
 * `merged`: its text went on in another one. `formatting`: the words are the same. `reference`: but for the numbers of
 * articles, documents and pictures.
 */
export type Fate = 'same' | 'changed' | 'added' | 'removed' | 'split' | 'merged' | 'formatting' | 'reference';

export interface Change extends Standing {
	fate: Fate;
	/** It stands somewhere else among the others. */
	moved: boolean;
	splitFromId: string | null;
	mergedIntoId: string | null;
	parts: Part[];
	/** The words of the formal text; nothing when those are the same. */
	formalParts: Part[];
}

/**
 * Two versions, paragraph by paragraph: first who is who, then the words in what changed. In the order of the new
 * version; what is gone stands where it was.
 */
export function compareParagraphs(from: Standing[], to: Standing[], kin: Kin[] = []): Change[] {
	const moved = movedBetween(from, to);
	const compared = compareAll(from, to, kin, makerOf(kin, moved));
	return inReadingOrder(from, to, moved).map((id) => compared.get(id)!);
}

/**
 * One paragraph of two versions, without comparing the others. Only its own text and that of its family
 * (`familyOf`) are looked at; the others say no more than where they stand.
 */
export function compareParagraph(id: string, from: Standing[], to: Standing[], kin: Kin[] = []): Change | undefined {
	const family = familyOf(id, kin);
	const ours = ({ paragraphId }: Standing) => family.has(paragraphId);
	const make = makerOf(kin, movedBetween(from, to));
	return compareAll(from.filter(ours), to.filter(ours), kin, make).get(id);
}

/** With whom a paragraph was split or merged on the way, itself included. */
export const familyOf = (id: string, kin: Kin[]) => familiesOf(kin).get(id) ?? new Set([id]);

function movedBetween(from: Standing[], to: Standing[]) {
	const [before, after] = [byId(from), byId(to)];
	return movedAmong(
		[...before.keys()].filter((id) => after.has(id)),
		[...after.keys()]
	);
}

function compareAll(from: Standing[], to: Standing[], kin: Kin[], make: Make): Map<string, Change> {
	const before = byId(from);
	const compared = new Map<string, Change>();
	const keep = (change: Change) => compared.set(change.paragraphId, change);
	for (const members of groupsOf(from, to, familiesOf(kin))) {
		const ours = ({ paragraphId }: Standing) => members.has(paragraphId);
		compareGroup(from.filter(ours), to.filter(ours), make).forEach(keep);
	}
	for (const paragraph of to.filter(({ paragraphId }) => !compared.has(paragraphId))) {
		const old = before.get(paragraph.paragraphId);
		keep(old ? comparePair(old, paragraph, make) : wholly('added', paragraph, make));
	}
	for (const paragraph of from.filter(({ paragraphId }) => !compared.has(paragraphId)))
		keep(wholly('removed', paragraph, make));
	return compared;
}

type Make = (paragraph: Standing, fate: Fate, parts: Part[], formalParts: Part[]) => Change;

function makerOf(kin: Kin[], moved: Set<string>): Make {
	const splitFrom = new Map(
		kin.flatMap(({ paragraphId, splitFromId }) => (splitFromId ? [[paragraphId, splitFromId]] : []))
	);
	const mergedInto = new Map(
		kin.flatMap(({ paragraphId, mergedIntoId }) => (mergedIntoId ? [[paragraphId, mergedIntoId]] : []))
	);
	return (paragraph, fate, parts, formalParts) => ({
		...{ ...paragraph, fate, parts, formalParts, moved: moved.has(paragraph.paragraphId) },
		splitFromId: splitFrom.get(paragraph.paragraphId) ?? null,
		mergedIntoId: mergedInto.get(paragraph.paragraphId) ?? null
	});
}

const wholly = (kind: 'added' | 'removed', paragraph: Standing, make: Make) =>
	make(paragraph, kind, [{ kind, text: readable(paragraph.text) }], whollyOf(kind, paragraph.formalText));

function comparePair(old: Standing, fresh: Standing, make: Make): Change {
	const isSameText = old.text === fresh.text && old.kind === fresh.kind;
	if (isSameText && old.formalText === fresh.formalText) return make(fresh, 'same', [], []);
	const plain = compareTexts(old.text, fresh.text);
	if (old.formalText === fresh.formalText) return make(fresh, plain.fate, plain.parts, []);
	const formal = compareFormal(old.formalText, fresh.formalText);
	return make(fresh, isSameText ? formal.fate : graver(plain.fate, formal.fate), plain.parts, formal.parts);
}

/** What was split or merged is compared as one text, and cut up again: words that only moved house are not new. */
function compareGroup(olds: Standing[], news: Standing[], make: Make): Change[] {
	if (!olds.length || !news.length) return [];
	const ids = new Set(news.map(({ paragraphId }) => paragraphId));
	const fate = news.length > 1 ? 'split' : 'merged';
	const cut = compareJoined(textsOf(olds), textsOf(news));
	const formal = compareJoined(formalTextsOf(olds), formalTextsOf(news));
	const left = olds.filter(({ paragraphId }) => !ids.has(paragraphId));
	return [
		...news.map((paragraph, i) => make(paragraph, fate, cut[i]!, formal[i]!.some(isOther) ? formal[i]! : [])),
		...left.map((paragraph) => make(paragraph, 'merged', [], []))
	];
}

const textsOf = (paragraphs: Standing[]) => paragraphs.map(({ text }) => readable(text));
const formalTextsOf = (paragraphs: Standing[]) => paragraphs.map(({ formalText }) => readable(formalText));
const isOther = ({ kind }: Part) => kind !== 'same';

const byId = (paragraphs: Standing[]) => new Map(paragraphs.map((paragraph) => [paragraph.paragraphId, paragraph]));

/** For each id with whom it was split or merged, itself included. */
function familiesOf(kin: Kin[]) {
	const families = new Map<string, Set<string>>();
	for (const { paragraphId, splitFromId, mergedIntoId } of kin)
		for (const other of [splitFromId, mergedIntoId]) {
			if (!other) continue;
			const family = new Set([...(families.get(paragraphId) ?? [paragraphId]), ...(families.get(other) ?? [other])]);
			for (const id of family) families.set(id, family);
		}
	return families;
}

function groupsOf(from: Standing[], to: Standing[], families: Map<string, Set<string>>) {
	const groups = new Set([...from, ...to].flatMap(({ paragraphId }) => families.get(paragraphId) ?? []));
	const count = (group: Set<string>, side: Standing[]) =>
		side.filter(({ paragraphId }) => group.has(paragraphId)).length;
	return [...groups].filter(
		(group) => count(group, from) + count(group, to) > 2 || count(group, from) !== count(group, to)
	);
}

/** The new order, with what is gone behind what it stood behind. */
function inReadingOrder(from: Standing[], to: Standing[], moved: Set<string>): string[] {
	const standing = new Set(to.map(({ paragraphId }) => paragraphId));
	const behind = new Map<string, string[]>();
	let last = '';
	for (const { paragraphId } of from) {
		if (!standing.has(paragraphId)) behind.set(last, [...(behind.get(last) ?? []), paragraphId]);
		else if (!moved.has(paragraphId)) last = paragraphId;
	}
	return ['', ...to.map(({ paragraphId }) => paragraphId)].flatMap((id) => [id, ...(behind.get(id) ?? [])]).slice(1);
}
