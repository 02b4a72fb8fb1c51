import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { secretOf } from '#lib/contributions/code.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import type { Person } from '#lib/people/person.ts';
import {
	addParagraph,
	changeParagraph,
	linkSource,
	moveParagraph,
	nameCause,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { CauseForm } from '#lib/policies/forms.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import type { NamedCause, Policy, Source } from '#lib/policies/policy.ts';
import { readCompareView } from '#lib/policies/compare-view.ts';
import { readComparison } from '#lib/policies/comparing.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { paragraphLinks } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { addFindingSources, changeFinding, findFinding, removeFindingSource } from '#lib/themes/findings.server.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { draw, say } from '#test/support/chain.ts';
import { join } from '#test/support/people.ts';
import { begin, write } from './support.ts';

// What a text rests on and why it changed: there is somebody behind it, and it stays as people read it.

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

/** A published paragraph that says something else in the draft. */
async function changed() {
	const made = await begin();
	const id = await write(made.editor, made.policy, 'Er komen bankjes.');
	const last = await write(made.editor, made.policy, 'Er komen bomen.');
	await freezeDraft(made.editor, made.policy.id, publish);
	await startDraft(made.editor, made.policy.id);
	const name = (cause: NamedCause) => nameCause(made.editor, made.policy.id, id, cause);
	const change = () => changeParagraph(made.editor, made.policy.id, id, 'Er komen tien bankjes.');
	return { ...made, id, last, name, change };
}

test('rule 3: inwoners, the adviesraad and the raad are a cause only with what they said', async () => {
	const { consultation, name, change } = await changed();
	await change();
	const wish = await say(consultation.id, 'Een bankje');
	const advice = await say(consultation.id, 'Denk aan rust', { channel: 'advice' });
	const remark = await say(consultation.id, 'Te duur', { channel: 'council_round', status: 'confidential' });
	const [empty, finding] = [await draw(consultation.id, 'Leeg', []), await draw(consultation.id, 'Bankjes', [wish.id])];

	const text = 'Dit werd gevraagd.';
	for (const cause of ['residents', 'advice', 'council'] as const) {
		await expect(name({ cause, text })).rejects.toMatchObject(refusal('Kies ook'));
		await expect(name({ cause, text, findingIds: [empty.id] })).rejects.toMatchObject(refusal('Kies ook'));
	}
	await expect(name({ cause: 'advice', text, contributionIds: [wish.id] })).rejects.toMatchObject(
		refusal('adviesraad')
	);
	await expect(name({ cause: 'residents', text, contributionIds: [remark.id] })).rejects.toMatchObject(
		refusal('inwoners')
	);
	await name({ cause: 'residents', text, findingIds: [finding.id] });
	await name({ cause: 'advice', text, contributionIds: [advice.id] });
	await name({ cause: 'council', text, contributionIds: [remark.id] });
});

test('rule 3: the form says that nobody is behind the cause', () => {
	const given = { basedOn: 'x', cause: 'residents', text: 'Inwoners vroegen dit.' };
	const problems = (more: object) =>
		v.safeParse(CauseForm, { ...given, ...more }).issues?.map(({ message }) => message);
	expect(problems({})).toEqual(['Kies ook wat inwoners hierover zeiden. Zoek het eerst op en vink het aan.']);
	expect(problems({ cause: 'council' })).toHaveLength(1);
	expect(problems({ cause: 'council', byDecision: 'ja' })).toBeUndefined();
	expect(problems({ cause: 'editorial' })).toBeUndefined();
});

test('rule 3: who took back their words is no cause any more when the version is published', async () => {
	const { editor, policy, consultation, name, change } = await changed();
	await change();
	const wish = await say(consultation.id, 'Een bankje');
	await name({ cause: 'residents', text: 'Dit werd gevraagd.', contributionIds: [wish.id] });
	await withdraw(wish.code, secretOf(wish.onceKey));
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(refusal('Er komen tien bankjes.'));
});

test('rule 3: what the council changes when it decides is in the text that it adopts alone', async () => {
	const { editor, policy, name, change } = await changed();
	await change();
	await name({ cause: 'council', text: 'De raad wil tien bankjes.', byDecision: true });
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(refusal('de raad vaststelt'));
});

test('rule 3: a move may name why, and the comparison shows it', async () => {
	const { editor, policy, last } = await changed();
	await moveParagraph(editor, policy.id, last, null);
	await nameCause(editor, policy.id, last, { cause: 'municipality', text: 'Bomen gaan voor.' });
	await freezeDraft(editor, policy.id, publish);
	const view = readCompareView(new URLSearchParams());
	const { sections } = await readComparison(policy.slug, ['1', '2'], { view, person: undefined });
	const changes = sections.flatMap(({ items }) => items.flatMap(({ changes }) => changes));
	expect(changes.find(({ moved }) => moved)).toMatchObject({ fate: 'same', because: [{ text: 'Bomen gaan voor.' }] });
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
