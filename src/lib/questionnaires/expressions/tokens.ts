import type { ExpressionProblem } from './expression.ts';
import { isWordSign } from './language.ts';
import { referenceAt } from './names.ts';

/** A piece of an expression. `said` is what it says: the text without its quotes, the name without its braces. */
export interface Token {
	kind: 'text' | 'number' | 'answer' | 'word' | 'sign' | 'end';
	said: string;
	at: number;
	end: number;
}

// One sign is looked at a time, and each once: so the time is linear whatever is typed.

/** The pieces of an expression, with its end as the last one. */
export function readTokens(source: string): { tokens: Token[] } | { problem: ExpressionProblem } {
	const tokens: Token[] = [];
	let at = afterSpace(source, 0);
	while (at < source.length) {
		const token = tokenAt(source, at);
		if (typeof token === 'string') return { problem: { at, message: token } };
		tokens.push(token);
		at = afterSpace(source, token.end);
	}
	return { tokens: [...tokens, { kind: 'end', said: '', at, end: at }] };
}

const isDigit = (sign: string | undefined) => sign !== undefined && sign >= '0' && sign <= '9';

/** The piece that begins here, or what is wrong with it. */
function tokenAt(source: string, at: number): Token | string {
	const first = source[at]!;
	if (first === "'" || first === '"') return textAt(source, at, first);
	if (first === '$') return answerAt(source, at);
	if (isDigit(first)) return numberAt(source, at);
	if (/[a-z]/i.test(first)) return wordAt(source, at);
	return signAt(source, at);
}

/** Two quotes in a row within a text are one quote. */
function textAt(source: string, at: number, quote: string): Token | string {
	let said = '';
	let from = at + 1;
	for (;;) {
		const end = source.indexOf(quote, from);
		if (end === -1) return 'Achter deze tekst ontbreekt een aanhalingsteken.';
		said += source.slice(from, end);
		if (source[end + 1] !== quote) return { kind: 'text', said, at, end: end + 1 };
		said += quote;
		from = end + 2;
	}
}

function answerAt(source: string, at: number): Token | string {
	const reference = referenceAt(source, at);
	if (reference) return { kind: 'answer', said: reference.name, at, end: reference.end };
	return 'Schrijf een vraag als ${naam}: kleine letters, cijfers en streepjes, en eerst een letter.';
}

/** Numbers that a computer keeps as they are typed, and writes without an exponent. */
function numberAt(source: string, at: number): Token | string {
	const whole = afterDigits(source, at);
	const end = source[whole] === '.' && isDigit(source[whole + 1]) ? afterDigits(source, whole + 1) : whole;
	if (end - at > 15) return 'Dit getal is te lang. Gebruik hoogstens 15 tekens.';
	if (end - whole > 7) return 'Dit getal is te precies. Gebruik hoogstens 6 cijfers achter de punt.';
	return { kind: 'number', said: source.slice(at, end), at, end };
}

function wordAt(source: string, at: number): Token {
	let end = at + 1;
	while (isWordSign(source[end])) end++;
	return { kind: 'word', said: source.slice(at, end), at, end };
}

const signs = ['!=', '<=', '>=', '=', '<', '>', '+', '-', '*', '(', ')', ',', '.'];

/** What people type who know another language, or paste from a letter. */
const meant: Record<string, string> = {
	'‘': "Gebruik rechte aanhalingstekens: '.",
	'’': "Gebruik rechte aanhalingstekens: '.",
	'“': 'Gebruik rechte aanhalingstekens: ".',
	'”': 'Gebruik rechte aanhalingstekens: ".',
	'„': 'Gebruik rechte aanhalingstekens: ".',
	'&': 'Schrijf “and” als beide moeten kloppen.',
	'|': 'Schrijf “or” als een van de twee moet kloppen.',
	'!': 'Schrijf “not(…)” als iets niet moet kloppen.',
	'/': 'Schrijf “div” om te delen.',
	'≤': 'Schrijf “<=”.',
	'≥': 'Schrijf “>=”.',
	'≠': 'Schrijf “!=”.'
};

function signAt(source: string, at: number): Token | string {
	const said = signs.find((sign) => source.startsWith(sign, at));
	if (said) return { kind: 'sign', said, at, end: at + said.length };
	const unknown = String.fromCodePoint(source.codePointAt(at)!);
	return meant[unknown] ?? `Het teken “${unknown}” past hier niet.`;
}

function afterDigits(source: string, from: number): number {
	let end = from;
	while (isDigit(source[end])) end++;
	return end;
}

function afterSpace(source: string, from: number): number {
	let end = from;
	while (end < source.length && /\s/.test(source[end]!)) end++;
	return end;
}
