import { expect, test } from 'vitest';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { changeDetails } from '#lib/policies/detailing.server.ts';
import { addParagraph, mergeParagraphs, splitParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { confirmTexts } from '#lib/policies/formal/confirming.server.ts';
import { sealOfPair } from '#lib/policies/formal/pair.ts';
import { driftInWords } from '#lib/policies/formal/words.ts';
import { join } from '#test/support/people.ts';
import { beginPair, FORMAL, PLAIN } from './support.ts';

const NEWER = 'U krijgt binnen zes weken een besluit.';
const NEWER_FORMAL = 'Het college beslist binnen zes weken na de melding.';
const refused = { status: 409, body: { message: expect.stringContaining(PLAIN) } };

/** The pair, frozen in version 1, and a draft of version 2. */
async function second() {
	const pair = await beginPair();
	await pair.agree(PLAIN, FORMAL);
	await pair.freeze();
	await startDraft(pair.editor, pair.policy.id);
	return pair;
}

test('a formal text that nobody looked at keeps a version from its readers, until somebody says that it is right', async () => {
	const pair = await beginPair();
	expect((await pair.row()).drift?.changed).toBe('never');
	for (const status of ['concept', 'published'] as const)
		await expect(pair.freeze(status)).rejects.toMatchObject(refused);
	await pair.agree(PLAIN, FORMAL);
	expect((await pair.row()).drift).toBeUndefined();
	await pair.freeze();
});

test('who changes only the plain text hears that the formal one is still the old', async () => {
	const pair = await second();
	await pair.change(NEWER);
	await pair.explain();
	const { drift } = await pair.row();
	expect(driftInWords(drift!)).toBe('De gewone tekst is anders dan in versie 1. De formele tekst niet. Klopt die nog?');
	await expect(pair.freeze()).rejects.toMatchObject({ status: 409 });
	await pair.change(NEWER, NEWER_FORMAL);
	expect((await pair.row()).drift).toBeUndefined();
	await pair.freeze();
});

test('who changes only the formal text hears that the plain one is still the old', async () => {
	const pair = await second();
	await pair.change(PLAIN, NEWER_FORMAL);
	await pair.explain();
	expect(driftInWords((await pair.row()).drift!)).toBe(
		'De formele tekst is anders dan in versie 1. De gewone tekst niet. Klopt die nog?'
	);
	await pair.agree(PLAIN, NEWER_FORMAL);
	await pair.freeze();
});

test('what somebody said of these words is kept with who said it, and counts from then on', async () => {
	const pair = await second();
	const read = () => readDeskParagraph(pair.editor, pair.consultation.slug, pair.policy.slug, pair.id);
	await pair.change(NEWER);
	await pair.agree(NEWER, FORMAL);
	expect((await read()).confirmed).toMatchObject({ by: 'Eva' });
	await pair.change(NEWER, NEWER_FORMAL);
	const { drift, confirmed } = await read();
	expect(confirmed).toBeUndefined();
	expect(driftInWords(drift!)).toMatch(
		/^De formele tekst is anders dan op .*\. Toen zei Eva dat de twee klopten\. De gewone/
	);
	await pair.change(NEWER, FORMAL);
	expect((await pair.row()).drift).toBeUndefined();
});

test('the words of the version before need no new look, also when they were away for a while', async () => {
	const pair = await second();
	expect((await pair.row()).drift).toBeUndefined();
	await pair.change(NEWER);
	await pair.change(PLAIN);
	expect((await pair.row()).drift).toBeUndefined();
	await pair.change(NEWER, '');
	expect((await pair.row()).drift).toBeUndefined();
	await pair.explain();
	await pair.freeze();
});

test('who says that it is right has read the words as they are stored', async () => {
	const pair = await second();
	await pair.change(NEWER);
	await expect(pair.agree(PLAIN, FORMAL)).rejects.toMatchObject({ status: 409 });
	const ruben = await join('Ruben', 'council_member');
	const asRuben = confirmTexts(
		ruben,
		pair.policy.id,
		pair.id,
		sealOfPair({ text: NEWER, formalText: FORMAL, details: null })
	);
	await expect(asRuben).rejects.toMatchObject({ status: 404 });
	expect((await pair.row()).drift).toBeDefined();
});

test('who says that it is right has read the lines of a result too', async () => {
	const { editor, consultation, policy } = await beginPair();
	const details = {
		kind: 'result',
		title: 'Op tijd',
		indicator: '',
		measure: '',
		now: '',
		aim: '60 van de 100',
		by: ''
	} as const;
	const said = { kind: 'result', text: PLAIN, formalText: FORMAL, details } as const;
	const id = await addParagraph(editor, policy.id, said);
	const { pairSeal } = await readDeskParagraph(editor, consultation.slug, policy.slug, id);
	await changeDetails(editor, policy.id, id, { ...details, aim: '90 van de 100' });
	await expect(confirmTexts(editor, policy.id, id, pairSeal)).rejects.toMatchObject({ status: 409 });
});

test('who splits a paragraph looks at both parts: the formal text stays whole, with the first', async () => {
	const { editor, policy, ...pair } = await second();
	const other = await splitParagraph(editor, policy.id, pair.id, 'U krijgt een besluit.', 'Binnen acht weken.');
	const [one, two] = [await pair.row(), await pair.row(other)];
	expect([one.formalText, two.formalText]).toEqual([FORMAL, '']);
	expect([one.drift?.changed, two.drift?.changed]).toEqual(['both', 'both']);
	await pair.explain();
	await expect(pair.freeze()).rejects.toMatchObject({ status: 409 });
	await pair.agree('U krijgt een besluit.', FORMAL);
	await pair.agree('Binnen acht weken.', '', other);
	await pair.freeze();
	await startDraft(editor, policy.id);
	expect([(await pair.row()).drift, (await pair.row(other)).drift]).toEqual([undefined, undefined]);
});

test('who merges two paragraphs gets the formal texts of both, and looks at them', async () => {
	const { editor, policy, ...pair } = await second();
	const other = await pair.add('Dat kost niets.', 'Het college heft geen leges.');
	await mergeParagraphs(editor, policy.id, other, pair.id, `${PLAIN} Dat kost niets.`);
	const { formalText, drift } = await pair.row();
	expect(formalText).toBe(`${FORMAL}\n\nHet college heft geen leges.`);
	expect(drift?.changed).toBe('both');
	await pair.agree(`${PLAIN} Dat kost niets.`, formalText);
	await pair.explain();
	await pair.freeze();
});

test('splitting and merging without formal texts asks nothing', async () => {
	const { editor, policy, ...pair } = await beginPair();
	await pair.change(PLAIN, '');
	const other = await splitParagraph(editor, policy.id, pair.id, 'U krijgt een besluit.', 'Binnen acht weken.');
	expect((await pair.row(other)).drift).toBeUndefined();
	await mergeParagraphs(editor, policy.id, other, pair.id, PLAIN);
	expect((await pair.row()).drift).toBeUndefined();
	await pair.freeze();
});
