import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// What needs no database: it runs once, and not for each database.
const pure = ['test/*.test.ts', 'test/{documents,language,text,styles,statistics,spreadsheets}/**/*.test.ts'];

// The sveltekit plugin stays out: with it, vitest answers 500 on the built pages.
export default defineConfig({
	test: {
		testTimeout: 60_000,
		// One reading of the platform's files serves all test files: what a test must find is in the database alone.
		isolate: false,
		// On PostgreSQL all files share one database.
		fileParallelism: !process.env.DATABASE_URL,
		projects: [
			{ extends: true, test: { name: 'pure', include: pure } },
			{
				extends: true,
				// For what is looked at as it is written for a visitor.
				plugins: [svelte()],
				test: {
					name: 'database',
					include: ['test/**/*.test.ts'],
					exclude: [...pure, 'test/journeys/**', 'test/browser/**', 'test/bench/**'],
					setupFiles: ['test/support/database.ts']
				}
			}
		]
	}
});
