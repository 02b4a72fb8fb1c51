import { DrizzleQueryError } from 'drizzle-orm';

/**
 * What a log may hold of an error. A query that fails carries what it was about to store, in its message too, and
 * those are the words and names of people: the log gets the query without them.
 */
export function loggable(error: unknown): unknown {
	if (error instanceof AggregateError) return [error.message, ...error.errors.map(loggable)];
	if (!(error instanceof DrizzleQueryError)) return error;
	const { code, message } = (error.cause ?? {}) as { code?: string; message?: string };
	const calls = error.stack?.slice(error.stack.indexOf('\n    at ')) ?? '';
	return `Failed query: ${error.query}\n${[code, message].filter(Boolean).join(' ')}${calls}`;
}
