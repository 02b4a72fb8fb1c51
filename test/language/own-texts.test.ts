import { expect, test } from 'vitest';
import { loadLanguage } from '#lib/language/loading.ts';
import { exceptions } from '#test/support/own-texts/exceptions.ts';
import { ownGroups, uniqueTexts } from '#test/support/own-texts/groups.ts';
import { failedRules, judgedGroups, needs, problemsOf } from '#test/support/own-texts/judging.ts';

const language = await loadLanguage();
const groups = ownGroups(language.words);
const judged = judgedGroups(groups, language);
const texts = uniqueTexts(groups);

test('no text of the platform holds what is hard to read', () => {
	expect(texts.flatMap((own) => problemsOf(own, language)).join('\n')).toBe('');
});

test('each page, mail, message and example text is of level 2 or easier', () => {
	const unmeasured = judged.filter(({ judgement }) => !judgement.reliable);
	expect(unmeasured.map(({ name }) => name)).toEqual([]);
	const hard = judged.filter(({ judgement }) => judgement.level! > 2);
	expect(hard.map(({ name, judgement }) => `${name}: ${judgement.score}`)).toEqual([]);
});

test('our own texts pass the gate that we hold a municipality to', () => {
	const failed = judged.filter(({ judgement }) => !judgement.gate.passed);
	expect(failed.map((group) => `${group.name}: ${failedRules(group, language).join('; ')}`)).toEqual([]);
});

test('an exception is there because some text needs it', () => {
	const needless = exceptions.filter(({ term }) => {
		const word = new RegExp(`(?<!\\p{L})${term}`, /\p{Lu}/u.test(term) ? 'u' : 'iu');
		return !texts.some((own) => word.test(own.text) && needs(own, term, language));
	});
	expect(needless.map(({ term }) => term)).toEqual([]);
});

test('nothing of what people read is overlooked', () => {
	expect(texts.length).toBeGreaterThan(5000);
	const all = new Set(texts.map(({ text }) => text));
	for (const one of known) expect(all).toContain(one);
});

test('formal texts of the example, and the answer that the gate holds back there, are read by no plain measure', () => {
	const example = texts.filter(({ file }) => file.startsWith('src/lib/example/')).map(({ text }) => text);
	expect(example.filter((text) => /belanghebbende|Voorrang wordt verleend/.test(text))).toEqual([]);
	expect(example.filter((text) => /^De adviesraad vroeg wat er precies in de regels staat/.test(text))).toHaveLength(1);
	expect(example.filter((text) => /^Na het gesprek maakt uw wijkhulp een plan/.test(text))).toHaveLength(2);
});

// A template, an attribute, a choice in an expression, a message, a mail and an example text.
const known = [
	'Dit is een voorbeeld. De gemeente, de mensen en de teksten zijn verzonnen. Probeer elke rol uit.',
	'Wilt u dat uitleggen?',
	'U wenst dit ook',
	'Kies een traject dat nu loopt.',
	'Beste lezer,\n\nU vroeg om nieuws over "5". U krijgt dat nieuws al.\n\nVerander hier hoe vaak u een mail krijgt:\n5\n\nMet vriendelijke groet,\n5'
];
