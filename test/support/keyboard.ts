import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { type FocusStop, readFocus } from './focus.ts';

const MOST_STOPS = 150;

/** Somebody who visits with a keyboard alone, and knows only what has the focus: by its role and its name. */
export class KeyboardVisitor {
	readonly page: Page;
	/** What this visitor could not see or understand, a line each. */
	readonly wrong: string[] = [];
	readonly #devtools: CDPSession;
	readonly #scripts: boolean;

	private constructor(page: Page, devtools: CDPSession, scripts: boolean) {
		this.page = page;
		this.#devtools = devtools;
		this.#scripts = scripts;
	}

	/** `scripts`: whether the pages may run theirs. The context has JavaScript on, so that axe can run when it is to. */
	static async in(context: BrowserContext, scripts = false): Promise<KeyboardVisitor> {
		context.setDefaultTimeout(30_000);
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Accessibility.enable');
		if (!scripts) await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
		return new KeyboardVisitor(page, devtools, scripts);
	}

	get path(): string {
		return new URL(this.page.url()).pathname;
	}

	press(key: string): Promise<void> {
		return this.page.keyboard.press(key);
	}

	focus(): Promise<FocusStop | undefined> {
		return readFocus(this.#devtools);
	}

	/** Goes on to the next stop, and looks whether one can see and hear where that is. */
	async tab(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<FocusStop | undefined> {
		await this.press(key);
		const stop = await this.focus();
		if (stop && !stop.name) this.wrong.push(`${this.path}: ${stop.html} has no name`);
		if (stop && !(stop.marked && stop.inView))
			this.wrong.push(`${this.path}: one does not see the focus on ${stop.html}`);
		return stop;
	}

	/** Goes on until it is there; `meet` gets what comes before. */
	async goTo(
		isThere: (stop: FocusStop) => boolean,
		meet: (stop: FocusStop) => Promise<void> = async () => {}
	): Promise<FocusStop> {
		const passed: string[] = [];
		for (let i = 0; i < MOST_STOPS; i++) {
			const stop = await this.tab();
			if (!stop) continue;
			if (isThere(stop)) return stop;
			passed.push(`${stop.role} “${stop.name}”`);
			await meet(stop);
		}
		throw new Error(`not found with Tab on ${this.path}, only ${passed.join(', ')}`);
	}

	/** Past the menu, with the first link of the page. A kiosk has neither. */
	async skip(): Promise<void> {
		if (!(await this.page.locator('.nl-skip-link').count())) return;
		await this.goTo(({ name }) => name === 'Ga naar de inhoud');
		await this.press('Enter');
	}

	/** Presses what has the focus, and waits for the page that it leads to. */
	async follow(): Promise<void> {
		const loaded = this.page.waitForEvent('load');
		await this.press('Enter');
		await loaded;
	}

	/** From where one is to the button or link with this name, and on. */
	async take(name: string): Promise<void> {
		await this.goTo((stop) => stop.name === name && ['button', 'link'].includes(stop.role));
		await this.follow();
	}

	/** What axe finds on the page as it stands; it is a script, so for a moment scripts are on. */
	async look(): Promise<string[]> {
		if (this.#scripts) return violations(this.page);
		await this.#devtools.send('Emulation.setScriptExecutionDisabled', { value: false });
		const found = await violations(this.page);
		await this.#devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
		return found;
	}
}
