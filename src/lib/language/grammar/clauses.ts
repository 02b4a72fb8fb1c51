import type { TaggedToken } from '../segmenting/reading.ts';
import { isFinite, type Tag } from '../tagging/tags.ts';

/** A finite verb with the verbs that go with it. Numbers are places among the tokens of the sentence. */
export interface Clause {
	kind: 'main' | 'subordinate';
	start: number;
	finite?: number;
	/** Participles and infinitives. */
	others: number[];
	/** Infinitives after “te”, with the verbs beside them. */
	teVerbs: number[];
}

const comparing = new Set(['dan', 'als', 'zoals', 'evenals', 'net']);

/** The clauses of a sentence in the order of their beginnings. There is no parser: it goes by word order and signs. */
export function clausesOf(tokens: TaggedToken[]): Clause[] {
	const clauses: Clause[] = [];
	const open: Clause[] = [];
	const top = () => open.at(-1)!;
	const begin = (kind: Clause['kind'], start: number) => {
		const clause: Clause = { kind, start, others: [], teVerbs: [] };
		clauses.push(clause);
		open.push(clause);
	};
	/** Back to a clause that still waits for its verb, or to the outermost one. */
	const close = () => {
		while (open.length > 1 && top().finite !== undefined) open.pop();
	};
	begin('main', 0);
	for (const [at, { tag, lower }] of tokens.entries()) {
		if (opens(tokens, at)) begin('subordinate', at);
		else if (isFinite(tag)) {
			if (top().finite !== undefined) close();
			if (top().finite !== undefined) {
				open.pop();
				begin('main', clauseStart(tokens, at));
			}
			top().finite = at;
		} else if (isLoose(tag) && !isAside(tokens, at)) {
			const clause = top();
			if (clause.kind === 'subordinate' && clause.finite !== undefined && !isBeside(tokens, at, clause)) close();
			(isAfterTe(tokens, at) ? top().teVerbs : top().others).push(at);
		} else if (lower === ',' && top().kind === 'subordinate' && top().finite !== undefined) close();
		else if (/^[;:]$/.test(lower)) {
			open.length = 0;
			begin('main', at + 1);
		}
	}
	return clauses;
}

const isLoose = (tag: Tag) => tag === 'verb.infinitive' || tag === 'participle';

/** “…, afgekort als N-VA”: it says more about a word, and belongs to no verb. */
const isAside = (tokens: TaggedToken[], at: number) =>
	tokens[at]!.tag === 'participle' &&
	tokens[at - 1]?.lower === ',' &&
	/^(?:door|als|tot|in|op|van|met|voor)$/.test(tokens[at + 1]?.lower ?? '');

function opens(tokens: TaggedToken[], at: number) {
	const { tag, lower } = tokens[at]!;
	if (tag === 'pronoun.relative') return true;
	// “Wanneer u belt, …”, and not “Wanneer belt u?”
	if (at === 0 && lower === 'wanneer') return tokens[1] !== undefined && !isFinite(tokens[1].tag);
	// “Wie een tuin heeft, …”, and not “Wie heeft een tuin?”
	if (at === 0 && /^(?:wie|wat|waar)$/.test(lower)) return hasMainAfter(tokens);
	if (/^(?:waar\p{L}*|hoe|wanneer|waarom|wie|wat|welke?)$/u.test(lower)) return at > 0 && !isQuestion(tokens, at);
	if (tag !== 'subordinator') return false;
	if (!comparing.has(lower)) return true;
	for (let next = at + 1; next < tokens.length && tokens[next]!.tag !== 'sign'; next++)
		if (isFinite(tokens[next]!.tag)) return lower !== 'dan';
	return false;
}

const hasMainAfter = (tokens: TaggedToken[]) =>
	tokens.at(-1)!.lower !== '?' &&
	tokens.some(({ lower }, at) => lower === ',' && tokens[at + 1] !== undefined && isFinite(tokens[at + 1]!.tag));

/** “Wat kost het?”, “Maar waarom?”: the verb comes right after. */
const isQuestion = (tokens: TaggedToken[], at: number) =>
	(tokens[at + 1] && isFinite(tokens[at + 1]!.tag) && tokens[at - 1]!.tag === 'sign' && tokens.at(-1)!.lower === '?') ||
	tokens[at - 1]!.lower === ':' ||
	/^[“"'‘]$/.test(tokens[at - 1]!.lower);

/** A verb right next to the other verbs of its clause: “had | kunnen worden | gebouwd”. */
function isBeside(tokens: TaggedToken[], at: number, { finite, others, teVerbs }: Clause) {
	const last = Math.max(finite!, ...others, ...teVerbs);
	for (let between = last + 1; between < at; between++) if (tokens[between]!.lower !== 'te') return false;
	return true;
}

const isAfterTe = (tokens: TaggedToken[], at: number) =>
	tokens[at]!.tag === 'verb.infinitive' &&
	(tokens[at - 1]?.lower === 'te' || (tokens[at - 2]?.lower === 'te' && tokens[at - 1]?.tag === 'verb.infinitive'));

/** A main clause in the middle of a sentence begins after the sign or the conjunction before its verb. */
function clauseStart(tokens: TaggedToken[], verb: number) {
	for (let at = verb - 1; at >= 0; at--) {
		const { tag, lower } = tokens[at]!;
		if (tag === 'conjunction' || /^[,;:]$/.test(lower)) return at + 1;
	}
	return verb;
}
