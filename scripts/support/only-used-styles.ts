import { globSync, readFileSync } from 'node:fs';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';
import { resolveProperties } from './resolved-properties.ts';

/** What the stylesheet of the whole site is called when it is built. */
const WHOLE_SITE = /\b_layout\.[\w-]+\.css$/;

/** Class names that are put together where they are used, or by Svelte, so that nobody can find them by searching. */
const PUT_TOGETHER = [/^utrecht-alert--/, /^cause--/, /^svelte-/];

/**
 * Takes out of the stylesheet of the whole site what no page uses: the components of the design system come with more
 * states and tokens than we have. What a component says of itself, Svelte has cleaned already.
 */
export const onlyUsedStyles = (): Plugin => ({
	name: 'only-used-styles',
	apply: 'build',
	async generateBundle(_, bundle) {
		const styles = Object.values(bundle).flatMap((file) =>
			file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []
		);
		for (const file of styles.filter(({ fileName }) => WHOLE_SITE.test(fileName)))
			file.source = resolveProperties(await withoutUnusedRules(Buffer.from(file.source).toString()));
		const all = styles.map(({ source }) => Buffer.from(source).toString());
		const used = propertiesReached([...all, ...globSync('src/**/*.svelte').map((path) => readFileSync(path, 'utf8'))]);
		for (const [i, file] of styles.entries()) file.source = withoutUnusedProperties(all[i]!, used);
	}
});

async function withoutUnusedRules(css: string) {
	const [purged] = await new PurgeCSS().purge({
		content: ['src/**/*.svelte', 'src/**/*.ts', 'src/app.html'],
		css: [{ raw: css }],
		dynamicAttributes: ['href'],
		// A rule for whatever has the focus names nothing that could be found.
		safelist: { standard: [/^:/], greedy: PUT_TOGETHER }
	});
	return purged!.css;
}

const declarations = /(--[\w-]+)\s*:([^;{}]*)(?:;|(?=\}))/g;

/** The custom properties that some rule uses, and those that they come down to. */
function propertiesReached(texts: string[]): Set<string> {
	const values = new Map<string, string>();
	for (const text of texts)
		for (const [, name, value] of text.matchAll(declarations))
			values.set(name!, `${values.get(name!) ?? ''} ${value!}`);
	const reached = new Set<string>();
	const reach = (text: string) => {
		for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
			if (reached.has(name!)) continue;
			reached.add(name!);
			reach(values.get(name!) ?? '');
		}
	};
	for (const text of texts) reach(text.replaceAll(declarations, ''));
	return reached;
}

const withoutUnusedProperties = (css: string, used: Set<string>) =>
	css.replaceAll(declarations, (declaration, name: string) => (used.has(name) ? declaration : ''));
