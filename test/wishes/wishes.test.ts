import * as v from 'valibot';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { followCode } from '#lib/chain/following.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { approve, support } from '#lib/contributions/contributions.server.ts';
import { joinByEmail } from '#lib/people/people.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { sealOf } from '#lib/forms/seal.ts';
import {
	closeEdition,
	listEditionsOf,
	listTreesFor,
	nextYearOf,
	openEdition,
	plantTree
} from '#lib/wishes/editions.server.ts';
import { changeEdition, editionWords } from '#lib/wishes/changing.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import { wishes } from '#lib/wishes/tables.ts';
import { EditionForm } from '#lib/wishes/wish.ts';
import { countUnseen, findEdition, hangWish, listEditions, listWishes } from '#lib/wishes/wishes.server.ts';
import { supportedBy, supportWish, unsupportWish } from '#lib/wishes/supporting.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { changeConsultation, findConsultationById } from '#lib/consultations/consultations.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const wish = (text: string, onceKey = newOnceKey()) => ({
	text,
	onceKey,
	author: '',
	neighbourhoodId: undefined,
	email: ''
});

async function plant() {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	const { id } = await newConsultation(editor);
	const place = { slug: 'hal', name: 'De Hal', place: 'Buurthuis', rule: 'Wensen voor de hal.', introduction: '' };
	return { editor, moderator, edition: await openEdition(editor, { consultationId: id, year: 2026, ...place }) };
}

test('a new year for a tree is the one that it does not have yet', async () => {
	const { edition } = await plant();
	expect([await nextYearOf(edition.treeId, 2025), await nextYearOf(edition.treeId, 2026)]).toEqual([2025, 2027]);
});

test('a wish hangs in public after a moderator looked at it', async () => {
	const { edition, moderator } = await plant();
	await hangWish(edition, wish('Een bankje bij de deur'));
	expect(await listWishes(edition)).toEqual([]);
	expect(await countUnseen(edition)).toEqual(new Map([['pending', 1]]));

	const contribution = only(await db.select().from(contributions));
	await approve(moderator, contribution.id);
	expect((await listWishes(edition)).map(({ text }) => text)).toEqual(['Een bankje bij de deur']);
});

test('rule 7: a hundred equal posts make one wish and a hundred equal receipts', async () => {
	const { edition } = await plant();
	const same = wish('Een bankje');
	const codes = await Promise.all(Array.from({ length: 100 }, () => hangWish(edition, same)));

	expect(new Set(codes).size).toBe(1);
	expect(await db.$count(contributions)).toBe(1);
	expect(await db.$count(receipts)).toBe(1);
});

test('a wish that many want is counted once a person', async () => {
	const { edition, moderator } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const { id } = only(await db.select().from(contributions));
	await approve(moderator, id);
	await Promise.all(['anna', 'anna', 'bas'].map((who) => support(id, who)));

	expect((await listWishes(edition))[0]?.supporters).toBe(2);
});

test('nobody supports what is not public', async () => {
	const { edition } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const { id } = only(await db.select().from(contributions));
	await expect(support(id, 'anna')).rejects.toMatchObject({ status: 404 });
});

test('a wish that comes while the tree closes hears that it is closed', async () => {
	const { editor, edition } = await plant();
	const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
	const closing = transaction(async () => {
		await closeEdition(editor, edition);
		await pause(100);
	});
	await pause(30);
	await expect(hangWish(edition, wish('Te laat'))).rejects.toMatchObject({ status: 409 });
	await closing;
});

test('a closed tree takes no wishes, and what came before stays', async () => {
	const { editor, edition } = await plant();
	await hangWish(edition, wish('Een bankje'));
	await closeEdition(editor, edition);
	await expect(hangWish(edition, wish('Nog een'))).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(1);
});

test('the fate of a wish is public with its reason, and only a redacteur says it', async () => {
	const { editor, moderator, edition } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const contribution = only(await db.select().from(contributions));
	await approve(moderator, contribution.id);
	const { id } = only(await listWishes(edition));

	const fate = { id, fate: 'come_true', reason: 'Het bankje staat er.' } as const;
	await expect(answerWish(moderator, fate)).rejects.toMatchObject({ status: 404 });
	await answerWish(editor, fate);
	expect((await listWishes(edition))[0]).toMatchObject({ fate: 'come_true', fateReason: 'Het bankje staat er.' });
	expect((await db.select({ action: events.action }).from(events)).map(({ action }) => action)).toContain(
		'wish.answered'
	);
});

test('who has the secret takes the words back; that there was a wish stays', async () => {
	const { edition } = await plant();
	const given = wish('Een bankje');
	const code = await hangWish(edition, given);

	expect(await withdraw(code, 'GERADEN')).toBe(false);
	expect(await withdraw(code, secretOf(given.onceKey))).toBe(true);
	expect(await db.select().from(contributions)).toMatchObject([{ text: '', status: 'withdrawn' }]);
	expect(await countUnseen(edition)).toEqual(new Map([['withdrawn', 1]]));
});

test('support is taken back by who gave it, once, and the log says so', async () => {
	const { edition, moderator } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const { id } = only(await db.select().from(contributions));
	await approve(moderator, id);
	for (const who of ['anna', 'bas']) await supportWish(edition, id, who);
	expect(await supportedBy(edition, ['anna', 'cor'])).toEqual(new Set([id]));

	await Promise.all(['anna', 'anna', 'cor'].map((who) => unsupportWish(edition, id, who)));
	expect((await listWishes(edition))[0]?.supporters).toBe(1);
	expect(await supportedBy(edition, ['anna'])).toEqual(new Set());
	const happened = (await db.select().from(events)).filter(({ action }) => action === 'contribution.unsupported');
	expect(only(happened).subjectId).toBe(id);
});

test('a wish is supported on its own tree, as long as that is open', async () => {
	const { editor, edition, moderator } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const { id } = only(await db.select().from(contributions));
	await approve(moderator, id);
	const other = await openEdition(editor, { ...edition, ...edition.tree, year: 2027 });
	await expect(supportWish(other, id, 'anna')).rejects.toMatchObject({ status: 404 });
	await supportWish(edition, id, 'anna');
	await closeEdition(editor, edition);
	const closed = await findEdition('hal', '2026');
	await expect(supportWish(closed, id, 'bas')).rejects.toMatchObject({ status: 409 });
	expect((await listWishes(edition))[0]?.supporters).toBe(1);
});

test('nothing is written beside a wish that nobody can read', async () => {
	const { editor, edition } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const { id } = only(await db.select().from(wishes));
	const fate = { id, fate: 'taken_up', reason: 'Wij zijn bezig.' } as const;
	await expect(answerWish(editor, fate)).rejects.toMatchObject({ status: 409 });
	await expect(answerWish(editor, { ...fate, id: newId() })).rejects.toMatchObject({ status: 404 });
});

test('a consultation that is over takes no wishes, also when its tree was left open', async () => {
	const { editor, edition } = await plant();
	const consultation = await findConsultationById(edition.consultationId);
	await changeConsultation(editor, edition.consultationId, { ...consultation, status: 'finished' }, []);
	await expect(hangWish(edition, wish('Te laat'))).rejects.toMatchObject({ status: 409 });
});

test('rule 10: the tree of a consultation that is still a draft is for the redactie only', async () => {
	const editor = await join('Eva', 'editor');
	const { id } = await newConsultation(editor, { status: 'draft' });
	const first = { onceKey: newOnceKey(), year: 2026, introduction: 'Wat wenst u?', neighbourhoodId: undefined };
	await plantTree(editor, id, { ...first, name: 'De Hal', place: 'Buurthuis', rule: 'Voor de hal.' });
	expect(await listEditions()).toEqual([]);
	await expect(findEdition('de-hal', '2026')).rejects.toMatchObject({ status: 404 });
	expect(await listEditions(editor)).toHaveLength(1);
});

test('a tree is planted once, and has one edition a year', async () => {
	const { editor, edition } = await plant();
	const again = { ...edition.tree, ...edition };
	await expect(openEdition(editor, again)).rejects.toMatchObject({ status: 409 });
	const named = { onceKey: newOnceKey(), name: 'Hal', place: 'x', rule: 'x', introduction: 'x', year: 2030 };
	const planted = plantTree(editor, edition.consultationId, { ...named, neighbourhoodId: undefined });
	await expect(planted).rejects.toMatchObject({ status: 409 });
	expect(await listEditionsOf(editor, edition.consultationId)).toMatchObject([{ wishes: 0, untold: 0 }]);
});

test('a wijk that does not exist is refused with a sentence, and nothing is kept', async () => {
	const { edition } = await plant();
	const given = { ...wish('Een bankje'), neighbourhoodId: newId() };
	await expect(hangWish(edition, given)).rejects.toMatchObject({ status: 400 });
	expect(await db.$count(receipts)).toBe(0);
});

test('who takes part for an organisatie wishes under its name, or another that was given', async () => {
	const { edition } = await plant();
	const bram = await joinByEmail({ name: 'Bram', email: 'bram@example.org', organisation: 'Welzijn' });
	await hangWish(edition, wish('Een bankje'), bram);
	await hangWish(edition, { ...wish('Een boom'), author: 'De vrijwilligers' }, bram);

	const authors = await db.select({ author: contributions.author }).from(contributions).orderBy(contributions.id);
	expect(authors.map(({ author }) => author)).toEqual(['Welzijn', 'De vrijwilligers']);
});

test('a wijk that is not there is refused with a sentence, and nothing is kept', async () => {
	const { edition } = await plant();
	const nowhere = { ...wish('Een bankje'), neighbourhoodId: newId() };
	await expect(hangWish(edition, nowhere)).rejects.toMatchObject({ status: 400 });
	expect(await db.$count(contributions)).toBe(0);
});

const corrected = {
	name: 'De Grote Hal',
	place: 'Plein',
	rule: 'Voor het plein.',
	year: 2027,
	introduction: 'Wat wilt u?'
};

test('a tree can be corrected until a wish hangs; after that only its question', async () => {
	const { editor, moderator, edition } = await plant();
	await expect(changeEdition(moderator, edition.id, corrected)).rejects.toMatchObject({ status: 404 });
	const seen = sealOf(...editionWords(edition));
	expect(await changeEdition(editor, edition.id, corrected, seen)).toBe(2027);
	await expect(changeEdition(editor, edition.id, corrected, seen)).rejects.toMatchObject({ status: 409 });
	expect(await findEdition('hal', '2027')).toMatchObject({
		introduction: 'Wat wilt u?',
		tree: { name: 'De Grote Hal' }
	});

	await hangWish(edition, wish('Een bankje'));
	await expect(changeEdition(editor, edition.id, { ...corrected, rule: 'Anders.' })).rejects.toMatchObject({
		status: 409
	});
	await changeEdition(editor, edition.id, { introduction: 'Wat wilt u hier?' });
	expect(await findEdition('hal', '2027')).toMatchObject({
		introduction: 'Wat wilt u hier?',
		tree: { rule: 'Voor het plein.' }
	});
	const recorded = await db.select({ action: events.action }).from(events);
	expect(recorded.filter(({ action }) => action === 'edition.changed')).toHaveLength(2);
});

test('a tree does not get two editions in one year', async () => {
	const { editor, edition } = await plant();
	await openEdition(editor, { ...edition, ...edition.tree, year: 2027 });
	await expect(changeEdition(editor, edition.id, corrected)).rejects.toMatchObject({ status: 409 });
});

test('an edition is of this year or the next', () => {
	const years = (moment: string) =>
		at(moment, () =>
			[2025, 2026, 2027, 2028, 2099].filter(
				(year) => v.safeParse(EditionForm, { onceKey: newOnceKey(), year: String(year), introduction: 'Vraag' }).success
			)
		);
	expect(years('2026-06-01')).toEqual([2026, 2027]);
	expect(years('2026-12-31T23:30Z'), 'by the clock of here').toEqual([2027, 2028]);
});

test('a new year is for the traject of the tree, and a finished traject gets none', async () => {
	const { editor, edition } = await plant();
	const other = await newConsultation(editor, { title: 'Een ander traject' });
	expect(await listTreesFor(editor, other.id)).toEqual([]);
	expect(await listTreesFor(editor, edition.consultationId)).toMatchObject([{ slug: 'hal' }]);

	const consultation = await findConsultationById(edition.consultationId);
	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	expect(await listTreesFor(editor, other.id), 'the tree goes on elsewhere').toMatchObject([{ slug: 'hal' }]);
	const late = { ...edition, ...edition.tree, year: 2027 };
	await expect(openEdition(editor, late)).rejects.toMatchObject({ status: 409 });
	await expect(changeEdition(editor, edition.id, { introduction: 'Laat' })).rejects.toMatchObject({ status: 409 });
});

test('rule 6: who hung a wish hears what came of it, by mail once and with the code', async () => {
	const { editor, moderator, edition } = await plant();
	const code = await hangWish(edition, { ...wish('Een schommel'), email: 'anna@example.org' });
	const hung = only(await db.select().from(wishes));
	await approve(moderator, hung.contributionId);
	expect(only((await followCode(code)).lines).wish).toMatchObject({ fate: 'hanging', history: [] });

	const said = { id: hung.id, fate: 'come_true', reason: 'Hij staat er sinds maandag.' } as const;
	for (let i = 0; i < 3; i++) await answerWish(editor, said, 'https://samen.example');
	const mail = only(await db.select().from(mails));
	expect(mail).toMatchObject({ recipient: 'anna@example.org', subject: 'Uw wens: uitgekomen' });
	expect(mail.text).toContain('Hij staat er sinds maandag.');
	expect(mail.text).toContain(`https://samen.example/volg/${code}`);
	expect(mail.text, 'what someone said stays out of the mail').not.toContain('schommel');
	expect(only((await followCode(code)).lines).wish).toMatchObject({
		fate: 'come_true',
		history: [{ fate: 'come_true', reason: 'Hij staat er sinds maandag.' }],
		href: `/wensboom/hal/2026/${hung.id}`
	});

	await answerWish(editor, { ...said, fate: 'taken_up', reason: 'Er komt er nog een.' });
	expect(await db.$count(mails)).toBe(2);
});
