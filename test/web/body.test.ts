import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { bounded, leaveNothing, MOST_OF_A_FORM, MOST_WITH_FILES } from '#lib/web/body.ts';

const KILOBYTE = 1024;
const page = '/vragenlijsten/[slug]/[[taal=taal]]/[pagina]';
const multipart = 'multipart/form-data; boundary=b';

interface Sent {
	size: number;
	announced?: number;
	type?: string;
	route?: string;
}

function send({ size, announced, type = 'application/x-www-form-urlencoded', route = '/wensboom' }: Sent) {
	let sent = 0;
	const body = new ReadableStream<Uint8Array>({
		pull(stream) {
			const next = Math.min(64 * KILOBYTE, size - sent);
			sent += next;
			if (next > 0) stream.enqueue(new Uint8Array(next));
			else stream.close();
		}
	});
	const headers: Record<string, string> = { 'content-type': type };
	if (announced !== undefined) headers['content-length'] = String(announced);
	const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
	const event = { request: new Request('https://platform.test/', init), route: { id: route } } as RequestEvent;
	return { event, read: () => sent };
}

test('a form that says that it is small enough is passed on as it is', () => {
	const { event } = send({ size: 100, announced: 100 });
	expect(bounded(event)).toBe(event);
	const looking = { request: new Request('https://platform.test/'), route: { id: '/' } } as RequestEvent;
	expect(bounded(looking)).toBe(looking);
});

test.for([
	[{ size: MOST_OF_A_FORM }, true],
	[{ size: MOST_OF_A_FORM + 1 }, false],
	[{ size: MOST_OF_A_FORM + 1, type: multipart }, false],
	[{ size: MOST_OF_A_FORM + 1, route: page }, false],
	[{ size: 9 * KILOBYTE * KILOBYTE, type: multipart, route: page }, true],
	[{ size: MOST_WITH_FILES + 1, type: multipart, route: page }, false]
] as const)('%j is read: %s', async ([given, isRead]) => {
	for (const announced of [undefined, given.size]) {
		const { event } = send(announced === undefined ? given : { ...given, announced });
		const reading = bounded(event).request.arrayBuffer();
		if (isRead) expect((await reading).byteLength).toBe(given.size);
		else await expect(reading).rejects.toMatchObject({ status: 413 });
	}
});

test('who says that they send too much is refused before it is read', async () => {
	const { event, read } = send({ size: 20 * MOST_OF_A_FORM, announced: 20 * MOST_OF_A_FORM });
	const refused = bounded(event).request.text();
	expect(read()).toBeLessThan(MOST_OF_A_FORM / 2);
	await expect(refused).rejects.toMatchObject({ status: 413 });
});

test('what nobody read is read to its end, and no further than some size', async () => {
	const some = send({ size: 3 * MOST_OF_A_FORM });
	await leaveNothing(some.event.request);
	expect(some.read()).toBe(3 * MOST_OF_A_FORM);
	const much = send({ size: 4 * MOST_WITH_FILES });
	await leaveNothing(much.event.request);
	expect(much.read()).toBeLessThan(2 * MOST_WITH_FILES);
});
