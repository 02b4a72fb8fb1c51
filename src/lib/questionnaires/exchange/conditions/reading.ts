import type { CalculationSign, ComparisonSign, Expression } from '../../expressions/expression.ts';
import type { Condition } from '../given.ts';
import * as say from './saying.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What is different in the language of each tool. */
export interface Dialect {
	/** What a bare word or a name in braces means; nothing when it means nothing that we know. */
	nameOf: (token: Token) => Expression | undefined;
	/** What a function gives; nothing when we have no such thing. */
	call: (name: string, given: Expression[]) => Expression | undefined;
	/** Words that stand for a sign: `eq`. Those after an answer, as `notempty`, are in `after`. */
	words: Readonly<Record<string, string>>;
	after?: Readonly<Record<string, 'empty' | 'notempty'>>;
	/** Whether “is not” also holds for who did not answer. */
	unequalHoldsForNothing: (left: Expression, token: Token | undefined) => boolean;
}

class Unread extends Error {}

const unread = (why: string): never => {
	throw new Unread(why);
};

/** A condition of another tool as an expression with its own names, or why it cannot be read. */
export function readCondition(source: string, dialect: Dialect): Condition {
	const tokens = tokensOf(source);
	if (!tokens) return { source, why: 'dit kunnen wij niet lezen' };
	try {
		return { source, expression: new Reader(tokens, dialect).whole() };
	} catch (error) {
		if (error instanceof Unread) return { source, why: error.message };
		throw error;
	}
}

const DEEPEST = 60;

const comparisons: Record<string, ComparisonSign> = {
	'==': '=',
	'=': '=',
	'!=': '!=',
	'<>': '!=',
	'<': '<',
	'<=': '<=',
	'>': '>',
	'>=': '>='
};

class Reader {
	#next = 0;
	#depth = 0;
	readonly #tokens: Token[];
	readonly #dialect: Dialect;

	constructor(tokens: Token[], dialect: Dialect) {
		this.#tokens = tokens;
		this.#dialect = dialect;
	}

	whole(): Expression {
		const read = this.#either();
		return this.#token.kind === 'end' ? read : this.#stuck();
	}

	get #token(): Token {
		return this.#tokens[this.#next] ?? { kind: 'end', said: '' };
	}

	/** The sign that stands here, also when it is written as a word. */
	get #sign(): string {
		const { kind, said } = this.#token;
		if (kind === 'sign') return said;
		return kind === 'word' ? (this.#dialect.words[said.toLowerCase()] ?? '') : '';
	}

	#take(...signs: string[]): string | undefined {
		const sign = this.#sign;
		if (!sign || !signs.includes(sign)) return undefined;
		this.#next++;
		return sign;
	}

	#stuck(): never {
		const { kind, said } = this.#token;
		return unread(kind === 'end' ? 'er ontbreekt iets aan het einde' : `“${said.slice(0, 40)}” kennen wij hier niet`);
	}

	#either = (): Expression => this.#joined('or', ['||'], this.#all);
	#all = (): Expression => this.#joined('and', ['&&'], this.#comparison);

	#joined(word: 'and' | 'or', signs: string[], readPart: () => Expression): Expression {
		const of = [readPart()];
		while (this.#take(...signs)) of.push(readPart());
		return of.length === 1 ? of[0]! : { kind: 'join', word, of };
	}

	#comparison = (): Expression => {
		const first = this.#tokens[this.#next];
		const left = this.#sum();
		const after = this.#token.kind === 'word' ? this.#dialect.after?.[this.#token.said.toLowerCase()] : undefined;
		if (after) {
			this.#next++;
			return say.compare(left, after === 'empty' ? '=' : '!=', say.text(''));
		}
		const list = this.#take('anyof', 'allof', 'noneof', 'contains', 'notcontains');
		if (list) return this.#listed(left, list);
		const written = this.#take(...Object.keys(comparisons));
		if (!written) return left;
		const right = this.#sum();
		const sign = comparisons[written]!;
		const isEmpty = right.kind === 'text' && right.text === '';
		if (sign === '!=' && !isEmpty && this.#dialect.unequalHoldsForNothing(left, first))
			return say.not(say.compare(left, '=', right));
		return say.compare(left, sign, right);
	};

	#listed(left: Expression, word: string): Expression {
		const texts = this.#take('[') ? this.#list() : [this.#single()];
		if (!texts.length) return unread('er staat geen antwoord bij');
		const each = texts.map((text) => say.call('selected', [left, text]));
		const joined = say.join(word === 'allof' ? 'and' : 'or', each);
		return word === 'noneof' || word === 'notcontains' ? say.not(joined) : joined;
	}

	#list(): Expression[] {
		const texts: Expression[] = [];
		while (!this.#take(']')) {
			if (this.#token.kind === 'end') this.#stuck();
			texts.push(this.#single());
			this.#take(',');
		}
		return texts;
	}

	#sum = (): Expression => this.#calculated({ '+': '+', '-': '-' }, this.#product);
	#product = (): Expression => this.#calculated({ '*': '*', '/': 'div', '%': 'mod' }, this.#signed);

	#calculated(signs: Record<string, CalculationSign>, readPart: () => Expression): Expression {
		let left = readPart();
		for (let sign = this.#take(...Object.keys(signs)); sign; sign = this.#take(...Object.keys(signs)))
			left = { kind: 'calculation', sign: signs[sign]!, left, right: readPart() };
		return left;
	}

	#signed = (): Expression => {
		if (this.#take('!')) return say.not(this.#inside(this.#signed));
		if (!this.#take('-')) return this.#single();
		const of = this.#inside(this.#signed);
		return of.kind === 'number' ? { kind: 'number', number: 0 - of.number } : { kind: 'negative', of };
	};

	#single(): Expression {
		const token = this.#token;
		if (this.#take('(')) {
			const read = this.#inside(this.#either);
			return this.#take(')') ? read : this.#stuck();
		}
		if (token.kind === 'sign' || token.kind === 'end' || this.#sign) return this.#stuck();
		this.#next++;
		if (token.kind === 'text') return say.text(token.said);
		if (token.kind === 'number') return say.number(token.said);
		if (token.kind === 'word' && this.#take('(')) return this.#called(token);
		return this.#dialect.nameOf(token) ?? unread(`“${token.said.slice(0, 40)}” kennen wij hier niet`);
	}

	#called({ said }: Token): Expression {
		const given: Expression[] = [];
		while (!this.#take(')')) {
			if (this.#token.kind === 'end') this.#stuck();
			given.push(this.#inside(this.#either));
			if (this.#sign !== ')' && !this.#take(',')) this.#stuck();
		}
		return this.#dialect.call(said, given) ?? unread(`de functie “${said.slice(0, 40)}” is er hier niet`);
	}

	#inside(read: () => Expression): Expression {
		if (this.#depth >= DEEPEST) unread('er staan te veel haakjes in elkaar');
		this.#depth++;
		const found = read();
		this.#depth--;
		return found;
	}
}
