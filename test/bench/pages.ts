import { HttpVisitor } from '#test/support/http-visitor.ts';
import { load, rateOf } from './load.ts';
import type { Measurement } from './measurement.ts';
import { openQuestionnaire, portOf, withPlatform } from './platform.ts';
import { withBare } from './with-bare.ts';

const SECONDS = 5;
const headers = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' };

/** How many times a second a page of a vragenlijst can be opened, by 50 visitors at once. */
export const measure = () =>
	withPlatform(async (platform): Promise<Measurement[]> => {
		const path = `/vragenlijsten/${await openQuestionnaire(platform.origin)}/1`;
		const job = { connections: 50, shots: [{ path, headers }], seconds: SECONDS };
		await load({ ...job, port: portOf(platform), seconds: 2 });
		const compressed = rateOf(await load({ ...job, port: portOf(platform) }), 200);
		const plain = rateOf(
			await load({ ...job, port: portOf(platform), shots: [{ path, headers: { accept: 'text/html' } }] }),
			200
		);
		const { html } = await new HttpVisitor(platform.origin).visit(path);
		const bare = await withBare({ page: html, keeps: 'one row, each' }, async (port) =>
			rateOf(await load({ ...job, port }), 200)
		);
		return [
			{ name: 'vragenlijst pages, as browsers ask for them', figure: compressed, unit: '/s', atLeast: 1000 },
			{ name: '  without compression', figure: plain, unit: '/s' },
			{ name: '  bare server, the same bytes from memory', figure: bare, unit: '/s' },
			{ name: '  bare server : platform', figure: bare / plain, unit: '×' }
		];
	});
