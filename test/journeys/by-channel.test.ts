import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const finished = 'samen-leven-samen-zorgen';

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

/** The rows of “Wie deden er mee?”: the channel, how many people, how many contributions. */
const rowsOn = (visitor: Visitor) =>
	visitor.document
		.querySelectorAll('section[aria-labelledby=wie] tbody tr')
		.map((row) => row.querySelectorAll('th, td').map((cell) => flat(cell.text).trim()));

test('Anna sees who took part by channel, how that is counted, and reads the same number in the reactienota', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`/reactienota/${finished}`);
	const said = flat(anna.text);
	await anna.follow('Zo tellen wij');
	const rows = rowsOn(anna);
	expect(rows.map(([channel]) => channel)).toEqual(expect.arrayContaining(['Vragenlijst', 'Wensboom', 'Wijkagenda']));
	const [, people] = rows.find(([channel]) => channel === 'Vragenlijst')!;
	expect(said).toContain(`${people} mensen in de vragenlijst`);
	expect(flat(anna.text)).toContain('Geen getal beslist.');
	expect(flat(anna.text)).toMatch(/Wensboom: [\d.]+ anderen vinden dat ook\./);
});

test('from a rode draad one reads by which channel people said it, and finds as many wishes as it counts', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`/reactienota/${finished}`);
	const threads = anna.document.querySelectorAll('a[href*="/rode-draad/"]').map((link) => link.getAttribute('href')!);
	expect(threads.length).toBeGreaterThan(0);
	let followed = 0;
	for (const thread of new Set(threads)) {
		await anna.visit(thread);
		const [, wishers] = /(\d+) mens(?:en)? in de wensboom/.exec(flat(anna.text)) ?? [];
		if (!wishers) continue;
		let wishes = 0;
		const pages = anna.document.querySelectorAll('a[href*="steun="]').length + 1;
		for (let page = 1; page <= pages; page++) {
			await anna.visit(`${thread}?steun=${page}`);
			wishes += anna.document
				.querySelectorAll('section[aria-labelledby=supports] li.card .meta')
				.filter((line) => line.text.includes('wensboom')).length;
		}
		expect(wishes, thread).toBe(Number(wishers));
		followed += 1;
	}
	expect(followed).toBeGreaterThan(0);
});

test('Eva sees people beside contributions where she works', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(`/beheer/trajecten/${finished}`);
	expect(flat(eva.text)).toMatch(/Vragenlijsten [\d.]+ mensen, [\d.]+ bijdragen/);
	await eva.visit(`/beheer/trajecten/${finished}/inbreng`);
	expect(flat(eva.text)).toContain('Wie deden er mee?');
});
