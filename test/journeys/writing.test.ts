import { globSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connect, disconnect } from '#lib/storage/index.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';
import { writingDesk } from '#test/support/writing-desk.ts';

await connect(process.env.DATABASE_URL || `${process.env.DATA_DIR}/samenspraak.sqlite`);
const place = await writingDesk();
await disconnect();
const platform = await startPlatform();

const redacteur = async (name: 'eva' | 'bea') => {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${name}@voorbeeld.example`);
	return visitor;
};

test('who comes second without JavaScript reads along, can take over at once, and the first loses nothing', async () => {
	const [eva, bea] = [await redacteur('eva'), await redacteur('bea')];
	await eva.visit(place.paragraph);
	await bea.visit(place.paragraph);
	expect(bea.text).toMatch(/Eva .+ werkt nu aan deze alinea \(sinds \d\d:\d\d\)/);
	expect(bea.document.querySelector('textarea[name=text]')).toBeNull();
	await bea.visit(place.desk);
	expect(bea.text).toMatch(/Nu ook hier: Eva .+, in hoofdstuk 1\./);

	await bea.visit(place.paragraph);
	await bea.press('Neem deze alinea over');
	await bea.press('Bewaar de tekst', { 'De tekst': 'Op elk plein staat een bank.' });
	expect(bea.text).toContain('Op elk plein staat een bank.');
	await eva.press('Bewaar de tekst', { 'De tekst': 'Op elk plein staat een boom.' });
	expect(eva.status).toBe(409);
	const [stored, own] = eva.document.querySelectorAll('.both .card').map(({ text }) => text);
	expect([stored, own].map((text) => text?.includes('Op elk plein staat een'))).toEqual([true, true]);
	await eva.press('Bewaar de tekst', { 'De tekst': 'Op elk plein staan een bank en een boom.' });
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Op elk plein staan een bank en een boom.');
});

test('who saves gives the paragraph back', async () => {
	const [eva, bea] = [await redacteur('eva'), await redacteur('bea')];
	await eva.visit(place.paragraph);
	await eva.press('Bewaar de tekst', { 'De tekst': 'Er komt een bank.' });
	await bea.visit(place.paragraph);
	expect(bea.document.querySelector('textarea[name=text]')).not.toBeNull();
	await bea.press('Bewaar de tekst');
});

test('keeping in between is the same saving: with the seal, and with the sentences of the form', async () => {
	const eva = await redacteur('eva');
	await eva.visit(place.paragraph);
	const basedOn = eva.document.querySelector('input[name=basedOn]')!.getAttribute('value')!;
	const keep = async (fields: Record<string, string>) => {
		const body = new URLSearchParams({ act: 'save', ...fields });
		await eva.visit(`${place.paragraph}/bewaren`, { method: 'POST', body });
		return { status: eva.status, answer: JSON.parse(eva.html) as Record<string, string> };
	};
	const first = await keep({ text: 'Er komt een brede bank.', basedOn });
	expect(first).toMatchObject({ status: 200, answer: { at: expect.stringMatching(/^\d\d:\d\d$/) } });
	expect(await keep({ text: 'Iets anders.', basedOn })).toMatchObject({
		status: 409,
		answer: { message: expect.stringContaining('Leg de twee teksten naast elkaar.') }
	});
	expect(await keep({ text: ' ', basedOn: first.answer.basedOn! })).toEqual({
		status: 422,
		answer: { message: 'Schrijf de tekst op.' }
	});
	expect((await keep({ text: 'Er komt een bank.', basedOn: first.answer.basedOn! })).status).toBe(200);
});

test('beside the text one finds what people said, and puts it under a paragraph', async () => {
	const eva = await redacteur('eva');
	await eva.visit(place.desk);
	expect(eva.text).toContain('0 van 1 thema’s');
	await eva.follow('0 van 1 rode draden');
	expect(eva.text).toContain('1. Mensen willen buiten zitten.');
	await eva.follow('1. Mensen willen buiten zitten.');
	expect(eva.text).toContain('Zet een bank op het plein.');
	await eva.follow('Zoek bronnen voor Het buurthuis');
	expect(eva.text).toContain('U kiest bronnen voor “Het buurthuis is elke dag open.”');
	await eva.press('Zet onder deze alinea: Mensen willen buiten zitten.');
	expect(eva.url).toContain('zonder-plek=ja');
	expect(eva.text).toContain('1 van 1 rode draden');
	expect(eva.text).toContain('1 van 1 thema’s');
	expect(eva.text).toContain('Hiermee vonden wij niets.');
	await eva.press('Zoek', { 'Alleen wat nog geen plek heeft': false, 'Zoek op woorden': 'bank' });
	expect(eva.text).toContain('Heeft een plek: Het buurthuis is elke dag open.');
	await eva.visit(`${place.desk}/plek`);
	expect(eva.text).toContain('Alles heeft een plek: 1 van 1.');
});

test('a page without an editor asks for no script of it', async () => {
	const eva = await redacteur('eva');
	for (const [path, scripts] of [
		[place.paragraph, 1],
		[`${place.paragraph}/bronnen`, 0],
		[`${place.desk}/plek`, 0]
	] as const) {
		await eva.visit(path);
		expect(eva.html.match(/<script[^>]+writing-script/g) ?? [], path).toHaveLength(scripts);
	}
});

test('the script of the editor weighs at most 300 kB before compression', () => {
	const files = globSync('.svelte-kit/output/client/_app/immutable/assets/writing-script.*.js');
	expect(files.map((file) => statSync(file).size).filter((size) => size > 300_000)).toEqual([]);
	expect(files).not.toEqual([]);
});
