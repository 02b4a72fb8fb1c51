import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const form = () => new URLSearchParams({ code: 'K7QX-M3PA-9RTVB' });

test.each([
	['another website', { origin: 'https://elders.example' }],
	['another port', { origin: 'https://platform.test:8443' }],
	['nowhere', { origin: 'null' }],
	['a frame on another website', { origin: 'https://platform.test', 'sec-fetch-site': 'cross-site' }]
])('a form that comes from %s is refused in Dutch, whatever it looks like', async (_, headers) => {
	const visitor = new Visitor(platform);
	for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/json']) {
		await visitor.visit('/volg', {
			method: 'POST',
			headers: { ...headers, 'content-type': type },
			body: String(form())
		});
		expect(visitor.status).toBe(403);
		expect(visitor.text).toContain(
			'Dit formulier komt niet van deze website. U kunt alleen insturen op https://platform.test'
		);
	}
});

test('a form that comes from our own page is taken', async () => {
	const visitor = new Visitor(platform);
	await visitor.visit('/volg', { method: 'POST', body: form() });
	expect(visitor.status).not.toBe(403);
});
