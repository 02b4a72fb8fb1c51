import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { consultations } from '#lib/consultations/tables.ts';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import { neighbourhoodOutlines } from '#lib/neighbourhoods/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import type { Definition } from '#lib/questionnaires/definition.ts';
import { createQuestionnaire } from '#lib/questionnaires/making/drafting.server.ts';
import { publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { questionnaires } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { square } from '#test/neighbourhoods/maps.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { only } from '#test/support/only.ts';
import { everyKind, openQuestionnaire } from '#test/support/questionnaires.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';
import { makePhoto } from '#test/uploads/made.ts';

const platform = await startPlatform();
await lookInDatabase();
const editor = (await findPersonByEmail('eva@voorbeeld.example'))!;
const running = 'ruimte-om-elkaar-te-ontmoeten';
const consultation = only(await db.select().from(consultations).where(eq(consultations.slug, running)));
const someone = (path: string) => new Visitor(platform).visit(path);
const staff = async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
};
const desk = `/beheer/trajecten/${running}/vragenlijsten`;

async function list(
	title: string,
	questions: Definition['pages'][number]['questions'],
	more: Partial<Definition> = {}
) {
	const draft = { ...everyKind, ...more, title, pages: [{ title: 'Uw straat', questions }] };
	const { slug } = await openQuestionnaire(editor, consultation.id, draft);
	return { slug, base: `/vragenlijsten/${slug}` };
}

/** Two wijken get a square: the first in the north, the second below it. The others are in the list only. */
async function drawMap() {
	const map = await readMap();
	await db.delete(neighbourhoodOutlines);
	for (const [i, { id }] of map.slice(0, 2).entries())
		await db
			.insert(neighbourhoodOutlines)
			.values({ neighbourhoodId: id, polygons: [[square([5.66, 51.98 - i * 0.01])]] });
	return map;
}

const asked = { hint: '', required: true };
const place = { ...asked, id: 'plek', type: 'place' as const, label: 'Waar wilt u een bank?' };
const reason = { ...asked, id: 'waarom', type: 'open' as const, label: 'Waarom daar?', maxLength: 200 };
const photo = { ...asked, id: 'foto', type: 'file' as const, label: 'Hebt u een foto?', most: 2 };
const aFile = async (name: string, width: number) =>
	new File([new Uint8Array(await makePhoto('png', { width, height: 40 }))], name, { type: 'image/png' });

test('without JavaScript one clicks on the map, sees the place, takes it away, and goes on with a wijk', async () => {
	const [first] = await drawMap();
	const { base } = await list('Een bank', [place, reason]);
	const anna = await someone(`${base}/1`);
	await anna.pressPicture('plek.map', 120, 90, { 'Waarom daar?': 'Uitzicht' });
	expect([anna.status, anna.path]).toEqual([200, `${base}/1`]);
	expect(new URL(anna.url).hash).toBe('#plek.kaart');
	expect(anna.text).toContain(`U koos een plek in ${first!.name}.`);
	expect(anna.html).toContain('Uitzicht');
	expect(anna.html).toMatch(/src="\/wijken\/kaart\.svg\?punt=5\.\d+%2C51\.\d+"/);
	await anna.press('Haal de plek weg');
	expect(anna.text).not.toContain('U koos een plek');
	await anna.press('Volgende', { 'Straat of plek': 'Bij de brug' });
	expect(anna.path).toBe(`${base}/controle`);
	expect(anna.text).toContain(`Bij de brug, ${first!.name}`);
	expect((await anna.visit('/wijken/kaart.svg?punt=5.60500,51.97500')).status).toBe(200);
});

test('who changes the place from the overview, comes back to it by Enter; a click outside says so', async () => {
	await drawMap();
	const { base } = await list('Nog een bank', [place]);
	const anna = await someone(`${base}/1`);
	await anna.press('Volgende', { 'Straat of plek': 'Bij de brug' });
	await anna.visit(`${base}/1?wijzig`);
	await anna.pressPicture('plek.large', 200, 100);
	expect(new URL(anna.url).search).toBe('?wijzig=');
	const enter = anna.document.querySelector('form.form button')!;
	expect([enter.getAttribute('name'), enter.getAttribute('value')]).toEqual(['_to', 'check']);
	await anna.press('Bewaar en ga naar het overzicht');
	expect(anna.path).toBe(`${base}/controle`);
});

test('the map speaks the language of the visitor', async () => {
	await drawMap();
	const { base } = await list('Een bank in het Engels', [place], { translations: { en: { title: 'A bench' } } });
	const anna = await someone(`${base}/en/1`);
	await anna.pressPicture('plek.map', 120, 90);
	expect(anna.path).toBe(`${base}/en/1`);
	expect(anna.text).toContain('You chose a place in');
	expect(anna.text).toContain('Remove the place');
	expect(anna.text).not.toContain('U koos');
});

test('without JavaScript one adds photos, says what is on them, sends them, and the redactie sees them', async () => {
	const { slug, base } = await list('Met een foto', [reason, photo]);
	const anna = await someone(`${base}/1`);
	await anna.press('Volgende', {
		'Kies een bestand': [await aFile('stoep.png', 50)],
		'Wat is erop te zien?': '<img src=x onerror=alert(1)>'
	});
	expect(anna.status).toBe(422);
	expect(anna.document.querySelectorAll('.utrecht-alert li')).toHaveLength(1);
	expect(anna.text).toContain('stoep.png');
	expect(anna.html).not.toContain('<img src=x');
	await anna.press('Volgende', { 'Waarom daar?': 'Kapot', 'Kies een bestand': [new File(['geen foto'], 'virus.png')] });
	expect(anna.status).toBe(422);
	expect(anna.text).toContain('Dit bestand kunnen wij niet lezen.');
	await anna.press('Volgende', {
		'Wat is er te zien op stoep.png?': 'De stoep',
		'Kies een bestand': [await aFile('brug.png', 60)]
	});
	expect(anna.path).toBe(`${base}/controle`);
	const pictures = anna.document.querySelectorAll('dl img');
	expect(pictures.map((img) => img.getAttribute('alt'))).toEqual(['De stoep', 'De foto die u toevoegde']);
	const overview = anna.html;
	const thumbnail = pictures[0]!.getAttribute('src')!;
	expect((await anna.visit(thumbnail)).headers.get('content-type')).toBe('image/webp');
	expect((await someone(thumbnail)).status).toBe(404);
	Object.assign(anna, { html: overview, url: new URL(`${base}/controle`, anna.url).href });
	await anna.press('Versturen');
	expect(anna.path).toMatch(/ontvangen|bedankt/);

	const eva = await staff();
	await eva.visit(`${desk}/${slug}/bestanden`);
	expect(eva.text).toContain('brug.jpg');
	const shown = eva.document.querySelectorAll('main li img').map((img) => img.getAttribute('alt'));
	expect(shown.toSorted()).toEqual(['De stoep', 'Foto bij “Hebt u een foto?”']);
	const src = eva.document.querySelector('main li img')!.getAttribute('src')!;
	expect((await eva.visit(src)).headers.get('content-type')).toBe('image/webp');
	expect((await anna.visit(src)).status).toBe(404);
});

test('a page without a file or a place asks for no form with files and no map', async () => {
	const { base } = await list('Gewoon', [reason]);
	const anna = await someone(`${base}/1`);
	expect(anna.html).not.toMatch(/multipart|kaart\.svg/);
});

test('a maker gives options a picture, sees it in the preview, and people see it once it is published', async () => {
	const options = [
		{ id: 'groen', label: 'Veel groen' },
		{ id: 'water', label: 'Veel water' }
	];
	const question = {
		...asked,
		id: 'plein',
		type: 'one' as const,
		look: 'pictures' as const,
		label: 'Welk plein?',
		options
	};
	const title = 'Kies een plein';
	const draft = { ...everyKind, title, pages: [{ title, questions: [question] }] };
	const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title, draft };
	const { slug } = await createQuestionnaire(editor, fresh);
	const eva = await staff();
	await eva.visit(`${desk}/${slug}/vragen/plein`);
	const chosen = { 'Kies een afbeelding': [await aFile('plein.png', 700)] };
	await eva.press('Bewaar de afbeelding: Veel groen', chosen);
	expect(eva.status).toBe(422);
	expect(eva.document.querySelector('.utrecht-alert a')!.getAttribute('href')).toBe('#alt.groen');
	await eva.press('Bewaar de afbeelding: Veel groen', { ...chosen, 'Wat staat er op de afbeelding?': 'Hoge "bomen"' });
	expect([eva.status, new URL(eva.url).hash]).toEqual([200, '#afbeeldingen']);
	await eva.visit(`${desk}/${slug}/voorbeeld/1`);
	const picture = eva.document.querySelector('.picture img')!;
	expect(picture.getAttribute('alt')).toBe('Hoge "bomen"');
	const src = picture.getAttribute('src')!;
	expect((await eva.visit(src)).headers.get('cache-control')).toBe('private, no-store');
	expect((await someone(src)).status).toBe(404);

	const { id } = only(await db.select().from(questionnaires).where(eq(questionnaires.slug, slug)));
	await publishQuestionnaire(editor, id, newOnceKey());
	const anna = await someone(`/vragenlijsten/${slug}/1`);
	expect(anna.document.querySelector('.picture img')!.getAttribute('src')).toBe(src);
	await anna.visit(src);
	expect([anna.status, anna.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
	expect(anna.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	await eva.visit(`${desk}/${slug}/vragen/plein`);
	await eva.press('Haal de afbeelding weg');
	expect(eva.html).not.toContain(src);
	expect((await someone(src)).status).toBe(200);
});
