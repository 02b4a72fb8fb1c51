import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();

test('who sends too much reads so in Dutch, and what was typed is still there', async () => {
	const anna = new Visitor(platform);
	const text = 'Een bankje <b>onder</b> de molen';
	const wish = { 'Wat wenst u?': text, 'Welke naam mag bij uw wens staan?': 'Anna Kok' };
	for (let i = 0; i < 130 && anna.status !== 429; i++) {
		await anna.visit(`/wensboom/buurthuis-de-spil/${new Date().getFullYear()}/ophangen`);
		await anna.press('Hang mijn wens op', wish);
	}
	expect(anna.status).toBe(429);
	expect(anna.text).toContain('U stuurt veel in korte tijd. Wacht een paar minuten en probeer het opnieuw.');
	expect(anna.document.querySelector('textarea')!.text).toContain(text);
	expect(anna.html).toContain('value="Anna Kok"');
	expect(anna.document.querySelector('html')!.getAttribute('lang')).toBe('nl');
});

test('who asks for a code reads the same page, whether there is an account or not', async () => {
	const pages: string[] = [];
	for (const email of ['bea@voorbeeld.example', 'zzz@voorbeeld.example']) {
		const visitor = new Visitor(platform);
		await visitor.visit('/inloggen');
		for (const [button, typed] of [
			['Stuur mij een code', { 'Wat is uw e-mailadres?': email }],
			['Log in', { 'Welke code staat in de mail?': 'geen code' }]
		] as const) {
			await visitor.press(button, typed);
			const form = visitor.document.querySelector('form.card')!.outerHTML;
			pages.push(`${visitor.status} ${visitor.title} ${form.replaceAll(email, '')}`);
		}
	}
	expect(pages.slice(2)).toEqual(pages.slice(0, 2));
});
