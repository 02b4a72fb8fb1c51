import * as v from 'valibot';
import { expect, test } from 'vitest';
import { secretOf } from '#lib/contributions/code.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { readCompareView } from '#lib/policies/compare-view.ts';
import { readComparison } from '#lib/policies/comparing.server.ts';
import {
	changeParagraph,
	moveParagraph,
	nameCause,
	splitParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { CauseForm } from '#lib/policies/forms.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { readVersion } from '#lib/policies/policies.server.ts';
import type { NamedCause } from '#lib/policies/policy.ts';
import { draw, say } from '#test/support/chain.ts';
import { begin, write } from './support.ts';

// Why a text changed: there is somebody behind it.

const publish = { status: 'published', summary: 'Zo is het.' } as const;
const refusal = (words: string) => ({ status: 409, body: { message: expect.stringContaining(words) } });

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

test('rule 3: a part that was split off takes no reason that does not hold for the version', async () => {
	const { editor, policy, id, name, change } = await changed();
	await change();
	await name({ cause: 'council', text: 'De raad wil tien bankjes.', byDecision: true });
	const part = await splitParagraph(editor, policy.id, id, 'Er komen bankjes.', 'Bij de bus. Bij de brug.');
	const last = await splitParagraph(editor, policy.id, part, 'Bij de bus.', 'Bij de brug.');
	await nameCause(editor, policy.id, last, { cause: 'municipality', text: 'Daar wacht u vaak.' });
	const { id: versionId } = await freezeDraft(editor, policy.id, publish);
	const rows = await readVersion(versionId);
	const reasonOf = (wanted: string) => rows.find(({ paragraphId }) => paragraphId === wanted)!.causeText;
	expect([id, part, last].map(reasonOf), 'the first says what it said before, so its reason went').toEqual([
		'',
		...['Daar wacht u vaak.', 'Daar wacht u vaak.']
	]);
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
