import Sqlite from 'better-sqlite3';
import pg from 'pg';

/** How many rows the database hands out while this runs: what a page reads, whatever it shows of it. */
export async function rowsRead(work: () => Promise<unknown>) {
	let rows = 0;
	const statement = Object.getPrototypeOf(new Sqlite(':memory:').prepare('select 1')) as Sqlite.Statement;
	const query = pg.Query.prototype as unknown as { handleDataRow(row: unknown): void };
	const { all } = statement;
	const { handleDataRow } = query;
	statement.all = function (...params: unknown[]) {
		const found = all.apply(this, params);
		rows += found.length;
		return found;
	};
	query.handleDataRow = function (row) {
		rows++;
		handleDataRow.call(this, row);
	};
	try {
		await work();
	} finally {
		Object.assign(statement, { all });
		Object.assign(query, { handleDataRow });
	}
	return rows;
}
