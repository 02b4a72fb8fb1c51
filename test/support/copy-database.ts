import pg from 'pg';

/** A copy of a PostgreSQL database that nobody is connected to; `template0` is an empty one. Returns its address. */
export async function copyDatabase(url: string, name: string, template = new URL(url).pathname.slice(1)) {
	const at = (database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
	const client = new pg.Client({ connectionString: at('postgres') });
	await client.connect();
	await client.query(`create database ${name} template ${template}`);
	await client.end();
	return at(name);
}
