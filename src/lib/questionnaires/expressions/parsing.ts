import type { CalculationSign, ComparisonSign, Expression, ExpressionProblem } from './expression.ts';
import { DEEPEST, functions, isFunction, LONGEST } from './language.ts';
import { isMissing, missingAt, tooMuchAt, wrongCount, wrongWord } from './problems.ts';
import { readTokens, type Token } from './tokens.ts';

type Read = Expression | ExpressionProblem;

interface Reading {
	tokens: Token[];
	next: number;
	depth: number;
}

/** What an expression says, or what is wrong with it, in words for who made it. */
export function parse(source: string): { expression: Expression } | { problem: ExpressionProblem } {
	if (source.length > LONGEST)
		return { problem: { at: LONGEST, message: 'Dit is te lang. Gebruik hoogstens 2.000 tekens.' } };
	const pieces = readTokens(source);
	if ('problem' in pieces) return pieces;
	const reading = { tokens: pieces.tokens, next: 0, depth: 0 };
	const read = readWhole(reading);
	if (isProblem(read)) return { problem: read };
	const rest = current(reading);
	return rest.kind === 'end' ? { expression: read } : { problem: tooMuchAt(rest) };
}

const isProblem = (read: Read): read is ExpressionProblem => 'message' in read;

// From what binds least to what binds most. Each reads what binds more, and then its own signs.

const readWhole = (reading: Reading): Read => readJoined(reading, 'or', readAll);
const readAll = (reading: Reading): Read => readJoined(reading, 'and', readComparison);

function readJoined(reading: Reading, word: 'and' | 'or', readPart: (reading: Reading) => Read): Read {
	const of: Expression[] = [];
	do {
		const part = readPart(reading);
		if (isProblem(part)) return part;
		of.push(part);
	} while (take(reading, [word]));
	return of.length === 1 ? of[0]! : { kind: 'join', word, of };
}

const comparisonSigns: ComparisonSign[] = ['=', '!=', '<', '<=', '>', '>='];

function readComparison(reading: Reading): Read {
	const left = readSum(reading);
	if (isProblem(left)) return left;
	const sign = take(reading, comparisonSigns);
	if (!sign) return left;
	const right = readSum(reading);
	if (isProblem(right)) return right;
	const { at } = current(reading);
	if (take(reading, comparisonSigns)) return { at, message: 'Vergelijk twee dingen tegelijk, met “and” ertussen.' };
	return { kind: 'comparison', sign, left, right };
}

const readSum = (reading: Reading): Read => readCalculation(reading, ['+', '-'], readProduct);
const readProduct = (reading: Reading): Read => readCalculation(reading, ['*', 'div', 'mod'], readSigned);

function readCalculation(reading: Reading, signs: CalculationSign[], readPart: (reading: Reading) => Read): Read {
	let left = readPart(reading);
	while (!isProblem(left)) {
		const sign = take(reading, signs);
		if (!sign) return left;
		const right = readPart(reading);
		left = isProblem(right) ? right : { kind: 'calculation', sign, left, right };
	}
	return left;
}

function readSigned(reading: Reading): Read {
	if (!take(reading, ['-'])) return readSingle(reading);
	const of = inside(reading, readSigned);
	if (isProblem(of)) return of;
	// A number below 0 is one number, and -0 is 0.
	return of.kind === 'number' ? { kind: 'number', number: 0 - of.number } : { kind: 'negative', of };
}

function readSingle(reading: Reading): Read {
	const token = current(reading);
	if (isMissing(token)) return missingAt(token, reading.tokens[reading.next - 1]);
	reading.next++;
	if (token.kind === 'text') return { kind: 'text', text: token.said };
	if (token.kind === 'number') return { kind: 'number', number: Number(token.said) };
	if (token.kind === 'answer') return { kind: 'answer', name: token.said };
	if (token.kind === 'word') return readCall(reading, token);
	return token.said === '(' ? readGroup(reading, token) : { kind: 'own' };
}

function readGroup(reading: Reading, open: Token): Read {
	const read = inside(reading, readWhole);
	return isProblem(read) ? read : (closing(reading, open) ?? read);
}

function readCall(reading: Reading, word: Token): Read {
	const open = current(reading);
	const name = word.said;
	if (!isFunction(name)) return wrongWord(word, open);
	if (!take(reading, ['('])) return { at: word.end, message: `Achter “${name}” ontbreken haakjes: ${name}(…).` };
	const given: Expression[] = [];
	if (current(reading).said !== ')' || current(reading).kind !== 'sign')
		do {
			const read = inside(reading, readWhole);
			if (isProblem(read)) return read;
			given.push(read);
		} while (take(reading, [',']));
	const problem = closing(reading, open);
	if (problem) return problem;
	return given.length === functions[name] ? { kind: 'call', name, given } : wrongCount(word, functions[name]);
}

function closing(reading: Reading, open: Token): ExpressionProblem | undefined {
	if (take(reading, [')'])) return undefined;
	const token = current(reading);
	return token.kind === 'end' ? { at: open.at, message: 'Dit haakje gaat open, maar niet dicht.' } : tooMuchAt(token);
}

function inside(reading: Reading, read: (reading: Reading) => Read): Read {
	if (reading.depth === DEEPEST)
		return { at: current(reading).at, message: 'Hier staan te veel haakjes in elkaar. Maak het eenvoudiger.' };
	reading.depth++;
	const found = read(reading);
	reading.depth--;
	return found;
}

const current = ({ tokens, next }: Reading): Token => tokens[next]!;

/** Goes past the next piece when it is one of these signs or words, and says which. */
function take<Said extends string>(reading: Reading, said: Said[]): Said | undefined {
	const token = current(reading);
	if (token.kind !== 'sign' && token.kind !== 'word') return undefined;
	const found = said.find((one) => one === token.said);
	if (found) reading.next++;
	return found;
}
