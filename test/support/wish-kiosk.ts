import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addKiosk } from '#lib/wishes/kiosk/kiosks.server.ts';
import { isOpen } from '#lib/wishes/wish.ts';
import { listEditions } from '#lib/wishes/wishes.server.ts';
import type { CutNetwork } from './cut-network.ts';
import { startTablet } from './tablet.ts';

export interface KioskToStart {
	path: string;
	code: string;
}

/** A kiosk at the tree of the example that is open, with the code that makes one device it. */
export async function addKioskToExample(name: string): Promise<KioskToStart> {
	const editor = (await findPersonByEmail('eva@voorbeeld.example'))!;
	const edition = (await listEditions(editor)).find(isOpen)!;
	const { code } = await addKiosk(editor, edition, { onceKey: newOnceKey(), name });
	return { path: `/wensboom/${edition.tree.slug}/${edition.year}/kiosk`, code };
}

/** Types the code, and waits until the page survives without network. */
export async function becomeKiosk(page: Page, origin: string, { path, code }: KioskToStart) {
	await page.goto(origin + path);
	await page.getByLabel('Wat is de code van de kiosk?').fill(code);
	await page.getByRole('button', { name: 'Zet de kiosk aan' }).click();
	await page.getByLabel('Wat wenst u?').waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await until(() => page.evaluate(async (path) => !!(await (await caches.open('wens-kiosk')).match(path)), path));
}

/** Hangs a wish as a visitor does; returns the code that the screen shows, and what it says above. */
export async function hangAt(page: Page, wish: string, name = '') {
	await page.getByLabel('Wat wenst u?').fill(wish);
	if (name) await page.getByLabel('Uw voornaam').fill(name);
	await page.getByRole('button', { name: 'Hang mijn wens op' }).click();
	const shown = page.locator('[data-part]:not([data-part=form]):visible');
	await shown.waitFor();
	return { title: await shown.locator('h1').innerText(), code: await shown.locator('[data-said=code]').innerText() };
}

export const nextVisitor = (page: Page) => page.locator('[data-again]:visible').click();

/** What the browser keeps for later, as text. */
export const keptOn = (page: Page) =>
	page.evaluate(async () => {
		const asked = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('not there'));
			});
		const database = await asked(indexedDB.open('wens-kiosk'));
		const rows = await asked(database.transaction('wensen').objectStore('wensen').getAll());
		database.close();
		return rows.map((row: unknown) => JSON.stringify(row));
	});

const PATIENCE = 120_000;

async function until(isSo: () => Promise<boolean>) {
	for (const end = Date.now() + PATIENCE; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 100)))
		if (Date.now() > end) throw new Error('it took too long');
}

/**
 * So many wishes are written on a kiosk without network. The network comes back; half way through sending the answers
 * get lost and the power fails. Then all is on again. Returns the codes that the screen showed.
 */
export async function hangWithoutPower(folder: string, network: CutNetwork, kiosk: KioskToStart, count: number) {
	const device = mkdtempSync(join(folder, 'tablet-'));
	const first = await startTablet(device);
	await becomeKiosk(first.page, network.origin, kiosk);
	network.cut();
	await first.page.reload();
	const codes: string[] = [];
	for (let i = 1; i <= count; i++) {
		const { title, code } = await hangAt(first.page, `Wens ${i} zonder internet`);
		if (title !== 'Uw wens wacht op internet') throw new Error(title);
		codes.push(code);
		await nextVisitor(first.page);
	}
	// The page itself and its parts come through, and some of the answers; what was asked after those is lost.
	network.open(Math.floor(count / 2));
	await first.page.reload().catch(() => undefined);
	while (network.answered() < Math.floor(count / 2)) await new Promise((resolve) => setTimeout(resolve, 20));
	await first.cutPower();

	network.open();
	const second = await startTablet(device);
	const startedAt = performance.now();
	await second.page.goto(network.origin + kiosk.path);
	await until(async () => !(await keptOn(second.page)).length);
	const seconds = (performance.now() - startedAt) / 1000;
	return { codes, seconds, page: second.page, stop: second.cutPower };
}
