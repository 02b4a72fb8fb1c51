import { expect, test } from 'vitest';
import { boundsOf, type MapWijk } from '#lib/neighbourhoods/outlines.ts';
import { readMap, removeOutlines } from '#lib/neighbourhoods/outlines.server.ts';
import { projectionOf } from '#lib/neighbourhoods/projection.ts';
import { neighbourhoodOutlines, neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import type { Values } from '#lib/questionnaires/definition.ts';
import { findScreen } from '#lib/questionnaires/filling/finding.server.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { nl } from '#lib/questionnaires/words/nl.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { noordAndZuid } from '#test/neighbourhoods/maps.ts';
import { openList } from '#test/support/lists.ts';
import { join } from '#test/support/people.ts';

const place = { id: 'plek', type: 'place' as const, label: 'Waar moet een bank?', hint: '', required: true };
const words = { id: 'waarom', type: 'open' as const, label: 'Waarom daar?', hint: '', required: true, maxLength: 20 };

/** A municipality of two wijken with outlines, and a vragenlijst that asks for a place. */
async function drawn() {
	const list = await openList({
		pages: [{ title: 'Uw plek', questions: [{ ...place, escapes: ['unknown'] }, words] }]
	});
	const position = 1;
	for (const { slug, name } of noordAndZuid)
		await db.insert(neighbourhoods).values({ id: newId(), slug, name, description: '', population: 100, position });
	for (const { id, slug } of await readMap()) {
		const polygons = noordAndZuid.find((one) => one.slug === slug)?.polygons;
		if (polygons)
			await db
				.insert(neighbourhoodOutlines)
				.values({ neighbourhoodId: id, polygons: [...polygons].map((rings) => [...rings]) });
	}
	const map = await readMap();
	const [noord, zuid] = ['noord', 'zuid'].map((slug) => map.find((one) => one.slug === slug)!.id) as [string, string];
	const press = (values: Values) => saveScreen({ ...list, page: '1', values });
	const answers = async () => (await findScreen(list, '1')).answers;
	return { ...list, map, noord, zuid, press, answers };
}

/** What a browser sends for a click here. */
function clickOn(map: MapWijk[], lon: number, lat: number, size = { name: 'map', width: 272 }) {
	const { width, toPicture } = projectionOf(boundsOf(map.flatMap(({ polygons }) => polygons)));
	const [x, y] = toPicture([lon, lat]).map((part) => String(Math.floor((part * size.width) / width)));
	return { [`plek.${size.name}.x`]: x!, [`plek.${size.name}.y`]: y! };
}

test('who clicks on the map comes back to it, with the place kept and without a word on what is not answered yet', async () => {
	const { map, noord, press, answers } = await drawn();
	const saved = await press({ ...clickOn(map, 5.665, 51.985), 'plek.street': 'Bij de brug', _to: 'on' });
	expect(saved).toMatchObject({ problems: [], next: '1', at: 'plek.kaart' });
	expect(await answers()).toMatchObject({ plek: noord, 'plek.street': 'Bij de brug' });
	expect((await answers())['plek.point']).toMatch(/^5\.66\d+,51\.98\d+$/);
});

test('the larger map counts as much, a click beats “weet ik niet”, and the mark can be taken away', async () => {
	const { map, zuid, press, answers } = await drawn();
	await press({ ...clickOn(map, 5.665, 51.975, { name: 'large', width: 512 }), 'plek.escape': '?unknown' });
	expect((await answers()).plek).toBe(zuid);
	const { 'plek.point': point } = await answers();
	const removed = await press({ plek: zuid, 'plek.point': String(point), 'plek.remove': '1' });
	expect(removed).toMatchObject({ problems: [], next: '1', at: 'plek.kaart' });
	expect(await answers()).toEqual({ plek: zuid });
});

test('what else cannot be kept is said, and the click is on the map that comes back', async () => {
	const { map, noord, press } = await drawn();
	const saved = await press({ ...clickOn(map, 5.665, 51.985), waarom: 'Veel te lang voor dit kleine veld' });
	expect(saved.problems.map(({ field }) => field)).toEqual(['waarom']);
	expect(saved.values).toMatchObject({ plek: noord, waarom: 'Veel te lang voor dit kleine veld' });
	expect(saved.values['plek.point']).not.toBe('');
});

test('a click outside the wijken says so and keeps what there was; two wijken at once do not go together', async () => {
	const { map, noord, zuid, press, answers } = await drawn();
	await press(clickOn(map, 5.665, 51.985));
	const before = await answers();
	const outside = await press({
		plek: noord,
		'plek.point': String(before['plek.point']),
		'plek.map.x': '1',
		'plek.map.y': '1'
	});
	expect(outside.problems).toEqual([{ field: 'plek', message: nl.outsideMap(place.label) }]);
	expect(await answers()).toEqual(before);
	const both = await press({ plek: zuid, 'plek.point': String(before['plek.point']), waarom: 'Daarom' });
	expect(both.problems).toEqual([{ field: 'plek', message: nl.elsewhereOnMap(place.label, 'Zuid', 'Noord') }]);
	expect(await answers()).toMatchObject({ plek: noord });
});

test('Enter is no click, a point elsewhere on earth is none, and nobody needs the map', async () => {
	const { zuid, press, answers } = await drawn();
	const values = { plek: zuid, 'plek.point': '4.89,52.37', 'plek.map.x': '0', 'plek.map.y': '0', waarom: 'Daarom' };
	expect(await press(values)).toMatchObject({ problems: [], next: 'controle', at: undefined });
	expect(await answers()).toEqual({ plek: zuid, waarom: 'Daarom' });
	expect((await press({ plek: 'nergens' })).problems[0]).toEqual({ field: 'plek', message: nl.notInList(place.label) });
});

test('without outlines there is a list and a street, and outlines are read for a place only', async () => {
	const { slug, token, noord, press, answers } = await drawn();
	expect((await findScreen({ slug, token }, '1')).neighbourhoods[0]!.polygons).toBeDefined();
	await removeOutlines(await join('Ali', 'administrator'));
	expect((await press({ plek: noord, waarom: 'Daarom' })).problems).toEqual([]);
	expect(await answers()).toMatchObject({ plek: noord });
	const wijk = { id: 'wijk', type: 'neighbourhood' as const, label: 'Uw wijk', hint: '', required: false };
	const other = await openList({ title: 'Alleen de wijk', pages: [{ title: 'Wijk', questions: [wijk] }] });
	expect((await findScreen(other, '1')).neighbourhoods[0]).not.toHaveProperty('polygons');
});
