import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { documentFonts } from './scripts/support/document-fonts.ts';
import { onlyUsedStyles } from './scripts/support/only-used-styles.ts';
import { scriptsAmongAssets } from './scripts/support/scripts-among-assets.ts';

export default defineConfig({ plugins: [documentFonts(), sveltekit(), scriptsAmongAssets(), onlyUsedStyles()] });
