import { defineConfig } from 'vitest/config';

// Real Chromium on the real server, on a free port of this machine.
export default defineConfig({
	test: {
		include: ['test/browser/**/*.test.ts'],
		globalSetup: 'test/support/example-template.ts',
		fileParallelism: false,
		testTimeout: 300_000,
		// A browser on a busy machine can come too late once; what is broken fails twice.
		retry: 1,
		hookTimeout: 60_000
	}
});
