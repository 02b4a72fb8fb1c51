import { expect, test } from 'vitest';
import { compareQuery, readCompareView } from '#lib/policies/compare-view.ts';
import { readComparison } from '#lib/policies/comparing.server.ts';
import { compareParagraphs } from '#lib/policies/comparison.ts';
import {
	addParagraph,
	changeParagraph,
	mergeParagraphs,
	moveParagraph,
	nameCause,
	removeParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { asTextPages, LONGEST_AT_ONCE } from '#lib/policies/text-pages.ts';
import { whereIs } from '#lib/policies/whereabouts.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { begin, say, write } from './support.ts';

const publish = {
	status: 'published',
	summary: 'Een versie.',
	languageOverride: 'Deze tekst is te kort om te meten.'
} as const;
const viewOf = (query = '') => readCompareView(new URLSearchParams(query));

async function twoVersions() {
	const { editor, consultation, policy } = await begin();
	const chapter = (text: string) => addParagraph(editor, policy.id, { kind: 'chapter', text });
	const first = await chapter('Zorg');
	const help = await write(editor, policy, 'Wij helpen u binnen acht weken.');
	const bold = await write(editor, policy, 'Wij bellen u altijd terug.');
	const second = await chapter('Buurt');
	const place = await write(editor, policy, 'Elke buurt krijgt een plek.');
	const garden = await write(editor, policy, 'Er komt een moestuin.');
	await freezeDraft(editor, policy.id, publish);

	const said = await say(consultation.id, 'Acht weken is te lang');
	await startDraft(editor, policy.id);
	await changeParagraph(editor, policy.id, help, 'Wij helpen u binnen twee weken.');
	await nameCause(editor, policy.id, help, {
		cause: 'residents',
		text: 'Het duurde te lang.',
		contributionIds: [said]
	});
	await changeParagraph(editor, policy.id, bold, 'Wij bellen u **altijd** terug.');
	await nameCause(editor, policy.id, bold, { cause: 'editorial', text: 'Vette letters.' });
	await moveParagraph(editor, policy.id, garden, first);
	await freezeDraft(editor, policy.id, publish);
	return { editor, consultation, policy, first, second, help, bold, place, garden };
}

test('a comparison says in counts what changed because of whom, per chapter', async () => {
	const { policy, first } = await twoVersions();
	const { summary, overview, highlights, behind } = await readComparison(policy.slug, ['1', '2'], {
		view: viewOf(),
		person: undefined
	});
	expect(summary).toMatchObject({
		total: 2,
		of: 4,
		moved: 1,
		byCause: [
			{ cause: 'residents', count: 1 },
			{ cause: 'editorial', count: 1 }
		]
	});
	expect(overview).toEqual([{ id: shortId(first), heading: 'Zorg', count: 3, causes: ['residents', 'editorial'] }]);
	expect(highlights.map(({ because }) => because.text)).toEqual(['Het duurde te lang.']);
	expect(behind).toBe(1);
});

test('what moved says where it stood, and what only looks different is folded away', async () => {
	const { policy, garden, bold } = await twoVersions();
	const { sections } = await readComparison(policy.slug, ['1', '2'], { view: viewOf(), person: undefined });
	const items = sections.flatMap(({ items }) => items);
	const moved = items.flatMap(({ changes }) => changes).find(({ paragraphId }) => paragraphId === garden);
	expect(moved).toMatchObject({ moved: true, stoodUnder: 'Buurt' });
	const quiet = items.filter(({ how }) => how === 'quiet').flatMap(({ changes }) => changes);
	expect(quiet.map(({ paragraphId, fate }) => [paragraphId, fate])).toEqual([[bold, 'formatting']]);
});

test('the filter, the chapter and the layout stand together in the address', () => {
	const view = viewOf('door=inwoners&weergave=naast-elkaar&hoofdstuk=abc');
	expect(view).toEqual({ only: 'residents', layout: 'two', chapter: 'abc' });
	expect(compareQuery(view, { only: 'council' })).toBe('?door=raad&weergave=naast-elkaar&hoofdstuk=abc');
	expect(compareQuery(view, { layout: 'one', chapter: undefined })).toBe('?door=inwoners');
	expect(viewOf('door=buren&weergave=x')).toEqual({ only: undefined, layout: 'one', chapter: undefined });
});

const texts = (said: Record<string, string>) =>
	Object.entries(said).map(([paragraphId, text]) => ({ paragraphId, kind: 'text' as const, text, formalText: '' }));
const fateOf = (was: string, is: string) => compareParagraphs(texts({ a: was }), texts({ a: is }))[0]!.fate;

test.for([
	['Artikel 12 Groen', 'Artikel 13 Groen', 'reference'],
	['12.1 Doel', '13.1 Doel', 'reference'],
	['Zie artikel 4.2 van de regels.', 'Zie artikel 5.2 van de regels.', 'reference'],
	['Het plan NL.IMRO.0351.Kom-vo01 geldt.', 'Het plan NL.IMRO.0351.Kom-ow01 geldt.', 'formatting'],
	['De kaart staat in kaart_vo01.pdf.', 'De kaart staat in kaart_ow01.pdf.', 'reference'],
	['![Een plein](a_vo01.jpg) Het plein.', '![Een plein](a_ow01.jpg) Het plein.', 'formatting'],
	['Er komen 12 woningen.', 'Er komen 13 woningen.', 'changed'],
	['Zie artikel 4 van de regels.', 'Zie artikel 5 van de wet.', 'changed']
] as const)('from “%s” to “%s” is %s', ([was, is, fate]) => {
	const found = fateOf(was, is);
	expect(fate === 'formatting' ? ['formatting', 'reference'] : [fate]).toContain(found);
});

test('an old address of a paragraph leads to where its text went, or to why it is gone', async () => {
	const { editor, policy, place, help, garden } = await twoVersions();
	await startDraft(editor, policy.id);
	await mergeParagraphs(editor, policy.id, garden, help, 'Wij helpen u. Er komt een moestuin.');
	await nameCause(editor, policy.id, help, { cause: 'municipality', text: 'Korter.' });
	await removeParagraph(editor, policy.id, place);
	await nameCause(editor, policy.id, place, { cause: 'municipality', text: 'Dit kan niet.' });
	expect(await whereIs(policy.slug, garden, undefined)).toContain(`#alinea-${shortId(garden)}`);
	await freezeDraft(editor, policy.id, publish);

	const at = `/beleid/${policy.slug}?alinea=${shortId(help)}#alinea-${shortId(help)}`;
	expect(await whereIs(policy.slug, help, undefined)).toBe(at);
	expect(await whereIs(policy.slug, shortId(garden), undefined)).toBe(at);
	expect(await whereIs(policy.slug, place, undefined)).toBe(`/beleid/${policy.slug}/versies/3/alinea/${place}`);
	await expect(whereIs(policy.slug, 'nergens', undefined)).rejects.toMatchObject({ status: 404 });

	const { anchors } = await readDocument(policy.slug, undefined, undefined);
	expect(anchors.get(help)).toEqual([garden]);
	await startDraft(editor, policy.id);
	await freezeDraft(editor, policy.id, publish);
	expect((await readDocument(policy.slug, undefined, undefined)).goneBefore).toMatchObject([
		{ paragraphId: place, number: 3 }
	]);
});

test('a draft tells nobody where a paragraph went', async () => {
	const { editor, policy, garden, help } = await twoVersions();
	await startDraft(editor, policy.id);
	const fresh = await write(editor, policy, 'Nog geheim.');
	await mergeParagraphs(editor, policy.id, garden, help, 'Samen.');
	await expect(whereIs(policy.slug, fresh, undefined)).rejects.toMatchObject({ status: 404 });
	expect(await whereIs(policy.slug, garden, undefined)).toContain(shortId(garden));
	expect(await whereIs(policy.slug, garden, editor)).toContain(shortId(help));
});

test('a long text is read per chapter, and a search finds its place', async () => {
	const { editor, policy } = await begin();
	for (let i = 0; i < 5; i++) {
		await addParagraph(editor, policy.id, { kind: 'chapter', text: `Hoofdstuk ${i}` });
		for (let j = 0; j < 3; j++)
			await write(editor, policy, `${'Wij helpen u graag. '.repeat(160)} Plek ${i}-${j} één.`);
	}
	await freezeDraft(editor, policy.id, publish);
	const read = (at?: string, words = '') => readDocument(policy.slug, '1', undefined, { at, whole: false, words });

	const contents = await read();
	expect(contents.isLong).toBe(true);
	expect(contents.chapters).toEqual([]);
	expect(contents.pages!.map(({ heading }) => heading?.text)).toEqual([0, 1, 2, 3, 4].map((i) => `Hoofdstuk ${i}`));
	const [found] = (await read(undefined, 'PLEK 3-1 een')).found;
	expect(found!.around[1].toLowerCase()).toBe('plek');
	const chapter = await read(shortId(found!.paragraph.paragraphId));
	expect(chapter.chapters.map(({ heading }) => heading?.text)).toEqual(['Hoofdstuk 3']);
	const whole = await readDocument(policy.slug, '1', undefined, { at: undefined, whole: true, words: '' });
	expect(whole.chapters).toHaveLength(5);
});

test('pages of a long text hold every paragraph once, and none is too heavy', () => {
	const standing = Array.from({ length: 700 }, (_, i) => ({
		paragraphId: `p${String(i).padStart(12, '0')}`,
		kind: i % 90 ? ('text' as const) : ('chapter' as const),
		body: 'x'.repeat(i % 90 ? 100 + (i % 7) * 100 : 10),
		formalText: ''
	}));
	expect(standing.reduce((sum, { body }) => sum + body.length, 0)).toBeGreaterThan(LONGEST_AT_ONCE);
	const pages = asTextPages(standing);
	expect(pages.flatMap(({ paragraphs }) => paragraphs)).toEqual(standing);
	for (const { paragraphs } of pages) {
		expect(paragraphs.length).toBeLessThanOrEqual(40);
		expect(paragraphs.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(18_000);
	}
});
