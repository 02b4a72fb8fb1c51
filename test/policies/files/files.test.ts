import { eq } from 'drizzle-orm';
import { beforeEach, expect, test, vi } from 'vitest';
import * as markdown from '#lib/documents/books/markdown.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { forgetLimits } from '#lib/limits/limit.ts';
import { addParagraph, linkSource, startDraft } from '#lib/policies/drafting.server.ts';
import { makeMissingFiles } from '#lib/policies/files/background.server.ts';
import { fileKinds, nameOf, type FileKind } from '#lib/policies/files/file.ts';
import { listFiles } from '#lib/policies/files/listing.server.ts';
import { readVersionFile } from '#lib/policies/files/version-files.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { listVersions } from '#lib/policies/policies.server.ts';
import { colours } from '#lib/policies/files/look.ts';
import { policies } from '#lib/policies/tables.ts';
import { versionFileBytes, versionFiles } from '#lib/policies/files/tables.ts';
import type { Policy } from '#lib/policies/policy.ts';
import type { Person } from '#lib/people/person.ts';
import { keep } from '#lib/policies/files/keeping.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { readPdf } from '#test/support/pdf.ts';
import { join } from '#test/support/people.ts';
import { begin, find, say, write } from '../support.ts';
import { readFileSync } from 'node:fs';

beforeEach(forgetLimits);

const origin = 'https://samen.example';
const notThere = { status: 404 };
const md: FileKind = { format: 'md', withSources: false };
const sourced: FileKind = { format: 'md', withSources: true };

const ask = (policy: Policy, kind: FileKind, person?: Person, number = 1) =>
	readVersionFile(
		{ slug: policy.slug, number: String(number), name: nameOf(policy, { number }, kind), origin },
		person
	);
const read = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).bytes.toString();

/** A document with one paragraph on a rode draad of two, one on what one person wrote and one of the municipality. */
async function town(status: 'published' | 'concept' = 'published') {
	const made = await begin();
	const { editor, policy, consultation } = made;
	const anna = await say(consultation.id, 'Zeldzaamwoord van Anna: de bus rijdt niet.');
	const bert = await say(consultation.id, 'De bus komt nooit.');
	const carla = await say(consultation.id, 'Er is geen bank.');
	const finding = await find(consultation.id, 'De bus rijdt te weinig', [anna, bert], 4);
	const bus = await addParagraph(editor, policy.id, { kind: 'text', text: 'De bus rijdt elk **kwartier**.' });
	await linkSource(editor, policy.id, bus, { findingId: finding });
	const bank = await addParagraph(editor, policy.id, { kind: 'text', text: 'Er komt een bank.' });
	await linkSource(editor, policy.id, bank, { contributionId: carla });
	await write(editor, policy, 'Wij betalen dat.');
	const version = await freezeDraft(editor, policy.id, {
		status,
		summary: 'De eerste tekst.',
		languageOverride: 'De tekst is kort en wij lazen hem samen.'
	});
	return { ...made, version, anna, carla };
}

test('a footnote says in plain words what a paragraph rests on, and holds no words of people', async () => {
	const { policy, consultation, carla } = await town();
	const text = await read(policy, sourced);
	expect(text).toMatch(/De bus rijdt elk \*\*kwartier\*\*\.\[\^1\]/);
	expect(text).toMatch(
		/\[\^1\]: \[Rode draad 4\]\([^)]+\): “De bus rijdt te weinig\.” Dat staat in 2 berichten op papier of aan de balie\./
	);
	expect(text).toContain(
		`[^2]: [Een bijdrage](${origin}/reactienota/${consultation.slug}/inbreng/${carla}) (brief of balie).`
	);
	expect(text).toContain('[^3]: Toevoeging van de gemeente: De wet vraagt dit van ons.');
	expect(text).toContain(`/beleid/${policy.slug}/versies/1/alinea/`);
	expect(text).not.toContain('Zeldzaamwoord');
	expect(await read(policy, md)).not.toContain('[^');
});

test('each file is there for everybody, and says what it is', async () => {
	const { policy } = await town();
	for (const kind of fileKinds) {
		const { bytes, isPublic } = await ask(policy, kind);
		expect([bytes.length > 500, isPublic], nameOf(policy, { number: 1 }, kind)).toEqual([true, true]);
	}
	const { title, pages } = await readPdf((await ask(policy, { format: 'pdf', withSources: true })).bytes);
	expect(title).toBe(policy.title);
	expect(pages.join('').replaceAll(' ', '')).toContain('Datstaatin2berichten');
});

test('a file is made once: whoever asks again gets the same bytes, also after a restart', async () => {
	const { policy } = await town();
	const docx: FileKind = { format: 'docx', withSources: false };
	const first = await ask(policy, docx);
	vi.useFakeTimers({ now: Date.now() + 3600_000, toFake: ['Date'] });
	const second = await ask(policy, docx);
	vi.useRealTimers();
	expect(second.bytes.equals(first.bytes)).toBe(true);
	expect(only(await db.select().from(versionFiles))).toMatchObject({ size: first.bytes.length });
});

test('many who ask at once wait for one making', async () => {
	const { policy } = await town();
	const given = await Promise.all(Array.from({ length: 20 }, () => ask(policy, { format: 'docx', withSources: true })));
	expect(new Set(given.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1);
	expect(await db.$count(versionFiles)).toBe(1);
	expect(await db.$count(versionFileBytes)).toBe(1);
});

test('a making that goes wrong leaves nothing behind, and who asks later gets the file', async () => {
	const { policy } = await town();
	const failing = vi.spyOn(markdown, 'makeBookMarkdown').mockImplementation(() => {
		throw new Error('halfway');
	});
	await expect(ask(policy, md)).rejects.toThrow('halfway');
	failing.mockRestore();
	expect(await db.$count(versionFiles)).toBe(0);
	expect(await read(policy, md)).toContain('Er komt een bank.');
});

test('a file without its bytes is never there: both are kept, or neither', async () => {
	const { version } = await town();
	await expect(
		transaction(async () => {
			await keep(version, md, 'basis', Buffer.from('x'));
			throw new Error('stopped');
		})
	).rejects.toThrow();
	expect(await db.$count(versionFiles)).toBe(0);
	expect(await db.$count(versionFileBytes)).toBe(0);
});

test('a file of a text that was removed while it was being made is kept nowhere', async () => {
	const { version, policy } = await town();
	await db.delete(policies).where(eq(policies.id, policy.id));
	await expect(keep(version, md, 'basis', Buffer.from('x'))).rejects.toMatchObject({ status: 404 });
	expect(await db.$count(versionFiles)).toBe(0);
});

test('what somebody takes back goes out of the file with sources, and the text itself stays the same', async () => {
	const { policy, carla } = await town();
	const [plain, noted] = [await read(policy, md), await read(policy, sourced)];
	expect(noted).toContain(carla);
	await db.update(contributions).set({ status: 'withdrawn', text: '' }).where(eq(contributions.id, carla));
	const after = await read(policy, sourced);
	expect(after).not.toContain(carla);
	expect(after).toContain('1 bijdrage is niet openbaar (brief of balie).');
	expect(await read(policy, md)).toBe(plain);
	const kept = await db.select().from(versionFileBytes);
	expect(kept.map(({ bytes }) => bytes.toString()).join()).not.toContain(carla);
});

test('what a moderator hides no longer counts in a footnote', async () => {
	const { policy, anna } = await town();
	expect(await read(policy, sourced)).toContain('Dat staat in 2 berichten op papier of aan de balie.');
	await hide(await join('Mo', 'moderator'), anna, 'Dit is niet aardig.');
	expect(await read(policy, sourced)).toContain('Dat staat in 1 bericht op papier of aan de balie.');
});

test('a draft and a concept that is not open are not there, for anybody who may not read them', async () => {
	const { policy, editor, version } = await town('concept');
	const aylin = await join('Aylin', 'council_member');
	for (const kind of fileKinds)
		for (const who of [undefined, await join('Fatima'), aylin])
			await expect(ask(policy, kind, who)).rejects.toMatchObject(notThere);
	await openRound(editor, version.id, { mode: 'members', closesOn: '2099-01-01' });
	expect(await read(policy, sourced, aylin)).toContain('**Concept, nog niet openbaar**');
	expect(await db.$count(versionFiles)).toBe(0);

	await openVersion(editor, version.id);
	expect(await read(policy, sourced)).not.toContain('nog niet openbaar');
	await startDraft(editor, policy.id);
	await expect(ask(policy, md, editor, 2)).rejects.toMatchObject(notThere);
});

test('a name that is of no file is not there', async () => {
	const { policy } = await town();
	const other = { slug: policy.slug, number: '1', origin };
	for (const name of ['x-versie-1.pdf', `${policy.slug}-versie-2.pdf`, `${policy.slug}-versie-1.exe`])
		await expect(readVersionFile({ ...other, name }, undefined)).rejects.toMatchObject(notThere);
});

test('the platform makes the files of public versions by itself, and the page then says how large they are', async () => {
	const { policy } = await town();
	const labels = async () =>
		[...(await listFiles(policy, await listVersions(policy.id))).values()].flat().map(({ label }) => label);
	expect(await labels()).toContain('Pdf');
	expect(await makeMissingFiles(origin)).toBe(true);
	expect(await db.$count(versionFiles)).toBe(fileKinds.length);
	expect((await labels()).every((label) => /^(Pdf|Word|Markdown), \d+ kB$/.test(label))).toBe(true);
	expect(await makeMissingFiles(origin)).toBe(false);
});

test('what is not public is not made before anybody asks', async () => {
	await town('concept');
	expect(await makeMissingFiles(origin)).toBe(false);
});

test('the colours in print are those of the pages', () => {
	const [light = ''] = readFileSync('src/styles/theme.css', 'utf8').split('@media (prefers-color-scheme: dark)');
	for (const [name, colour] of [
		['--samen-green-500', colours.main],
		['--samen-sun', colours.accent],
		['--samen-green-50', colours.tint]
	])
		expect(light).toContain(`${name}: ${colour};`);
});
