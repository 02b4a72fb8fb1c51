import { parse } from 'node-html-parser';
import { render } from 'svelte/server';
import type { Checked } from '#lib/language-checks/public-check.ts';
import MarkedText from '#lib/language-checks/MarkedText.svelte';
import { numberHints } from '#lib/language-checks/numbering.ts';

/** What one copies of a marked text as it stands on a page: without its signs and numbers. */
export function textOfMarked(checked: Checked) {
	const { body } = render(MarkedText, { props: { checked, numbered: numberHints(checked) } });
	const page = parse(body.replace(/<!--.*?-->/g, ''));
	for (const mark of page.querySelectorAll('.note, .sign, .said')) mark.remove();
	return page.text;
}
