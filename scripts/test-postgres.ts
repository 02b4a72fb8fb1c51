// Tests on PostgreSQL alone: `node scripts/test-postgres.ts [what vitest takes]`. `npm test` does this too.
import { spawnSync } from 'node:child_process';
import { startPostgres } from '#test/support/postgres.ts';

const postgres = await startPostgres();
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
	stdio: 'inherit',
	env: { ...process.env, DATABASE_URL: await postgres.database('test') }
});
await postgres.stop();
// Said aloud: the package of PostgreSQL ends the process itself, and would say that all went well.
process.exit(status ?? 1);
