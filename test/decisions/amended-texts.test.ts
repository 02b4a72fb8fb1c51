import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { explainAmendment } from '#lib/decisions/amendments.server.ts';
import { readReadiness } from '#lib/decisions/readiness.server.ts';
import { events } from '#lib/events/tables.ts';
import {
	changeParagraph,
	moveParagraph,
	nameCause,
	splitParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { db } from '#lib/storage/index.ts';
import { fileOf, formats } from '#test/policies/files/reading.ts';
import { write } from '#test/policies/support.ts';
import { join } from '#test/support/people.ts';
import { begin, decision, publish } from './amending.ts';

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
