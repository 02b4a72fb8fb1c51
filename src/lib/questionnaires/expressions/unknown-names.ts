import type { ExpressionProblem } from './expression.ts';
import { readTokens } from './tokens.ts';

/** The first name in an expression that no question has, as a problem for the maker. */
export function unknownNameIn(source: string, exists: (name: string) => boolean): ExpressionProblem | undefined {
	const read = readTokens(source);
	const unknown = 'tokens' in read && read.tokens.find(({ kind, said }) => kind === 'answer' && !exists(said));
	return unknown ? { at: unknown.at, message: `De vraag “${unknown.said}” bestaat niet.` } : undefined;
}
