import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Row, TableShape } from './filling.ts';

/** A database as it is, without the platform in between. */
export interface RawDatabase {
	tables(): Promise<TableShape[]>;
	insert(table: string, row: Row): Promise<void>;
	count(table: string): Promise<number>;
	rows(table: string): Promise<Row[]>;
	close(): Promise<void>;
}

export const openRaw = (target: string) => (target.startsWith('postgres') ? openPostgres(target) : openSqlite(target));

function openSqlite(file: string): RawDatabase {
	const client = new Sqlite(file);
	const own = `type = 'table' and name not like 'sqlite_%' and name not like '%_fts%' and name not like '__drizzle%'`;
	return {
		async tables() {
			const names = client
				.prepare(`select name from sqlite_master where ${own} order by name`)
				.pluck()
				.all() as string[];
			return names.map((name) => {
				const keys = client.pragma(`foreign_key_list(${name})`) as { from: string; to: string; table: string }[];
				const columns = client.pragma(`table_info(${name})`) as { name: string; type: string; notnull: number }[];
				return {
					name,
					columns: columns.map(({ name, type, notnull }) => {
						const key = keys.find(({ from }) => from === name);
						const references = key && { table: key.table, column: key.to };
						return { name, type, required: !!notnull, ...(references ? { references } : {}) };
					})
				};
			});
		},
		async insert(table, row) {
			const names = Object.keys(row).map((name) => `"${name}"`);
			const values = Object.values(row).map((value) => (value === true ? 1 : value));
			client.prepare(`insert into "${table}" (${names}) values (${names.map(() => '?')})`).run(...values);
		},
		count: async (table) => client.prepare(`select count(*) from "${table}"`).pluck().get() as number,
		rows: async (table) => client.prepare(`select * from "${table}"`).all() as Row[],
		close: async () => void client.close()
	};
}

async function openPostgres(url: string): Promise<RawDatabase> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	return {
		async tables() {
			const { rows } = await client.query<{
				name: string;
				column: string;
				type: string;
				required: boolean;
				table: string | null;
				key: string | null;
			}>(`select c.relname as name, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
					a.attnotnull as required, f.relname as table, fa.attname as key
				from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
				join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
				left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]
				left join pg_class f on f.oid = k.confrelid
				left join pg_attribute fa on fa.attrelid = k.confrelid and fa.attnum = k.confkey[1]
				where c.relkind = 'r' order by c.relname, a.attnum`);
			const names = [...new Set(rows.map(({ name }) => name))];
			return names.map((name) => ({
				name,
				columns: rows
					.filter((row) => row.name === name)
					.map(({ column, type, required, table, key }) => ({
						name: column,
						type,
						required,
						...(table && key ? { references: { table, column: key } } : {})
					}))
			}));
		},
		async insert(table, row) {
			const names = Object.keys(row).map((name) => `"${name}"`);
			const marks = names.map((_, i) => `$${i + 1}`);
			await client.query(`insert into "${table}" (${names}) values (${marks})`, Object.values(row));
		},
		async count(table) {
			const { rows } = await client.query<{ count: string }>(`select count(*) from "${table}"`);
			return Number(rows[0]!.count);
		},
		rows: async (table) => (await client.query<Row>(`select * from "${table}"`)).rows,
		close: () => client.end()
	};
}
