import type { Plugin } from 'vite';
import { fontFiles } from '../../src/lib/documents/font-files.ts';

/** The fonts of documents go into the build: their package is not there where only the build runs. */
export const documentFonts = (): Plugin => ({
	name: 'document-fonts',
	apply: 'build',
	enforce: 'pre',
	load(id) {
		if (!id.endsWith('/documents/font-files.ts')) return;
		const files = fontFiles().map((file) => ({ ...file, woff: file.woff.toString('base64') }));
		return `export const fontFiles = () => ${JSON.stringify(files)}.map((file) => ({ ...file, woff: Buffer.from(file.woff, 'base64') }));`;
	}
});
