import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Lower layers first. A module imports from its own folder and from the layers below it; the channels do not know
// each other.
const layers = [
	['errors.ts', 'clock.ts', 'keeping.ts', 'configuration.ts', 'text', 'statistics', 'spreadsheets', 'language'],
	['storage'],
	['once', 'limits', 'mail', 'forms', 'documents'],
	['uploads'],
	['ui'],
	['events'],
	['people'],
	['writing'],
	['settings'],
	['language-checks'],
	['consultations', 'neighbourhoods'],
	['subscriptions'],
	['contributions'],
	['questionnaires', 'wishes', 'meetings', 'letters'],
	['themes'],
	['policies'],
	['remarks'],
	['replies'],
	['councils', 'agendas', 'initiatives'],
	['agreements'],
	['decisions', 'chain', 'rounds'],
	['imports', 'example', 'privacy'],
	['web']
];
const level = (module: string) => layers.findIndex((names) => names.includes(module));
const files = globSync('src/lib/**/*.{ts,svelte}').map((file) => file.replaceAll('\\', '/'));

test.for(files)('%s imports only what lies below it', (file) => {
	const own = file.split('/')[2]!;
	expect(level(own), `${own} has no layer yet`).not.toBe(-1);

	const source = readFileSync(file, 'utf8');
	for (const [, module] of source.matchAll(/from '#lib\/([^'/]+)/g))
		if (module !== own) expect(level(module!), `${file} imports ${module}`).toBeLessThan(level(own));
	expect(source, 'no $lib: plain node cannot follow it').not.toMatch(/from '\$lib/);
	if (own !== 'web') expect(source, 'only web knows SvelteKit').not.toMatch(/from '\$app\//);
	if (own !== 'web' && own !== 'errors.ts') expect(source, 'only web knows SvelteKit').not.toMatch(/from '@sveltejs\//);
});

test('the language of conditions knows no rows, no clock and no web', () => {
	for (const file of files.filter((name) => name.includes('/questionnaires/expressions/')))
		for (const [, from] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g))
			expect(from, file).toMatch(/^(\.\/|#lib\/text\/)/);
});

const routes = globSync('src/routes/**/*.ts');

test.for(routes)('%s holds no query', (file) => {
	expect(readFileSync(file, 'utf8')).not.toMatch(/drizzle-orm|#lib\/storage|\/tables\.ts/);
});

test('rule 1: only the decision of the council adopts a text', () => {
	const adopting = files.filter((file) => readFileSync(file, 'utf8').includes('freezeAdopted'));
	expect(adopting.toSorted()).toEqual(['src/lib/decisions/adoption.server.ts', 'src/lib/policies/freezing.server.ts']);
});

test('rule 1: no page makes a contribution public past the decision of the council', () => {
	const past = routes.filter((file) => /\bapprove\b[^;]*contributions\.server/.test(readFileSync(file, 'utf8')));
	expect(past).toEqual([]);
});

test('what reads photos and documents comes only when the first one does: it is large', () => {
	const atStart = files.filter((file) => {
		const source = readFileSync(file, 'utf8');
		return (
			/^import (?!type)[^;]*from 'sharp'/m.test(source) ||
			(/uploads/.test(file) && /^import (?!type)[^;]*pdf-lib'/m.test(source))
		);
	});
	expect(atStart).toEqual([]);
});

test('the measure of plain language comes only when a page asks for it: its lists are large', () => {
	const light = /^(?:on-demand|settings|labels|terms)\.ts$/;
	for (const file of [...files, ...routes].filter((name) => !name.startsWith('src/lib/language/')))
		for (const [, path] of readFileSync(file, 'utf8').matchAll(/import (?!type)[^;]*? from '#lib\/language\/([^']+)'/g))
			expect(path, file).toMatch(light);
});

test('only one file lets HTML through', () => {
	const open = globSync('src/**/*.svelte').filter((file) => readFileSync(file, 'utf8').includes('{@html'));
	expect(open).toEqual(['src/lib/ui/Markdown.svelte']);
});

test('each import of our own leads somewhere', () => {
	for (const file of [...files, ...routes, ...globSync('{test,scripts}/**/*.ts')])
		for (const [, root, path] of readFileSync(file, 'utf8').matchAll(/from '#(lib|test)\/([^'?]+)[^']*'/g))
			expect(existsSync(`${root === 'lib' ? 'src/lib' : 'test'}/${path}`), `${file}: ${path}`).toBe(true);
});

test('only one file asks from where somebody comes: behind a proxy that question may have no answer', () => {
	const asking = [...files, ...globSync('src/{routes/**/*.{ts,svelte},*.ts}')].filter((file) =>
		readFileSync(file, 'utf8').includes('getClientAddress()')
	);
	expect(asking).toEqual(['src/lib/web/address.ts']);
});
