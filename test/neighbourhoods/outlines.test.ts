import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { events } from '#lib/events/tables.ts';
import { readGeoJson } from '#lib/neighbourhoods/geojson.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { OutlinesForm, previewOf, previewState } from '#lib/neighbourhoods/outline-import.ts';
import { keepOutlines, readMap, removeOutlines } from '#lib/neighbourhoods/outlines.server.ts';
import { wijkAt } from '#lib/neighbourhoods/outlines.ts';
import { mapPicture } from '#lib/neighbourhoods/picture.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';
import { collection, feature, square } from './maps.ts';

const file = '../shared/data/geo/wageningen-wijken-2024.geojson';
const add = async (...names: string[]) => {
	const bea = await join('Bea', 'administrator');
	for (const name of names) await addNeighbourhood(bea, { name, description: 'Een wijk.', population: 100 });
	return bea;
};
const noord = feature({ code: 'WK01', wijknaam: 'Wijk 01 Noord' }, [square([5.66, 51.98])]);
const zuid = feature({ code: 'WK02', wijknaam: 'zuid' }, [square([5.66, 51.97])]);

test('a file is matched by name, looked at, and then kept', async () => {
	const bea = await add('Noord', 'Zuid', 'West');
	const state = previewState(collection(noord, zuid));
	expect(state.problems).toEqual([]);
	const preview = previewOf(state, await readMap())!;
	expect(preview).toMatchObject({ nameKey: 'wijknaam', lacking: ['West'] });

	const sent = { onceKey: newOnceKey(), areas: preview.geoJson, wijk: preview.areas.map(({ chosen }) => chosen) };
	await keepOutlines(bea, v.parse(OutlinesForm, sent));
	await keepOutlines(bea, v.parse(OutlinesForm, sent));
	const map = await readMap();
	expect(map.map(({ name, polygons }) => [name, polygons.length])).toEqual([
		['Noord', 1],
		['Zuid', 1],
		['West', 0]
	]);
	expect(wijkAt(map, [5.665, 51.985])?.name).toBe('Noord');
	expect((await db.select().from(events)).filter(({ action }) => action === 'neighbourhoods.drawn')).toHaveLength(1);
});

test('the beheerder chooses what the names do not say, and can take another property', async () => {
	await add('Noord', 'Centrum');
	const map = await readMap();
	const state = previewState(collection(noord, zuid), 'code');
	expect(previewOf(state, map)).toMatchObject({ nameKey: 'code', keys: ['wijknaam', 'code'] });
	expect(previewOf(state, map)!.areas.map(({ name }) => name)).toEqual(['WK01', 'WK02']);
	const back = { ...state, action: '?/keep', values: { ...state.values, wijk: ['', map[1]!.id] } };
	expect(previewOf(back, map)!.areas.map(({ chosen }) => chosen)).toEqual(['', map[1]!.id]);
	const none = v.safeParse(OutlinesForm, { onceKey: newOnceKey(), areas: state.values.areas, wijk: ['', ''] });
	expect(none.issues?.[0].message).toBe('Kies bij minstens één gebied de wijk.');
});

test('a new map takes the place of the old one, two areas may be one wijk, and a map can go', async () => {
	const bea = await add('Noord', 'Zuid');
	const [first, second] = await readMap();
	const read = readGeoJson(collection(noord, zuid));
	const { areas } = read as Extract<typeof read, { areas: unknown }>;
	await keepOutlines(bea, { areas, wijk: [first!.id, second!.id] });
	await keepOutlines(bea, { areas, wijk: [first!.id, first!.id] });
	expect((await readMap()).map(({ polygons }) => polygons.length)).toEqual([2, 0]);
	await removeOutlines(bea);
	expect((await readMap()).map(({ polygons }) => polygons.length)).toEqual([0, 0]);
});

test('only the beheerder draws the map, and only of wijken that are there', async () => {
	const bea = await add('Noord');
	const eva = await join('Eva', 'editor');
	const [wijk] = await readMap();
	const areas = [{ names: {}, polygons: [[square([5.66, 51.98])]] }];
	await expect(keepOutlines(eva, { areas, wijk: [wijk!.id] })).rejects.toMatchObject({ status: 404 });
	await expect(removeOutlines(eva)).rejects.toMatchObject({ status: 404 });
	await expect(keepOutlines(bea, { areas, wijk: ['verzonnen'] })).rejects.toMatchObject({ status: 400 });
	await expect(keepOutlines(bea, { areas, wijk: [] })).rejects.toMatchObject({ status: 400 });
});

test('coordinates in RD New are read as well', () => {
	const ring = [
		[174000, 441000],
		[175000, 441000],
		[175000, 442000],
		[174000, 441000]
	];
	const read = readGeoJson(collection(feature({ naam: 'Noord' }, [ring])));
	expect(read).toMatchObject({ areas: [{ names: { naam: 'Noord' } }] });
	expect(JSON.stringify(read)).toMatch(/5\.6\d+,51\.9\d+/);
});

const wrong: [what: string, text: string, sentence: RegExp][] = [
	['nothing', '', /leeg/],
	['no JSON', '<xml/>', /geen GeoJSON/],
	['very deep', '['.repeat(100_000), /geen GeoJSON/],
	['something else', '{"type":"Topology"}', /FeatureCollection/],
	['a list', '[1]', /FeatureCollection/],
	['no areas', collection(), /geen enkel gebied/],
	['too many areas', collection(...Array.from({ length: 301 }, () => noord)), /301 gebieden/],
	['no feature', collection(null), /Gebied 1 kunnen wij niet lezen/],
	['no outline', collection({ type: 'Feature', properties: {}, geometry: null }), /Gebied 1 heeft geen omtrek/],
	['points', collection(feature({}, [5, 52], 'Point')), /geen vlak/],
	['words for points', collection(feature({}, [[['5', '52']]])), /punt dat wij niet kunnen lezen/],
	['no rings', collection(feature({}, [])), /kunnen wij niet lezen/],
	['deeper than it says', collection(feature({}, [[[[5, 52]]]])), /punt dat wij niet kunnen lezen/],
	[
		'two points',
		collection(
			feature({}, [
				[
					[5, 52],
					[5.1, 52]
				]
			])
		),
		/te weinig punten/
	],
	[
		'the wrong way round',
		collection(
			feature({}, [
				[
					[52, 5],
					[52.1, 5],
					[52, 5.1],
					[52, 5]
				]
			])
		),
		/verwisseld/
	],
	[
		'no place on earth',
		collection(
			feature({}, [
				[
					[500, 5],
					[501, 5],
					[500, 6],
					[500, 5]
				]
			])
		),
		/kennen deze coördinaten niet/
	],
	['more than 5 MB', ' '.repeat(5 * 1024 * 1024 + 1), /groter dan 5 MB/],
	['too many points', collection(feature({}, [Array.from({ length: 300_001 }, () => [5, 52])])), /te veel punten/]
];

test.for(wrong)('a file with %s is refused with a sentence', ([, text, sentence]) => {
	expect(readGeoJson(text).problem).toMatch(sentence);
	expect(previewState(text).problems).toEqual([{ field: 'file', message: expect.stringMatching(sentence) }]);
});

test('names of a file stay what they are: text of one line, and nothing of the language', () => {
	const properties = JSON.parse(
		'{"__proto__":"Kwaad","naam":" Oude\\u0000\\n Haven ","lang":"' + 'x'.repeat(81) + '","getal":3}'
	);
	const read = readGeoJson(collection(feature(properties, [square([5.66, 51.98])])));
	expect(read).toMatchObject({ areas: [{ names: { naam: 'Oude Haven' } }] });
	expect(({} as Record<string, unknown>).naam).toBeUndefined();
});

test.skipIf(!existsSync(file))('the wijken of Wageningen in ../shared/data become a map', async () => {
	const text = readFileSync(file, 'utf8');
	const names = [...text.matchAll(/"wijknaam": "([^"]+)"/g)].map(([, name]) => name!);
	const bea = await add(...names);
	const preview = previewOf(previewState(text), await readMap())!;
	expect(preview).toMatchObject({ nameKey: 'wijknaam', lacking: [] });
	const form = { onceKey: newOnceKey(), areas: preview.geoJson, wijk: preview.areas.map(({ chosen }) => chosen) };
	await keepOutlines(bea, v.parse(OutlinesForm, form));
	const map = await readMap();
	expect(map.every(({ polygons }) => polygons.length)).toBe(true);
	expect(wijkAt(map, [5.6486, 51.981])?.name).toBe('Noordwest');
	expect(gzipSync(mapPicture(map, '', '')!).length).toBeLessThan(12 * 1024);
});
