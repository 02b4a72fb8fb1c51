import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { migrate } from 'drizzle-orm/sqlite-proxy/migrator';
import { GroupCommit } from './group-commit.ts';
import { fold } from '#lib/text/fold.ts';
import type { Storage } from './index.ts';
import { plannedOnce } from './planned-once.ts';
import { CurrentTransaction } from './transaction.ts';

/**
 * better-sqlite3 answers at once, PostgreSQL later. drizzle's proxy driver makes SQLite answer
 * later too, so that the platform is written once, and so that a transaction may await.
 *
 * One connection writes, in turn; another reads what is committed and so never waits, nor sees half a change.
 */
export function openSqlite(file: string): Storage {
	const writer = new Connection(file);
	const reader = new Connection(file);
	// What it reads is in the memory of the system already; a large download would fill a larger one for nobody.
	reader.client.pragma('cache_size = -2000');
	reader.client.pragma('query_only = ON');
	writer.client.pragma(AT_ONCE);

	const current = new CurrentTransaction<true>();
	const commits = new GroupCommit(
		(sql) => writer.statement(sql).run(),
		() => writer.client.inTransaction
	);

	const transaction = <T>(work: () => Promise<T>): Promise<T> =>
		current.tx ? work() : commits.run(() => current.run(true, work));

	const db = drizzle(async (sql, params, method) => {
		if (current.tx) return writer.execute(sql, params, method);
		if (reader.statement(sql).readonly) return reader.execute(sql, params, method);
		return transaction(async () => writer.execute(sql, params, method));
	});

	// SQLite changes a table by making it anew and dropping the old one, and a drop cascades.
	// Foreign keys can only be set aside outside a transaction; the PRAGMA that drizzle-kit writes
	// runs inside one and does nothing: https://github.com/drizzle-team/drizzle-orm/issues/5782
	function unguarded(work: () => void) {
		writer.client.pragma('foreign_keys = OFF');
		writer.client.pragma(PATIENTLY);
		try {
			writer.client.transaction(work).immediate();
		} finally {
			writer.client.pragma('foreign_keys = ON');
			writer.client.pragma(AT_ONCE);
		}
	}

	async function applyMigrations(statements: string[]) {
		if (!statements.length) return;
		unguarded(() => {
			for (const statement of statements) writer.client.exec(statement);
			const orphans = writer.client.pragma('foreign_key_check') as unknown[];
			if (orphans.length) throw new Error(`migration leaves orphans: ${JSON.stringify(orphans)}`);
		});
	}

	return {
		db,
		transaction,
		migrate: (folder) => migrate(db, applyMigrations, { migrationsFolder: `${folder}/sqlite` }),
		async empty() {
			const named = (type: string) =>
				writer.client
					.prepare(
						`select name, sql from sqlite_master where type = ? and name not like 'sqlite_%'
						 and name not glob '*_fts*' and name not glob '__drizzle*'`
					)
					.all(type) as { name: string; sql: string }[];
			const triggers = named('trigger');
			const guards = triggers.filter(({ sql }) => /raise\s*\(/i.test(sql));
			unguarded(() => {
				for (const { name } of guards) writer.client.exec(`drop trigger "${name}"`);
				for (const { name } of named('table')) writer.client.exec(`delete from "${name}"`);
				for (const { sql } of guards) writer.client.exec(sql);
			});
			writer.client.pragma('wal_checkpoint(TRUNCATE)');
		},
		async settle() {
			if (!writer.client.inTransaction) writer.client.pragma('wal_checkpoint(TRUNCATE)');
		},
		pragma: (name) => [writer, reader].map(({ client }) => client.pragma(name, { simple: true })),
		async close() {
			reader.client.close();
			writer.client.close();
		}
	};
}

/** Older versions can corrupt a WAL that two connections share: https://sqlite.org/wal.html#walresetbug */
const OLDEST_SAFE = [3, 51, 3];

const MOST_STATEMENTS = 1000;

/** Who finds the database locked by another process hears it at once, and waits without stopping this one. */
const AT_ONCE = 'busy_timeout = 0';
const PATIENTLY = 'busy_timeout = 5000';

class Connection {
	readonly client: Sqlite.Database;
	#statements = new Map<string, Sqlite.Statement>();

	constructor(file: string) {
		this.client = new Sqlite(file);
		this.client.pragma('journal_mode = WAL');
		// NORMAL lost acknowledged writes in simulated power cuts, FULL none.
		this.client.pragma('synchronous = FULL');
		this.client.pragma('foreign_keys = ON');
		this.client.pragma(PATIENTLY);
		this.client.pragma('secure_delete = ON');
		// A group of savepoints keeps what it would undo: in memory, and not in a file beside it.
		this.client.pragma('temp_store = MEMORY');
		// In kibibytes, and in pages of four of them. With the line above a quarter less work for each vragenlijst sent.
		this.client.pragma('cache_size = -16000');
		this.client.pragma('wal_autocheckpoint = 4000');
		this.client.function('fold', { deterministic: true }, (text) => fold(String(text)));
		const version = this.client.prepare('select sqlite_version()').pluck().get() as string;
		if (isOlder(version.split('.').map(Number))) throw new Error(`SQLite ${version} is not safe with two connections`);
	}

	/** Preparing costs more than running, so what was prepared is kept. */
	statement(sql: string) {
		const known = this.#statements.get(sql);
		if (known) return known;
		if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
		const statement = this.client.prepare(plannedOnce(sql));
		if (statement.reader) statement.raw();
		this.#statements.set(sql, statement);
		return statement;
	}

	execute(sql: string, params: unknown[], method: string) {
		const statement = this.statement(sql);
		if (!statement.reader) {
			statement.run(...params);
			return { rows: [] };
		}
		return { rows: (method === 'get' ? statement.get(...params) : statement.all(...params)) as unknown[] };
	}
}

function isOlder(version: number[]) {
	const at = OLDEST_SAFE.findIndex((part, i) => part !== version[i]);
	return at !== -1 && (version[at] ?? 0) < OLDEST_SAFE[at]!;
}
