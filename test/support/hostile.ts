import { existsSync, readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';

const folder = '../shared/data/robuustheid';

export const hasHostileTexts = existsSync(folder);

/** Texts that others collected to break a website with, and some of our own. */
export function hostileTexts(): string[] {
	const own = [
		'<script>alert(1)</script>',
		'[klik](javascript:alert(1))',
		'![x](x" onerror="alert(1))',
		'\u0000\u202e'
	];
	if (!hasHostileTexts) return own;
	const naughty = JSON.parse(readFileSync(`${folder}/blns.json`, 'utf8')) as string[];
	const scripts = readFileSync(`${folder}/xss-payload-list.txt`, 'utf8').split('\n');
	return [...own, ...naughty, ...scripts.filter((_, i) => i % 20 === 0)].filter((text) => text.trim());
}

const ACTIVE = ['script', 'iframe', 'object', 'embed', 'base', 'math', 'form[action^="http"]', 'meta[http-equiv]'];
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href'];

/** Decision 0017: the icon stands in the page itself. Only this one, and an icon runs no script. */
const icon = parse(readFileSync('src/app.html', 'utf8')).querySelector('link[rel="icon"]')!.getAttribute('href')!;

/** Decisions 0016 and 0023: a few pages bring a small script along, a file of ours that is named in the head. */
const scriptFile =
	/^\/_app\/immutable\/assets\/(budget-script|company-script|kiosk-script|language-script|live-script|marking-script|placing-script|quicker|writing-script)\.[\w-]{8}\.js$/;

const isOwnScript = ({ attributes: { type, src, ...others }, innerHTML }: HTMLElement) =>
	type === 'module' && scriptFile.test(src ?? '') && !Object.keys(others).length && !innerHTML;

/** What on this page could run or lead away by itself: a line each. Nothing that is written in a page is a script. */
export function activeParts(html: string): string[] {
	const page = parse(html);
	const head = page.querySelectorAll('head > link[rel="icon"]');
	head.find((link) => link.getAttribute('href') === icon)?.remove();
	for (const script of page.querySelectorAll('head > script').filter(isOwnScript)) script.remove();
	const elements = ACTIVE.flatMap((what) => page.querySelectorAll(what)).map((element) => element.outerHTML);
	const attributes = page.querySelectorAll('*').flatMap((element) =>
		Object.entries(element.attributes)
			.filter(([name, value]) => isActive(name.toLowerCase(), value))
			.map(([name, value]) => `<${element.tagName} ${name}="${value}">`)
	);
	return [...elements, ...attributes].map((part) => part.slice(0, 200));
}

const isActive = (name: string, value: string) =>
	name.startsWith('on') ||
	name === 'style' ||
	(ADDRESSES.includes(name) && /^\s*(javascript|data|vbscript):/i.test(value.replaceAll(/[\s\p{Cc}]/gu, '')));
