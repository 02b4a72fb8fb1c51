import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { importContributions } from '#lib/imports/contributions.ts';
import { ImportProblem } from '#lib/imports/problems.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { roles } from '#lib/people/tables.ts';
import { countAnswered, unanswered } from '#lib/replies/replies.server.ts';
import { replies } from '#lib/replies/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { codings, themes } from '#lib/themes/tables.ts';
import { listThemes } from '#lib/themes/themes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const consultation = await newConsultation(await join('Eva', 'editor'));
	const hoven = { id: newId(), slug: 'de-hoven', name: 'De Hoven', description: '', population: 1, position: 1 };
	await db.insert(neighbourhoods).values(hoven);
	const read = (name: string, text: string, more = {}) =>
		importContributions({ name, text, consultationSlug: consultation.slug, ...more });
	return { consultation, hoven, read };
}

const problemsOf = async (work: Promise<unknown>) => {
	const error = await work.then(
		() => undefined,
		(error: unknown) => error
	);
	expect(error).toBeInstanceOf(ImportProblem);
	return (error as ImportProblem).problems;
};

const lines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

test('JSONL becomes contributions with wijk, date, question, name and themes', async () => {
	const { consultation, hoven, read } = await begin();
	const row = { id: 7, tekst: 'Meer bankjes', naam: 'Anna', wijk: 'De Hoven', datum: '1-3-2024', vraag: 'Wat mist u?' };
	const counts = await read('in.jsonl', lines({ ...row, themas: ['Groen', 'Zitten'] }), { channel: 'vragenlijst' });
	expect(counts).toEqual({ added: 1, known: 0, replies: 0 });
	expect(only(await db.select().from(contributions))).toMatchObject({
		text: 'Meer bankjes',
		author: 'Anna',
		prompt: 'Wat mist u?',
		channel: 'questionnaire',
		externalId: '7',
		neighbourhoodId: hoven.id,
		status: 'public',
		handedInAt: new Date('2024-03-01T12:00Z')
	});
	expect((await listThemes(consultation.id)).map(({ name, contributions }) => [name, contributions])).toEqual([
		['Groen', 1],
		['Zitten', 1]
	]);
});

test('a CSV of Excel is read too: a byte order mark, semicolons, line breaks in a cell', async () => {
	const { read } = await begin();
	const csv = '\ufeffId;Inbreng;Thema\r\n1;"Meer bankjes\r\nin de zon";Groen | Zitten\r\n2;"Een ""echte"" bus";\r\n';
	expect(await read('in.csv', csv)).toMatchObject({ added: 2 });
	const rows = await db.select().from(contributions).orderBy(contributions.externalId);
	expect(rows.map(({ text }) => text)).toEqual(['Meer bankjes\nin de zon', 'Een "echte" bus']);
	expect(await db.$count(themes)).toBe(2);
});

test('reading the same file again adds nothing, with ids and without', async () => {
	const { read } = await begin();
	const file = lines({ id: 'a', tekst: 'Een bus', thema: 'Vervoer' }, { tekst: 'Een bus' }, { tekst: 'Een bus' });
	expect(await read('in.jsonl', file)).toEqual({ added: 3, known: 0, replies: 0 });
	const before = await db.$count(events);
	expect(await read('in.jsonl', file)).toEqual({ added: 0, known: 3, replies: 0 });
	expect(await db.$count(contributions)).toBe(3);
	expect(await db.$count(codings)).toBe(1);
	expect(await db.$count(events)).toBe(before);
});

test('each broken row is named by its line, and nothing is half read', async () => {
	const { read } = await begin();
	const file = lines(
		{ tekst: 'Goed' },
		{ tekst: '' },
		{ tekst: 'Goed', wijk: '' },
		{ tekst: 'x'.repeat(20_001) },
		{ tekst: 'Goed', datum: '31-2-2024' },
		{ tekst: 'Goed', oordeel: 'misschien', standpunt: 'Wij weten het niet.' },
		{ tekst: 'Goed', oordeel: 'gegrond' },
		{ id: 1, tekst: 'Goed' },
		{ id: 1, tekst: 'Dubbel' }
	);
	expect((await problemsOf(read('in.jsonl', file))).map((problem) => problem.split(':')[0])).toEqual(
		[2, 4, 5, 6, 7, 9].map((line) => `regel ${line}`)
	);
	expect(await problemsOf(read('in.jsonl', '{"tekst":"Goed"}\nkapot\n[1]\n'))).toEqual([
		'regel 2: hier staat geen geldige JSON.',
		'regel 3: hier staat geen geldige JSON.'
	]);
	expect(await problemsOf(read('in.csv', 'tekst,naam\n"een\ntwee",a\n,b\n'))).toEqual([
		expect.stringMatching(/^regel 4: /)
	]);
	expect(await problemsOf(read('in.csv', 'tekst,naam\ngoed,a\ngoed,a,te veel\n'))).toEqual([
		expect.stringMatching(/^regel 3: /)
	]);
	expect(await problemsOf(read('in.jsonl', lines({ tekst: 'Goed' }, { tekst: 'Goed', wijk: 'Atlantis' })))).toEqual([
		'regel 2: de wijk “Atlantis” kennen wij niet.'
	]);
	expect(await db.$count(contributions)).toBe(0);
});

test('a file for nobody says so: no consultation, no channel, no rows', async () => {
	const { read } = await begin();
	const file = lines({ tekst: 'Goed' });
	expect(await problemsOf(read('in.jsonl', file, { consultationSlug: 'nergens' }))).toHaveLength(1);
	expect(await problemsOf(read('in.jsonl', file, { channel: 'duiven' }))).toHaveLength(1);
	expect(await problemsOf(read('in.jsonl', '\n\n'))).toHaveLength(1);
	expect(await problemsOf(read('in.csv', ''))).toHaveLength(1);
});

test('a long file shows its progress', async () => {
	const { read } = await begin();
	const told: [number, number][] = [];
	const file = lines(...Array.from({ length: 1203 }, (_, i) => ({ id: i, tekst: `Antwoord ${i}` })));
	await read('in.jsonl', file, { onProgress: (done: number, total: number) => told.push([done, total]) });
	expect(told).toEqual([
		[500, 1203],
		[1000, 1203],
		[1203, 1203]
	]);
	expect(await db.$count(contributions)).toBe(1203);
});

test('who stands for an import holds no role on the platform', async () => {
	const { read } = await begin();
	const before = await db.$count(roles);
	await read('in.jsonl', lines({ tekst: 'Een bus', thema: 'Vervoer' }));
	expect(await db.$count(roles)).toBe(before);
});

const tilburg = '../shared/data/nl/beleid/zienswijzen-keten/tilburg-bosscheweg-2016.keten.jsonl';
if (!existsSync(tilburg)) console.log('skipped: the zienswijzen of Tilburg, ../shared/data is not there');

test.skipIf(!existsSync(tilburg))(
	'rule 1: the 26 zienswijzen of Tilburg come with their replies, but for one',
	async () => {
		const { consultation, read } = await begin();
		const text = readFileSync(tilburg, 'utf8');
		expect(await read(tilburg, text)).toEqual({ added: 26, known: 0, replies: 25 });
		expect(await read(tilburg, text)).toEqual({ added: 0, known: 26, replies: 0 });

		const given = await db.select().from(replies);
		const counted = Map.groupBy(given, ({ verdict }) => verdict);
		expect([...counted].map(([verdict, of]) => [verdict, of.length]).toSorted()).toEqual([
			['adopted', 1],
			['rejected', 24]
		]);
		expect(await countAnswered(consultation.id)).toEqual({ answered: 25, total: 26 });
		expect((await unanswered(consultation.id)).map(({ externalId }) => externalId)).toEqual(['Z3.9']);
	}
);
