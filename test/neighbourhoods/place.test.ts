import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOfPlace, pictures, readPlace } from '#lib/neighbourhoods/place.ts';
import { boundsOf } from '#lib/neighbourhoods/outlines.ts';
import { projectionOf } from '#lib/neighbourhoods/projection.ts';
import { noordAndZuid } from './maps.ts';

const words = {
	outside: 'Deze plek ligt buiten de wijken.',
	unknown: 'Kies een wijk uit de lijst.',
	elsewhere: (chosen: string, at: string) => `U koos ${chosen}, maar de plek ligt in ${at}.`
};
const read = (values: Record<string, string | string[]>) => readPlace(values, 'plek', noordAndZuid, words);
const { width, toPicture } = projectionOf(boundsOf(noordAndZuid.flatMap(({ polygons }) => polygons)));

/** What a browser sends for a click on this place. */
const clickOn = (lon: number, lat: number, { name, width: shown }: (typeof pictures)[number] = pictures[0]) => {
	const [x, y] = toPicture([lon, lat]).map((part) => String(Math.floor((part * shown) / width)));
	return { [`plek.${name}.x`]: x!, [`plek.${name}.y`]: y! };
};

test.for(pictures)('a click on the picture of $width px is the place that one saw there', (picture) => {
	fc.assert(
		fc.property(
			fc.double({ min: 5.661, max: 5.669, noNaN: true }),
			fc.double({ min: 51.971, max: 51.989, noNaN: true }),
			(lon, lat) => {
				const { place, again, problem } = read(clickOn(lon, lat, picture));
				expect(again).toBe(true);
				expect(problem).toBeUndefined();
				const [x, y] = place.point!.split(',').map(Number);
				expect(x).toBeCloseTo(lon, 3);
				expect(y).toBeCloseTo(lat, 3);
				if (Math.abs(lat - 51.98) > 0.001) expect(place.neighbourhood).toBe(lat > 51.98 ? 'noord' : 'zuid');
			}
		)
	);
});

test('a second click moves the mark, and keeps the street', () => {
	const first = read({ ...clickOn(5.665, 51.985), 'plek.street': 'Bij de brug' });
	const second = read({ ...fieldsOfPlace('plek', first.place), ...clickOn(5.665, 51.975) });
	expect(second.place).toMatchObject({ neighbourhood: 'zuid', street: 'Bij de brug' });
	expect(second.place.point).not.toBe(first.place.point);
});

test('who takes the place away keeps the wijk and the street', () => {
	const { place } = read({ ...clickOn(5.665, 51.985), 'plek.street': 'Bij de brug' });
	expect(read({ ...fieldsOfPlace('plek', place), 'plek.remove': '1' })).toEqual({
		place: { neighbourhood: 'noord', street: 'Bij de brug' },
		again: true
	});
});

test('who chooses from the list needs no map', () => {
	expect(read({ plek: 'zuid', 'plek.street': ' Dorpsstraat ' })).toEqual({
		place: { neighbourhood: 'zuid', street: 'Dorpsstraat' },
		again: false
	});
	expect(
		readPlace(
			{ plek: 'zuid' },
			'plek',
			noordAndZuid.map((one) => ({ ...one, polygons: [] })),
			words
		).place
	).toEqual({ neighbourhood: 'zuid' });
});

test('who presses Enter did not click on the map', () => {
	expect(read({ plek: 'zuid', 'plek.map.x': '0', 'plek.map.y': '0' })).toEqual({
		place: { neighbourhood: 'zuid' },
		again: false
	});
});

test('a click outside the wijken says so, and leaves what there was', () => {
	const { place } = read(clickOn(5.665, 51.985));
	const outside = read({ ...fieldsOfPlace('plek', place), 'plek.map.x': '1', 'plek.map.y': '1' });
	expect(outside.problem).toEqual({
		field: 'plek',
		message: words.outside
	});
	expect(outside.place).toEqual(place);
});

test('a wijk from the list and a place in another wijk do not go together', () => {
	const { place } = read(clickOn(5.665, 51.985));
	expect(read({ ...fieldsOfPlace('plek', place), plek: 'zuid' }).problem?.message).toBe(
		words.elsewhere('Zuid', 'Noord')
	);
});

test('whatever is sent, a place is in the municipality or it is none', () => {
	const odd = fc.oneof(
		fc.string(),
		fc.constantFrom('noord', '5.66500,51.98500', '9.5,51.1', '-1', '99999', 'NaN,1.5', '1e3')
	);
	const values = fc.dictionary(
		fc.constantFrom(
			'plek',
			'plek.street',
			'plek.point',
			'plek.map.x',
			'plek.map.y',
			'plek.large.x',
			'plek.large.y',
			'plek.remove'
		),
		fc.oneof(odd, fc.array(odd, { maxLength: 3 }))
	);
	fc.assert(
		fc.property(values, (sent) => {
			const { place } = read(sent);
			if (place.neighbourhood) expect(['noord', 'zuid']).toContain(place.neighbourhood);
			if (place.point) expect(place.point).toMatch(/^5\.6[5-7]\d*,51\.9[6-9]\d*$/);
			expect(place.street?.length ?? 1).toBeLessThanOrEqual(120);
		}),
		{ numRuns: 500 }
	);
});
