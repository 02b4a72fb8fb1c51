import { defineConfig } from 'vitest/config';

// The sveltekit plugin stays out: with it, vitest answers 500 on the built pages.
export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['test/journeys/**', 'test/browser/**', 'node_modules/**'],
		setupFiles: ['test/support/database.ts'],
		// On PostgreSQL all files share one database.
		fileParallelism: !process.env.DATABASE_URL,
		testTimeout: 20_000
	}
});
