import type { WordLists } from '#lib/language/words/word-lists.ts';
import { access } from '#test/support/access-table.ts';
import type { OwnText } from './own-text.ts';
import { componentsOf } from './reach.ts';
import { sourceFiles, textsOf } from './sources.ts';

export type Sort = 'page' | 'mail' | 'message' | 'example' | 'explanation';

/** Texts that people meet together. */
export interface Group {
	name: string;
	sort: Sort;
	/** Inwoners meet them; otherwise only who works with the platform. */
	isForResidents: boolean;
	texts: OwnText[];
}

/** Each page with its components, and the words of the modules by their kind. */
export function ownGroups(lists: WordLists): Group[] {
	const byFile = new Map(sourceFiles().map((file) => [file, textsOf(file, lists)]));
	const pages = [...byFile.keys()].filter((file) => /\/\+(?:page|layout|error)\.svelte$/.test(file));
	const modules = [...byFile].filter(([file]) => file.endsWith('.ts'));
	return [
		...pages.map((page) => pageGroup(page, byFile)),
		...Map.groupBy(modules, ([file]) => moduleGroup(file))
			.entries()
			.map(([name, files]) => ({
				...{ name, sort: sortOf(name), isForResidents: false },
				texts: files.flatMap(([, texts]) => texts)
			}))
	];
}

const routeOf = (page: string) => page.slice('src/routes'.length, page.lastIndexOf('/')) || '/';

function pageGroup(page: string, byFile: Map<string, OwnText[]>): Group {
	const route = routeOf(page);
	return {
		...{ name: page, sort: 'page', isForResidents: isForResidents(route) },
		texts: componentsOf(page).flatMap((file) => byFile.get(file) ?? [])
	};
}

/** Who is no more than an inwoner may see it, or who has a key from a mail. */
const isForResidents = (route: string) =>
	access[route] ? !access[route].length || access[route].includes('resident') : !/^\/(?:beheer|uitvoering)/.test(route);

const sortOf = (name: string): Sort => {
	if (name === 'mails') return 'mail';
	if (name.includes('/example')) return 'example';
	return name === LANGUAGE ? 'explanation' : 'message';
};

const LANGUAGE = 'src/lib/language';

function moduleGroup(file: string) {
	if (file.startsWith('src/lib/example/')) return file;
	if (/(?:letters?|digest|telling)\.(?:server\.)?ts$/.test(file) && !file.includes('/documents/')) return 'mails';
	return file.split('/').slice(0, 3).join('/');
}

/** Each text once, where it first stands. */
export const uniqueTexts = (groups: Group[]): OwnText[] => [
	...new Map(
		groups
			.flatMap(({ texts }) => texts)
			.toReversed()
			.map((own) => [own.text, own])
	).values()
];
