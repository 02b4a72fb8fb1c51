import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createAgenda } from '#lib/agendas/beginning.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { readItemPage } from '#lib/agendas/wijk-page.server.ts';
import { joinSuggestion, refuseSuggestion, takeUpSuggestion } from '#lib/agendas/suggestions/deciding.server.ts';
import { countWaiting, readSuggestion, readSuggestionDesk } from '#lib/agendas/suggestions/desk.server.ts';
import { firstSuggestionsTo, readSuggestionsTo } from '#lib/agendas/suggestions/public-suggestions.server.ts';
import { listOpenFor, suggestItem } from '#lib/agendas/suggestions/suggesting.server.ts';
import { originOf, titleFrom } from '#lib/agendas/suggestions/suggestion.ts';
import { readStory } from '#lib/chain/contribution-story.server.ts';
import { followCode } from '#lib/chain/following.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { agendaSuggestions } from '#lib/agendas/suggestions/tables.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { linkSource, nameCause, removeParagraph, startDraft, unlinkSource } from '#lib/policies/drafting.server.ts';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { itemOf } from '#lib/policies/kinds/item.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { about, begin, draftItem, publishing } from './support.ts';

const WORDS = 'Zet een kast met boeken bij De Spil. Ik houd hem bij.';

type Begun = Awaited<ReturnType<typeof withModerator>>;

const withModerator = async () => ({ ...(await begin()), moderator: await join('Mo', 'moderator') });

/** What somebody suggests to Molenveld, with its volgcode and its id. */
async function suggest(
	{ wijk, consultation }: Pick<Begun, 'wijk' | 'consultation'>,
	change: { text?: string; email?: string; onceKey?: string; author?: string } = {},
	person?: Person
) {
	const onceKey = change.onceKey ?? newOnceKey();
	const given = { slug: wijk.slug, consultationId: consultation.id, author: '', neighbourhoodId: undefined, email: '' };
	const code = await suggestItem({ ...given, text: WORDS, ...change, onceKey }, person);
	const { lines } = await followCode(code);
	return { code, onceKey, id: lines[0]!.id };
}

/** One that everybody can read. */
async function approved(begun: Begun, change: Parameters<typeof suggest>[1] = {}) {
	const suggested = await suggest(begun, change);
	await approve(begun.moderator, suggested.id);
	return suggested;
}

const asItem = (title = 'Een boekenkast') => ({
	...{ onceKey: newOnceKey(), text: 'Een kast met boeken.' },
	details: about(title)
});

const lineOf = async (code: string) => (await followCode(code)).lines[0]!;

test('nobody reads what was suggested before a moderator did, also the wijkplatform does not', async () => {
	const begun = await withModerator();
	const { wijk, member, agenda, moderator } = begun;
	const { id, code } = await suggest(begun);
	expect((await firstSuggestionsTo(wijk)).total).toBe(0);
	const seen = await readSuggestionsTo(wijk, 1);
	expect(JSON.stringify(seen)).not.toContain('boeken');
	expect(seen.unseen.get('pending'), 'it is counted').toBe(1);
	const desk = await readSuggestionDesk(member, agenda.id);
	expect(JSON.stringify(desk)).not.toContain('boeken');
	expect(desk.pending).toBe(1);
	await expect(takeUpSuggestion(member, agenda.id, id, asItem())).rejects.toMatchObject({ status: 404 });
	expect((await lineOf(code)).text).toBe('');

	await approve(moderator, id);
	expect((await readSuggestionsTo(wijk, 1)).suggestions).toMatchObject([{ text: WORDS, outcome: 'waiting' }]);
	expect(await countWaiting(agenda)).toBe(1);
	expect((await lineOf(code)).suggestion).toMatchObject({ outcome: 'waiting', wijk: { name: 'Molenveld' } });
});

test('what is sent twice is suggested once', async () => {
	const begun = await withModerator();
	const first = await suggest(begun);
	expect((await suggest(begun, { onceKey: first.onceKey })).code).toBe(first.code);
	expect(await db.$count(contributions)).toBe(1);
});

test('the platform takes it up: nobody else reads its item before the chair publishes, and then everybody does', async () => {
	const begun = await withModerator();
	const { chair, member, agenda, wijk } = begun;
	const { id, code } = await approved(begun, { email: 'riet@voorbeeld.example' });
	const item = asItem();
	const itemId = await takeUpSuggestion(member, agenda.id, id, item);
	expect(await takeUpSuggestion(member, agenda.id, id, item), 'twice is once').toBe(itemId);
	await expect(takeUpSuggestion(chair, agenda.id, id, asItem())).rejects.toMatchObject({ status: 409 });
	await expect(refuseSuggestion(chair, agenda.id, id, 'Toch niet.')).rejects.toMatchObject({ status: 409 });
	const { row } = await readDeskParagraph(member, begun.consultation.slug, agenda.slug, itemId);
	expect(itemOf(row)).toMatchObject({ title: 'Een boekenkast', origin: 'residents' });

	const [told] = (await readSuggestionsTo(wijk, 1)).suggestions;
	expect(told).toMatchObject({ outcome: 'writing', item: undefined });
	expect(JSON.stringify(await lineOf(code)), 'a draft is of the platform').not.toContain('Een boekenkast');
	expect((await readSuggestion(member, agenda.id, id)).suggestion.item).toEqual({
		id: itemId,
		title: 'Een boekenkast'
	});

	const placesInDesk = async () =>
		(await readStory(begun.consultation.id, id)).places.map(({ paragraphId }) => paragraphId);
	expect(await placesInDesk(), 'also for the redactie').toEqual([]);

	await publishAgenda(chair, agenda.id, publishing);
	expect(await placesInDesk()).toEqual([itemId]);
	expect((await lineOf(code)).suggestion).toMatchObject({
		outcome: 'on_agenda',
		item: { id: itemId, title: 'Een boekenkast' }
	});
	const page = await readItemPage(wijk.slug, itemId);
	expect(
		page.origin.quotes.map(({ text }) => text),
		'the item rests on it'
	).toEqual([WORDS]);
	const sent = await db.select().from(mails);
	expect(sent.map(({ subject }) => subject)).toEqual(['Uw voorstel staat op de wijkagenda']);
	expect(sent[0]!.text, 'a mail passes many hands').not.toContain('boeken');

	await startDraft(chair, agenda.id);
	const added = await draftItem(chair, agenda.id, 'Banken');
	await nameCause(chair, agenda.id, added, { cause: 'municipality', text: 'Wij misten dit.' });
	await publishAgenda(chair, agenda.id, publishing);
	expect(await db.$count(mails), 'nobody hears it twice').toBe(1);
});

test('an item that is there already can rest on it too, and taking it off sets it to waiting again', async () => {
	const begun = await withModerator();
	const { chair, member, agenda, consultation, wijk } = begun;
	const itemId = await draftItem(member, agenda.id, 'Banken');
	const { id } = await approved(begun);
	await joinSuggestion(member, agenda.id, id, itemId);
	expect((await readSuggestionsTo(wijk, 1)).suggestions[0]!.outcome).toBe('writing');
	const { row } = await readDeskParagraph(member, consultation.slug, agenda.slug, itemId);
	const link = row.links.find(({ contributionId }) => contributionId === id)!;
	await unlinkSource(chair, agenda.id, itemId, link.id);
	expect(await countWaiting(agenda)).toBe(1);

	await joinSuggestion(member, agenda.id, id, itemId);
	await removeParagraph(chair, agenda.id, itemId);
	expect(await countWaiting(agenda), 'no item, no yes').toBe(1);
});

test('what another wijk makes of the same words shows nothing of its draft, and takes nothing from the own platform', async () => {
	const begun = await withModerator();
	const { stranger, member, chair, agenda, other, wijk, words } = begun;
	const theirs = await createAgenda(stranger, { ...words, neighbourhoodId: other.id, title: 'Flats samen' });
	const { id, code } = await approved(begun, { email: 'riet@voorbeeld.example' });
	const copied = await draftItem(stranger, theirs.id, 'Geheim plan van De Hoven');
	await linkSource(stranger, theirs.id, copied, { contributionId: id });
	const read = async () =>
		JSON.stringify([
			await readSuggestion(member, agenda.id, id),
			await readSuggestionDesk(member, agenda.id),
			await readSuggestionsTo(wijk, 1),
			await lineOf(code)
		]);
	expect(await read()).not.toMatch(/Geheim|"writing"/);
	await publishAgenda(stranger, theirs.id, publishing);
	expect(await read()).not.toMatch(/"on_agenda"/);
	expect(await db.$count(mails), 'it was not suggested there').toBe(0);

	await takeUpSuggestion(member, agenda.id, id, asItem());
	await publishAgenda(chair, agenda.id, publishing);
	expect((await lineOf(code)).suggestion).toMatchObject({ outcome: 'on_agenda', item: { title: 'Een boekenkast' } });
	expect(await db.$count(mails)).toBe(1);
});

test('taking up begins a new version when nobody is writing one', async () => {
	const begun = await withModerator();
	const { chair, member, agenda } = begun;
	await draftItem(member, agenda.id, 'Banken');
	await publishAgenda(chair, agenda.id, publishing);
	const { id } = await approved(begun);
	const itemId = await takeUpSuggestion(member, agenda.id, id, asItem());
	expect((await readSuggestion(member, agenda.id, id)).suggestion).toMatchObject({
		outcome: 'writing',
		item: { id: itemId }
	});
});

test('the chair says no with a reason that everybody reads, once; and may still say yes later', async () => {
	const begun = await withModerator();
	const { chair, member, agenda, wijk } = begun;
	const { id, code } = await approved(begun, { email: 'riet@voorbeeld.example' });
	const no = 'De Spil heeft al een kast.';
	await expect(refuseSuggestion(member, agenda.id, id, no)).rejects.toMatchObject({ status: 404 });
	await refuseSuggestion(chair, agenda.id, id, no);
	await refuseSuggestion(chair, agenda.id, id, no);
	await expect(refuseSuggestion(chair, agenda.id, id, 'Iets anders.')).rejects.toMatchObject({ status: 409 });
	expect((await lineOf(code)).suggestion).toMatchObject({ outcome: 'refused', refused: { because: no } });
	expect((await readSuggestionsTo(wijk, 1)).suggestions[0]!.refused!.because).toBe(no);
	expect((await db.select().from(mails)).map(({ subject }) => subject)).toEqual([
		'Het wijkplatform keek naar uw voorstel'
	]);

	await takeUpSuggestion(member, agenda.id, id, asItem());
	await publishAgenda(chair, agenda.id, publishing);
	expect((await lineOf(code)).suggestion).toMatchObject({ outcome: 'on_agenda', refused: undefined });
	expect(await db.$count(mails)).toBe(2);
});

test('what a moderator hides takes the no of the platform along; an item that is hidden is named nowhere', async () => {
	const begun = await withModerator();
	const { chair, member, agenda, wijk, moderator } = begun;
	const refused = await approved(begun, { text: 'Iets lelijks over een buurman.' });
	await refuseSuggestion(chair, agenda.id, refused.id, 'Over buurman Piet schrijven wij niet.');
	await hide(moderator, refused.id, 'Dit ging over één persoon.');
	expect(JSON.stringify(await readSuggestionsTo(wijk, 1))).not.toMatch(/lelijks|Piet/);
	expect(JSON.stringify(await lineOf(refused.code))).not.toMatch(/lelijks|Piet/);

	const { id, code } = await approved(begun);
	const itemId = await takeUpSuggestion(member, agenda.id, id, asItem('Een kast van Jansen'));
	await publishAgenda(chair, agenda.id, publishing);
	const { item } = await readItemPage(wijk.slug, itemId);
	await hide(moderator, item.contributionId, 'Hier stond een naam.');
	expect((await lineOf(code)).suggestion).toMatchObject({ outcome: 'on_agenda', item: { title: '' } });
	expect(JSON.stringify(await readSuggestionsTo(wijk, 1))).not.toContain('Jansen');
});

test('who takes the words back leaves none, and the platform hears that it was writing about them', async () => {
	const begun = await withModerator();
	const { member, agenda, wijk } = begun;
	const { id, code, onceKey } = await approved(begun, { author: 'Riet' });
	await takeUpSuggestion(member, agenda.id, id, asItem());
	await withdraw(code, secretOf(onceKey));
	const desk = await readSuggestionDesk(member, agenda.id);
	expect(JSON.stringify(desk)).not.toMatch(/Ik houd hem bij|Riet/);
	expect(desk.decided).toMatchObject([{ status: 'withdrawn', item: { title: 'Een boekenkast' } }]);
	const seen = await readSuggestionsTo(wijk, 1);
	expect(seen.suggestions).toEqual([]);
	expect(seen.unseen.get('withdrawn')).toBe(1);
	expect(await lineOf(code)).toMatchObject({ status: 'withdrawn', text: '', suggestion: undefined });
});

test('who takes back what got a no leaves the reason no more than the words', async () => {
	const begun = await withModerator();
	const { id, code, onceKey } = await approved(begun);
	await refuseSuggestion(begun.chair, begun.agenda.id, id, 'Uw boekenkast past niet in De Spil.');
	await withdraw(code, secretOf(onceKey));
	const [kept] = await db.select().from(agendaSuggestions);
	expect(kept).toMatchObject({ refusedBecause: '', refusedAt: expect.any(Date) });
});

test('from whom an item comes follows from what somebody is', async () => {
	const begun = await withModerator();
	const { editor, member, stranger, wijk, agenda } = begun;
	const bram = await join('Bram');
	expect([undefined, bram, stranger].map((person) => originOf(person, wijk.id))).toEqual(Array(3).fill('residents'));
	expect(originOf(member, wijk.id)).toBe('platform');

	const { id } = await suggest(begun, {}, editor);
	const desk = await readSuggestionDesk(member, agenda.id);
	expect(desk.waiting, 'the redactie answers for its own words').toMatchObject([
		{ id, origin: 'officials', author: 'Een ambtenaar' }
	]);
	const [said] = await db.select().from(contributions);
	expect(said!.channel, 'the municipality counts nowhere as people').toBe('municipality');
	await takeUpSuggestion(member, agenda.id, id, asItem());
});

test('what was decided is read in pages, the newest first; what waits stands whole on each', async () => {
	const begun = await withModerator();
	const { chair, member, agenda } = begun;
	const ids: string[] = [];
	for (let n = 1; n <= 22; n++) ids.push((await approved(begun, { text: `Punt ${n}.` })).id);
	for (const id of ids.slice(0, 21)) await refuseSuggestion(chair, agenda.id, id, 'Dit is er al.');

	const first = await readSuggestionDesk(member, agenda.id);
	expect(first).toMatchObject({ page: 1, pages: 2 });
	expect(first.decided.map(({ text }) => text)).toEqual(ids.slice(1, 21).map((_, n) => `Punt ${21 - n}.`));
	const second = await readSuggestionDesk(member, agenda.id, 2);
	expect(second.decided.map(({ text }) => text)).toEqual(['Punt 1.']);
	for (const { waiting } of [first, second]) expect(waiting.map(({ text }) => text)).toEqual(['Punt 22.']);
});

test('what an opbouwwerker suggests is from social workers, in each wijk, and counts nowhere as what people said', async () => {
	const begun = await withModerator();
	const { member, agenda, wijk, other } = begun;
	const yara = await join('Yara', ['community_worker', wijk.id]);
	expect([wijk, other].map(({ id }) => originOf(yara, id))).toEqual(['social_work', 'social_work']);

	const { id } = await suggest(begun, {}, yara);
	const { waiting } = await readSuggestionDesk(member, agenda.id);
	expect(waiting, 'nobody has to look first').toMatchObject([
		{ id, origin: 'social_work', author: 'Een sociaal werker' }
	]);
	expect(await db.select().from(contributions)).toMatchObject([{ channel: 'municipality' }]);

	const elsewhere = await join('Yusuf', ['community_worker', other.id]);
	const { id: waits } = await suggest(begun, {}, elsewhere);
	const [row] = await db.select().from(contributions).where(eq(contributions.id, waits));
	expect(row, 'in a wijk that is not theirs a moderator looks first').toMatchObject({ status: 'pending' });
});

test('only who is of that platform reads and decides', async () => {
	const begun = await withModerator();
	const { editor, stranger, agenda, bea } = begun;
	const { id } = await approved(begun);
	for (const other of [editor, stranger, bea]) {
		await expect(readSuggestionDesk(other, agenda.id)).rejects.toMatchObject({ status: 404 });
		await expect(readSuggestion(other, agenda.id, id)).rejects.toMatchObject({ status: 404 });
		await expect(takeUpSuggestion(other, agenda.id, id, asItem())).rejects.toMatchObject({ status: 404 });
		await expect(refuseSuggestion(other, agenda.id, id, 'Nee.')).rejects.toMatchObject({ status: 404 });
	}
	const elsewhere = { ...begun, wijk: begun.other };
	const theirs = await approved(elsewhere, { text: 'Iets voor De Hoven.' });
	await expect(readSuggestion(begun.member, agenda.id, theirs.id)).rejects.toMatchObject({ status: 404 });
	await expect(takeUpSuggestion(begun.member, agenda.id, theirs.id, asItem())).rejects.toMatchObject({ status: 404 });
});

test('nothing is suggested where nobody looks, or where nobody answers any more', async () => {
	const begun = await withModerator();
	const { bea, editor, wijk, consultation } = begun;
	const empty = await addNeighbourhood(bea, { name: 'Oud-Zuid', description: 'Oud.', population: 10 });
	expect(await listOpenFor(empty)).toEqual([]);
	await expect(suggest({ ...begun, wijk: empty })).rejects.toMatchObject({ status: 409 });
	const secret = await newConsultation(editor, { title: 'Nog geheim', status: 'draft' });
	expect((await listOpenFor(wijk)).map(({ id }) => id)).toEqual([consultation.id]);
	await expect(suggest({ ...begun, consultation: secret })).rejects.toMatchObject({ status: 404 });
});

test('a title is the first sentence, cut after a whole word', () => {
	expect(titleFrom(WORDS)).toBe('Zet een kast met boeken bij De Spil');
	expect(titleFrom('Een pomp\nbij de molen')).toBe('Een pomp');
	expect(titleFrom('Een bankje van 1.50 meter. Graag.')).toBe('Een bankje van 1.50 meter');
	expect(titleFrom('lang '.repeat(60)).length).toBeLessThan(120);
});
