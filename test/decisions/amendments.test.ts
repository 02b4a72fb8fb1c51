import { expect, test } from 'vitest';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { now } from '#lib/clock.ts';
import { readCompareView } from '#lib/policies/compare-view.ts';
import { readComparison } from '#lib/policies/comparing.server.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { explainAmendment, removeAmendment } from '#lib/decisions/amendments.server.ts';
import { changeParagraph, nameCause } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { addPolicy, findPolicy } from '#lib/policies/policies.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { join } from '#test/support/people.ts';
import { begin, decision, publish } from './amending.ts';

test('an adopted amendment stands by name behind what it changed, on every page and in the open data', async () => {
	const { editor, consultation, policy, place, propose } = await begin();
	const adopted = await propose();
	await propose({ number: 'A2', title: 'Minder lang open', outcome: 'rejected', vote: '4 voor, 23 tegen' });
	await changeParagraph(editor, policy.id, place, 'De plek is op maandag en zondag open.');
	await nameCause(editor, policy.id, place, { cause: 'council', text: 'De raad wilde dit.', amendmentIds: [adopted] });
	const votes = { for: 23, against: 4, abstained: 0 };
	const decidedOn = dayOf(now());
	await adoptPolicy(editor, policy.id, { ...decision, decisionNumber: '2026-041', decidedOn, votes });

	const view = readCompareView(new URLSearchParams('door=raad'));
	const { sections } = await readComparison(policy.slug, ['1', '2'], { view, person: undefined });
	const [change] = sections.flatMap(({ items }) => items.flatMap(({ changes }) => changes));
	expect(change!.because).toMatchObject([
		{ cause: 'council', origin: { amendments: [{ number: 'A1', proposedBy: 'Groen Samen' }], reasons: [] } }
	]);
	const { version, facts } = await readDocument(policy.slug, undefined, undefined);
	expect(version).toMatchObject({ status: 'adopted', decisionNumber: '2026-041', decidedOn, votes });
	expect(facts.frozenBy).toBe('Eva');
	expect(facts.amendments.map(({ number, outcome }) => [number, outcome])).toEqual([
		['A1', 'adopted'],
		['A2', 'rejected']
	]);

	const open = (await readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 100 })).versies.at(-1)!;
	expect(open.raadsbesluit).toMatchObject({
		nummer: '2026-041',
		voor: 23,
		amendementen: [{ uitkomst: 'aangenomen' }, { uitkomst: 'verworpen' }]
	});
	expect(open.alineas[0]!.wijziging).toMatchObject({
		oorzaak: 'door-de-raad',
		herkomst: [{ soort: 'amendement', id: adopted }]
	});
});

test('what the council did not adopt changed nothing, and an amendment is only ever of the council', async () => {
	const { editor, policy, place, propose } = await begin();
	const rejected = await propose({ outcome: 'rejected' });
	const adopted = await propose({ number: 'A2' });
	await changeParagraph(editor, policy.id, place, 'De plek is open.');
	const name = (cause: 'council' | 'residents', id: string) =>
		nameCause(editor, policy.id, place, { cause, text: 'Zo is het.', amendmentIds: [id] });
	await expect(name('council', rejected)).rejects.toMatchObject({ status: 404 });
	await expect(name('residents', adopted)).rejects.toMatchObject({ status: 409 });
	await name('council', adopted);
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject({ status: 409 });
	await expect(removeAmendment(editor, adopted)).rejects.toMatchObject({ status: 409 });
	await removeAmendment(editor, rejected);
});

test('a number is given once, only the redactie writes amendments down, and after the decision nobody does', async () => {
	const { editor, policy, propose } = await begin();
	const id = await propose();
	await expect(propose()).rejects.toMatchObject({ status: 409 });
	const anna = await join('Anna');
	await expect(removeAmendment(anna, id)).rejects.toMatchObject({ status: 404 });
	await explainAmendment(editor, { id, reason: 'Dit stond er al.' });
	await adoptPolicy(editor, policy.id, decision);
	await expect(propose({ number: 'A9' })).rejects.toMatchObject({ status: 409 });
	await expect(removeAmendment(editor, id)).rejects.toMatchObject({ status: 409 });
});

test('the council amends no plan of an organisation', async () => {
	const { editor, consultation, propose } = await begin();
	const slug = await transaction(() =>
		addPolicy(editor, { consultationId: consultation.id, title: 'Plan van Welzijn', kind: 'plan' })
	);
	const { id: policyId } = await findPolicy(slug);
	await expect(propose({ policyId })).rejects.toMatchObject({ status: 404 });
});
