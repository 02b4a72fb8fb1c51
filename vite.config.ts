import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { onlyUsedStyles } from './scripts/support/only-used-styles.ts';

export default defineConfig({ plugins: [sveltekit(), onlyUsedStyles()] });
