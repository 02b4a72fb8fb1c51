import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();

const files = [
	'/beleid/bestaat-niet/versies/1/bestaat-niet.pdf',
	'/adviezen/bestaat-niet/advies.pdf',
	'/reactienota/bestaat-niet/reactienota.csv',
	'/vragenlijsten/bestaat-niet/papier.pdf',
	'/trajecten/bestaat-niet/nieuws.atom'
];

test.each(files)('who asks for a file that is not there gets the page of every other address: %s', async (address) => {
	const visitor = new Visitor(platform);
	await visitor.visit('/bestaat-niet');
	const { title, text } = visitor;
	await visitor.visit(address);
	expect(visitor.status).toBe(404);
	expect([visitor.title, visitor.text]).toEqual([title, text]);
	expect(visitor.text).toContain('Deze pagina bestaat niet, of is niet voor u bedoeld.');
});

test('who is signed in keeps the menu there', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit('/reactienota/bestaat-niet/reactienota.csv');
	expect(eva.status).toBe(404);
	expect(eva.text).toContain('Uitloggen');
});

test('a program gets the sentence without a page', async () => {
	const program = new Visitor(platform);
	for (const accept of ['text/csv', 'application/pdf']) {
		await program.visit('/reactienota/bestaat-niet/reactienota.csv', { headers: { accept } });
		expect(program.status).toBe(404);
		expect(program.headers.get('content-type')).toBe('text/plain; charset=utf-8');
		expect(program.html).toBe('Deze pagina bestaat niet, of is niet voor u bedoeld.');
	}
});

test('the page that is made for it says nothing to who opens it', async () => {
	const visitor = new Visitor(platform);
	await visitor.visit('/fout');
	expect(visitor.status).toBe(404);
});

test('nobody is shown a code that looks like one to try', async () => {
	const visitor = new Visitor(platform);
	for (const page of ['/volg', '/verhaal', '/bestaat-niet']) {
		await visitor.visit(page);
		expect(visitor.text).not.toMatch(/\b[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{5}\b/);
	}
});
