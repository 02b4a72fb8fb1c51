import { namesIn, type Expression } from '../expressions/expression.ts';
import { isFixed, mirrored } from '../expressions/phrases.ts';
import type { ConditionPhrases } from './words/paper-sentences.ts';

interface About {
	phrases: ConditionPhrases;
	/** The number of a question, with its part. */
	call: (name: string) => string;
	/** The label of an option; nothing when there is no such option. */
	labelOf: (name: string, id: string) => string | undefined;
}

/** A condition as clauses. What the phrases cannot say becomes on which questions it depends; nothing when on none. */
export function inClauses(expression: Expression, about: About): string | undefined {
	const said = clause(expression, true, about);
	if (said) return said;
	const names = namesIn(expression);
	return names.length ? about.phrases.depends([...new Set(names.map(about.call))].join(', ')) : undefined;
}

/** `isSo`: as it is, or else the opposite of it. */
function clause(expression: Expression, isSo: boolean, about: About): string | undefined {
	const { phrases, call } = about;
	switch (expression.kind) {
		case 'answer':
			return phrases.answered(call(expression.name), isSo);
		case 'join':
			return isSo ? joined(expression, about) : undefined;
		case 'comparison':
			return compared(expression, isSo, about);
		case 'call': {
			const [first, second] = expression.given;
			if (expression.name === 'not' && first) return clause(first, !isSo, about);
			if (expression.name !== 'selected' || first?.kind !== 'answer' || second?.kind !== 'text') return undefined;
			return phrases.ticked(call(first.name), about.labelOf(first.name, second.text) ?? second.text, isSo);
		}
		default:
			return undefined;
	}
}

function joined({ word, of }: Extract<Expression, { kind: 'join' }>, about: About) {
	const parts = of.map((part) => {
		const said = clause(part, true, about);
		return said && part.kind === 'join' ? `(${said})` : said;
	});
	return parts.every(Boolean) ? parts.join(about.phrases[word]) : undefined;
}

type Comparison = Extract<Expression, { kind: 'comparison' }>;

function compared(given: Comparison, isSo: boolean, { phrases, call, labelOf }: About) {
	const { left, sign, right } = isFixed(given.left) ? mirrored(given) : given;
	if (left.kind !== 'answer' || (right.kind !== 'text' && right.kind !== 'number')) return undefined;
	const value = right.kind === 'text' ? right.text : String(right.number);
	const asksWhether = sign === '=' || sign === '!=';
	const same = (sign === '=') === isSo;
	if (asksWhether && value === '') return phrases.answered(call(left.name), !same);
	const label = labelOf(left.name, value);
	if (asksWhether && label !== undefined) return phrases.ticked(call(left.name), label, same);
	if (!asksWhether && (right.kind === 'text' || !isSo)) return undefined;
	return phrases.compared(call(left.name), asksWhether ? (same ? '=' : '!=') : sign, value);
}
