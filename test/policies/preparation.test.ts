import { expect, test } from 'vitest';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { importPolicy } from '#lib/imports/policy.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy, findNewestVersion, listPolicies } from '#lib/policies/policies.server.ts';
import { openDocument } from '#lib/policies/reading.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { listOwnRounds } from '#lib/remarks/rounds.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const publish = { status: 'published', summary: 'Zo is het.' } as const;
const refused = { status: 409, body: { message: expect.stringContaining('nog in voorbereiding') } };

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor, { title: 'Geheim', status: 'draft' });
	const policy = await createPolicy(editor, consultation.id, 'Beleid');
	const id = await addParagraph(editor, policy.id, { kind: 'text', text: 'Er komen bankjes.' });
	await linkSource(editor, policy.id, id, { reason: 'De wet vraagt dit.' });
	return { editor, consultation, policy };
}

test('rule 10: the text of a consultation in preparation is a draft for the redactie, whatever is tried', async () => {
	const { editor, consultation, policy } = await begin();
	const councillor = await join('Aylin', 'council_member');
	for (const status of ['concept', 'published'] as const)
		await expect(freezeDraft(editor, policy.id, { ...publish, status })).rejects.toMatchObject(refused);
	const draft = await findNewestVersion(policy.id, editor);
	const round = { mode: 'members', closesOn: '2099-01-01' } as const;
	await expect(openRound(editor, draft.id, round)).rejects.toMatchObject({ status: 409 });
	const file = { name: 'beleid.md', markdown: '# Oud beleid\n\nWij helpen u.' };
	await expect(importPolicy([file], consultation.slug, { editor })).rejects.toMatchObject(refused);

	for (const person of [undefined, councillor]) {
		expect(await listPolicies(person)).toEqual([]);
		await expect(openDocument(policy.slug, person)).rejects.toMatchObject({ status: 404 });
	}
	expect(await listOwnRounds(councillor)).toEqual([]);
});

test('when the consultation opens, its text can be published', async () => {
	const { editor, consultation, policy } = await begin();
	const { id, slug: _, createdAt: __, ...input } = consultation;
	await changeConsultation(editor, id, { ...input, status: 'running' }, []);
	await freezeDraft(editor, policy.id, publish);
	expect(await listPolicies()).toHaveLength(1);
});
