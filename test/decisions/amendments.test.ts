import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readOpenChain } from '#lib/chain/open-data.server.ts';
import { at, now } from '#lib/clock.ts';
import { readCompareView } from '#lib/policies/compare-view.ts';
import { readComparison } from '#lib/policies/comparing.server.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { addAmendment, explainAmendment, removeAmendment } from '#lib/decisions/amendments.server.ts';
import { readReadiness } from '#lib/decisions/readiness.server.ts';
import type { AmendmentInput } from '#lib/decisions/decision.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import {
	changeParagraph,
	moveParagraph,
	nameCause,
	splitParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { addPolicy, findPolicy, findVersion } from '#lib/policies/policies.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { fileOf, formats } from '#test/policies/files/reading.ts';
import { begin as beginPolicy, write } from '#test/policies/support.ts';
import { join } from '#test/support/people.ts';

const languageOverride = 'Deze tekst is te kort om te meten.';
const publish = { status: 'published', summary: 'Een versie.', languageOverride } as const;

async function begin() {
	const { editor, consultation, policy } = await beginPolicy();
	const place = await write(editor, policy, 'De plek is op maandag open.');
	await freezeDraft(editor, policy.id, publish);
	await startDraft(editor, policy.id);
	const propose = (change: Partial<AmendmentInput> = {}) =>
		addAmendment(editor, {
			onceKey: newOnceKey(),
			policyId: policy.id,
			number: 'A1',
			title: 'Ook op zondag open',
			proposedBy: 'Groen Samen',
			outcome: 'adopted',
			vote: '15 voor, 12 tegen',
			...change
		});
	return { editor, consultation, policy, place, propose };
}

const decision = { summary: 'Vastgesteld.', decision: 'De raad stelde de tekst vast.', languageOverride };

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

test('rule 3: what the council adopted changes the text, or it is said in public why not', async () => {
	const { editor, consultation, policy, place, propose } = await begin();
	const id = await propose();
	const rejected = await propose({ number: 'A2', outcome: 'rejected' });
	const idle = async () =>
		(await readReadiness(editor, consultation.id)).texts[0]!.amendments.flatMap(({ number, changesNothing }) =>
			changesNothing ? number : []
		);
	expect(await idle()).toEqual(['A1']);
	const refused = { status: 409, body: { message: expect.stringContaining('Amendement A1: Ook op zondag open') } };
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject(refused);

	// A paragraph that names it and says the same as before did not change by it.
	await nameCause(editor, policy.id, place, { cause: 'council', text: 'De raad wilde dit.', amendmentIds: [id] });
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject(refused);
	const anna = await join('Anna');
	await expect(explainAmendment(anna, { id, reason: 'Zomaar.' })).rejects.toMatchObject({ status: 404 });
	await expect(explainAmendment(editor, { id: rejected, reason: 'Zomaar.' })).rejects.toMatchObject({ status: 404 });
	await explainAmendment(editor, { id, reason: 'Het stond er al.' });
	await adoptPolicy(editor, policy.id, decision);
	const { facts } = await readDocument(policy.slug, undefined, undefined);
	expect(facts.amendments.map(({ unchangedBecause }) => unchangedBecause)).toEqual(['Het stond er al.', '']);
	const { versies } = await readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 100 });
	expect(versies.at(-1)!.raadsbesluit!.amendementen.map((one) => one.ongewijzigdOmdat)).toEqual([
		'Het stond er al.',
		null
	]);
	for (const format of formats) expect(await fileOf(policy, format)).toContain('Hetstonderal.');
});

test('the log says of which amendment it was explained that nothing changed, without the words', async () => {
	const { editor, consultation, propose } = await begin();
	const id = await propose();
	await explainAmendment(editor, { id, reason: 'Jan Bakker zei al dat het er stond.' });
	const log = await db.select().from(events).orderBy(asc(events.happenedAt), asc(events.id));
	expect(log.filter(({ action }) => action === 'amendment.explained')).toMatchObject([
		{ subjectId: id, consultationId: consultation.id, actorId: editor.id, particulars: { number: 'A1' } }
	]);
	expect(JSON.stringify(log)).not.toContain('Bakker');
});

test('a reason why nothing changed goes when the text did change', async () => {
	const { editor, policy, place, propose } = await begin();
	const id = await propose();
	await explainAmendment(editor, { id, reason: 'Het stond er al.' });
	await changeParagraph(editor, policy.id, place, 'De plek is ook op zondag open.');
	await nameCause(editor, policy.id, place, { cause: 'council', text: 'De raad wilde dit.', amendmentIds: [id] });
	await adoptPolicy(editor, policy.id, decision);
	const { facts } = await readDocument(policy.slug, undefined, undefined);
	expect(facts.amendments).toMatchObject([{ number: 'A1', unchangedBecause: '' }]);
});

test('rule 3: a change of the council stands in no version that it does not decide on, also of what only moved', async () => {
	const { editor, policy, place, propose } = await begin();
	const id = await propose();
	let last = place;
	for (const day of ['dinsdag', 'woensdag']) {
		last = await write(editor, policy, `De plek is op ${day} open.`);
		await nameCause(editor, policy.id, last, { cause: 'municipality', text: 'Wij wilden dit.' });
	}
	await freezeDraft(editor, policy.id, publish);
	await startDraft(editor, policy.id);
	await moveParagraph(editor, policy.id, place, last);
	await nameCause(editor, policy.id, place, { cause: 'council', text: 'De raad wilde dit.', amendmentIds: [id] });
	const early = { status: 409, body: { message: expect.stringContaining('De plek is op maandag open.') } };
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(early);
	await adoptPolicy(editor, policy.id, decision);
});

test('rule 3: what was split off explains no change of the council before the council decides', async () => {
	const { editor, policy, place, propose } = await begin();
	const id = await propose();
	const part = await splitParagraph(editor, policy.id, place, 'De plek is open.', 'Op maandag.');
	await nameCause(editor, policy.id, part, { cause: 'municipality', text: 'Wij wilden dit.' });
	await nameCause(editor, policy.id, place, { cause: 'council', text: 'De raad wilde dit.', amendmentIds: [id] });
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject({ status: 409 });
	await nameCause(editor, policy.id, place, { cause: 'municipality', text: 'Wij wilden dit.' });
	await freezeDraft(editor, policy.id, publish);
});

test('the council amends no plan of an organisation', async () => {
	const { editor, consultation, propose } = await begin();
	const slug = await transaction(() =>
		addPolicy(editor, { consultationId: consultation.id, title: 'Plan van Welzijn', kind: 'plan' })
	);
	const { id: policyId } = await findPolicy(slug);
	await expect(propose({ policyId })).rejects.toMatchObject({ status: 404 });
});

test('a version that was adopted with words alone stays as it is', async () => {
	const { editor, policy } = await begin();
	await adoptPolicy(editor, policy.id, decision);
	const version = await findVersion(policy.id, 2);
	expect(version).toMatchObject({ decision: decision.decision, decisionNumber: '', decidedOn: null, votes: null });
});

test('nobody decides tomorrow', async () => {
	const { editor, policy } = await begin();
	const decidedOn = dayAfter(dayOf(now()));
	await expect(adoptPolicy(editor, policy.id, { ...decision, decidedOn })).rejects.toMatchObject({ status: 400 });
});

test('a concept with an embargo opens after its last day, and before it only when the redactie means to', async () => {
	const { editor, policy } = await begin();
	const today = dayOf(now());
	const concept = { status: 'concept', summary: 'Voor de raad.', embargoUntil: today } as const;
	const { id } = await freezeDraft(editor, policy.id, concept);
	await expect(openVersion(editor, id)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('vertrouwelijk tot en met') }
	});
	await openRound(editor, id, { mode: 'members', closesOn: dayAfter(today, 20) });
	const councillor = await join('Aylin', 'council_member');
	expect((await findVersion(policy.id, 2, councillor)).embargoUntil).toBe(today);
	await expect(findVersion(policy.id, 2)).rejects.toMatchObject({ status: 404 });

	const tomorrow = new Date(now().getTime() + 24 * 3600_000);
	await at(tomorrow, () => openVersion(editor, id));
	expect((await findVersion(policy.id, 2)).publicAt).not.toBeNull();
});

test('opening a concept before its day asks for a yes', async () => {
	const { editor, policy } = await begin();
	const embargoUntil = dayAfter(dayOf(now()), 10);
	const { id } = await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Voor de raad.', embargoUntil });
	await openVersion(editor, id, true);
	expect((await findVersion(policy.id, 2)).publicAt).not.toBeNull();
});
