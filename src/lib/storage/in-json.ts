import { sql, type Column, type SQL } from 'drizzle-orm';

/** What stands under a key in a column of JSON, without reading the rest of it. `null` where there is no such key. */
export const inJson = <T>(column: Column, key: 'method' | 'passed' | 'short' | 'title' | 'why'): SQL<T | null> =>
	sql`cast(${column} -> ${sql.raw(`'${key}'`)} as text)`.mapWith((found: string): T => JSON.parse(found));
