import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
	id: string;
	help: string;
	nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong on this page, a line each; only these rules when they are given. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
	// We ask only what is wrong, and no page here has styles from elsewhere to fetch first: both make it quicker.
	const only = { resultTypes: ['violations'], preload: false };
	const options = { ...only, runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags } };
	const found = (await page.evaluate(
		`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`
	)) as Violation[];
	return found.map(
		({ id, help, nodes }) =>
			`${id}: ${help}\n    ${nodes
				.slice(0, 3)
				.map(({ html }) => html)
				.join('\n    ')}`
	);
}

/** Whether one must scroll sideways to read it. */
export const scrollsSideways = (page: Page) =>
	page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth') as Promise<boolean>;
