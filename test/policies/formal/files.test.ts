import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { arranged } from '#lib/imports/notas/carried.ts';
import { createFromNota } from '#lib/imports/notas/making.server.ts';
import { readNota } from '#lib/imports/notas/reading.ts';
import { importPolicy } from '#lib/imports/policy.ts';
import { piecesOf } from '#lib/imports/policy-markdown.ts';
import { forgetLimits } from '#lib/limits/limit.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { readDeskParagraph, readDesk } from '#lib/policies/desk.server.ts';
import { startDraft } from '#lib/policies/drafting.server.ts';
import { nameOf, type Format } from '#lib/policies/files/file.ts';
import { readVersionFile } from '#lib/policies/files/version-files.server.ts';
import { listVersions, readVersion } from '#lib/policies/policies.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import { readOpenVersions, listOpenVersions } from '#lib/chain/open-data/versions.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { fileOf, formats } from '../files/reading.ts';
import { beginPair, FORMAL, PLAIN } from './support.ts';

const LONG = `${FORMAL}\n\n**Artikel 3**\n\nHet college zegt dit:\n\n- aan de aanvrager;\n- aan de wijkhulp.`;

beforeEach(forgetLimits);

/** The pair in version 2, with a paragraph behind it. */
async function second() {
	const pair = await beginPair();
	await pair.add('Dat kost niets.');
	await pair.agree(PLAIN, FORMAL);
	await pair.freeze();
	await startDraft(pair.editor, pair.policy.id);
	await pair.change('U krijgt snel een besluit.', LONG);
	await pair.explain();
	await pair.freeze();
	return pair;
}

const bytesOf = async (policy: Policy, format: Format) => {
	const name = nameOf(policy, { number: 2 }, { format, withSources: false });
	const wanted = { slug: policy.slug, number: '2', name, origin: 'https://samen.example' };
	return (await readVersionFile(wanted, undefined)).bytes;
};

test('a file has the formal text below the plain one, with what it is and which of the two counts', async () => {
	const { policy } = await second();
	for (const format of formats) {
		const words = await fileOf(policy, format);
		expect(words).toMatch(/UkrijgtsneleenbesluitFormele|Ukrijgtsneleenbesluit\..{0,10}Formeletekst/);
		expect(words).toContain('Verschillendetwee?Dangeldtdeformeletekst.');
		expect(words.indexOf('Hetcollegebeslist')).toBeLessThan(words.indexOf('Datkostniets.'));
	}
});

test('what we made in Word or Markdown is read in again with both texts', async () => {
	const { policy, editor } = await second();
	for (const format of ['docx', 'md'] as const) {
		const { pieces } = await readNota(await bytesOf(policy, format));
		const both = pieces.filter(({ formalText }) => formalText);
		expect(both).toEqual([{ kind: 'text', text: 'U krijgt snel een besluit.', formalText: expect.any(String) }]);
		expect(both[0]!.formalText!.replaceAll(/^ *[-•*] /gm, '- ')).toBe(LONG);
		const at = pieces.indexOf(both[0]!);
		expect(pieces[at + 1]).toEqual({ kind: 'text', text: 'Dat kost niets.' });

		const { id: consultationId, slug } = await newConsultation(editor, { title: `Traject voor ${format}` });
		const nota = { consultationId, title: `Nota ${format}`, reason: 'De nota.', onceKey: newOnceKey() };
		const made = await createFromNota(editor, { ...nota, pieces: arranged(pieces, []) });
		const { draft } = await readDesk(editor, slug, made.slug);
		const row = draft!.rows.find(({ formalText }) => formalText)!;
		expect(row.drift?.changed).toBe('never');
		expect((await readDeskParagraph(editor, slug, made.slug, row.paragraphId)).row.formalText).toBe(row.formalText);
	}
});

test('any formal text comes back from Markdown as it went', () => {
	const line = fc.array(fc.constantFrom('het', 'college', 'beslist', '1.', '-', '>', '**nu**'), {
		minLength: 1,
		maxLength: 5
	});
	const text = fc
		.array(
			line.map((words) => words.join(' ')),
			{ minLength: 1, maxLength: 4 }
		)
		.map((all) => all.join('\n\n'));
	fc.assert(
		fc.property(text, (formal) => {
			const quoted = `**Formele tekst**\n\n${formal}`.replace(/^/gm, '> ').replace(/^> $/gm, '>');
			expect(piecesOf(`Gewoon.\n\n${quoted}\n\nDaarna.`)).toEqual([
				{ kind: 'text', text: 'Gewoon.', formalText: formal },
				{ kind: 'text', text: 'Daarna.' }
			]);
		})
	);
});

test('a nota that says it in another way can be put right by hand', () => {
	const pieces = [PLAIN, FORMAL, 'Lid 2.', 'Kop'].map((text) => ({ kind: 'text' as const, text }));
	expect(arranged(pieces, ['text', 'formal', 'formal', 'chapter'])).toEqual([
		{ kind: 'text', text: PLAIN, formalText: `${FORMAL}\n\nLid 2.` },
		{ kind: 'chapter', text: 'Kop' }
	]);
	const pair = [{ kind: 'text' as const, text: 'Kop', formalText: FORMAL }];
	expect(arranged(pair, ['chapter'])).toEqual([
		{ kind: 'chapter', text: 'Kop' },
		{ kind: 'text', text: FORMAL }
	]);
});

test('versions that are imported keep both texts, in the name of who reads them in', async () => {
	const editor = await join('Eva', 'editor');
	const { slug } = await newConsultation(editor);
	const file = (formal: string) => `# Samen\n\n${PLAIN}\n\n> **Formele tekst**\n>\n> ${formal}\n`;
	const files = [FORMAL, 'Het college beslist.'].map((formal, i) => ({ name: `${i}.md`, markdown: file(formal) }));
	const { policy } = await importPolicy(files, slug, { editor });
	const [two, one] = await listVersions(policy.id);
	const rows = [await readVersion(one!.id), await readVersion(two!.id)];
	expect(rows.map((all) => all.map(({ formalText }) => formalText))).toEqual([
		['', FORMAL],
		['', 'Het college beslist.']
	]);
	expect(rows[1]!.map(({ cause }) => cause)).toEqual([null, 'municipality']);
	expect((await importPolicy(files, slug, { editor })).added).toBe(0);
});

test('the open data have both texts', async () => {
	const { consultation } = await second();
	const versions = await listOpenVersions(consultation.id);
	const [one, two] = await readOpenVersions(consultation.id, versions, { pagina: 1, paginaGrootte: 50 });
	expect(one!.alineas.map(({ formeleTekst }) => formeleTekst)).toEqual([FORMAL, null]);
	expect(two!.alineas[0]).toMatchObject({ tekst: 'U krijgt snel een besluit.', formeleTekst: LONG });
});
