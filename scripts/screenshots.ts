// `npm run screenshots`: the pictures of the README, of the example municipality, as a visitor without JavaScript sees it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '#test/support/chromium.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { servePlatform } from '#test/support/served-platform.ts';
import { build, isBuilt } from './support/building.ts';

interface Picture {
	name: string;
	path: string;
	/** The beginnings of the links to follow from there. */
	follow?: string[];
	width?: number;
	as?: string;
	/** What to press first. */
	open?: string;
	/** What to begin the picture at, instead of the top of the page. */
	at?: string;
}

const pictures: Picture[] = [
	{ name: 'begin', path: '/' },
	{ name: 'wensboom', path: '/wensboom', follow: ['/wensboom/'], at: 'main svg[role="group"]' },
	{ name: 'vragenlijst', path: '/vragenlijsten/waar-komt-u-graag/2', width: 360, at: 'main h1' },
	{
		name: 'maken',
		path: '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/vragenlijsten/waar-komt-u-graag',
		as: 'eva@voorbeeld.example',
		at: 'main header'
	},
	{
		name: 'resultaten',
		path: '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/vragenlijsten/waar-komt-u-graag/resultaten',
		as: 'eva@voorbeeld.example',
		at: '#uitkomsten'
	},
	{
		name: 'beleid',
		path: '/beleid/samen-leven-samen-zorgen',
		width: 360,
		open: '.paragraph:has(q) summary',
		at: '.paragraph:has(q)'
	},
	{
		name: 'vergelijken',
		path: '/beleid/samen-leven-samen-zorgen',
		follow: ['/beleid/*/vergelijk/'],
		at: 'article:has(del):has(q)'
	},
	{ name: 'inbreng', path: '/beheer/trajecten/samen-leven-samen-zorgen/inbreng', as: 'eva@voorbeeld.example' }
];

if (!isBuilt()) build('pipe');
const data = mkdtempSync(join(tmpdir(), 'samenspraak-screenshots-'));
const { origin, stop } = await servePlatform(data);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
mkdirSync('docs/screenshots', { recursive: true });
for (const picture of pictures) await take(picture);
await browser.close();
await stop();
rmSync(data, { recursive: true });

async function take({ name, path, follow = [], width = 1280, as, open, at }: Picture) {
	const viewport = { width, height: width > 600 ? 860 : 720 };
	const context = await browser.newContext({ viewport, javaScriptEnabled: false, locale: 'nl-NL' });
	if (as) await context.addCookies((await new HttpVisitor(origin).signIn(as)).cookies);
	const page = await context.newPage();
	await page.goto(origin + path);
	for (const start of follow) await page.goto(origin + (await firstLink(page, start)));
	if (open) await page.locator(open).first().click();
	if (at)
		await page
			.locator(at)
			.first()
			.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
	const file = `docs/screenshots/${name}.jpg`;
	await page.screenshot({ path: file, type: 'jpeg', quality: 72 });
	console.log(`${file}  ${new URL(page.url()).pathname}`);
	await context.close();
}

/** The first link of the content that begins like this; `*` stands for one part of an address. */
async function firstLink(page: Awaited<ReturnType<typeof browser.newPage>>, start: string) {
	const pattern = new RegExp(`^${start.replaceAll('*', '[^/]+')}`);
	for (const link of await page.locator('main a[href], nav a[href]').all()) {
		const path = new URL((await link.getAttribute('href'))!, page.url()).pathname;
		if (pattern.test(path) && path !== new URL(page.url()).pathname) return path;
	}
	throw new Error(`${page.url()} has no link to ${start}`);
}
