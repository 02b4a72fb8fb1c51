import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The components that a page is made of, itself among them: what somebody may see of it at one moment or another. */
export function componentsOf(page: string, seen = new Set<string>()): string[] {
	if (seen.has(page)) return [];
	seen.add(page);
	return [page, ...importedBy(page).flatMap((file) => componentsOf(file, seen))];
}

const known = new Map<string, string[]>();

function importedBy(file: string): string[] {
	const found = known.get(file) ?? readImports(file);
	known.set(file, found);
	return found;
}

const readImports = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/ from '(#lib|\.{1,2})\/([^']+\.svelte)'/g)]
		.map(([, root, path]) => (root === '#lib' ? `src/lib/${path}` : posix.join(posix.dirname(file), root!, path!)))
		.filter((path) => existsSync(path));
