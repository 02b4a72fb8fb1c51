import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database, Storage } from './index.ts';
import { CurrentTransaction } from './transaction.ts';

export function openPostgres(url: string): Storage {
	const pool = new pg.Pool({ connectionString: url, application_name: 'samenspraak' });
	// A connection that is lost while it waits has nobody to tell, and without a listener takes the process along. The
	// next query opens another; one that was running fails by itself.
	pool.on('error', tellLost);
	pool.on('connect', (client) => client.on('error', tellLost));
	const postgres = drizzle(pool);
	const current = new CurrentTransaction<typeof postgres>();

	// Every call on `db` goes to the running transaction, if there is one.
	const db = new Proxy(postgres, { get: (_, key) => Reflect.get(current.tx ?? postgres, key) });

	return {
		db: db as unknown as Database,
		transaction: (work) =>
			current.tx ? work() : postgres.transaction((tx) => current.run(tx as unknown as typeof postgres, work)),
		migrate: (folder) => migrate(postgres, { migrationsFolder: `${folder}/postgresql` }),
		async empty() {
			const { rows } = await pool.query<{ name: string }>(
				`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`
			);
			if (rows.length) await pool.query(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`);
		},
		// PostgreSQL sees to its own log.
		settle: () => Promise.resolve(),
		pragma: () => [],
		close: () => pool.end()
	};
}

const tellLost = ({ message }: Error) => console.error('[database] a connection is lost:', message);
