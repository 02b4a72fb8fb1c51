import { copyFileSync, mkdtempSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { servePlatform } from '#test/support/served-platform.ts';

const { folder, file, url } = inject('template');
const data = mkdtempSync(join(folder, 'served-'));
// On PostgreSQL the served platform makes an example of its own: what a body may be does not hang on the database.
if (!url) copyFileSync(file, join(data, 'samenspraak.sqlite'));
const { origin, stop } = await servePlatform(data);
afterAll(stop);

const list = await openList();
const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

async function openList() {
	const visitor = new HttpVisitor(origin);
	const { html } = await visitor.visit('/vragenlijsten');
	for (const [, slug] of html.matchAll(/href="\/vragenlijsten\/([\w-]+)"/g))
		if ((await visitor.visit(`/vragenlijsten/${slug}/1`)).html.includes('<form')) return slug!;
	throw new Error('no vragenlijst of the example is open');
}

interface Sending {
	path: string;
	type?: string;
	size: number;
	/** Says how much it sends before it sends it, as browsers do. */
	announced: boolean;
	cookie?: string;
	/** Around a file of `size` bytes. */
	parts?: [before: string, after: string];
}

const urlencoded = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=b';

/** Sends a body of this size, in pieces, and reads what comes back. */
function send({ path, type = urlencoded, size, announced, cookie = '', parts = ['a=', ''] }: Sending) {
	const [before, after] = parts.map((part) => Buffer.from(part)) as [Buffer, Buffer];
	const headers: Record<string, string | number> = { origin, 'content-type': type, cookie, accept: 'text/html' };
	if (announced) headers['content-length'] = before.length + size + after.length;
	return new Promise<{ status: number; html: string; location: string }>((resolve, reject) => {
		const asked = request(new URL(path, origin), { method: 'POST', headers }, (answer) => {
			read(answer).then(
				(html) => resolve({ status: answer.statusCode!, html, location: answer.headers.location ?? '' }),
				reject
			);
		});
		asked.on('error', reject);
		void write();
		async function write() {
			asked.write(before);
			const piece = Buffer.alloc(64 * KILOBYTE, 'x');
			for (let sent = 0; sent < size; sent += piece.length) {
				const room = asked.write(piece.subarray(0, Math.min(piece.length, size - sent)));
				if (!room) await new Promise((resolve) => asked.once('drain', resolve));
			}
			asked.end(after);
		}
	});
}

async function read(answer: IncomingMessage) {
	const chunks: Buffer[] = [];
	for await (const chunk of answer) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

const field = (name: string, rest = '') => `--b\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n`;
const withPhoto: [string, string] = [
	`${field('_to')}back\r\n${field('foto', '; filename="vijver.jpg"')}`,
	`\r\n${field('na')}nog een woord\r\n--b--\r\n`
];

test.for([true, false])('a form of more than 512 KB is refused in Dutch, announced: %s', async (announced) => {
	for (const [path, type] of [
		['/inloggen?/code', urlencoded],
		['/inloggen?/code', multipart],
		[`/vragenlijsten/${list}/1`, urlencoded],
		[`/vragenlijsten/${list}/controle`, multipart]
	] as const) {
		const { status, html } = await send({ path, type, size: 600 * KILOBYTE, announced });
		expect.soft(status, path).toBe(413);
		expect.soft(html, path).toContain('Dit is te groot om te versturen.');
	}
});

test.for([true, false])('a page of a vragenlijst takes 8 MB of photo, announced: %s', async (announced) => {
	const path = `/vragenlijsten/${list}/2`;
	const { cookies } = await begin();
	const photo = { type: multipart, announced, parts: withPhoto, cookie: cookies };
	const taken = await send({ path, size: 8 * MEGABYTE, ...photo });
	expect([taken.status, taken.location]).toEqual([303, `/vragenlijsten/${list}/1`]);
	// Larger than we keep, but it is read: the other answers on the page are not lost.
	const larger = await send({ path, size: 20 * MEGABYTE, ...photo });
	expect([larger.status, larger.location]).toEqual([303, `/vragenlijsten/${list}/1`]);
	const far = await send({ path, size: 40 * MEGABYTE, ...photo });
	expect(far.status).toBe(413);
	expect(far.html).toContain('Wat u eerder bewaarde, is er nog.');
});

async function begin() {
	const response = await fetch(`${origin}/vragenlijsten/${list}/1`);
	await response.text();
	return {
		cookies: response.headers
			.getSetCookie()
			.map((cookie) => cookie.split(';')[0])
			.join('; ')
	};
}

test('who says that they send much is answered before they sent it', async () => {
	const headers = { origin, 'content-type': urlencoded, 'content-length': 5 * MEGABYTE, accept: 'text/html' };
	const asked = request(new URL('/inloggen?/code', origin), { method: 'POST', headers });
	asked.on('error', () => undefined);
	asked.write('a=');
	const answered = new Promise<number>((resolve) => asked.on('response', ({ statusCode }) => resolve(statusCode!)));
	expect(await Promise.race([answered, setTimeout(5000, 0)])).toBe(413);
	asked.destroy();
});

test('what was answered before is still there after something too large', async () => {
	const { cookies: cookie } = await begin();
	const { html } = await (
		await fetch(`${origin}/vragenlijsten/${list}/1`, { headers: { cookie } })
	)
		.text()
		.then((html) => ({ html }));
	const [, name, value] = /type="radio"[^>]*name="([^"]+)"[^>]*value="([^"]+)"/.exec(html) ?? [];
	expect(name).toBeTruthy();
	const answers = `${name}=${value}&_to=back`;
	const kept = await send({ path: `/vragenlijsten/${list}/1`, size: 0, announced: true, cookie, parts: [answers, ''] });
	expect(kept.status).toBe(303);
	const tooLarge = await send({ path: `/vragenlijsten/${list}/1`, size: 600 * KILOBYTE, announced: true, cookie });
	expect(tooLarge.status).toBe(413);
	const after = await (await fetch(`${origin}/vragenlijsten/${list}/1`, { headers: { cookie } })).text();
	expect(after).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"[^>]*checked`));
});
