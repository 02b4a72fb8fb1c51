import { expect, test } from 'vitest';
import { readConfiguration } from '#lib/configuration.ts';

test('without any setting it runs on this machine, on one file in data/', () => {
	expect(readConfiguration({})).toMatchObject({
		port: 3000,
		origin: 'http://localhost:3000',
		dataFolder: 'data',
		database: 'data/samenspraak.sqlite',
		example: true
	});
});

test('an empty setting is the same as none: so one can copy .env.example as it is', () => {
	expect(readConfiguration({ PORT: '', ORIGIN: '', DATABASE_URL: '' })).toEqual(readConfiguration({}));
});

test('the origin loses its slash, and follows the port', () => {
	expect(readConfiguration({ ORIGIN: 'https://samen.gemeente.nl/' }).origin).toBe('https://samen.gemeente.nl');
	expect(readConfiguration({ PORT: '8080' }).origin).toBe('http://localhost:8080');
});

test('a postgres:// address moves everything to PostgreSQL', () => {
	expect(readConfiguration({ DATABASE_URL: 'postgres://localhost/samen' }).database).toBe('postgres://localhost/samen');
});

test.for([
	['PORT', 'drieduizend'],
	['PORT', '0'],
	['PORT', '65536'],
	['ORIGIN', 'samen.gemeente.nl'],
	['ORIGIN', 'ftp://samen.gemeente.nl'],
	['DATABASE_URL', 'mysql://localhost/samen'],
	['MAIL_URL', 'mail.gemeente.nl'],
	['MAIL_FROM', 'geen adres'],
	['EXAMPLE', 'ja']
] as const)('%s=%s is refused with a sentence that names the setting', ([name, value]) => {
	expect(() => readConfiguration({ [name]: value })).toThrow(new RegExp(`^${name} is `));
});

test('all wrong settings are named at once', () => {
	const wrong = () => readConfiguration({ PORT: 'x', ORIGIN: 'y', EXAMPLE: 'z' });
	expect(wrong).toThrow(/PORT[^]*ORIGIN[^]*EXAMPLE/);
});
