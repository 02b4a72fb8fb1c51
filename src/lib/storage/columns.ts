// One vocabulary of columns, so that each tables.ts is written once and serves both databases.
// TypeScript sees the SQLite types; postgres.ts must therefore yield the same JavaScript values.
import * as postgres from './postgres.ts';
import * as sqlite from './sqlite.ts';

export const isPostgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '');

export const { table, bytes, flag, moment, json, index, integer, primaryKey, text, uniqueIndex } = isPostgres
	? (postgres as unknown as typeof sqlite)
	: sqlite;
