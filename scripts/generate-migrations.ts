// Writes what changed in the tables as a migration for each database. `-- --name add-wishes` names it;
// `-- --custom --name search` makes an empty one, for what drizzle has no words for.
import { execFileSync } from 'node:child_process';

for (const DATABASE_URL of ['', 'postgres://localhost/none'])
	execFileSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', 'generate', ...process.argv.slice(2)], {
		stdio: 'inherit',
		env: { ...process.env, DATABASE_URL }
	});
