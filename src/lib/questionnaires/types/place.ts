import { LONGEST_STREET, readPlace } from '#lib/neighbourhoods/place.ts';
import type { MapWijk } from '#lib/neighbourhoods/outlines.ts';
import type { PlaceQuestion, Question, Values } from '../definition.ts';
import { type About, type Behaviour, single, textOf, type Wijk } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

export const streetKey = (id: string) => `${id}.street`;
/** `5.66412,51.96832`: degrees east and north. */
export const pointKey = (id: string) => `${id}.point`;

export const place: Behaviour<PlaceQuestion> = {
	keys: ({ id }) => [id, streetKey(id), pointKey(id)],
	read(question, values, about) {
		const { id, label } = question;
		const { words } = about;
		const { length } = textOf(values, streetKey(id)).replace(/\s+/g, ' ');
		if (length > LONGEST_STREET)
			return { problems: [{ field: streetKey(id), message: words.tooLong(label, length, LONGEST_STREET) }] };
		const { place, again, problem } = readHere(question, values, about);
		if (problem) return { problems: [problem] };
		const { neighbourhood = '', street = '', point = pointWithoutMap(question, values, about) } = place;
		const answers = { [id]: neighbourhood, [streetKey(id)]: street, [pointKey(id)]: point };
		// Who pressed the map means a place, whatever was ticked before.
		return again && point ? { answers } : readEscape(question, values, words, answers);
	},
	missing: ({ id, label }, answers, words) =>
		[id, streetKey(id), pointKey(id)].some((key) => answers[key]?.length)
			? []
			: [{ field: id, message: words.choosePlace(label) }],
	lines: linesOrEscape(({ id }, answers, { wijken, words }) => {
		const wijk = wijken.find((one) => one.id === single(answers[id]))?.name ?? '';
		const street = single(answers[streetKey(id)]);
		const words_ = [street, wijk].filter(Boolean).join(', ');
		return [words_ || (answers[pointKey(id)]?.length ? words.pointOnMap : '')];
	}),
	value: ({ id }, answers, part) => single(answers[part ? `${id}.${part}` : id]) || undefined
};

/** The wijken that a map can be drawn of; nothing when no outlines are known. */
export const mapIn = (wijken: readonly Wijk[]): MapWijk[] => {
	const all = wijken.map(({ id, name, slug = '', polygons = [] }) => ({ id, name, slug, polygons }));
	return all.some(({ polygons }) => polygons.length) ? all : [];
};

/** The question of which the map was pressed, or what takes the mark away: the visitor stays there to see it. */
export const pressedIn = (questions: Question[], values: Values, about: About): PlaceQuestion | undefined =>
	questions
		.filter((question): question is PlaceQuestion => question.type === 'place')
		.find((question) => readHere(question, values, about).again);

const readHere = ({ id, label }: PlaceQuestion, values: Values, { words, wijken }: About) =>
	readPlace(
		values,
		id,
		wijken.map((wijk) => ({ ...wijk, polygons: wijk.polygons ?? [] })),
		{
			outside: words.outsideMap(label),
			unknown: words.notInList(label),
			elsewhere: (chosen, at) => words.elsewhereOnMap(label, chosen, at)
		}
	);

/** Where the outlines are not known, a point is kept when it is one; about a metre precise. */
function pointWithoutMap({ id }: PlaceQuestion, values: Values, { wijken }: About) {
	const text = textOf(values, pointKey(id));
	const parts = /^(-?\d{1,3}\.\d{1,9}),(-?\d{1,2}\.\d{1,9})$/.exec(text);
	if (!parts || textOf(values, `${id}.remove`) || mapIn(wijken).length) return '';
	const [lon, lat] = [Number(parts[1]), Number(parts[2])];
	return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? `${lon.toFixed(5)},${lat.toFixed(5)}` : '';
}
