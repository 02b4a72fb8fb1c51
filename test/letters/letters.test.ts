import { expect, test } from 'vitest';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contacts, contributions } from '#lib/contributions/tables.ts';
import { enterLetter, findLetter, listLetters } from '#lib/letters/letters.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const letter = {
		onceKey: newOnceKey(),
		consultationId: consultation.id,
		text: 'Mijn man kan de trap niet meer op.',
		author: 'Mevrouw De Boer',
		email: 'deboer@example.org'
	};
	return { editor, consultation, letter };
}

test('who writes on paper gets a volgcode like everybody else', async () => {
	const { editor, consultation, letter } = await begin();
	const code = await enterLetter(editor, letter);
	expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}$/);
	expect(only(await listLetters(consultation.id))).toMatchObject({ code, author: 'Mevrouw De Boer', status: 'public' });
	expect(only(await db.select().from(contacts))).toMatchObject({ email: 'deboer@example.org' });
});

test('rule 10: a consultation in preparation gives no volgcode, which would lead to it', async () => {
	const { editor, letter } = await begin();
	const { id } = await newConsultation(editor, { title: 'Geheim', status: 'draft' });
	const refused = { status: 409, body: { message: expect.stringContaining('in voorbereiding') } };
	await expect(enterLetter(editor, { ...letter, consultationId: id })).rejects.toMatchObject(refused);
	expect(await db.$count(contributions)).toBe(0);
});

test('rule 7: a letter that is sent twice counts once, with the same volgcode', async () => {
	const { editor, letter } = await begin();
	const codes = await Promise.all([1, 2, 3].map(() => enterLetter(editor, letter)));
	expect(new Set(codes).size).toBe(1);
	expect(await db.$count(contributions)).toBe(1);
});

test('the words of a letter can be taken back as well', async () => {
	const { editor, letter } = await begin();
	const code = await enterLetter(editor, letter);
	expect(await withdraw(code, secretOf(letter.onceKey))).toBe(true);
	expect(only(await db.select().from(contributions))).toMatchObject({ text: '', author: '', status: 'withdrawn' });
});

test('a letter is found in its own consultation only', async () => {
	const { editor, consultation, letter } = await begin();
	const code = await enterLetter(editor, letter);
	const other = await newConsultation(editor, { title: 'Iets anders' });
	expect(await findLetter(consultation.id, code)).toMatchObject({ text: letter.text });
	await expect(findLetter(other.id, code)).rejects.toMatchObject({ status: 404 });
});

test('only a redacteur enters letters, and not after the end', async () => {
	const { editor, consultation, letter } = await begin();
	await expect(enterLetter(await join('Mo', 'moderator'), letter)).rejects.toMatchObject({ status: 404 });
	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	await expect(enterLetter(editor, letter)).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(0);
});
