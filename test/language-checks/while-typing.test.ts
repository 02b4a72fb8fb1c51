import { expect, test } from 'vitest';
import { hintsInShort, levelInShort, rulesInShort } from '#lib/language-checks/in-short.ts';
import { rangeIn } from '#lib/language-checks/live/chosen-words.ts';
import { checkWhileTyping } from '#lib/language-checks/public-check.server.ts';
import { join } from '#test/support/people.ts';

test('who writes for inwoners is helped while typing, and nobody else', async () => {
	const roles = ['editor', 'plan_writer', 'platform_member', 'advisory_member', 'moderator'] as const;
	for (const role of roles)
		expect(await checkWhileTyping(await join(`Jo ${role}`, role), 'Wij zijn er.')).toMatchObject({
			text: 'Wij zijn er.'
		});
	for (const person of [await join('Anna'), await join('Aylin', 'council_member')])
		await expect(checkWhileTyping(person, 'Wij zijn er.')).rejects.toMatchObject({ status: 404 });
});

test('somebody may type all day, and no program may keep the platform busy', async () => {
	const eva = await join('Eva', 'editor');
	for (let i = 0; i < 90; i++) await checkWhileTyping(eva, 'Wij zijn er.');
	await expect(checkWhileTyping(eva, 'Wij zijn er.')).rejects.toMatchObject({ status: 429 });
});

test('what was found is said in a short sentence', async () => {
	const ruud = await join('Ruud', 'editor');
	const { analysis } = await checkWhileTyping(ruud, 'Thans is er een park. Het wordt gemaakt.');
	expect(hintsInShort(analysis)).toMatch(/^\d aanwijzingen, 1 belangrijk\.$/);
	expect(levelInShort(analysis)).toBe('Te kort om te meten hoe moeilijk de tekst is.');
	// Of a short text one of each may stand.
	expect(rulesInShort(analysis)).toBe('');
	const twice = 'Thans wordt een park gemaakt. Thans wordt een pad gelegd.';
	expect(rulesInShort((await checkWhileTyping(ruud, twice)).analysis)).toBe(
		'Let op: zinnen in de lijdende vorm en moeilijke woorden.'
	);
	const plain = await checkWhileTyping(ruud, 'Er is een park.');
	expect(hintsInShort(plain.analysis)).toBe('Wij zien niets dat makkelijker kan.');
	expect(rulesInShort(plain.analysis)).toBe('');
	const long = await checkWhileTyping(ruud, 'Er is een park. '.repeat(3000));
	expect(hintsInShort(long.analysis)).toContain('te lang');
	expect(levelInShort(long.analysis)).toBe('');
});

test('words that a hint is about are found again, also when the writer typed on', () => {
	const read = 'Thans hier. Thans daar.';
	const second = { read, start: 12, end: 17 };
	expect(rangeIn(read, second)).toEqual({ start: 12, end: 17 });
	expect(rangeIn(`Nu. ${read}`, second)).toEqual({ start: 16, end: 21 });
	expect(rangeIn('Nu hier. Thans daar.', second)).toEqual({ start: 9, end: 14 });
	expect(rangeIn('Nu hier. Nu daar.', second)).toBeUndefined();
});
