import { and, asc, eq, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { LanguageSettings } from '#lib/language/settings.ts';
import { mayAdministrate, mayEdit, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { changeSetting } from '#lib/settings/settings.server.ts';
import { settings } from '#lib/settings/tables.ts';
import { standardLimits, type Limits } from './limits.ts';
import { languageWords } from './tables.ts';
import type { HardWordInput, TermInput } from './words.ts';

export const maySetLanguage = (person: Person | undefined) => mayEdit(person) || mayAdministrate(person);

/** What this municipality decided about the check. */
export async function readLanguageSettings(): Promise<LanguageSettings> {
	const [limits, words] = [await readLimits(), await listWords()];
	return {
		...limits,
		glossary: words.flatMap(({ kind, word, explanation }) => (kind === 'term' ? { term: word, explanation } : [])),
		hardWordsOfOwn: words.flatMap(({ kind, word, plain }) => (kind === 'hard' ? { word, plain } : []))
	};
}

/** The limits, and the words with what it takes to remove them. */
export async function readLanguageDesk(by: Person) {
	assertAllowed(maySetLanguage(by));
	const words = await listWords();
	return {
		limits: await readLimits(),
		terms: words.filter(({ kind }) => kind === 'term'),
		hardWords: words.filter(({ kind }) => kind === 'hard')
	};
}

/** From now on; a verdict that was given stays what it was. */
export async function changeLimits(by: Person, limits: Limits) {
	assertAllowed(maySetLanguage(by));
	return transaction(async () => {
		const changed = { value: limits, changedAt: now() };
		await db
			.insert(settings)
			.values({ key: LIMITS, ...changed })
			.onConflictDoUpdate({ target: settings.key, set: changed });
		await record('language.limits_changed', { subject: { id: LIMITS }, actor: by, particulars: { ...limits } });
	});
}

/** A term that is there already gets this explanation. */
export const explainTerm = (by: Person, { term, explanation }: TermInput) =>
	keepWord(by, { kind: 'term', word: term, explanation, plain: [] });

/** A word that is there already gets these alternatives. */
export const avoidWord = (by: Person, { word, plain }: HardWordInput) =>
	keepWord(by, { kind: 'hard', word, explanation: '', plain });

export async function removeWord(by: Person, id: string) {
	assertAllowed(maySetLanguage(by));
	return transaction(async () => {
		const gone = await db.delete(languageWords).where(eq(languageWords.id, id)).returning({ kind: languageWords.kind });
		await changeSetting('words', newId());
		for (const { kind } of gone)
			await record('language.word_removed', { subject: { id }, actor: by, particulars: { kind } });
	});
}

const LIMITS = 'language';
/** Each of them is looked for in each sentence. */
const MOST_WORDS = 300;

type Word = Pick<typeof languageWords.$inferSelect, 'kind' | 'word' | 'explanation' | 'plain'>;

async function keepWord(by: Person, word: Word) {
	assertAllowed(maySetLanguage(by));
	const folded = word.word.toLowerCase().replace(/\s+/g, ' ');
	return transaction(async () => {
		const others = and(eq(languageWords.kind, word.kind), ne(languageWords.folded, folded));
		if ((await db.$count(languageWords, others)) >= MOST_WORDS)
			refuse('conflict', `Er staan al ${MOST_WORDS} woorden in deze lijst. Haal eerst een woord weg.`);
		const changed = { ...word, changedAt: now() };
		const [kept] = await db
			.insert(languageWords)
			.values({ id: newId(), folded, ...changed })
			.onConflictDoUpdate({ target: [languageWords.kind, languageWords.folded], set: changed })
			.returning({ id: languageWords.id });
		await changeSetting('words', newId());
		await record('language.word_kept', { subject: kept!, actor: by, particulars: { kind: word.kind } });
	});
}

/** A setting that a later version of the platform knows, and that one did not choose, is as standard. */
async function readLimits(): Promise<Limits> {
	const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, LIMITS));
	return row ? { ...standardLimits, ...(row.value as Partial<Limits>) } : standardLimits;
}

const listWords = () =>
	db.select().from(languageWords).orderBy(asc(languageWords.folded), asc(languageWords.kind), asc(languageWords.id));
