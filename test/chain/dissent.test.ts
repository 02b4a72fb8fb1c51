import { expect, test } from 'vitest';
import { readReplyReport } from '#lib/chain/reply-report.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { addFindingSources, changeFinding } from '#lib/themes/findings.server.ts';
import { draw, say } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

test('what others say against a finding stands beside it, and who says so is not counted with who says it', async () => {
	const editor = await join('Eva', 'editor');
	const { id: consultationId, slug } = await newConsultation(editor);
	const said = await Promise.all(['Bankje', 'Zitten', 'Rust'].map((text) => say(consultationId, text)));
	const [against, hidden] = [await say(consultationId, 'Liever niet'), await say(consultationId, 'Lelijk')];
	const { id } = await draw(
		consultationId,
		'Mensen willen zitten',
		[...said, hidden].map((one) => one.id)
	);
	await addFindingSources(editor, id, [against.id], 'dissents');
	await changeFinding(editor, id, {
		themeId: undefined,
		sentence: 'Mensen willen zitten',
		dissent: 'Banken geven last.'
	});
	await hide(await join('Mo', 'moderator'), hidden.id, 'Scheldwoorden');
	const given = { verdict: 'adopted', reason: 'Ze komen er.', paragraphs: [] } as const;
	await reply(editor, { ...given, paragraphs: [], onceKey: newOnceKey(), findingId: id });

	const report = await readReplyReport(slug, { verdict: undefined, channel: undefined }, 1);
	expect(only(report.entries).reply.finding).toMatchObject({
		dissent: 'Banken geven last.',
		supports: 3,
		dissents: 1
	});
});
