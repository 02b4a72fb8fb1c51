import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { findVersion } from '#lib/policies/policies.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { join } from '#test/support/people.ts';
import { begin, write } from './support.ts';

test('a concept with an embargo opens after its last day, and before it only when the redactie means to', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, 'De plek is op maandag open.');
	const today = dayOf(now());
	const concept = { status: 'concept', summary: 'Voor de raad.', embargoUntil: today } as const;
	const { id } = await freezeDraft(editor, policy.id, concept);
	await expect(openVersion(editor, id)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('vertrouwelijk tot en met') }
	});
	await openRound(editor, id, { mode: 'members', closesOn: dayAfter(today, 20) });
	const councillor = await join('Aylin', 'council_member');
	expect((await findVersion(policy.id, 1, councillor)).embargoUntil).toBe(today);
	await expect(findVersion(policy.id, 1)).rejects.toMatchObject({ status: 404 });

	const tomorrow = new Date(now().getTime() + 24 * 3600_000);
	await at(tomorrow, () => openVersion(editor, id));
	expect((await findVersion(policy.id, 1)).publicAt).not.toBeNull();
});

test('opening a concept before its day asks for a yes', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, 'De plek is op maandag open.');
	const embargoUntil = dayAfter(dayOf(now()), 10);
	const { id } = await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Voor de raad.', embargoUntil });
	await openVersion(editor, id, true);
	expect((await findVersion(policy.id, 1)).publicAt).not.toBeNull();
});
