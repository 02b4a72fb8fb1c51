import { desc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { events } from '#lib/events/tables.ts';
import { db } from '#lib/storage/index.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { addSentFile } from '#test/support/uploads.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const { slug, lijst } = await addSentFile();
const page = `/beheer/trajecten/${slug}/vragenlijsten/${lijst}`;

async function editorOnPage() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(page);
	return eva.follow('Download de antwoorden');
}

test('a redacteur downloads the answers for Excel, and the log knows', async () => {
	const eva = await editorOnPage();
	expect(eva.title).toContain('Antwoorden downloaden');
	await eva.press('Download de antwoorden');
	expect(eva.status).toBe(200);
	expect(Object.fromEntries(eva.headers)).toMatchObject({
		'content-type': 'text/csv; charset=utf-8',
		'content-disposition': expect.stringMatching(/^attachment; filename="antwoorden-[\w-]+\.csv"/),
		'cache-control': 'private, no-store'
	});
	const [head, ...rows] = eva.html.trim().split('\r\n');
	expect(head).toMatch(/nummer;versie;kanaal;taal;dag/);
	expect(rows.length).toBeGreaterThan(0);
	const [last] = await db
		.select({ particulars: events.particulars })
		.from(events)
		.where(eq(events.action, 'answers.downloaded'))
		.orderBy(desc(events.id))
		.limit(1);
	expect(last?.particulars).toMatchObject({ form: 'excel' });
});

test('each form can be downloaded', async () => {
	for (const form of ['CSV voor Excel', 'Excel (XLSX)', 'LibreOffice (ODS)', 'CSV met komma’s', 'JSON', 'SPSS', 'R']) {
		const eva = await editorOnPage();
		await eva.press('Download de antwoorden', { [labelOf(eva, form)]: true });
		expect(eva.headers.get('content-disposition'), form).toContain('attachment');
		expect(eva.html.length, form).toBeGreaterThan(100);
	}
});

test('the codebook can be read and downloaded', async () => {
	const eva = await editorOnPage();
	await eva.follow('Bekijk het codeboek');
	expect(eva.text).toContain('Als er geen antwoord is');
	await eva.press('Download het codeboek');
	expect(eva.headers.get('content-disposition')).toContain('codeboek');
});

test('who opens the address of a file comes to the form, and a form that asks for something else gets a sentence', async () => {
	const eva = await editorOnPage();
	await eva.visit(`${page}/antwoorden/bestand`);
	expect(eva.path).toBe(`${page}/antwoorden`);
	await eva.visit(`${page}/antwoorden/bestand`, { method: 'POST', body: new URLSearchParams({ form: 'exe' }) });
	expect(eva.status).toBe(400);
	expect(eva.text).toContain('Kies in welke vorm u de antwoorden wilt.');
});

/** The label with what it is good for. */
const labelOf = (visitor: Visitor, words: string) =>
	visitor.document
		.querySelectorAll('label')
		.map((label) =>
			label.text
				.replace(label.querySelector('.hint')?.text ?? '', '')
				.replace(/\s+/g, ' ')
				.trim()
		)
		.find((text) => text.startsWith(words)) ?? words;
