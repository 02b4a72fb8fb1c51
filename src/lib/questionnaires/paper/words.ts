import type { Language } from '../words/language.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';
import type { OnPaper } from './words/paper-sentences.ts';
import { pl } from './words/pl.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';

const all: Record<Language, OnPaper> = { nl, en, de, pl, tr, uk, ar };

export const paperWordsIn = (language: Language): OnPaper => all[language];
