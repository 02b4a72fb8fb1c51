import type { Plugin } from 'vite';

/**
 * The framework brings what the server build puts among its assets to where browsers get it, and nothing else. So a
 * script of our own (docs/decisions/0016) is put there.
 */
export const scriptsAmongAssets = (): Plugin => ({
	name: 'scripts-among-assets',
	config: () => ({
		worker: { rollupOptions: { output: { entryFileNames: '_app/immutable/assets/[name].[hash].js' } } }
	})
});
