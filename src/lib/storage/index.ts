import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import { isPostgres } from './columns.ts';

/** The one database type the platform knows. PostgreSQL answers to the same calls. */
export type Database = SqliteRemoteDatabase;

/** What a database must offer; opened by open-sqlite.ts and open-postgres.ts. */
export interface Storage {
	db: Database;
	transaction<T>(work: () => Promise<T>): Promise<T>;
	migrate(folder: string): Promise<void>;
	/** Takes every row away, also those that triggers protect. For the example and for tests. */
	empty(): Promise<void>;
	/**
	 * Brings what was committed to where it stays, and lets go of the log: words that were taken back stand there until
	 * then. Not while a transaction runs: then the next time.
	 */
	settle(): Promise<void>;
	/** What each connection answers to a PRAGMA; nothing on PostgreSQL. */
	pragma(name: string): unknown[];
	close(): Promise<void>;
}

let storage: Storage;

/** The database. Inside `transaction` every call on it is part of that transaction. */
export let db: Database;

/** Opens the database and brings it up to date. `target`: a file, or a `postgres://` address. */
export async function connect(target: string, migrations = './drizzle') {
	storage = isPostgres
		? (await import('./open-postgres.ts')).openPostgres(target)
		: (await import('./open-sqlite.ts')).openSqlite(target);
	db = storage.db;
	await storage.migrate(migrations);
}

export const disconnect = () => storage.close();

/** Commits when `work` resolves, rolls back when it throws. A transaction inside another joins it. */
export const transaction = <T>(work: () => Promise<T>) => storage.transaction(work);

export const emptyDatabase = () => storage.empty();

export const settleDatabase = () => storage.settle();

export const pragma = (name: string) => storage.pragma(name);
