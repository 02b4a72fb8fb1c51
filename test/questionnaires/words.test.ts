import { expect, test } from 'vitest';
import { directionOf, dutchNames, languageNames, languages } from '#lib/questionnaires/words/language.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import { wordsIn, type Words } from '#lib/questionnaires/words/words.ts';

const others = languages.filter((language) => language !== 'nl');
const keys = Object.keys(nl) as (keyof Words)[];

/** What a word says when it is given texts and numbers that one recognises. */
function said(words: Words, key: keyof Words): string {
	const word: unknown = words[key];
	if (typeof word !== 'function') return JSON.stringify(word);
	const given = arguments_[key] ?? Array.from({ length: word.length }, () => 7);
	return String(Reflect.apply(word, undefined, given));
}

const day = new Date('2026-03-01T12:00Z');
const label = 'Qqqq';
const labelled = [label, 7, 9];
const arguments_: Partial<Record<keyof Words, unknown[]>> = {
	date: ['2026-03-01'],
	ends: [{ from: 1, to: 5, fromLabel: 'laag', toLabel: 'hoog' }],
	dateOutOfRange: [label, '2026-03-01', '2026-03-09'],
	alone: [label, 'Wwww'],
	place: [label],
	points: [label],
	otherText: [label],
	removeFile: [label],
	describe: [label],
	placeChosen: [label],
	elsewhereOnMap: [label, 'Wwww', 'Titel'],
	filesHint: [7, false],
	questionOf: [7, 9, false],
	pageOf: [7, 9, false],
	about: [7, 9],
	pointsLeft: ['7', 9],
	...Object.fromEntries(['moveUp', 'moveDown', 'wholly', 'rather'].map((key) => [key, [label]])),
	...Object.fromEntries(['until', 'sentOn', 'opensOn', 'notOpenYet'].map((key) => [key, [day]])),
	...Object.fromEntries(['codeMailText', 'laterMailText'].map((key) => [key, ['Titel', 'KODE', 'https://a.example']])),
	...Object.fromEntries(
		['codeMailed', 'otherAnswersHere', 'laterMailSubject', 'asOrganisation', 'secretIs'].map((key) => [key, [label]])
	),
	...Object.fromEntries(
		[
			...['fillIn', 'fillInDate', 'choose', 'choosePlace', 'addFile', 'consent', 'notInList', 'notANumber'],
			...['notAWholeNumber', 'notAnEmail', 'notAPostcode', 'notADate', 'noSuchDate', 'bothAnswerAndEscape'],
			...['tooLong', 'outOfRange', 'tooMany', 'tooFew', 'tooManyFiles', 'noSuchPlace', 'placeTwice', 'placeSkipped'],
			...['rankAll', 'pointsSum', 'dividePoints', 'checkFailed', 'outsideMap', 'noRoomForFiles'],
			...['photosOnly']
		].map((key) => [key, labelled])
	)
};

test.for(others)('%s says all that Dutch says, with the same particulars', (language) => {
	const words = wordsIn(language);
	for (const key of keys) {
		const text = said(words, key);
		expect.soft(text.length, key).toBeGreaterThan(0);
		expect.soft(text, key).not.toMatch(/undefined|NaN|\[object/);
		for (const given of said(nl, key).match(/Qqqq|Wwww|KODE|Titel|https:\S+|\b[79]\b|2026/g) ?? [])
			expect.soft(text, `${key} leaves out ${given}`).toContain(given);
	}
});

test.for(others)('%s borrows no sentence of Dutch', (language) => {
	const words = wordsIn(language);
	const same = keys.filter((key) => said(words, key) === said(nl, key) && /[a-z]{3} [a-z]{3}/i.test(said(nl, key)));
	expect(same).toEqual([]);
});

test.for(languages)(
	'%s asks for a photo in plain words: no kinds of files, and what to do with one we cannot read',
	(language) => {
		const words = wordsIn(language);
		for (const most of [1, 3])
			for (const photosOnly of [true, false])
				expect(words.filesHint(most, photosOnly)).not.toMatch(/JPEG|WebP|AVIF|GIF/);
		expect(words.filesHint(1, true)).toMatch(/\b8 (MB|МБ|ميغابايت)/);
		expect(words.refusedFiles.unknown).not.toMatch(/WebP|AVIF|GIF/);
		expect(words.refusedFiles.unknown).toContain('JPEG');
	}
);

test('no language counts to two where a place is given more than once, or blames the visitor for a lost cookie', () => {
	for (const language of others)
		expect(wordsIn(language).placeTwice(label, 7)).not.toMatch(/twice|zweimal|dwa razy|iki kez|двічі|مرتين/);
	expect(wordsIn('en').noCookie).toMatch(/^We could not save/);
	expect(wordsIn('de').noCookie).toMatch(/^Wir konnten/);
});

test('each language has a name of its own and one in Dutch; Arabic is read from the right', () => {
	for (const language of languages) expect([languageNames[language], dutchNames[language]].every(Boolean)).toBe(true);
	expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});

test('languages count as their speakers do', () => {
	expect([1, 2, 5, 22].map((count) => wordsIn('pl').problemsInTitle(count))).toEqual([
		'1 błąd',
		'2 błędy',
		'5 błędów',
		'22 błędy'
	]);
	expect([1, 3, 11].map((count) => wordsIn('uk').problemsInTitle(count))).toEqual([
		'1 помилка',
		'3 помилки',
		'11 помилок'
	]);
	expect([1, 2, 3, 11].map((count) => wordsIn('ar').problemsInTitle(count))).toEqual([
		'خطأ واحد',
		'خطآن',
		'3 أخطاء',
		'11 خطأ'
	]);
	expect(wordsIn('en').outOfRange('Age', 1, 5)).toBe('For “Age”, fill in a number from 1 to 5.');
	expect(wordsIn('tr').outOfRange('Yaş', undefined, 5)).toBe('“Yaş” için bir sayı yazın (en çok 5).');
});
