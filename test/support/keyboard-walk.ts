import { expect } from 'vitest';
import { placeOf } from '#lib/questionnaires/filling/place.ts';
import type { Language } from '#lib/questionnaires/words/language.ts';
import { wordsIn, type Words } from '#lib/questionnaires/words/words.ts';
import { scrollsSideways } from './axe.ts';
import type { FocusStop } from './focus.ts';
import type { KeyboardVisitor } from './keyboard.ts';
import { answering } from './keyboard-answers.ts';

// What axe said about a page of this shape, for all visitors: it says the same of the same page with other words.
const seen = new Set<string>();

/** Somebody goes through a vragenlijst from its first page to its last, and makes every mistake on the way. */
export class Walk {
	readonly visitor: KeyboardVisitor;
	readonly #origin: string;
	readonly #words: Words;
	readonly #language: Language;

	constructor(origin: string, visitor: KeyboardVisitor, language: Language = 'nl') {
		this.#origin = origin;
		this.visitor = visitor;
		this.#words = wordsIn(language);
		this.#language = language;
	}

	/** Gives where it ends. */
	async from(slug: string): Promise<string> {
		const { visitor } = this;
		await this.open(slug);
		await visitor.take(this.#words.begin);
		while (!visitor.path.endsWith('/controle')) await this.#screen();
		await this.look();
		await visitor.skip();
		await visitor.take(this.#words.send);
		expect(await visitor.page.locator('main').innerText()).toMatch(/\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}\b/);
		await this.look();
		return visitor.path;
	}

	/** To a page of a vragenlijst, and past the menu. */
	async open(slug: string, part = ''): Promise<void> {
		await this.visitor.page.goto(this.#origin + placeOf(slug, this.#language, part));
		await this.look();
		await this.visitor.skip();
	}

	/** On what was asked, with what was forgotten: to the field that the first problem leads to. */
	async toFirstProblem(): Promise<FocusStop> {
		const { visitor } = this;
		const problems = await visitor.page.locator('.utrecht-alert a').count();
		expect(await visitor.page.title()).toMatch(new RegExp(`^${this.#words.problemsInTitle(problems)} - `));
		await expect.poll(async () => (await visitor.focus())?.role).toBe('heading');
		await this.look();
		const link = await visitor.tab();
		expect(link?.role).toBe('link');
		await visitor.press('Enter');
		const field = await visitor.focus();
		expect(field?.role, link?.name).toMatch(/^(?:radio|checkbox|textbox|combobox|button)$/);
		return field!;
	}

	/** Looks whether it fits, and with axe at each page that differs from those before in more than its words. */
	async look(): Promise<void> {
		await this.#fits();
		const html = await this.visitor.page.locator('main').innerHTML();
		const shape = html.replace(/>[^<]+</g, '><').replace(/ (?:id|name|for|value|href|aria-[a-z]+)="[^"]*"/g, '');
		if (seen.has(shape)) return;
		seen.add(shape);
		this.visitor.wrong.push(...(await this.visitor.look()).map((problem) => `${this.visitor.path}: ${problem}`));
	}

	async #screen() {
		const { visitor } = this;
		const before = visitor.page.url();
		const answer = answering(visitor);
		await this.look();
		await visitor.skip();
		// What must be filled in, is said not to be at first.
		if (await visitor.page.locator('[aria-required]').count()) {
			await visitor.take(this.#words.next);
			await answer(await this.toFirstProblem());
		}
		await visitor.goTo(({ role, name }) => role === 'button' && name === this.#words.next, answer);
		await visitor.follow();
		expect(visitor.page.url(), await visitor.page.locator('main').innerText()).not.toBe(before);
	}

	/** On a phone, and on a screen of 1280 px that was made four times as large. */
	async #fits() {
		const { page } = this.visitor;
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 800 });
			if (await scrollsSideways(page)) this.visitor.wrong.push(`${page.url()} is wider than ${width} px`);
		}
	}
}
