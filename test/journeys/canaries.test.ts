import { readdirSync, readFileSync } from 'node:fs';
import { asc } from 'drizzle-orm';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { events } from '#lib/events/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { fileKinds, hrefOf, mediaTypes } from '#lib/policies/files/file.ts';
import { followReactions, sendDigests } from '#lib/remarks/digest.server.ts';
import { openZip } from '#lib/spreadsheets/zip.ts';
import { db } from '#lib/storage/index.ts';
import { everyone, type VisitorName } from '#test/support/access-table.ts';
import { plantCanaries } from '#test/support/canaries.ts';
import { example } from '#test/support/canary.ts';
import { crawl } from '#test/support/crawl.ts';
import { findAddresses, lookInDatabase, signInEveryone } from '#test/support/everyone.ts';
import { readPdf } from '#test/support/pdf.ts';
import { listRoutes } from '#test/support/routes.ts';
import { startPlatform, type Visitor } from '#test/support/visitor.ts';

// Words that stand nowhere else are planted wherever something is confidential. Whoever may not read them walks all pages
// that there are, and meets them nowhere; whoever may read them does.

const platform = await startPlatform();
await lookInDatabase();
const canaries = await plantCanaries();
const all = await signInEveryone(platform);
const routes = await listRoutes();
/** Nobody opens as much as these visitors do, so each test comes from an address of its own. */
let houses = 0;
const fromElsewhere = (visitor: Visitor) => Object.assign(visitor, { address: `192.0.2.${++houses}` });

const addresses = [...(await findAddresses(all)).values()];

// A voorzitter reads what a member reads.
const strangers = everyone.filter((name) => !['platformChair', 'advisoryChair'].includes(name));
const secretsFor = (name: VisitorName) => canaries.filter(({ may }) => !may.includes(name));

/** What is closed and open to this visitor: there stands nothing on it of what others keep to themselves. */
const ownOf = (name: VisitorName) =>
	canaries
		.filter(({ may }) => may.includes(name))
		.flatMap(({ hidden }) => hidden.filter((path) => !/\.(pdf|docx)$/.test(path)));

/** Everything that an answer says: its address, its headers and its body, also of a PDF or a Word file. */
async function saidTo(visitor: Visitor) {
	return [visitor.url, ...visitor.headers.values(), await wordsOf(visitor)].join('\n');
}

async function wordsOf({ headers, html, bytes }: Visitor) {
	const type = headers.get('content-type') ?? '';
	// What a test sent to a vragenlijst begins as a PDF does, and is none.
	if (type === mediaTypes.pdf && bytes.length > 100) return (await readPdf(bytes)).pages.join(' ');
	if (type !== mediaTypes.docx) return html;
	const zip = openZip(bytes);
	return zip.names
		.map((name) =>
			Buffer.from(zip.read(name)!)
				.toString()
				.replaceAll(/<[^>]*>/g, '')
		)
		.join(' ');
}

/** What is made of all that was said and written: each is a way out for what is not public. */
const files = [
	...[`/trajecten/${example.slug}/nieuws`, `/trajecten/${example.slug}/nieuws.atom`],
	...['', '/reactienota.pdf', '/reactienota.csv'].map((below) => `/reactienota/${example.slug}${below}`),
	...['/adviezen', '/adviezen/register.csv', '/api/v1/adviezen'],
	...[`/api/v1/participatietrajecten/${example.slug}`, `/api/v1/participatietrajecten/${example.slug}/keten`],
	...fileKinds.map((kind) => hrefOf({ slug: example.policy }, { number: 1 }, kind))
];

const LONG = { timeout: 180_000 };

test.for(strangers)('rule 10: %s walks the whole platform and meets nothing that is not theirs', LONG, async (name) => {
	const visitor = fromElsewhere(all[name]);
	const secrets = secretsFor(name);
	const check = async (path: string) => {
		const said = await saidTo(visitor);
		const met = secrets.filter(({ word }) => said.includes(word) && !path.includes(word));
		expect
			.soft(
				met.map(({ what }) => what),
				`${path} for ${name}`
			)
			.toEqual([]);
	};
	const visit = async (path: string) => {
		await visitor.visit(path);
		await check(path);
		return { html: visitor.html, status: visitor.status };
	};
	const walked = await crawl(
		['/', '/beleid', '/raad', '/adviesraad', '/beheer', '/open-data', '/volg'],
		routes,
		visit,
		4
	);
	expect(walked.length).toBeGreaterThan(40);
	for (const path of files) {
		const { status } = await visit(path);
		expect.soft(status, path).toBe(200);
	}
	for (const path of ownOf(name)) await visit(path);
	for (const path of addresses) await visit(path);
	for (const { id } of routes.filter(({ id }) => !id.includes('['))) await visit(id);
});

test.for(strangers)(
	'rule 10: for %s the address of what is confidential is as one that leads nowhere',
	LONG,
	async (name) => {
		const visitor = fromElsewhere(all[name]);
		for (const { hidden, what } of secretsFor(name))
			for (const path of hidden) {
				await visitor.visit(path);
				expect.soft(visitor.status, `${what}: ${path}`).toBe(404);
				const refused = bodyOf(visitor).replace(path, '');
				const other = notThere(path);
				await visitor.visit(other);
				expect.soft(refused, `${what}: ${path}`).toBe(bodyOf(visitor).replace(other, ''));
			}
	}
);

test.for(strangers)('rule 10: who searches for it as %s finds as much as for any other word', LONG, async (name) => {
	const visitor = fromElsewhere(all[name]);
	const found = await crawl(['/', '/beheer', '/raad', '/adviesraad'], routes, async (path) => visitor.visit(path), 1);
	const forms = found.flatMap(({ html, path }) => searchesOn(html, path));
	const guesses = found.flatMap(({ path, status }) => (status < 400 ? `${path.split('?')[0]}?zoek=` : []));
	expect(guesses.length).toBeGreaterThan(10);
	// A few of each will do: what finds one of them finds them all.
	const some = secretsFor(name).filter((_, i) => i % 4 === 0);
	/** A page without a field to search in gets two of the words, each page others. */
	const wordsFor = (search: string, i: number) =>
		forms.includes(search) ? some : [some[(2 * i) % some.length]!, some[(2 * i + 1) % some.length]!];
	for (const [i, search] of [...new Set([...forms, ...guesses])].entries())
		for (const { what, word } of wordsFor(search, i)) {
			const ask = async () => [await answerTo(word), await answerTo(word.replace('kanarie', 'kanorie'))];
			let [real, fake] = await ask();
			// What a page says of the moment may change between two answers; what it gives away, it gives away again.
			if (real !== fake) [real, fake] = await ask();
			expect.soft(real, `${search} for “${what}”`).toBe(fake);
			async function answerTo(looked: string) {
				await visitor.visit(search + looked);
				return bodyOf(visitor).replaceAll(looked, 'WORD');
			}
		}
});

/** The addresses of forms that search, but for the words. */
const searchesOn = (html: string, path: string) =>
	parse(html)
		.querySelectorAll('form')
		.filter((form) => form.getAttribute('method')?.toUpperCase() !== 'POST')
		.flatMap((form) =>
			form
				.querySelectorAll('input[type=text], input[type=search]')
				.map(
					(input) =>
						`${new URL(form.getAttribute('action') || path, 'https://a.test').pathname}?${input.getAttribute('name')}=`
				)
		);

test('those who may read it do meet it', LONG, async () => {
	for (const { what, word, at: shown } of canaries)
		for (const [name, path] of Object.entries(shown)) {
			const visitor = all[name as VisitorName];
			await visitor.visit(path);
			expect.soft(await saidTo(visitor), `${what} for ${name} at ${path}`).toContain(word);
		}
	expect(canaries.filter(({ at: shown }) => Object.keys(shown).length).length).toBeGreaterThan(canaries.length - 2);
});

test('rule 10: no mail and no line of the log holds any of it', async () => {
	const eva = (await findPersonByEmail('eva@voorbeeld.example'))!;
	const { id } = await findConsultation('ruimte-om-elkaar-te-ontmoeten', eva);
	await followReactions(eva, id);
	await at(new Date(now().getTime() + 48 * 3600_000), sendDigests);
	const queued = await db.select().from(mails).orderBy(asc(mails.id));
	const folder = `${process.env.DATA_DIR}/mail`;
	const sent = filesIn(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
	expect(queued.length + sent.length, 'there is something to look in').toBeGreaterThan(2);
	const log = await db.select().from(events).orderBy(asc(events.id));
	const words = canaries.filter(({ may }) => may.length).map(({ word }) => word);
	const said = JSON.stringify([queued.map(({ subject, text }) => [subject, text]), sent, log]);
	expect(words.filter((word) => said.includes(word))).toEqual([]);
});

function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/**
 * As deep as this one and in the same part; the api says of each address of its own which it is. What is asked for as a
 * file is answered as one, so there the last part stays as it is and what it belongs to is not there.
 */
const notThere = (address: string) => {
	if (address.startsWith('/api/')) return address.replace(/[^/]+$/, 'bestaat-niet');
	if (isFile(address)) return address.replace(/^(\/[^/]+)\/[^/]+/, '$1/bestaat-niet');
	const [, first, ...rest] = address.split('/');
	return `/${[first, ...rest.map(() => 'bestaat-niet')].join('/')}`;
};

const isFile = (address: string) => /\.(pdf|docx|md)$|\/(afbeelding|stukken\/[^/]+)$/.test(address);

/** What differs at each visit is not told apart: the nonce of the scripts, and the keys of forms. */
const bodyOf = ({ body }: Visitor) => body.replaceAll(/<input type="hidden"[^>]*>/g, '');
