import { copyFileSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { connect, disconnect } from '#lib/storage/index.ts';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { newNetwork } from '#test/support/cut-network.ts';
import { screen } from '#test/support/browser.ts';
import { servePlatform } from '#test/support/served-platform.ts';
import { startTablet } from '#test/support/tablet.ts';
import {
	addKioskToExample,
	becomeKiosk,
	hangAt,
	hangWithoutPower,
	keptOn,
	nextVisitor
} from '#test/support/wish-kiosk.ts';
import { chromiumFlags, chromiumPath } from '#test/support/chromium.ts';

const { folder, file } = inject('template');
const data = mkdtempSync(join(folder, 'wish-kiosk-'));
const copy = join(data, 'samenspraak.sqlite');
copyFileSync(file, copy);
await connect(copy);
const hall = await addKioskToExample('Hal');
const coffee = await addKioskToExample('Koffie');
const desk = await addKioskToExample('Balie');
const small = await addKioskToExample('Telefoon');
const wide = await addKioskToExample('Tablet');
await disconnect();

const network = await newNetwork();
const platform = await servePlatform(data, { ORIGIN: network.origin });
network.leadTo(platform.port);
afterAll(async () => {
	network.stop();
	await platform.stop();
});

const wished = (like: string) => {
	const database = new Database(copy, { readonly: true });
	const rows = database
		.prepare(
			`select c.text, r.code, w.way, c.author from wishes w join contributions c on c.id = w.contribution_id
			join receipts r on r.id = c.receipt_id where c.text like ? order by c.text`
		)
		.all(like) as { text: string; code: string; way: string; author: string }[];
	database.close();
	return rows;
};

test('rule 7: what is wished without network arrives once, also when the power fails while it is sent', async () => {
	const { codes, page, stop } = await hangWithoutPower(data, network, hall, 20);
	const rows = wished('Wens % zonder internet');
	expect(rows.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
	expect(new Set(rows.map(({ text }) => text)).size).toBe(20);
	expect(new Set(rows.map(({ way }) => way))).toEqual(new Set(['kiosk']));
	expect(await page.locator('[data-count]').isHidden()).toBe(true);
	await stop();
});

test('a visitor gets the volgcode of the server, and the next finds nothing of them', async () => {
	const tablet = await startTablet(mkdtempSync(join(data, 'tablet-')));
	await becomeKiosk(tablet.page, network.origin, coffee);
	const { title, code } = await hangAt(tablet.page, 'Een schommel voor oma', 'Riet');
	expect(title).toBe('Uw wens is binnen');
	expect(wished('Een schommel voor oma')).toMatchObject([{ code, way: 'kiosk', author: 'Riet' }]);
	expect(await tablet.page.locator('[data-part=arrived] [data-qr] path').getAttribute('d')).toMatch(/^M/);
	await nextVisitor(tablet.page);
	expect(await tablet.page.getByLabel('Wat wenst u?').inputValue()).toBe('');
	expect(await tablet.page.getByLabel('Uw voornaam').inputValue()).toBe('');
	expect(await tablet.page.content()).not.toContain('schommel');
	expect(await tablet.page.locator('a[href]').count(), 'no way out').toBe(0);
	await tablet.page.getByRole('button', { name: 'Hang mijn wens op' }).click();
	expect(await tablet.page.getByText('Schrijf eerst uw wens op.').isVisible()).toBe(true);
	await tablet.cutPower();
});

test('what waits on the device cannot be read there, and a second tab sends nothing twice', async () => {
	const tablet = await startTablet(mkdtempSync(join(data, 'tablet-')));
	await becomeKiosk(tablet.page, network.origin, desk);
	network.cut();
	await hangAt(tablet.page, 'Dit leest niemand hier', 'Geheim');
	const stored = String(await keptOn(tablet.page));
	expect(stored).toContain('sealed');
	expect(stored).not.toMatch(/leest|Geheim/);
	expect(await tablet.page.locator('[data-count]').innerText()).toBe('1 wens wacht op internet');
	network.open();
	const others = await Promise.all([1, 2].map(() => tablet.page.context().newPage()));
	await Promise.all(others.map((page) => page.goto(network.origin + desk.path)));
	await expect.poll(() => wished('Dit leest niemand hier').length, { timeout: 20_000 }).toBe(1);
	await tablet.cutPower();
});

test.for([
	{ width: 360, height: 740, kiosk: small },
	{ width: 1024, height: 768, kiosk: wide }
])('at $width px each screen of the kiosk is large enough to touch', async ({ width, height, kiosk }) => {
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
	const options = { viewport: { width, height }, javaScriptEnabled: true };
	const page = await (await browser.newContext(screen(width, options))).newPage();
	await becomeKiosk(page, network.origin, kiosk);
	const look = async () => {
		expect(await violations(page)).toEqual([]);
		expect(await scrollsSideways(page)).toBe(false);
		for (const target of await page.locator('main :is(button, input, select, textarea):visible').all())
			expect((await target.boundingBox())!.height, await target.innerHTML()).toBeGreaterThanOrEqual(60);
	};
	await look();
	await hangAt(page, `Een wens op ${width} pixels`);
	await look();
	await nextVisitor(page);
	network.cut();
	await hangAt(page, `Een wens zonder internet op ${width} pixels`);
	await look();
	network.open();
	await browser.close();
});
