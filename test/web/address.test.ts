import { expect, test } from 'vitest';
import { isWithin } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';

test('who comes past the proxy is served, and all of them count as one', () => {
	const getClientAddress = () => {
		throw new Error('Address header was specified but is absent from request');
	};
	const ask = () => isWithin('past-the-proxy', visitorAddress({ getClientAddress }), { most: 1, perSeconds: 600 });
	expect([ask(), ask()]).toEqual([true, false]);
	expect(visitorAddress({ getClientAddress: () => '192.0.2.7' })).toBe('192.0.2.7');
});
