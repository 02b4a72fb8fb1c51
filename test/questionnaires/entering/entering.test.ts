import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { withdrawOnRequest } from '#lib/chain/withdrawing.server.ts';
import { at } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Question, Values } from '#lib/questionnaires/definition.ts';
import { enterAgain, findDifferences, settleDifferences } from '#lib/questionnaires/entering/checking.server.ts';
import { enterPaper } from '#lib/questionnaires/entering/entering.server.ts';
import type { Entry } from '#lib/questionnaires/entering/entry.ts';
import { findEntry, findForEntry, listEntries } from '#lib/questionnaires/entering/finding.server.ts';
import { amendEntry } from '#lib/questionnaires/entering/replacing.server.ts';
import { readPaper } from '#lib/questionnaires/entering/reading.ts';
import { aboutFor } from '#lib/questionnaires/filling/finding.server.ts';
import { publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { questionnaires, responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { everyKind, openQuestionnaire } from '#test/support/questionnaires.ts';

const good = { leeftijd: '2', cijfer: '4', waar: '1,2', beter: 'Meer groen' };

async function begin() {
	const eva = await join('Eva', 'editor');
	const bob = await join('Bob', 'editor');
	const consultation = await newConsultation(eva);
	const { id, slug } = await openQuestionnaire(eva, consultation.id, everyKind);
	const place = { slug: consultation.slug, lijst: slug };
	const entry = (values: Values = good, more: Partial<Entry> = {}): Entry => ({
		onceKey: newOnceKey(),
		versionId: '',
		paper: '27',
		channel: 'paper',
		language: 'nl',
		values,
		...more
	});
	return { eva, bob, place, id, entry };
}

const idOf = (entered: Awaited<ReturnType<typeof enterPaper>>) => {
	if ('problems' in entered) throw new Error(JSON.stringify(entered));
	return entered.id;
};

test('what came on paper counts, with who typed it in, and its own words become inbreng', async () => {
	const { eva, place, entry } = await begin();
	const entered = await enterPaper(eva, place, entry());
	expect(entered).toMatchObject({ code: expect.stringMatching(/^[A-Z0-9-]{15}$/) });
	expect(only(await db.select().from(responses))).toMatchObject({
		answers: { leeftijd: 'oud', cijfer: '4', waar: ['park', 'plein'], beter: 'Meer groen' },
		channel: 'paper',
		paper: '27',
		enteredBy: eva.id,
		submittedAt: expect.any(Date)
	});
	expect(only(await db.select().from(contributions))).toMatchObject({
		text: 'Meer groen',
		channel: 'questionnaire',
		status: 'pending',
		personId: null
	});
});

test('typing in the same form twice is once, and a number is used once', async () => {
	const { eva, place, entry } = await begin();
	const one = entry();
	expect(await enterPaper(eva, place, one)).toEqual(await enterPaper(eva, place, one));
	await expect(enterPaper(eva, place, entry())).rejects.toMatchObject({
		body: { message: expect.stringMatching(/^Papier 27 is al ingevoerd/) }
	});
	expect(await enterPaper(eva, place, entry(good, { paper: '', channel: 'phone' }))).toHaveProperty('code');
	expect(await enterPaper(eva, place, entry(good, { paper: '' }))).toHaveProperty('problems');
	expect(await db.$count(responses)).toBe(2);
});

test('a required question that the paper leaves open is taken once staff says so', async () => {
	const { eva, place, entry } = await begin();
	const values = { cijfer: '4' };
	expect(await enterPaper(eva, place, entry(values))).toMatchObject({ doubtful: ['leeftijd'] });
	const sure = await enterPaper(eva, place, entry({ ...values, 'leeftijd.papier': 'ja' }));
	expect(sure).toHaveProperty('code');
});

test('a photo stays with the paper: nobody misses it when the paper is typed in', async () => {
	const { eva, place, id, entry } = await begin();
	const [first, second] = everyKind.pages;
	const photo: Question = {
		id: 'foto',
		type: 'file',
		label: 'Uw foto?',
		hint: '',
		required: true,
		most: 1,
		photosOnly: true
	};
	const draft = { ...everyKind, pages: [first!, { ...second!, questions: [...second!.questions, photo] }] };
	await db.update(questionnaires).set({ draft }).where(eq(questionnaires.id, id));
	await publishQuestionnaire(eva, id, newOnceKey());
	expect(await enterPaper(eva, place, entry())).toHaveProperty('code');
	const { version } = await findForEntry(eva, place);
	expect(readPaper(version.definition, { cijfer: '4' }, await aboutFor([], 'nl'), '2026-03-01').doubtful).toEqual([
		'leeftijd'
	]);
});

test('an inwoner cannot type in for another, and who is no redacteur does not see that there is anything', async () => {
	const { place, entry, id } = await begin();
	const fatima = await join('Fatima');
	await expect(enterPaper(fatima, place, entry())).rejects.toMatchObject({ status: 404 });
	await expect(listEntries(fatima, id)).rejects.toMatchObject({ status: 404 });
});

test('what was typed in wrong can be mended on the day itself, with its words', async () => {
	const { eva, place, entry, id } = await begin();
	const response = idOf(await enterPaper(eva, place, entry()));
	expect(await amendEntry(eva, place, response, { ...good, cijfer: '9' })).toHaveProperty('problems');
	await amendEntry(eva, place, response, { ...good, cijfer: '5', beter: 'Meer bomen' });
	expect((await findEntry(eva, id, response)).answers).toMatchObject({ cijfer: '5', beter: 'Meer bomen' });
	const said = await db.select().from(contributions).where(eq(contributions.status, 'pending'));
	expect(only(said).text).toBe('Meer bomen');
	const later = new Date(Date.now() + 48 * 3600_000);
	await expect(at(later, () => amendEntry(eva, place, response, good))).rejects.toMatchObject({
		body: { message: expect.stringContaining('op de dag zelf') }
	});
});

test('a paper that two people type in alike is checked', async () => {
	const { eva, bob, place, entry, id } = await begin();
	const response = idOf(await enterPaper(eva, place, entry()));
	expect(await enterAgain(bob, place, entry({ ...good, waar: '2,1', beter: 'meer  groen' }))).toEqual({
		id: response,
		differences: 0
	});
	expect(only(await listEntries(eva, id)).state).toBe('equal');
});

test('nobody checks what they typed in themselves', async () => {
	const { eva, place, entry } = await begin();
	await enterPaper(eva, place, entry());
	expect(await enterAgain(eva, place, entry())).toMatchObject({
		problems: [{ field: '_paper', message: expect.stringContaining('zelf') }]
	});
});

test('a paper of which the answers were taken back is not typed in a second time, and it is said why', async () => {
	const { eva, bob, place, entry } = await begin();
	await enterPaper(eva, place, entry());
	await withdrawOnRequest(eva, only(await db.select().from(contributions)).id);
	expect(await enterAgain(bob, place, entry())).toMatchObject({
		problems: [{ message: 'Wie papier 27 invulde, nam de antwoorden terug.' }]
	});
});

test('where two people typed differently, one who is not the first chooses at each question', async () => {
	const { eva, bob, place, entry, id } = await begin();
	const response = idOf(await enterPaper(eva, place, entry()));
	const second = { ...good, cijfer: '3', beter: 'Meer gras' };
	expect(await enterAgain(bob, place, entry(second))).toEqual({ id: response, differences: 2 });
	const { differences } = await findDifferences(bob, place, response);
	expect(differences.map((one) => [one.number, one.first[0], one.second[0]])).toEqual([
		['3', '4 (1 is slecht, 5 is goed)', '3 (1 is slecht, 5 is goed)'],
		['5', 'Meer groen', 'Meer gras']
	]);

	const choose = (chosen: Values) => ({ onceKey: newOnceKey(), chosen });
	expect(await settleDifferences(bob, place, response, choose({ cijfer: 'second' }))).toMatchObject({
		problems: [{ field: 'beter' }]
	});
	const all = { cijfer: 'second', beter: 'first' };
	await expect(settleDifferences(eva, place, response, choose(all))).rejects.toMatchObject({ status: 409 });
	await settleDifferences(bob, place, response, choose(all));
	const checked = await findEntry(eva, id, response);
	expect(checked).toMatchObject({ state: 'equal', secondEntry: null });
	expect(checked.answers).toMatchObject({ cijfer: '3', beter: 'Meer groen' });
});
