import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contributions } from '#lib/contributions/tables.ts';
import { listOwn } from '#lib/example/remove.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { people } from '#lib/people/tables.ts';
import { listPolicies, listVersions } from '#lib/policies/policies.server.ts';
import { changeSetting, isExample } from '#lib/settings/settings.server.ts';
import { connect, db, disconnect } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

// Each command runs as a person runs it, in a process of its own, while another has the database open.
const folder = mkdtempSync(pathOf(tmpdir(), 'samenspraak-commands-'));

beforeAll(async () => {
	if (process.env.DATABASE_URL) return;
	await disconnect();
	await connect(pathOf(folder, 'samenspraak.sqlite'));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Said {
	code: number;
	out: string;
	error: string;
}

const run = (name: string, ...args: string[]) =>
	new Promise<Said>((resolve) => {
		const env = { ...process.env, DATA_DIR: folder };
		const child = execFile(process.execPath, ['scripts/run.js', name, ...args], { env }, (_, out, error) =>
			resolve({ code: child.exitCode!, out, error })
		);
	});

const file = (name: string, ...lines: string[]) => {
	writeFileSync(pathOf(folder, name), lines.join('\n'));
	return pathOf(folder, name);
};

const into = ['--consultation', 'samen-leven'];

async function begin() {
	const editor = await join('Eva', 'editor');
	await newConsultation(editor);
	return editor;
}

test('npm run import reads contributions and says how many, a second time none', async () => {
	await begin();
	const csv = file('brieven.csv', 'tekst,naam,oordeel,standpunt', 'Een bus,Anna,gegrond,Die komt er', 'Een bank,,,');

	expect(await run('import', 'contributions', csv, ...into)).toEqual({
		code: 0,
		out: '2 bijdragen toegevoegd, 0 waren er al. 1 antwoorden toegevoegd.\n',
		error: ''
	});
	expect(await run('import', 'contributions', csv, ...into)).toMatchObject({
		code: 0,
		out: '0 bijdragen toegevoegd, 2 waren er al. 0 antwoorden toegevoegd.\n'
	});
	expect(await db.$count(contributions)).toBe(2);
});

test('npm run import names what is wrong by its line, and stores nothing', async () => {
	await begin();
	const broken = file('kapot.csv', 'tekst,datum', 'Een bus,1-3-2026', ',1-3-2026', 'Een bank,gisteren');

	expect(await run('import', 'contributions', broken, ...into)).toEqual({
		code: 1,
		out: '',
		error: expect.stringMatching(/^regel 3: .*\nregel 4: .*\n$/)
	});
	expect(await run('import', 'contributions', broken, '--consultation', 'nergens')).toMatchObject({ code: 1 });
	expect(await db.$count(contributions)).toBe(0);
});

test('npm run import tells how far it is with a long file', async () => {
	await begin();
	const long = file(
		'lang.jsonl',
		...Array.from({ length: 1200 }, (_, id) => JSON.stringify({ id, tekst: `Nr ${id}` }))
	);

	const { code, out } = await run('import', 'contributions', long, ...into);
	expect(code).toBe(0);
	expect(out.split('\n').slice(0, 2)).toEqual(['500 van 1200 gelezen', '1000 van 1200 gelezen']);
	expect(out).toContain('1200 bijdragen toegevoegd');
});

test('npm run import reads the versions of a policy and says how many, a second time none', async () => {
	await begin();
	const texts = ['# Beleid\n\nEr komt een bus.\n', '# Beleid\n\nEr komen twee bussen.\n'];
	const files = texts.map((text, i) => file(`${i + 1}.md`, text));

	expect(await run('import', 'policy', ...files, ...into)).toEqual({
		code: 0,
		out: expect.stringContaining('“Beleid”: 2 versies toegevoegd, 0 waren er al.\n'),
		error: ''
	});
	expect(await run('import', 'policy', ...files, ...into)).toMatchObject({
		code: 0,
		out: '“Beleid”: 0 versies toegevoegd, 2 waren er al.\n'
	});
	expect(await listVersions(only(await listPolicies()).id)).toHaveLength(2);
	expect(await run('import', 'policy', files[0]!, ...into, '--as', 'anna@example.org')).toMatchObject({
		code: 1,
		error: 'anna@example.org is geen redacteur.\n'
	});
});

// Seven processes at once, on a machine that may be busy.
test('a command that is typed wrongly says how it is used', { timeout: 60_000 }, async () => {
	const nothing = file('leeg.csv', '');
	const typed = [
		['import'],
		['import', 'contributions', nothing],
		['import', 'contributions', 'nergens.csv', ...into],
		['import', 'policy', ...into],
		['import', 'contributions', nothing, ...into, '--soort', 'x'],
		['add-person', 'geen-adres', '--name', 'Anna', '--role', 'beheerder'],
		['remove-example', '--alles']
	];
	const said = await Promise.all(typed.map(([name, ...args]) => run(name!, ...args)));
	const usage = { code: 2, out: '', error: expect.stringMatching(/./) };
	expect(said).toEqual(typed.map(() => usage));
});

test('npm run people:add lets the first beheerder in, and gives who is there the role besides', async () => {
	const add = (role: string) => run('add-person', 'anna@example.org', '--name', 'Anna de Boer', '--role', role);
	expect(await add('beheerder')).toEqual({
		code: 0,
		out: 'Anna de Boer (anna@example.org) is nu beheerder. Inloggen kan op /inloggen, met een code per mail.\n',
		error: ''
	});
	expect(await add('redacteur')).toMatchObject({ code: 0 });
	const { roles } = (await findPersonByEmail('anna@example.org'))!;
	expect(roles.map(({ role }) => role).toSorted()).toEqual(['administrator', 'editor']);
});

test('npm run example:remove leaves what is not of the example alone, unless all must go', async () => {
	await changeSetting('example', 'loaded');
	await begin();
	expect(await run('remove-example')).toMatchObject({ code: 1, error: expect.stringContaining('“Samen leven”') });
	expect(await listOwn()).not.toEqual([]);

	expect(await run('remove-example', '--everything')).toMatchObject({
		code: 0,
		out: expect.stringContaining('komt niet terug')
	});
	expect([await db.$count(people), await isExample()]).toEqual([0, false]);
});

test('a run of tests with PostgreSQL that fails says so to who started it', { timeout: 60_000 }, async () => {
	const { code, out, error } = await run('test-postgres', 'test/there-are-none');
	expect(out + error).toContain('No test files found');
	expect(code).toBe(1);
});
