import { expect, test } from 'vitest';
import { readFindingPage } from '#lib/chain/finding-page.server.ts';
import { readHome } from '#lib/chain/home.server.ts';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { readReplyReport } from '#lib/chain/reply-report.server.ts';
import { now } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { readCompareView } from '#lib/policies/compare-view.ts';
import { readComparison } from '#lib/policies/comparing.server.ts';
import { readDocument, readParagraph } from '#lib/policies/reading.server.ts';
import { readQuestion } from '#lib/replies/question.server.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { readWork } from '#lib/replies/work.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { addFindingSources } from '#lib/themes/findings.server.ts';
import { draw, write } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { rowsRead } from '#test/support/rows-read.ts';

/** A policy on two findings, one of them answered; `sayMore` puts so many more contributions behind each. */
async function begin() {
	const editor = await join('Eva', 'editor');
	const { id: consultationId } = await newConsultation(editor);
	const one = await draw(consultationId, 'Mensen willen zitten', []);
	const two = await draw(consultationId, 'Mensen willen groen', []);
	const bench = [one, two].flatMap(({ id: findingId }) => [
		{ role: 'source', findingId } as const,
		{ role: 'cause', findingId } as const
	]);
	const policy = await write(consultationId, [
		{ status: 'published', texts: { bench: 'Er komt een bank.' } },
		{ status: 'published', texts: { bench: 'Er komen twee banken.' }, links: { bench } }
	]);
	const place = policy.place(2, 'bench');
	await reply(editor, {
		onceKey: newOnceKey(),
		findingId: one.id,
		verdict: 'adopted',
		reason: 'Ja.',
		paragraphs: [place]
	});

	const sayMore = async (count: number) => {
		for (const { id } of [one, two]) {
			const rows = Array.from({ length: count }, () => said(consultationId));
			await db.insert(contributions).values(rows);
			await addFindingSources(
				editor,
				id,
				rows.map((row) => row.id),
				'supports'
			);
		}
	};
	return { consultationId, finding: two, place, sayMore };
}

const said = (consultationId: string) => ({
	...{ id: newId(), consultationId, channel: 'letter' as const, text: 'Een bank', status: 'public' as const },
	...{ statusAt: now(), handedInAt: now() }
});

test('a page reads as many rows when ten times as many people have spoken', async () => {
	const { consultationId, finding, place, sayMore } = await begin();
	const pages: Record<string, () => Promise<unknown>> = {
		home: readHome,
		document: () => readDocument('samen-leven', undefined, undefined),
		comparison: () =>
			readComparison('samen-leven', ['1', '2'], { view: readCompareView(new URLSearchParams()), person: undefined }),
		report: () => readReplyReport('samen-leven', { verdict: undefined, channel: undefined }, 1),
		chain: () => readOpenChain('samen-leven', { pagina: 1, paginaGrootte: 10 }),
		work: () => readWork(consultationId, 1),
		question: () => readQuestion(consultationId, new URL(`http://x/?rode-draad=${finding.id}`)),
		finding: () => readFindingPage(consultationId, finding.id, new URLSearchParams())
	};
	const readAll = async () => {
		const rows: Record<string, number> = {};
		for (const [name, read] of Object.entries(pages)) rows[name] = await rowsRead(read);
		return rows;
	};
	await sayMore(120);
	const before = await readAll();
	await sayMore(1080);
	expect(await readAll()).toEqual(before);
	// Here up to a hundred quotes of each finding are shown.
	expect(await rowsRead(() => readParagraph('samen-leven', '2', place.paragraphId, undefined))).toBeLessThan(300);
});

test('counting in the database gives what one would count by hand', async () => {
	const { sayMore } = await begin();
	await sayMore(7);
	const { chapters } = await readDocument('samen-leven', undefined, undefined);
	expect(chapters[0]!.paragraphs[0]!.origin).toMatchObject({
		count: 14,
		findings: [
			{ supporters: 7, quotes: [{}, {}] },
			{ supporters: 7, quotes: [{}, {}] }
		]
	});
	expect((await readReplyReport('samen-leven', { verdict: undefined, channel: undefined }, 1)).found).toBe(7);
});
