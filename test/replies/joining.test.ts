import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { joinFinding } from '#lib/replies/joining.server.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { draw, say } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const addressed = async () => (await db.select().from(mails)).map(({ recipient }) => recipient).sort();

test('rule 6: who is put behind an answered finding hears that answer, and since when it is theirs', async () => {
	const editor = await join('Eva', 'editor');
	const { id: consultationId } = await newConsultation(editor);
	const anna = await say(consultationId, 'Een bankje', { email: 'anna@example.org' });
	const finding = await draw(consultationId, 'Mensen willen zitten', [anna.id]);
	const given = { verdict: 'adopted', reason: 'Ze komen er.', paragraphs: [] } as const;
	await reply(editor, { ...given, paragraphs: [], onceKey: newOnceKey(), findingId: finding.id });
	expect(await addressed()).toEqual(['anna@example.org']);

	const bas = await say(consultationId, 'Nog een bankje', { email: 'bas@example.org' });
	const cem = await say(consultationId, 'Nooit een bankje', { email: 'cem@example.org' });
	await joinFinding(editor, finding.id, [bas.id], 'supports');
	await joinFinding(editor, finding.id, [bas.id, anna.id], 'supports');
	await joinFinding(editor, finding.id, [cem.id], 'dissents');

	expect(await addressed(), 'each once, and not who was against it').toEqual(['anna@example.org', 'bas@example.org']);
	const { reply: told, findings } = only((await followCode(bas.code)).lines);
	expect(told?.verdict).toBe('adopted');
	expect(only(findings).addedAt!.getTime()).toBeGreaterThanOrEqual(told!.repliedAt.getTime());
	expect(only((await followCode(cem.code)).lines).reply).toBeUndefined();
});
