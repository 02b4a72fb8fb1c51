import { asDate } from '#lib/text/dates.ts';
import type { Expression } from './expression.ts';
import { calculations, dayOrder, isDay, isFixed, mirrored, order } from './phrases.ts';

interface Words {
	/** How a question is called, by its name. */
	question(name: string): string;
	/** How an option of a question is called; what was given when it has no such option. */
	option(name: string, id: string): string;
}

/** A condition in Dutch, for who makes the vragenlijst: “als bij “Waar woont u?” is gekozen: Noord, en …”. */
export function inWords(expression: Expression, words: Words): string {
	if (expression.kind === 'call' && expression.name === 'true') return 'altijd';
	if (expression.kind === 'call' && expression.name === 'false') return 'nooit';
	return `als ${clause(expression, words)}`;
}

type Call = Extract<Expression, { kind: 'call' }>;
type Comparison = Extract<Expression, { kind: 'comparison' }>;

// Two ways to say an expression: as a clause that comes after “als”, and as a thing that is compared or counted with.

function clause(expression: Expression, words: Words): string {
	switch (expression.kind) {
		case 'join':
			return joined(expression.of, expression.word === 'and' ? 'en' : 'of', words);
		case 'comparison':
			return compared(expression, words);
		case 'call':
			return called(expression, words);
		case 'answer':
			return `“${words.question(expression.name)}” is beantwoord`;
		case 'own':
			return 'deze vraag is beantwoord';
		case 'number':
		case 'text':
			return isTrueAlways(expression) ? ALWAYS : NEVER;
		default:
			return `${thing(expression, words)} niet 0 is`;
	}
}

const ALWAYS = 'het altijd zo is';
const NEVER = 'het nooit zo is';

const isTrueAlways = (expression: Extract<Expression, { kind: 'number' | 'text' }>) =>
	expression.kind === 'number' ? Boolean(expression.number) : expression.text !== '';

const joined = (parts: Expression[], word: string, words: Words) =>
	parts.map((part) => (part.kind === 'join' ? `(${clause(part, words)})` : clause(part, words))).join(`, ${word} `);

function called(expression: Call, words: Words): string {
	const [first, second, third] = expression.given;
	switch (expression.name) {
		case 'selected':
			return first && second ? chosen({ left: first, right: second, isSo: true }, words) : NEVER;
		case 'not':
			return first ? denied(first, words) : ALWAYS;
		case 'true':
			return ALWAYS;
		case 'false':
			return NEVER;
		case 'if':
			if (!first || !second || !third) return NEVER;
			return `(${clause(second, words)} als ${clause(first, words)}, en anders als ${clause(third, words)})`;
		case 'today':
			return ALWAYS;
		case 'coalesce':
			return `${thing(expression, words)} niet leeg is`;
		default:
			return `${thing(expression, words)} niet 0 is`;
	}
}

function denied(of: Expression, words: Words): string {
	if (of.kind === 'call' && of.name === 'selected' && of.given[0] && of.given[1])
		return chosen({ left: of.given[0], right: of.given[1], isSo: false }, words);
	if (of.kind === 'answer') return `“${words.question(of.name)}” niet is beantwoord`;
	const empty = of.kind === 'comparison' && comparedWithNothing(of);
	if (empty) return answered(empty.left, !empty.isAnswered, words);
	return `niet klopt dat ${of.kind === 'join' ? `(${clause(of, words)})` : clause(of, words)}`;
}

function compared(expression: Comparison, words: Words): string {
	const empty = comparedWithNothing(expression);
	if (empty) return answered(empty.left, empty.isAnswered, words);
	const { left, sign, right } = turned(expression);
	if (sign === '=' || sign === '!=') return chosen({ left, right, isSo: sign === '=' }, words);
	const said = isDay(left) || isDay(right) ? dayOrder[sign] : order[sign];
	return `${thing(left, words)} ${said.before}${thing(right, words)}${said.after}`;
}

/** With what is fixed on the right. */
const turned = (expression: Comparison) => (isFixed(expression.left) ? mirrored(expression) : expression);

/** Whether it asks for an answer, or for the lack of one. */
function comparedWithNothing(expression: Comparison) {
	const { left, sign, right } = turned(expression);
	if (right.kind === 'text' && right.text === '' && (sign === '=' || sign === '!='))
		return { left, isAnswered: sign === '!=' };
}

function answered(left: Expression, isSo: boolean, words: Words): string {
	const is = isSo ? 'is' : 'niet is';
	if (left.kind === 'answer') return `“${words.question(left.name)}” ${is} beantwoord`;
	if (left.kind === 'own') return `deze vraag ${is} beantwoord`;
	return `${thing(left, words)} ${isSo ? 'niet ' : ''}leeg is`;
}

/** An option by its label when it is one, else what the answer is. */
function chosen({ left, right, isSo }: { left: Expression; right: Expression; isSo: boolean }, words: Words): string {
	const id = right.kind === 'text' ? right.text : right.kind === 'number' ? String(right.number) : undefined;
	const label = left.kind === 'answer' && id !== undefined ? words.option(left.name, id) : id;
	if (left.kind === 'answer' && (label !== id || right.kind === 'text') && !isDay(right))
		return `bij “${words.question(left.name)}” ${isSo ? 'is' : 'niet is'} gekozen: ${label}`;
	return `${thing(left, words)} ${isSo ? '' : 'niet '}${thing(right, words)} is`;
}

function thing(expression: Expression, words: Words): string {
	switch (expression.kind) {
		case 'text':
			return isDay(expression) ? asDate(expression.text) : `“${expression.text}”`;
		case 'number':
			return String(expression.number).replace('.', ',');
		case 'answer':
			return `het antwoord op “${words.question(expression.name)}”`;
		case 'own':
			return 'dit antwoord';
		case 'negative':
			return `min ${thing(expression.of, words)}`;
		case 'calculation':
			return calculated(expression, words);
		case 'call':
			return calledThing(expression, words);
		default:
			return `het feit dat ${clause(expression, words)}`;
	}
}

function calculated({ left, sign, right }: Extract<Expression, { kind: 'calculation' }>, words: Words): string {
	if (sign === 'mod') return `de rest van (${thing(left, words)} gedeeld door ${thing(right, words)})`;
	return `(${thing(left, words)} ${calculations[sign]} ${thing(right, words)})`;
}

function calledThing(expression: Call, words: Words): string {
	const [first, second, third] = expression.given;
	const said = (part: Expression | undefined) => (part ? thing(part, words) : 'niets');
	switch (expression.name) {
		case 'count-selected':
			return first?.kind === 'answer'
				? `het aantal gekozen antwoorden bij “${words.question(first.name)}”`
				: `het aantal keuzes in ${said(first)}`;
		case 'string-length':
			return `het aantal tekens van ${said(first)}`;
		case 'today':
			return 'vandaag';
		case 'if':
			return `(${said(second)} als ${first ? clause(first, words) : NEVER}, en anders ${said(third)})`;
		case 'coalesce':
			return `(${said(first)}, of als dat leeg is ${said(second)})`;
		case 'true':
			return '“ja”';
		case 'false':
			return '“nee”';
		default:
			return `het feit dat ${clause(expression, words)}`;
	}
}
