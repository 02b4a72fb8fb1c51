import { expect, test } from 'vitest';
import { reportCsv, reportPdf } from '#lib/chain/report-files.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { now } from '#lib/clock.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { createTheme } from '#lib/themes/themes.server.ts';
import { joinTheme } from '#lib/replies/joining.server.ts';
import { draw, say, write } from '#test/support/chain.ts';
import { begin, give } from '#test/support/replies.ts';

const slug = 'samen-leven';
const origin = 'https://samen.example';

async function csv() {
	const { pieces } = await reportCsv(slug, origin);
	let text = '';
	for await (const piece of pieces) text += new TextDecoder().decode(piece);
	return text;
}

test('the report as a table has a row for each public contribution, with where it landed, and is safe to open', async () => {
	const { eva, consultationId } = await begin();
	const said = await say(consultationId, '=1+1 bankjes');
	await say(consultationId, 'Geheim', { status: 'confidential', channel: 'council_round' });
	await say(consultationId, 'Nog niets');
	const policy = await write(consultationId, [{ status: 'published', texts: { a: 'Er komen bankjes.' } }]);
	await give(eva, { contributionId: said.id, paragraphs: [policy.place(1, 'a')] });
	const text = await csv();
	const rows = text.trim().split('\r\n');
	expect(rows).toHaveLength(3);
	expect(text).toContain("'=1+1 bankjes");
	expect(rows[1]).toMatch(/Overgenomen;"Ja, dat doen wij\.";.*Er komen bankjes\.;https:\/\/samen\.example\/beleid\//);
	expect(rows[2]).toContain('Nog geen antwoord');
	expect(text).not.toContain('Geheim');
});

test('the report is an accessible PDF, and the same until something changes', async () => {
	const { eva, consultationId } = await begin();
	const [anna, bas] = [await say(consultationId, 'Bankjes'), await say(consultationId, 'Bomen')];
	const finding = await draw(consultationId, 'Mensen willen zitten', [anna.id]);
	const theme = await createTheme(eva, consultationId, { name: 'Groen', description: '' });
	await joinTheme(eva, theme.id, [bas.id]);
	await give(eva, { findingId: finding.id });
	await give(eva, { themeId: theme.id, reason: 'In het najaar.' });
	const wanted = { slug, origin, address: '1.2.3.4' };
	const first = await reportPdf(wanted);
	expect(Buffer.from(first).toString('latin1')).toContain('pdfuaid');
	expect(await reportPdf(wanted)).toBe(first);
	await give(eva, { themeId: theme.id, reason: 'In het voorjaar.' });
	expect(await reportPdf(wanted)).not.toBe(first);
});

test('five thousand contributions are a table and a PDF within seconds', { timeout: 90_000 }, async () => {
	const { eva, consultationId } = await begin();
	const at = { statusAt: now(), handedInAt: now(), consultationId, channel: 'letter', status: 'public' } as const;
	const rows = Array.from({ length: 5000 }, (_, i) => ({
		...{
			id: newId(),
			text: `Nummer ${i}: wij willen graag een bankje bij de winkels, want lopen gaat moeilijk.`,
			...at
		}
	}));
	for (let i = 0; i < rows.length; i += 500) await db.insert(contributions).values(rows.slice(i, i + 500));
	const theme = await createTheme(eva, consultationId, { name: 'Zitten', description: '' });
	await joinTheme(
		eva,
		theme.id,
		rows.map(({ id }) => id)
	);
	await give(eva, { themeId: theme.id });
	const began = performance.now();
	expect((await csv()).split('\r\n').length).toBe(5002);
	const written = performance.now();
	expect((await reportPdf({ slug, origin, address: '1.2.3.5' })).length).toBeGreaterThan(100_000);
	console.info(`csv ${Math.round(written - began)} ms, pdf ${Math.round(performance.now() - written)} ms`);
	expect(written - began).toBeLessThan(15_000);
});
