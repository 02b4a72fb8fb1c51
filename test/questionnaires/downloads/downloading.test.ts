import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { at } from '#lib/clock.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { events } from '#lib/events/tables.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { savePopulation } from '#lib/neighbourhoods/population.server.ts';
import { byAge } from '#lib/neighbourhoods/population.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { downloadAddresses } from '#lib/questionnaires/downloads/addresses.server.ts';
import { downloadAnswers, downloadCodebook, readCodebook } from '#lib/questionnaires/downloads/downloading.server.ts';
import { Ids } from '#lib/questionnaires/downloads/order.ts';
import { hashOf } from '#lib/questionnaires/filling/visitor-hash.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { listOpenAnswers } from '#lib/questionnaires/results/counting.server.ts';
import { saveWeighting } from '#lib/questionnaires/results/weighting.server.ts';
import { responses } from '#lib/questionnaires/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { namesByAnswer } from '#lib/themes/answers.server.ts';
import { codeContributions, createTheme } from '#lib/themes/themes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { everyType, listOfEveryType } from '#test/support/everything-asked.ts';
import { join } from '#test/support/people.ts';
import { openQuestionnaire, received } from '#test/support/questionnaires.ts';
import { gatheredText } from '#test/spreadsheets/gathered.ts';

const all = { form: 'json', withoutLeftOut: false, withoutOwnWords: false } as const;

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const { id, slug } = await openQuestionnaire(editor, consultation.id, listOfEveryType());
	return { editor, consultationId: consultation.id, id, lijst: slug, slug: consultation.slug };
}

async function fillIn(slug: string, values: Record<string, string>, token = newOnceKey()) {
	await saveScreen({ slug, token, page: '1', values });
	return { token, ...received(await sendAnswers({ slug, token })) };
}

const rowsIn = async (editor: Person, sought: { slug: string; lijst: string }, change = {}) => {
	const { pieces } = await downloadAnswers(editor, sought, { ...all, ...change });
	return JSON.parse(await gatheredText(pieces)) as Record<string, string | number | null>[];
};

test('each inzending that was sent is a row, and who took theirs back is not there', async () => {
	const { editor, ...list } = await begin();
	await fillIn(list.lijst, { dag: 'Mooi', een: 'zorg', uren: '2,5' });
	const gone = await fillIn(list.lijst, { dag: 'Weg hiermee' });
	await saveScreen({ slug: list.lijst, token: newOnceKey(), page: '1', values: { dag: 'Nog bezig' } });
	await withdraw(gone.code, secretOf(gone.key));

	const rows = await rowsIn(editor, list);
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatchObject({
		nummer: 1,
		versie: 1,
		v_dag: 'Mooi',
		v_dag_stand: 1,
		een: 2,
		uren: 2.5,
		sinds_stand: -99
	});
	expect(JSON.stringify(rows)).not.toMatch(/Weg hiermee|Nog bezig/);
});

test('what the redactie leaves out has a mark, and can stay away', async () => {
	const { editor, ...list } = await begin();
	const { token } = await fillIn(list.lijst, { dag: 'Dubbel' });
	await fillIn(list.lijst, { dag: 'Enkel' });
	const hash = hashOf(list.lijst, token);
	await db.update(responses).set({ leftOutAt: new Date() }).where(eq(responses.visitorHash, hash));

	const marks = (await rowsIn(editor, list)).map((row) => [row.v_dag, row.weggelaten]);
	expect(marks.sort()).toEqual([
		['Dubbel', 1],
		['Enkel', 0]
	]);
	expect((await rowsIn(editor, list, { withoutLeftOut: true })).map((row) => row.v_dag)).toEqual(['Enkel']);
	expect(Object.keys((await rowsIn(editor, list, { withoutOwnWords: true }))[0]!)).not.toContain('v_dag');
});

test('the log says who downloaded, in which form and how many, and nobody else can', async () => {
	const { editor, ...list } = await begin();
	await fillIn(list.lijst, { dag: 'Mooi' });
	const mo = await join('Mo', 'moderator');
	await expect(downloadAnswers(mo, list, all)).rejects.toMatchObject({ status: 404 });
	await expect(downloadAddresses(mo, list, 'excel')).rejects.toMatchObject({ status: 404 });
	await expect(downloadCodebook(mo, list, 'excel')).rejects.toMatchObject({ status: 404 });
	await rowsIn(editor, list);
	expect(await logged('answers.downloaded')).toEqual([
		{ actorId: editor.id, particulars: { form: 'json', rows: 1, withoutLeftOut: false, withoutOwnWords: false } }
	]);
});

test('addresses come apart, in the order of the alphabet, for as long as they may be kept', async () => {
	const { editor, ...list } = await begin();
	for (const name of ['zoe', 'anna', 'Anna']) await fillIn(list.lijst, { mail: `${name}@example.org`, dag: name });
	await at('2020-01-01T12:00Z', () => fillIn(list.lijst, { mail: 'oud@example.org' }));
	const wiped = await fillIn(list.lijst, { mail: 'weg@example.org' });
	await withdraw(wiped.code, secretOf(wiped.key));

	const { pieces } = await downloadAddresses(editor, list, 'excel');
	const lines = (await gatheredText(pieces)).trim().split('\r\n');
	expect(lines.slice(1).map((line) => line.split(';').slice(0, 2).join(' ').toLowerCase())).toEqual([
		'anna@example.org wilt u het verslag?',
		'zoe@example.org wilt u het verslag?'
	]);
	expect(await logged('addresses.downloaded')).toMatchObject([{ particulars: { rows: 2 } }]);
	expect(JSON.stringify(await rowsIn(editor, list))).not.toContain('@');
});

test('a vragenlijst that asks no address gives none', async () => {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const { slug } = await openQuestionnaire(editor, consultation.id);
	const sought = { slug: consultation.slug, lijst: slug };
	await expect(downloadAddresses(editor, sought, 'excel')).rejects.toMatchObject({ status: 404 });
});

test('the codebook says how many inzendingen each version has', async () => {
	const { editor, ...list } = await begin();
	await fillIn(list.lijst, { dag: 'Mooi' });
	const { questions } = await readCodebook(editor, list);
	expect(questions).toHaveLength(everyType.length);
	expect(questions[0]).toMatchObject({ label: 'Hoe was uw dag?', kind: 'Open vraag', versions: '1 (n = 1)' });
	const { name, pieces } = await downloadCodebook(editor, list, 'excel');
	expect(name).toMatch(/^codeboek-.*\.csv$/);
	expect(await gatheredText(pieces)).toContain('-99;Niet gesteld;ja');
});

test('while a weighting stands each inzending that counts has its weight, and the codebook says how it was made', async () => {
	const { editor, ...list } = await begin();
	const administrator = await join('Bea', 'administrator');
	const wijk = await addNeighbourhood(administrator, { name: 'Molenveld', description: 'Een wijk.', population: 100 });
	const people = byAge((group) => (group === '15-24' || group === '65+' ? 50 : 0));
	await savePopulation(administrator, {
		year: 2025,
		source: 'Telling',
		wijken: [{ neighbourhoodId: wijk.id, people }]
	});
	for (const een of ['groen', 'groen', 'groen', 'zorg']) await fillIn(list.lijst, { dag: een, een });
	const { token } = await fillIn(list.lijst, { dag: 'dubbel', een: 'zorg' });
	const double = eq(responses.visitorHash, hashOf(list.lijst, token));
	await db.update(responses).set({ leftOutAt: new Date() }).where(double);
	expect(Object.keys((await rowsIn(editor, list))[0]!)).not.toContain('gewicht');

	const ages = { groen: '15-24', zorg: '65+' } as const;
	const chosen = { ageQuestion: 'een', ages, wijkQuestion: '', split: 'none' } as const;
	await saveWeighting(editor, list.id, { onceKey: newOnceKey(), ...chosen });
	const rows = await rowsIn(editor, list);
	expect(Object.keys(rows[0]!).at(-1)).toBe('gewicht');
	const weights = Object.fromEntries(rows.map((row) => [row.v_dag, row.gewicht]));
	expect(weights).toEqual({ groen: 0.666667, zorg: 2, dubbel: null });
	const codebook = await gatheredText((await downloadCodebook(editor, list, 'excel')).pieces);
	expect(codebook).toMatch(/gewicht;.*over leeftijd, met bevolkingscijfers van 2025 \(Telling\)/);
	expect(codebook).toContain('Het kleinste gewicht is 0,67, het grootste 2.');
	expect((await readCodebook(editor, list)).after).toMatchObject([{ name: 'gewicht' }]);
});

test('themes that the redactie gave open answers go along', async () => {
	const { editor, consultationId, ...list } = await begin();
	await fillIn(list.lijst, { dag: 'Mooi' });
	await fillIn(list.lijst, { dag: 'Nog niet gesorteerd' });
	const [answer] = (await listOpenAnswers(list.id)).filter(({ text }) => text === 'Mooi');
	for (const name of ['Groen', 'Rust']) {
		const { id } = await createTheme(editor, consultationId, { name, description: '' });
		await codeContributions(editor, id, [answer!.contributionId]);
	}
	const { pieces } = await downloadAnswers(editor, list, all, namesByAnswer);
	const rows = JSON.parse(await gatheredText(pieces)) as Record<string, string>[];
	const themes = Object.fromEntries(rows.map((row) => [row.v_dag, row.v_dag_themas]));
	expect(themes).toEqual({ Mooi: 'Groen; Rust', 'Nog niet gesorteerd': null });
});

test('the order of a file says nothing of when somebody answered, and is another each time', () => {
	const given = Array.from({ length: 300 }, () => newId());
	const orders = [0, 1].map(() => {
		const ids = new Ids();
		for (const id of given) ids.add([id]);
		ids.shuffle();
		return ids.slice(0, 400);
	});
	expect(orders[0]!.toSorted()).toEqual(given.toSorted());
	expect(orders[0]).not.toEqual(given);
	expect(orders[0]).not.toEqual(orders[1]);
});

const logged = (action: string) =>
	db
		.select({ actorId: events.actorId, particulars: events.particulars })
		.from(events)
		.where(eq(events.action, action))
		.orderBy(asc(events.id));
