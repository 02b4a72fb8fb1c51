import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from '#lib/web/compress.ts';

const page = '<p>Een bankje bij de vijver, in de schaduw.</p>'.repeat(100);

const ask = (accepted: string, body = page, type = 'text/html') =>
	compress(
		new Request('http://localhost/', { headers: { 'accept-encoding': accepted } }),
		new Response(body, { status: 422, headers: { 'content-type': type, 'x-other': 'stays' } })
	);

test('a page comes compressed to who can read that, and is the same page', async () => {
	const { status, headers, ...response } = await ask('br, gzip;q=0.8').then(async (answer) => ({
		status: answer.status,
		headers: answer.headers,
		bytes: Buffer.from(await answer.arrayBuffer())
	}));
	expect(gunzipSync(response.bytes).toString()).toBe(page);
	expect([status, headers.get('content-encoding'), headers.get('x-other')]).toEqual([422, 'gzip', 'stays']);
	expect(headers.get('content-length')).toBe(String(response.bytes.length));
	expect(headers.get('vary')).toBe('accept-encoding');
});

test('a page of any length comes through whole', async () => {
	const long = page.repeat(50);
	const answer = await ask('gzip', long);
	expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(long);
});

test.each([
	['a browser that reads no gzip', 'br', page, 'text/html'],
	['a browser that wants none of it', 'gzip;q=0, identity', page, 'text/html'],
	['a page of a few words', 'gzip', 'Dit adres klopt niet.', 'text/plain'],
	['a picture', 'gzip', page, 'image/png']
])('what gains nothing stays as it is: %s', async (_, accepted, body, type) => {
	const answer = await ask(accepted, body, type);
	expect(answer.headers.get('content-encoding')).toBeNull();
	expect(await answer.text()).toBe(body);
});
