import { expect, test } from 'vitest';
import { findCode, followCode, listOwn } from '#lib/chain/following.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { draw, say, write } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const { id: consultationId } = await newConsultation(editor);
	return { editor, consultationId };
}

test('rule 6: a code leads from what someone said to the sentence that it changed', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Een bankje bij de haven', { prompt: 'Wat mist u?' });
	const others = await Promise.all(['Bankje', 'Meer zitten', 'Rust'].map((text) => say(consultationId, text)));
	const finding = await draw(consultationId, 'Mensen willen zitten', [anna.id, ...others.map(({ id }) => id)]);
	const policy = await write(consultationId, [
		{ status: 'published', texts: { bench: 'Er zijn bankjes.' } },
		{ status: 'published', texts: { bench: 'Er komen tien bankjes bij.' } }
	]);
	const given = { verdict: 'adopted', reason: 'Ze komen er.', paragraphs: [policy.place(2, 'bench')] } as const;
	await reply(editor, { ...given, paragraphs: [...given.paragraphs], onceKey: newOnceKey(), findingId: finding.id });

	const { lines, consultation } = await followCode(anna.code);
	expect(consultation.title).toBe('Samen leven');
	expect(only(lines)).toMatchObject({
		text: 'Een bankje bij de haven',
		prompt: 'Wat mist u?',
		findings: [{ sentence: 'Mensen willen zitten', others: 3 }],
		reply: {
			verdict: 'adopted',
			landings: [{ number: 2, text: 'Er komen tien bankjes bij.', before: { text: 'Er zijn bankjes.' } }]
		}
	});
});

test('rule 6: also when the answer is no', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Een achtbaan');
	await reply(editor, {
		onceKey: newOnceKey(),
		contributionId: anna.id,
		verdict: 'rejected',
		reason: 'Daar is geen plek voor.',
		paragraphs: []
	});
	expect(only((await followCode(anna.code)).lines).reply).toMatchObject({
		verdict: 'rejected',
		reason: 'Daar is geen plek voor.'
	});
});

test('a code may be typed with spaces and in small letters', async () => {
	const { consultationId } = await begin();
	const { code } = await say(consultationId, 'Bankje');
	const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
	expect(await findCode(typed)).toBe(code);
	expect((await followCode(typed)).code).toBe(code);
});

test('rule 10: a code of nothing is the same 404 as a word that is no code', async () => {
	await begin();
	const answers = ['AAAA-AAAA-AAAAA', 'geen code', '', '2222-2222-22222'].map((code) =>
		followCode(code).catch(({ status, body }) => ({ status, body }))
	);
	const refused = await Promise.all(answers);
	expect(new Set(refused.map((answer) => JSON.stringify(answer))).size).toBe(1);
	expect(refused[0]).toMatchObject({ status: 404 });
	expect(await findCode('geen code')).toBeUndefined();
});

test('a code that was found on paper shows no words that are not public', async () => {
	const { consultationId } = await begin();
	const moderator = await join('Mo', 'moderator');
	const waiting = await say(consultationId, 'Nog niet gelezen', { status: 'pending' });
	const hidden = await say(consultationId, 'Een naam');
	await hide(moderator, hidden.id, 'Hierin staat een naam.');

	expect(only((await followCode(waiting.code)).lines)).toMatchObject({ status: 'pending', text: '' });
	expect(only((await followCode(hidden.code)).lines)).toMatchObject({
		status: 'hidden',
		text: '',
		statusReason: 'Hierin staat een naam.'
	});
});

test('what was taken back is gone, and the code still says that there was something', async () => {
	const { consultationId } = await begin();
	const { code, onceKey } = await say(consultationId, 'Bankje');
	await withdraw(code, secretOf(onceKey));
	const { lines, withdrawable } = await followCode(code);
	expect(withdrawable).toBe(false);
	expect(only(lines)).toMatchObject({ status: 'withdrawn', text: '' });
});

test('of others only the number is told, and nobody counts what is hidden', async () => {
	const { consultationId } = await begin();
	const moderator = await join('Mo', 'moderator');
	const anna = await say(consultationId, 'Bankje');
	const bas = await say(consultationId, 'Bankje voor Bas');
	const cem = await say(consultationId, 'Scheldwoord');
	await draw(consultationId, 'Mensen willen zitten', [anna.id, bas.id, cem.id]);
	await hide(moderator, cem.id, 'Dit is schelden.');

	const followed = await followCode(anna.code);
	expect(only(followed.lines).findings).toMatchObject([{ others: 1 }]);
	expect(JSON.stringify(followed)).not.toMatch(/Bas|Scheld/);
});

test('who has an account sees the own words of every consultation, and nobody else’s', async () => {
	const { editor, consultationId } = await begin();
	const anna = await join('Anna');
	const other = await newConsultation(editor, { title: 'Verkeer' });
	await say(consultationId, 'Bankje', { personId: anna.id });
	await say(other.id, 'Zebrapad', { personId: anna.id, status: 'pending' });
	await say(consultationId, 'Van een ander');

	const { lines, total } = await listOwn(anna, 1);
	expect(total).toBe(2);
	expect(lines.map(({ text, consultation }) => [text, consultation.title])).toEqual([
		['Zebrapad', 'Verkeer'],
		['Bankje', 'Samen leven']
	]);
});
