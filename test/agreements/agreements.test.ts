import { expect, test } from 'vitest';
import { findAgreement, readAgreements } from '#lib/agreements/agreements.server.ts';
import { AgreementForm, nothing } from '#lib/agreements/agreement.ts';
import { approveAgreement, sendAgreementBack } from '#lib/agreements/approving.server.ts';
import { findAgreementDraft, sealOfBoth } from '#lib/agreements/drafts.server.ts';
import { suggestItem } from '#lib/agendas/suggestions/suggesting.server.ts';
import { takeUpSuggestion } from '#lib/agendas/suggestions/deciding.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { findItemOf } from '#lib/agreements/items.server.ts';
import { followCode } from '#lib/chain/following.server.ts';
import { nameCause } from '#lib/policies/drafting.server.ts';
import { about, publishing } from '#test/agendas/support.ts';
import { giveAgreement, offerAgreement, saveAgreement } from '#lib/agreements/giving.server.ts';
import { findMilestone, readPhoto, tellStep, tellStepWithPhoto } from '#lib/agreements/steps.server.ts';
import { itemAgreementsIn } from '#test/agreements/rows.ts';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { at } from '#lib/clock.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { repliesTo, reply } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { makePhoto } from '#test/uploads/made.ts';
import { join } from '#test/support/people.ts';
import * as v from 'valibot';
import { banksAgreed, begin, give, no, yes } from './support.ts';

const step = (kind: 'done' | 'moved' | 'dropped', onDay: string, words = 'Zo is het gegaan.') => ({
	...{ onceKey: newOnceKey(), kind, onDay, words }
});

test('the redactie gives the answer and the agreement in one go, and the wijkplatform hears it', async () => {
	const { eva, banks } = await begin();
	await at('2026-01-20T10:00Z', () => give(eva, banks));
	const { contributionId, id } = banks.item;
	expect((await repliesTo([contributionId])).get(contributionId)).toMatchObject({ verdict: 'adopted' });
	const agreed = await at('2026-02-01T10:00Z', () => findAgreement(id));
	expect(agreed).toMatchObject({ outcome: 'alone', doneBy: 'Team Groen', amount: 4500, state: 'todo', number: 1 });
	expect(agreed?.lateSince).toBeUndefined();
	const told = await db.select().from(mails);
	expect(told.map(({ recipient, subject }) => [recipient, subject])).toContainEqual([
		'karim@example.org',
		'Antwoord op uw agendapunt: Banken'
	]);
});

test('who suggested the point that an item came of hears each agreement on it, and reads it by their volgcode', async () => {
	const { eva, karim, wijk, consultation, agenda } = await begin();
	const said = { onceKey: newOnceKey(), slug: wijk.slug, consultationId: consultation.id, text: 'Zet er een kast.' };
	const code = await suggestItem({ ...said, author: '', neighbourhoodId: undefined, email: 'riet@voorbeeld.example' });
	const lineOf = async () => (await followCode(code)).lines[0]!;
	const { id } = await lineOf();
	await approve(await join('Mo', 'moderator'), id);
	const words = { onceKey: newOnceKey(), text: 'Een kast met boeken.', details: about('Een boekenkast') };
	const itemId = await takeUpSuggestion(karim, agenda.id, id, words);
	await nameCause(karim, agenda.id, itemId, { cause: 'municipality', text: 'Wij misten dit.' });
	await publishAgenda(karim, agenda.id, publishing);
	const placed = await findItemOf(consultation.id, wijk.slug, itemId);
	expect((await lineOf()).suggestion).toMatchObject({ outcome: 'on_agenda', agreed: undefined });

	const told = async () => (await db.select().from(mails)).filter(({ recipient }) => recipient.startsWith('riet@'));
	await give(eva, placed);
	expect((await told()).map(({ subject }) => subject)).toEqual([
		'Uw voorstel staat op de wijkagenda',
		'De gemeente zegt wat er met uw punt gebeurt'
	]);
	expect((await told())[1]!.text).toContain(`/volg/${code}`);
	expect((await lineOf()).suggestion!.agreed).toMatchObject({ outcome: 'alone' });

	await give(eva, placed, { ...banksAgreed, because: 'Het kost meer.', amount: 6000 });
	expect(await told(), 'a change is told too').toHaveLength(3);

	await hide(await join('Mia', 'moderator'), placed.item.contributionId, 'Hier stond een naam.');
	expect((await lineOf()).suggestion!.agreed, 'of what is hidden nothing is told').toBeUndefined();
});

test('an agreement does not contradict the answer', async () => {
	const { eva, banks, light } = await begin();
	await expect(give(eva, banks, banksAgreed, no)).rejects.toMatchObject({ status: 409 });
	await expect(give(eva, banks, { ...nothing, outcome: 'not' }, yes)).rejects.toMatchObject({ status: 409 });
	expect(await repliesTo([banks.item.contributionId]), 'and no answer went out alone').toEqual(new Map());
	await give(eva, light, { ...nothing, outcome: 'not' }, no);
	expect(await findAgreement(light.item.id)).toMatchObject({ outcome: 'not', state: 'not', milestones: [] });
});

test('an answer that stands is not given twice', async () => {
	const { eva, banks } = await begin();
	const { contributionId } = banks.item;
	await reply(eva, { onceKey: newOnceKey(), contributionId, ...yes });
	await give(eva, banks);
	expect((await repliesTo([contributionId])).get(contributionId)).toMatchObject({ number: 1 });
	await give(
		eva,
		banks,
		{ ...banksAgreed, because: 'Het kost meer.', amount: 6000 },
		{ ...yes, reason: 'Ja, in mei.' }
	);
	expect((await repliesTo([contributionId])).get(contributionId)).toMatchObject({ number: 2, reason: 'Ja, in mei.' });
});

test('who names no milestones agrees on one: that it is done', async () => {
	const { eva, banks } = await begin();
	await give(eva, banks, { ...banksAgreed, milestones: [] });
	const { milestones } = (await findAgreement(banks.item.id))!;
	expect(milestones).toMatchObject([{ text: 'Het is klaar', dueOn: '2026-06-30' }]);
});

test('rule 5: a change is a new agreement beside the old one, with its reason, and what was done stays done', async () => {
	const { eva, banks } = await begin();
	await at('2026-01-20T10:00Z', () => give(eva, banks));
	const [first, second] = (await findAgreement(banks.item.id))!.milestones;
	await at('2026-02-20T10:00Z', () => tellStep(eva, banks, first!.id, step('done', '2026-02-18')));
	const changed = {
		...banksAgreed,
		what: 'Er komen vier banken.',
		milestones: [
			{ id: first!.id, text: first!.text, dueOn: first!.plannedOn },
			{ id: second!.id, text: 'De vier banken staan er', dueOn: '2026-09-30' }
		]
	};
	await expect(give(eva, banks, changed)).rejects.toMatchObject({ status: 400 });
	await at('2026-03-01T10:00Z', () => give(eva, banks, { ...changed, because: 'De wijk wil er vier.' }));
	const [now, before] = (await readAgreements([banks.item.id])).get(banks.item.id)!;
	expect(now).toMatchObject({
		number: 2,
		what: 'Er komen vier banken.',
		because: 'De wijk wil er vier.',
		state: 'busy'
	});
	expect(before).toMatchObject({ number: 1, what: 'Er komen drie banken.' });
	expect(now.milestones.map(({ state, dueOn }) => [state, dueOn])).toEqual([
		['done', '2026-03-01'],
		['open', '2026-09-30']
	]);
});

test('a milestone of another item is no milestone of this one', async () => {
	const { eva, banks, light } = await begin();
	await give(eva, banks);
	const [other] = (await findAgreement(banks.item.id))!.milestones;
	const stolen = { ...banksAgreed, milestones: [{ id: other!.id, text: 'x', dueOn: '2026-06-30' }] };
	await expect(give(eva, light, stolen)).rejects.toMatchObject({ status: 400 });
	await expect(tellStep(eva, light, other!.id, step('dropped', ''))).rejects.toMatchObject({ status: 404 });
});

test('a milestone is late when its day is over, moves with a reason, and opens again when it was not done after all', async () => {
	const { eva, banks } = await begin();
	await at('2026-01-20T10:00Z', () => give(eva, banks));
	const id = banks.item.id;
	const late = await at('2026-03-02T10:00Z', () => findAgreement(id));
	expect(late?.lateSince).toBe('2026-03-01');
	const milestone = late!.milestones[0]!.id;
	await at('2026-03-05T10:00Z', async () => {
		await expect(tellStep(eva, banks, milestone, step('moved', '2026-03-04'))).rejects.toMatchObject({ status: 400 });
		await expect(tellStep(eva, banks, milestone, step('done', '2026-03-06'))).rejects.toMatchObject({ status: 400 });
		await tellStep(eva, banks, milestone, step('moved', '2026-08-01', 'De wijk koos nog niet.'));
	});
	const moved = await at('2026-03-06T10:00Z', () => findAgreement(id));
	expect(moved).toMatchObject({ lateSince: undefined, movedTo: '2026-08-01' });
	expect(moved!.milestones[0]).toMatchObject({ plannedOn: '2026-03-01', dueOn: '2026-08-01' });
	await at('2026-04-01T10:00Z', () => tellStep(eva, banks, milestone, step('done', '2026-03-30')));
	await at('2026-04-02T10:00Z', () => tellStep(eva, banks, milestone, step('moved', '2026-05-01')));
	expect((await at('2026-04-03T10:00Z', () => findMilestone(id, milestone))).state).toBe('open');
});

test('what is dropped does not keep an agreement open', async () => {
	const { eva, banks } = await begin();
	await give(eva, banks);
	const [first, second] = (await findAgreement(banks.item.id))!.milestones;
	await tellStep(eva, banks, first!.id, step('done', '2026-02-01'));
	await tellStep(eva, banks, second!.id, step('dropped', ''));
	expect(await findAgreement(banks.item.id)).toMatchObject({ state: 'done', lateSince: undefined });
	await expect(tellStep(eva, banks, second!.id, step('dropped', ''))).rejects.toMatchObject({ status: 409 });
});

test('a photo beside a milestone says what is on it, and is there for who can read the item', async () => {
	const { eva, banks, light } = await begin();
	await give(eva, banks);
	await give(eva, light);
	const milestone = (await findAgreement(banks.item.id))!.milestones[0]!.id;
	const photo = { name: 'bank.jpg', bytes: await makePhoto(), isTooLarge: false };
	const telling = step('done', '2026-02-01');
	const silent = await tellStepWithPhoto(eva, banks, milestone, { ...telling, alt: '' }, photo);
	expect(silent.problems).toMatchObject([{ field: 'alt' }]);
	await tellStepWithPhoto(eva, banks, milestone, { ...telling, alt: 'Een bank onder een boom' }, photo);
	const [told] = (await findMilestone(banks.item.id, milestone)).steps;
	expect(told).toMatchObject({ alt: 'Een bank onder een boom' });
	expect((await readPhoto(banks.item.id, told!.uploadId!)).mediaType).toBe('image/jpeg');
	await expect(readPhoto(light.item.id, told!.uploadId!)).rejects.toMatchObject({ status: 404 });
});

test('where a second colleague reads along, answer and agreement go out together', async () => {
	const { eva, ruud, banks } = await begin({ secondReader: true });
	const { id, contributionId } = banks.item;
	const both = { answer: yes, agreement: banksAgreed };
	await expect(give(eva, banks)).rejects.toMatchObject({ status: 409 });
	await offerAgreement(eva, banks, both);
	const seal = await sealOfBoth(id, contributionId);
	await expect(approveAgreement(eva, banks, seal)).rejects.toMatchObject({ status: 409 });
	await sendAgreementBack(ruud, banks, seal, 'Zeg ook waar.');
	expect(await findAgreementDraft(id)).toMatchObject({ state: 'returned', note: 'Zeg ook waar.' });

	await offerAgreement(eva, banks, both);
	expect(await findAgreement(id), 'nothing is public yet').toBeUndefined();
	await approveAgreement(ruud, banks, await sealOfBoth(id, contributionId));
	expect(await findAgreement(id)).toMatchObject({ writtenById: eva.id, approvedById: ruud.id });
	expect((await repliesTo([contributionId])).get(contributionId)).toMatchObject({ approvedById: ruud.id });
	expect(await findAgreementDraft(id)).toBeUndefined();
});

test('who reads along approves what was read, and no other words', async () => {
	const { eva, ruud, banks } = await begin({ secondReader: true });
	const { id, contributionId } = banks.item;
	await offerAgreement(eva, banks, { answer: yes, agreement: banksAgreed });
	const seal = await sealOfBoth(id, contributionId);
	await offerAgreement(eva, banks, { answer: yes, agreement: { ...banksAgreed, amount: 1 } });
	await expect(approveAgreement(ruud, banks, seal)).rejects.toMatchObject({ status: 409 });
});

test('two colleagues at one item do not overwrite each other', async () => {
	const { eva, ruud, banks } = await begin();
	const { id, contributionId } = banks.item;
	const basedOn = await sealOfBoth(id, contributionId);
	await saveAgreement(eva, banks, { answer: yes, agreement: banksAgreed, basedOn });
	const other = { answer: yes, agreement: { ...banksAgreed, amount: 1 }, basedOn };
	await expect(saveAgreement(ruud, banks, other)).rejects.toMatchObject({ status: 409 });
	expect((await findAgreementDraft(id))?.given.amount).toBe(4500);
});

test('rule 7: sending an agreement ten times makes one', async () => {
	const { eva, banks } = await begin();
	const both = { onceKey: newOnceKey(), answer: yes, agreement: banksAgreed };
	await Promise.all(Array.from({ length: 10 }, () => giveAgreement(eva, banks, both)));
	expect(await itemAgreementsIn()).toBe(1);
});

test('rule 10: only the redactie agrees, and a draft is nowhere else', async () => {
	const { eva, karim, banks, consultation } = await begin();
	const fatima = await join('Fatima');
	for (const person of [karim, fatima]) await expect(give(person, banks)).rejects.toMatchObject({ status: 404 });
	await saveAgreement(eva, banks, { answer: yes, agreement: { ...banksAgreed, what: 'Geheim plan' } });
	const open = await readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 10 });
	expect(JSON.stringify([open, await db.select().from(mails)])).not.toContain('Geheim');
});

test('the open data holds each agreement with its milestones; of a hidden item nothing', async () => {
	const { eva, bea, banks, consultation } = await begin();
	await at('2026-01-20T10:00Z', () => give(eva, banks));
	const read = () => readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 10 });
	expect((await read()).afspraken).toMatchObject([
		{
			...{ agendapunt: 'Banken', wijk: 'Molenveld', uitkomst: 'doen-we', wie: 'Team Groen', bedrag: 4500 },
			stappen: [{ tekst: 'De plek is gekozen', stand: 'open' }, { tekst: 'De banken staan er' }]
		}
	]);
	const mo = await join('Mo', 'moderator');
	await hide(mo, banks.item.contributionId, 'Dit past niet.');
	expect((await read()).afspraken).toEqual([]);
	expect(bea).toBeDefined();
});

test('a form without an answer to who, what, when and with which money does not go out', () => {
	const asked = (given: Record<string, string | string[]>) =>
		v.safeParse(AgreementForm, given).issues?.map(({ path }) => path?.[0]?.key) ?? [];
	expect(asked({})).toEqual(['outcome']);
	expect(asked({ outcome: 'not' })).toEqual([]);
	expect(asked({ outcome: 'together' }).toSorted()).toEqual(['doneBy', 'doneWith', 'dueOn', 'money', 'what']);
	const whole = { outcome: 'alone', what: 'x', doneBy: 'y', money: 'z', dueOn: '5-5-2027' };
	expect(asked(whole)).toEqual([]);
	expect(asked({ ...whole, amount: '€ 12.000,-' })).toEqual([]);
	expect(asked({ ...whole, amount: 'veel' })).toEqual(['amount']);
	expect(asked({ ...whole, milestoneText: ['a', 'b'], milestoneDay: ['1-3-2027', ''] })).toEqual(['milestoneText']);
	expect(asked({ ...whole, milestoneText: ['a', 'b'], milestoneDay: ['1-3-2027', '31-2-2027'] })).toEqual([
		'milestoneDay'
	]);
	expect(v.parse(AgreementForm, { ...whole, dueAs: 'quarter' }).dueOn, 'a quarter ends on its last day').toBe(
		'2027-06-30'
	);
});
