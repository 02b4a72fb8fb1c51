import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readStory } from '#lib/chain/contribution-story.server.ts';
import { followCode } from '#lib/chain/following.server.ts';
import { withdraw, withdrawOnRequest } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { listContributions } from '#lib/contributions/search.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { record } from '#lib/events/record.ts';
import { events } from '#lib/events/tables.ts';
import { enterLetter } from '#lib/letters/letters.server.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findFilling } from '#lib/questionnaires/filling/finding.server.ts';
import { resultsOf } from '#lib/questionnaires/results/counting.server.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { openAnswers, responses } from '#lib/questionnaires/tables.ts';
import { countWithdrawn } from '#lib/questionnaires/filling/withdrawing.server.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { addFindingSources, createFinding } from '#lib/themes/findings.server.ts';
import { codeContributions, createTheme } from '#lib/themes/themes.server.ts';
import { openEdition } from '#lib/wishes/editions.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import { hangWish } from '#lib/wishes/wishes.server.ts';
import { wishes } from '#lib/wishes/tables.ts';
import { say } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { everythingStored } from '#test/support/everything.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { answerAll, handIn, openQuestionnaire, received } from '#test/support/questionnaires.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	const consultation = await newConsultation(editor);
	return { editor, moderator, consultation };
}

const eventsOf = (action: string) => db.select().from(events).where(eq(events.action, action));

/** Two open answers, a wijk, closed answers, an address, a theme, a rode draad with an answer, and a mail about it. */
async function fillInAll() {
	const { editor, moderator, consultation } = await begin();
	const bea = await join('Bea', 'administrator');
	const wijk = await addNeighbourhood(bea, { name: 'Molenveld', description: '', population: 10 });
	const list = await openQuestionnaire(editor, consultation.id);
	const token = newOnceKey();
	await saveScreen({ token, slug: list.slug, page: '1', values: { wijk: wijk.id, leeftijd: 'oud' } });
	const words = { beter: 'Zeldzaamwoord van de buren', goed: 'Nogzoiets' };
	await saveScreen({ token, slug: list.slug, page: '2', values: { cijfer: '4', ...words } });
	const anna = await join('Anna');
	const sent = await sendAnswers({ slug: list.slug, token, email: 'Anna.Thuis@example.org' }, anna);

	const said = await db.select().from(contributions).orderBy(contributions.id);
	for (const { id } of said) await approve(moderator, id);
	const theme = await createTheme(editor, consultation.id, { name: 'Buren', description: '' });
	await codeContributions(
		editor,
		theme.id,
		said.map(({ id }) => id)
	);
	const finding = await createFinding(editor, consultation.id, { sentence: 'Buren tellen.', dissent: '' });
	await addFindingSources(editor, finding.id, [said[0]!.id], 'supports');
	const answer = { onceKey: newOnceKey(), verdict: 'adopted' as const, reason: 'Ja.', paragraphs: [] };
	await reply(editor, { ...answer, findingId: finding.id }, 'http://localhost');
	return { editor, consultation, list, token, wijk, anna, said, ...received(sent) };
}

test('the words that are taken back are in no table any more, nor are the address, the wijk and the person', async () => {
	const { consultation, key, wijk, anna, said, code } = await fillInAll();
	const before = await everythingStored();
	for (const one of ['Zeldzaamwoord', 'Nogzoiets', 'Anna.Thuis']) expect(before).toContain(one);

	expect(await withdraw(code, secretOf(key))).toBe(true);
	const after = await everythingStored();
	for (const one of ['Zeldzaamwoord', 'Nogzoiets', 'Anna.Thuis']) expect(after).not.toContain(one);
	const found = await listContributions({ consultationId: consultation.id, words: 'Zeldzaamwoord' });
	expect(found.rows).toEqual([]);
	for (const row of await db.select().from(contributions))
		expect(row).toMatchObject({ personId: null, neighbourhoodId: null, status: 'withdrawn' });
	expect(JSON.stringify(await db.select().from(responses))).not.toContain(wijk.id);
	expect(JSON.stringify(await db.select().from(contributions))).not.toContain(anna.id);

	// That something was there stays: the rows, and which question they belonged to.
	expect(await db.$count(contributions)).toBe(said.length);
	expect(await db.$count(openAnswers)).toBe(said.length);
});

test('what was taken back is no part of the results, and is counted apart', async () => {
	const { editor, list, key, code } = await fillInAll();
	await answerAll(list.slug, newOnceKey(), { beter: 'Meer groen' });
	await withdraw(code, secretOf(key));
	const { outcomes } = await resultsOf(editor, list.id);
	const answered = new Map(outcomes.map(({ question, said }) => [question.id, said.answered]));
	expect(answered.get('leeftijd')).toBe(1);
	expect(answered.get('goed')).toBe(0);
	expect(await countWithdrawn(list.id)).toBe(1);
});

test('who gave only closed answers can take them back too', async () => {
	const { editor, consultation } = await begin();
	const list = await openQuestionnaire(editor, consultation.id);
	const token = newOnceKey();
	const { code, key } = await handIn(list.slug, token);
	expect(await followCode(code)).toMatchObject({
		lines: [],
		withdrawable: true,
		outcome: { withdrawn: false, open: true }
	});

	await withdraw(code, secretOf(key));
	expect(await followCode(code)).toMatchObject({ lines: [], withdrawable: false, outcome: { withdrawn: true } });
	expect(only(await db.select().from(responses)).answers).toEqual({});
	expect(await eventsOf('response.withdrawn')).toHaveLength(1);
	// The same browser is not offered to fill it in as if nothing had been sent.
	expect((await findFilling({ slug: list.slug, token })).sentAt).toBeTruthy();
	expect(await sendAnswers({ slug: list.slug, token })).toEqual({ code, key });
});

test('taking back twice is taking back once, also at the same moment', async () => {
	const { consultation } = await begin();
	const { code, onceKey } = await say(consultation.id, 'Een bankje');
	await Promise.all([1, 2, 3].map(() => withdraw(code, secretOf(onceKey))));
	expect(await withdraw(code, secretOf(onceKey))).toBe(true);
	expect(await eventsOf('contribution.withdrawn')).toHaveLength(1);
});

test('a wrong secret takes nothing back', async () => {
	const { consultation } = await begin();
	const { code } = await say(consultation.id, 'Een bankje', { email: 'anna@example.org' });
	expect(await withdraw(code, secretOf(newOnceKey()))).toBe(false);
	expect(await everythingStored()).toContain('anna@example.org');
	expect(only(await db.select().from(contributions)).text).toBe('Een bankje');
});

test('a wish that is taken back leaves a leaf without words', async () => {
	const { editor, consultation } = await begin();
	const tree = { slug: 'hal', name: 'De Hal', place: 'Buurthuis', rule: 'Voor de hal.', introduction: '' };
	const edition = await openEdition(editor, { consultationId: consultation.id, year: 2026, ...tree });
	const wish = { onceKey: newOnceKey(), text: 'Zeldzaamwoord', author: 'Anneliesje', email: 'a@thuis.example' };
	const code = await hangWish(edition, { ...wish, neighbourhoodId: undefined });
	await withdraw(code, secretOf(wish.onceKey));
	const left = await everythingStored();
	for (const one of ['Zeldzaamwoord', 'Anneliesje', 'a@thuis.example']) expect(left).not.toContain(one);
});

test('a redacteur takes a letter back when the writer asks, and the log says who did so', async () => {
	const { editor, moderator, consultation } = await begin();
	const letter = { onceKey: newOnceKey(), text: 'Zeldzaamwoord', author: 'Mevrouw De Boer', email: 'boer@example.org' };
	await enterLetter(editor, { consultationId: consultation.id, ...letter });
	const { id } = only(await db.select().from(contributions));
	await expect(withdrawOnRequest(moderator, id)).rejects.toMatchObject({ status: 404 });

	await withdrawOnRequest(editor, id);
	await withdrawOnRequest(editor, id);
	const left = await everythingStored();
	for (const one of ['Zeldzaamwoord', 'Mevrouw De Boer', 'boer@example.org']) expect(left).not.toContain(one);
	expect(only(await eventsOf('contribution.erased'))).toMatchObject({ subjectId: id, actorId: editor.id });
	expect(await eventsOf('contribution.withdrawn')).toEqual([]);
});

test('why words were hidden and what became of a wish goes with the words, and no log tells it any more', async () => {
	const { editor, moderator, consultation } = await begin();
	const hidden = await say(consultation.id, 'Een bankje', { status: 'pending' });
	await hide(moderator, hidden.id, 'Hier staat Mevrouw De Boer.');
	const tree = { slug: 'hal', name: 'De Hal', place: 'Buurthuis', rule: 'Voor de hal.', introduction: '' };
	const edition = await openEdition(editor, { consultationId: consultation.id, year: 2026, ...tree });
	const key = newOnceKey();
	const wish = { onceKey: key, text: 'Een boom', author: '', email: '', neighbourhoodId: undefined };
	const code = await hangWish(edition, wish);
	const { id, contributionId } = only(await db.select().from(wishes));
	await approve(moderator, contributionId);
	await answerWish(editor, { id, fate: 'taken_up', reason: 'De boom van Mevrouw De Boer.' });
	expect(await everythingStored()).toContain('Mevrouw De Boer');

	await withdraw(code, secretOf(key));
	await withdrawOnRequest(editor, hidden.id);
	expect(await everythingStored()).not.toContain('Mevrouw De Boer');

	// Of before the reason stayed with the words.
	const old = { subject: { id: hidden.id }, consultationId: consultation.id, particulars: { reason: 'Te grof.' } };
	await transaction(() => record('contribution.hidden', old));
	const { log } = await readStory(consultation.id, hidden.id);
	expect(log.map(({ action, reason }) => [action, reason])).toContainEqual(['contribution.hidden', '']);
	expect(log.every(({ reason }) => reason === '')).toBe(true);
});

test('a moderator cannot bring back what is taken back at the same moment', async () => {
	const { moderator, consultation } = await begin();
	for (let i = 0; i < 10; i++) {
		const { id, code, onceKey } = await say(consultation.id, 'Een bankje', { status: 'pending' });
		await Promise.allSettled([withdraw(code, secretOf(onceKey)), approve(moderator, id)]);
	}
	for (const row of await db.select().from(contributions)) expect(row).toMatchObject({ text: '', status: 'withdrawn' });
});
