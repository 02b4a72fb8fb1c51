import { expect, test } from 'vitest';
import { newOnceKey } from '#lib/once/key.ts';
import { templates } from '#lib/questionnaires/making/templates/templates.ts';
import { listPublished } from '#lib/questionnaires/questionnaires.server.ts';
import { directionOf, languages, type Language } from '#lib/questionnaires/words/language.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { everyType } from '#test/support/every-type.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { KeyboardVisitor } from '#test/support/keyboard.ts';
import { Walk } from '#test/support/keyboard-walk.ts';
import { openList } from '#test/support/lists.ts';
import { join } from '#test/support/people.ts';
import { handIn, openQuestionnaire } from '#test/support/questionnaires.ts';
import { translatedList } from '#test/support/translated-list.ts';

/** What is filled in from the first page to the last, by name. */
const slugs = new Map<string, string>();
const others = { full: '', code: '', mail: '', ahead: '', aloud: '', closed: '', translated: '' };

const { platform, browser } = await openBrowser(async () => {
	for (const { open, slug, definition } of await listPublished())
		if (open) slugs.set(definition.title, slug);
		else others.closed = slug;

	const anna = await join('Anna', 'editor');
	const { id } = await newConsultation(anna, { title: 'Met het toetsenbord' });
	for (const [name, { definition }] of Object.entries(templates))
		slugs.set(name, (await openQuestionnaire(anna, id, definition)).slug);
	slugs.set('every type', (await openQuestionnaire(anna, id, everyType)).slug);
	others.translated = (await openQuestionnaire(anna, id, translatedList)).slug;

	const quotas = [{ id: 'q1', if: '', most: 1, message: 'Er deden al genoeg mensen mee.' }];
	others.full = (await openList({ title: 'Vol', quotas })).slug;
	await handIn(others.full, newOnceKey());
	others.code = (await openList({ title: 'Met een code' }, { access: 'code' })).slug;
	others.mail = (await openList({ title: 'Met een mailadres' }, { access: 'mail' })).slug;
	others.aloud = (await openList({ title: 'Met voorlezen', readAloud: true })).slug;
	others.ahead = (await openList({ title: 'Nog niet open' }, { opensAt: new Date('2099-03-01T12:00Z') })).slug;
});

test('in every vragenlijst one gets from the introduction to the volgcode with keys alone', async () => {
	expect(slugs.size).toBeGreaterThan(Object.keys(templates).length + 1);
	for (const [name, slug] of slugs) {
		const walk = await visit();
		await walk.from(slug);
		await done(walk, name);
	}
});

test('with JavaScript on it goes the same way, and nothing breaks', async () => {
	const walk = await visit('nl', true);
	const { page } = walk.visitor;
	const broken: string[] = [];
	let scripts = 0;
	page.on('pageerror', (error) => broken.push(error.message));
	page.on('response', (response) => (scripts += response.request().resourceType() === 'script' ? 1 : 0));
	await walk.from(slugs.get('every type')!);
	expect(scripts).toBeGreaterThan(0);
	expect(broken).toEqual([]);
	await done(walk);
});

test.for(languages.filter((language) => language !== 'nl'))(
	'in %s the page, the questions and the problems are in that language',
	async (language) => {
		const walk = await visit(language);
		const { page } = walk.visitor;
		await page.goto(`${platform.origin}/vragenlijsten/${others.translated}/${language}`);
		const html = page.locator('html');
		expect(await html.getAttribute('lang')).toBe(language);
		expect((await html.getAttribute('dir')) ?? 'ltr').toBe(directionOf(language));
		expect(await page.locator('[lang="nl"][dir="ltr"] header').count()).toBe(1);
		await walk.from(others.translated);
		expect(await page.locator('html').getAttribute('lang')).toBe('nl');
		await done(walk);
	}
);

test('who stops gets a code, and goes on with it elsewhere; a wrong code leads to its field', async () => {
	const slug = slugs.get('gemeente')!;
	const walk = await visit();
	await walk.open(slug, '1');
	await walk.visitor.take('Later verder');
	await walk.look();
	const code = await walk.visitor.page.locator('.code').innerText();
	await done(walk);

	const elsewhere = await visit();
	const { visitor } = elsewhere;
	await elsewhere.open(slug, 'verder');
	await visitor.take('Ga verder met deze code');
	await elsewhere.toFirstProblem();
	await visitor.page.keyboard.type(code);
	await visitor.take('Ga verder met deze code');
	expect(visitor.path).toBe(`/vragenlijsten/${slug}/1`);
	await done(elsewhere);
});

test('who changes an answer on the overview comes to its question, and back to that answer', async () => {
	const slug = slugs.get('wijk')!;
	const walk = await visit();
	const { visitor } = walk;
	await walk.open(slug, '1');
	await visitor.goTo(({ role }) => role === 'radio');
	await visitor.press('Space');
	await visitor.take('Volgende');
	await visitor.goTo(({ name }) => /^Wijzig ?: Hoe gaat het/.test(name));
	await visitor.follow();
	expect((await visitor.focus())?.role).toBe('radio');
	await visitor.press('ArrowDown');
	await visitor.take('Bewaar en ga naar het overzicht');
	expect(new URL(visitor.page.url()).hash).toBe('#gaat');
	await done(walk);
});

test('only a list of which the maker asks it has a button that reads aloud, and no other has a script for it', async () => {
	for (const [slug, scripts] of [
		[others.aloud, 1],
		[others.translated, 0]
	] as const)
		for (const part of ['', '/1']) {
			const { html } = await new HttpVisitor(platform.origin).visit(`/vragenlijsten/${slug}${part}`);
			expect(html.match(/<samen-read-aloud/g) ?? []).toHaveLength(scripts);
			expect(html.match(/<script/g) ?? []).toHaveLength(scripts);
		}
	const walk = await visit('nl', true);
	const { page } = walk.visitor;
	await page.addInitScript(VOICE);
	await walk.open(others.aloud, '1');
	await walk.visitor.goTo(({ name }) => name === 'Lees voor');
	await walk.visitor.press('Enter');
	expect(await page.evaluate('window.said')).toContain('In welke wijk woont u?');
	expect((await walk.visitor.focus())?.name).toBe('Stop met voorlezen');
	await done(walk);
});

/** This machine has no voice, so one that writes down what it says stands in for it. */
const VOICE = `
	speechSynthesis.getVoices = () => [{ lang: 'nl-NL' }];
	speechSynthesis.speak = ({ text }) => { window.said = text; };
`;

test.for(['full', 'code', 'mail', 'ahead', 'closed'] as const)(
	'the first page of a list reads well: %s',
	async (what) => {
		const walk = await visit();
		await walk.open(others[what]);
		if (what === 'full') await walk.open(others[what], 'vol');
		await done(walk);
	}
);

test('a kiosk is filled in with keys alone, up to its own thanks', async () => {
	const walk = await visit();
	const { visitor } = walk;
	const slug = slugs.get('bijeenkomst')!;
	const { cookies } = await new HttpVisitor(platform.origin).signIn('eva@voorbeeld.example');
	await visitor.page.context().addCookies(cookies);
	await visitor.page.goto(`${platform.origin}/beheer/trajecten/met-het-toetsenbord/vragenlijsten/${slug}/kiosk`);
	await visitor.skip();
	await visitor.take('Maak een kiosk en log uit');
	expect(await walk.from(slug)).toBe(`/vragenlijsten/${slug}/bedankt`);
	await visitor.take('Klaar');
	expect(visitor.path).toBe(`/vragenlijsten/${slug}`);
	// That it forgets by itself who was there, also without a script, is what a kiosk is for.
	await done(walk, 'kiosk', (problem) => !problem.includes('meta-refresh'));
});

async function visit(language: Language = 'nl', scripts = false) {
	const options = { javaScriptEnabled: true, bypassCSP: true, reducedMotion: 'reduce' } as const;
	const context = await browser.newContext(screen(360, options));
	return new Walk(platform.origin, await KeyboardVisitor.in(context, scripts), language);
}

async function done({ visitor }: Walk, name = '', counts = (_: string) => true) {
	await visitor.page.context().close();
	expect(visitor.wrong.filter(counts), name).toEqual([]);
}
