import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { secretOf } from '#lib/contributions/code.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import type { Person } from '#lib/people/person.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import type { Policy, Source } from '#lib/policies/policy.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { paragraphLinks } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { addFindingSources, changeFinding, findFinding, removeFindingSource } from '#lib/themes/findings.server.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { draw, say } from '#test/support/chain.ts';
import { join } from '#test/support/people.ts';
import { begin } from './support.ts';

// What a text rests on: there is somebody behind it, and it stays as people read it.

const publish = { status: 'published', summary: 'Zo is het.' } as const;
const refusal = (words: string) => ({ status: 409, body: { message: expect.stringContaining(words) } });

async function rest(editor: Person, policy: Policy, source: Source, text = 'Er komen bankjes.') {
	const id = await addParagraph(editor, policy.id, { kind: 'text', text });
	await linkSource(editor, policy.id, id, source);
	return id;
}

/** What everybody reads under the first paragraph of the first version. */
const originOf = async ({ slug }: Policy) =>
	(await readDocument(slug, '1', undefined)).chapters[0]!.paragraphs[0]!.origin;

test('rule 2: a finding with nothing behind it is no origin', async () => {
	const { editor, policy, consultation } = await begin();
	const finding = await draw(consultation.id, 'Iedereen wil dit', []);
	await rest(editor, policy, { findingId: finding.id });
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(refusal('Er komen bankjes.'));

	const said = await say(consultation.id, 'Een bankje');
	await addFindingSources(editor, finding.id, [said.id], 'dissents');
	await expect(freezeDraft(editor, policy.id, publish), 'who is against it is no source').rejects.toMatchObject(
		refusal('telt niet')
	);
	await addFindingSources(editor, finding.id, [said.id], 'supports');
	await freezeDraft(editor, policy.id, publish);
});

test('rule 2: what is hidden, taken back or said in confidence is no origin', async () => {
	const { editor, policy, consultation } = await begin();
	const moderator = await join('Mo', 'moderator');
	const [back, hidden] = [await say(consultation.id, 'Een bankje'), await say(consultation.id, 'Een scheldwoord')];
	const secret = await say(consultation.id, 'Een opmerking', { status: 'confidential', channel: 'council_round' });
	const id = await rest(editor, policy, { contributionId: back.id });
	for (const said of [hidden, secret]) await linkSource(editor, policy.id, id, { contributionId: said.id });
	await withdraw(back.code, secretOf(back.onceKey));
	await hide(moderator, hidden.id, 'Een scheldwoord.');
	for (const status of ['concept', 'published'] as const)
		await expect(freezeDraft(editor, policy.id, { ...publish, status })).rejects.toMatchObject(refusal('zonder bron'));

	await linkSource(editor, policy.id, id, { contributionId: (await say(consultation.id, 'Nog een bankje')).id });
	await freezeDraft(editor, policy.id, publish);
});

test('rule 5: what stands under a published version stays as people read it', async () => {
	const { editor, policy, consultation } = await begin();
	const said = await say(consultation.id, 'Een bankje');
	const finding = await draw(consultation.id, 'Mensen willen bankjes', [said.id]);
	await rest(editor, policy, { findingId: finding.id });
	await changeFinding(editor, finding.id, { sentence: 'Mensen willen meer bankjes', dissent: '' });
	await freezeDraft(editor, policy.id, publish);
	const before = await originOf(policy);

	const words = { sentence: 'Mensen willen geen bankjes', dissent: '' };
	await expect(changeFinding(editor, finding.id, words)).rejects.toMatchObject(refusal('nieuwe rode draad'));
	await expect(removeFindingSource(editor, finding.id, said.id)).rejects.toMatchObject(refusal('blijft'));
	expect(await originOf(policy)).toEqual(before);
	expect(before.findings).toMatchObject([{ sentence: 'Mensen willen meer bankjes', supporters: 1 }]);

	const altered = {
		cause: expect.objectContaining({ message: expect.stringMatching(/never altered|keeps its sources/) })
	};
	const ofFinding = eq(findings.id, finding.id);
	await expect(db.update(findings).set(words).where(ofFinding)).rejects.toMatchObject(altered);
	await expect(db.update(findings).set({ settledAt: null }).where(ofFinding)).rejects.toMatchObject(altered);
	await expect(db.delete(findingSources)).rejects.toMatchObject(altered);
	await expect(db.update(findingSources).set({ stance: 'dissents' })).rejects.toMatchObject(altered);
	await expect(db.update(paragraphLinks).set({ reason: 'Anders' })).rejects.toMatchObject(altered);
	await expect(db.delete(paragraphLinks)).rejects.toMatchObject(altered);
	const [link] = await db.select().from(paragraphLinks);
	await expect(db.insert(paragraphLinks).values({ ...link!, id: 'nieuw' })).rejects.toMatchObject(altered);
});

test('more may come behind what is cited, and it goes under another theme', async () => {
	const { editor, policy, consultation } = await begin();
	const said = [await say(consultation.id, 'Een bankje'), await say(consultation.id, 'Twee bankjes')] as const;
	const finding = await draw(consultation.id, 'Bankjes', [said[0].id]);
	await rest(editor, policy, { findingId: finding.id });
	await freezeDraft(editor, policy.id, publish);
	await addFindingSources(
		editor,
		finding.id,
		said.map(({ id }) => id),
		'supports'
	);
	await changeFinding(editor, finding.id, { sentence: 'Bankjes', dissent: '' });
	expect(await findFinding(finding.id)).toMatchObject({ supporting: 2 });
});

test('what people took back counts nowhere, on no page', async () => {
	const { editor, policy, consultation } = await begin();
	const said = [await say(consultation.id, 'Een bankje'), await say(consultation.id, 'Twee bankjes')] as const;
	const finding = await draw(
		consultation.id,
		'Bankjes',
		said.map(({ id }) => id)
	);
	await rest(editor, policy, { findingId: finding.id });
	await freezeDraft(editor, policy.id, publish);
	expect(await originOf(policy)).toMatchObject({ count: 2, findings: [{ supporters: 2 }] });

	await withdraw(said[0].code, secretOf(said[0].onceKey));
	expect(await originOf(policy)).toMatchObject({ count: 1, findings: [{ supporters: 1 }] });
	expect(await findFinding(finding.id)).toMatchObject({ supporting: 1 });
});

test('rule 10: nobody learns that a remark in confidence is behind a published text', async () => {
	const { editor, policy, consultation } = await begin();
	const [open, secret] = [
		await say(consultation.id, 'Een bankje'),
		await say(consultation.id, 'Te duur', { status: 'confidential', channel: 'council_round' })
	];
	const finding = await draw(consultation.id, 'Bankjes', [open.id, secret.id]);
	const id = await rest(editor, policy, { findingId: finding.id });
	await linkSource(editor, policy.id, id, { contributionId: secret.id });
	await freezeDraft(editor, policy.id, publish);
	expect(await originOf(policy)).toMatchObject({ count: 1, unseen: [], findings: [{ supporters: 1 }] });
});
