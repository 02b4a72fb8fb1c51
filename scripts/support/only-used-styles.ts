import { globSync, readFileSync } from 'node:fs';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';
import { withoutEmptyRules, withoutIdleRules } from './idle-rules.ts';
import { withoutOverruled } from './overruled.ts';
import { resolveProperties } from './resolved-properties.ts';

/** Only the stylesheet of the whole site has this. What it is called changes with how the build cuts its pieces. */
const WHOLE_SITE = /@layer reset\s*\{/;

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
		const whole = styles.filter(({ source }) => WHOLE_SITE.test(textOf(source)));
		for (const file of whole) {
			const possible = withoutIdleRules(await withoutUnusedRules(textOf(file.source)), occursIn(sources()));
			file.source = withoutOverruled(resolveProperties(possible));
		}
		const all = styles.map(({ source }) => textOf(source));
		const used = propertiesReached([...all, ...globSync('src/**/*.svelte').map((path) => readFileSync(path, 'utf8'))]);
		for (const [i, file] of styles.entries()) file.source = withoutUnusedProperties(all[i]!, used);
		for (const file of whole) file.source = withoutEmptyRules(textOf(file.source));
	}
});

const textOf = (source: string | Uint8Array) => Buffer.from(source).toString();

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

const sources = () =>
	globSync(['src/**/*.svelte', 'src/**/*.ts', 'src/app.html']).map((path) => readFileSync(path, 'utf8'));

/** Whether a class, an attribute with this value or a state that comes from an attribute stands in these texts. */
function occursIn(texts: string[]) {
	const words = new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []).map((word) => word.toLowerCase()));
	return (what: string) => {
		const name = /^\[[\w-]+=["']?([^"'\]\s]*)/.exec(what)?.[1] ?? what.replace(/^[.:]+/, '');
		return PUT_TOGETHER.some((pattern) => pattern.test(name)) || words.has(name.toLowerCase());
	};
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
