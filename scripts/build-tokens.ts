// Writes src/styles/tokens.css: of the design tokens of NL Design System only those that our stylesheets reach.
// Run it after a component was added to src/styles/components.css. The municipality's own values are in theme.css.
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const source = readFileSync(
	'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css',
	'utf8'
);
const values = new Map([...source.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name!, value!]));

const components = [...readFileSync('src/styles/components.css', 'utf8').matchAll(/@import '..\/..\/([^']+)'/g)].map(
	([, path]) => path!
);
const own = [...globSync('src/styles/*.css'), ...globSync('src/**/*.svelte')].filter(
	(path) => !path.endsWith('tokens.css')
);

const reached = new Map<string, string>();
for (const path of [...components, ...own]) reach(readFileSync(path, 'utf8'));

function reach(text: string) {
	for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
		const value = values.get(name!);
		if (value === undefined || reached.has(name!)) continue;
		reached.set(name!, value);
		reach(value);
	}
}

const lines = [...reached].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `\t${name}: ${value};`);
const origin = 'Reduced from @nl-design-system-unstable/voorbeeld-design-tokens (EUPL-1.2) by scripts/build-tokens.ts.';
writeFileSync('src/styles/tokens.css', `/* ${origin} */\n:root {\n${lines.join('\n')}\n}\n`);
console.log(`${reached.size} of ${values.size} tokens`);
