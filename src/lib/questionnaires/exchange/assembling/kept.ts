import type { Definition, Page } from '../../definition.ts';
import { textsOf } from '../../texts.ts';
import { isLanguage } from '../../words/language.ts';
import type { GivenList } from '../given.ts';

type Words = Record<string, string>;

/** What was ours comes back; translations of what changed since are of no use. `fresh`: those of what is new. */
export function withKept(
	{ translations: kept = {}, ...about }: NonNullable<GivenList['kept']>,
	pages: Page[],
	fresh: Partial<Record<string, Words>>
): Definition {
	const made = { ...about, pages };
	const keys = new Set(textsOf(made).map(({ key }) => key));
	const all = new Set([...Object.keys(kept), ...Object.keys(fresh)].filter(isLanguage));
	const translations = Object.fromEntries(
		[...all].map((language) => [
			language,
			{
				...Object.fromEntries(Object.entries(kept[language] ?? {}).filter(([key]) => keys.has(key))),
				...fresh[language]
			}
		])
	);
	return all.size ? { ...made, translations } : made;
}
