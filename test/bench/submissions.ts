import { randomBytes } from 'node:crypto';
import { parse } from 'node-html-parser';
import { load, rateOf, type Shot } from './load.ts';
import { addOpenList, fifteenQuestions } from './lists.ts';
import type { Measurement } from './measurement.ts';
import { databaseIn, portOf, withPlatform } from './platform.ts';
import type { Keeping } from './bare.ts';
import { withBare } from './with-bare.ts';

const DRAFTS = 6000;
const ENOUGH = 120;

/**
 * How many vragenlijsten of fifteen answers, three of them in people's own words, are handed in a second, each durable
 * before the thanks, by 50 visitors at once. The bare prototype keeps the same of them with the same tools: an inzending,
 * a receipt, the words and an event.
 */
export const measure = async () => {
	let slug = '';
	const prepare = (data: string) => (slug = addOpenList(databaseIn(data), fifteenQuestions));
	return withPlatform(async (platform): Promise<Measurement[]> => {
		const pages = await fillOnce(platform.origin, slug);
		const visitors = Array.from({ length: DRAFTS }, (_, i) => visitorOf(platform.origin, slug, i));
		const job = { connections: 50, once: true, seconds: ENOUGH, port: portOf(platform) };

		for (const page of pages) rateOf(await load({ ...job, shots: visitors.map((visitor) => visitor(page)) }), 303);
		const send = { path: `/vragenlijsten/${slug}/controle`, body: '' };
		const shots = visitors.map((visitor) => visitor(send));
		// The first ones warm it up.
		rateOf(await load({ ...job, shots: shots.slice(0, 1000) }), 303);
		const platformRate = rateOf(await load({ ...job, shots: shots.slice(1000) }), 303);

		const body = new URLSearchParams(pages.map((page) => page.body).join('&')).toString();
		const bare = (keeps: Keeping) =>
			withBare({ page: '', keeps }, async (port) =>
				rateOf(await load({ ...job, port, once: false, seconds: 4, shots: [{ path: '/', method: 'POST', body }] }), 303)
			);
		const prototype = await bare('the same, in groups');
		return [
			{ name: 'durable submissions of 15 answers', figure: platformRate, unit: '/s', atLeast: 2500 },
			{ name: '  bare prototype, the same rows', figure: prototype, unit: '/s' },
			{ name: '  platform : bare prototype', figure: platformRate / prototype, unit: '×', atLeast: 0.4 },
			{ name: '  bare server, one row in groups', figure: await bare('one row, in groups'), unit: '/s' },
			{ name: '  bare server, one row and a commit each', figure: await bare('one row, each'), unit: '/s' }
		];
	}, prepare);
};

type Page = { path: string; body: string };

/** A browser with an address and a token of its own. */
const visitorOf = (origin: string, slug: string, i: number) => {
	const headers = {
		origin,
		accept: 'text/html',
		'content-type': 'application/x-www-form-urlencoded',
		cookie: `vragenlijst-${slug}=${randomBytes(16).toString('base64url')}`,
		'x-forwarded-for': `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`
	};
	return ({ path, body }: Page): Shot => ({ path, method: 'POST', headers, body });
};

/** Goes through the list as one visitor, and keeps what was posted on each page. */
async function fillOnce(origin: string, slug: string): Promise<Page[]> {
	const visitor = visitorOf(origin, slug, 0)({ path: '', body: '' });
	const pages: Page[] = [];
	let path = `/vragenlijsten/${slug}/1`;
	while (!path.endsWith('/controle')) {
		const html = await (await fetch(origin + path, { headers: visitor.headers! })).text();
		const page = { path, body: answersFor(html) };
		pages.push(page);
		const answer = await fetch(origin + path, { ...visitor, body: page.body, redirect: 'manual' } as RequestInit);
		if (answer.status !== 303) throw new Error(`${path} answers ${answer.status} to\n${page.body}`);
		path = new URL(answer.headers.get('location')!, origin).pathname;
	}
	return pages;
}

/** An answer to everything that is asked: the first choice, a word or two, or the wijk that stands first. */
function answersFor(html: string) {
	const body = new URLSearchParams();
	for (const field of parse(html).querySelectorAll('main form input, main form textarea, main form select')) {
		const name = field.getAttribute('name');
		const type = field.getAttribute('type') ?? field.tagName.toLowerCase();
		if (!name || ((type === 'radio' || type === 'checkbox') && body.has(name))) continue;
		body.append(name, answerTo(field, type));
	}
	return body.toString();
}

function answerTo(field: ReturnType<typeof parse>, type: string) {
	if (type === 'textarea') return 'Wij willen meer plekken waar buren elkaar gewoon tegenkomen.';
	if (type === 'select') return field.querySelectorAll('option').at(-1)?.getAttribute('value') ?? '';
	return field.getAttribute('value') || (type === 'text' ? 'Een bankje' : '');
}
