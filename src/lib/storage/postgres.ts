// The PostgreSQL side of the column vocabulary. sqlite.ts speaks the same words.
import {
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex
} from 'drizzle-orm/pg-core';

export const table = pgTable;
export const flag = (name: string) => boolean(name);
export const moment = (name: string) => timestamp(name, { mode: 'date', precision: 3, withTimezone: true });
export const json = <T>(name: string) => jsonb(name).$type<T>();
export { index, integer, primaryKey, text, uniqueIndex };
