import { defineConfig } from 'vitest/config';

// Journeys drive the built platform, with the example municipality in it. Each file has a database of its own.
export default defineConfig({
	test: {
		include: ['test/journeys/**/*.test.ts'],
		globalSetup: 'test/support/example-template.ts',
		setupFiles: 'test/support/own-platform.ts',
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
