import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { loadExample, loadExampleWhenEmpty } from '#lib/example/load.ts';
import { listOwn, removeExample } from '#lib/example/remove.ts';
import { people } from '#lib/people/tables.ts';
import { changeSetting, readMunicipality, readSettings } from '#lib/settings/settings.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

// Two years of a municipality: on a busy machine that takes its time.
test('the example leaves nothing behind, and never comes back', { timeout: 120_000 }, async () => {
	await transaction(loadExample);
	expect(await listOwn()).toEqual([]);

	await removeExample();
	expect(await rows()).toEqual([0, 0, 0, 0]);
	expect((await readMunicipality()).name).toBe('Uw gemeente');

	await loadExampleWhenEmpty();
	expect(await rows()).toEqual([0, 0, 0, 0]);
	expect((await readSettings()).example).toBe('removed');
});

test('what the municipality made itself is named', async () => {
	await at('2026-03-01T12:00:00Z', () => changeSetting('example', 'loaded'));
	const anna = await join('Anna', 'editor');
	await newConsultation(anna, { title: 'Ons eigen traject' });

	expect(await listOwn()).toEqual(['het traject “Ons eigen traject”', 'Anna (anna@example.org)']);
});

test('the name that the municipality gave itself stays', async () => {
	await at('2026-03-01T12:00:00Z', () => changeSetting('example', 'loaded'));
	const own = { name: 'Gemeente Zandmeer', email: 'samen@zandmeer.example', phone: '14 0998', address: 'Plein 1' };
	await changeSetting('municipality', own);

	await removeExample();
	expect(await readMunicipality()).toEqual(own);
});

const rows = () => Promise.all([people, consultations, contributions, events].map((table) => db.$count(table)));
