import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import type { FormState } from '#lib/ui/form-state.ts';
import { valueOf, valuesOf } from '#lib/ui/form-state.ts';
import { type Area, readGeoJson, TOO_LARGE } from './geojson.ts';
import { nameKeys, wijkFor } from './matching.ts';
import type { MapWijk } from './outlines.ts';
import { simplify } from './simplifying.ts';

const AGAIN = 'Kies het bestand opnieuw.';

/** What was read from a file goes back and forth with the form: as GeoJSON again, simplified. */
const asGeoJson = (areas: readonly Area[]) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: simplify(areas).map(({ names, polygons }) => ({
			type: 'Feature',
			properties: names,
			geometry: { type: 'MultiPolygon', coordinates: polygons }
		}))
	});

/** A map that was read before, to be read again with another property as the name. */
export const MapForm = v.object({ areas: field.optionalText(400_000), nameKey: field.optionalLine(200) });

/** What a file comes back as: to be looked at, or with what is wrong with it. `text` is missing when it was too large. */
export function previewState(text: string | undefined, nameKey = ''): FormState {
	const read = text === undefined ? { problem: TOO_LARGE } : readGeoJson(text);
	const state = { action: '?/read', values: {}, problems: [] };
	if (read.problem !== undefined) return { ...state, problems: [{ field: 'file', message: read.problem }] };
	return { ...state, values: { areas: asGeoJson(read.areas), nameKey } };
}

const areas = v.pipe(
	field.text(400_000, AGAIN),
	v.transform((text) => {
		const read = readGeoJson(text);
		return read.problem === undefined ? read.areas : undefined;
	}),
	v.array(
		v.custom<Area>(() => true),
		AGAIN
	)
);

export const OutlinesForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		areas,
		/** For each area the wijk that it is, or nothing. */
		wijk: field.list
	}),
	v.forward(
		v.check(({ wijk }) => wijk.some(Boolean), 'Kies bij minstens één gebied de wijk.'),
		['wijk']
	)
);

/** What the beheerder sees before anything is kept. */
export interface Preview {
	/** Goes along with the form. */
	geoJson: string;
	keys: string[];
	nameKey: string;
	/** Each area of the file, with its own name and the wijk that it seems to be, or that was chosen for it. */
	areas: (MapWijk & { chosen: string })[];
	/** Wijken that no area of the file seems to be. */
	lacking: string[];
}

/** From what the form came back with; nothing when there is no file yet. */
export function previewOf(form: FormState | null | undefined, wijken: readonly MapWijk[]): Preview | undefined {
	const geoJson = valueOf(form, 'areas');
	const read = readGeoJson(geoJson);
	if (read.problem !== undefined) return undefined;
	const keys = nameKeys(read.areas, wijken);
	const asked = valueOf(form, 'nameKey');
	const nameKey = keys.includes(asked) ? asked : (keys[0] ?? '');
	const given = form?.action === '?/keep' ? valuesOf(form, 'wijk') : [];
	const areas = read.areas.map(({ names, polygons }, i) => {
		const name = names[nameKey] ?? `Gebied ${i + 1}`;
		return { id: String(i), slug: '', name, polygons, chosen: given[i] ?? wijkFor(name, wijken)?.id ?? '' };
	});
	const lacking = wijken.filter(({ id }) => !areas.some(({ chosen }) => chosen === id)).map(({ name }) => name);
	return { geoJson, keys, nameKey, areas, lacking };
}
