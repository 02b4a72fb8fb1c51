import type { PlaceQuestion, Values } from '../definition.ts';
import { type About, type Behaviour, single, textOf } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

export const MOST_STREET = 120;

export const streetKey = (id: string) => `${id}.street`;
/** `5.66412,51.96832`: degrees east and north. */
export const pointKey = (id: string) => `${id}.point`;

export const place: Behaviour<PlaceQuestion> = {
	keys: ({ id }) => [id, streetKey(id), pointKey(id)],
	read(question, values, about) {
		const { id, label } = question;
		const { words, wijken } = about;
		const clicked = clickIn(id, values, about);
		const wijk = clicked?.wijk ?? textOf(values, id);
		const street = textOf(values, streetKey(id)).replace(/\s+/g, ' ');
		if (wijk && !wijken.some((one) => one.id === wijk))
			return { problem: { field: id, message: words.notInList(label) } };
		if (street.length > MOST_STREET)
			return { problem: { field: streetKey(id), message: words.tooLong(label, street.length, MOST_STREET) } };
		const point = clicked?.point ?? pointFrom(textOf(values, pointKey(id)));
		return readEscape(question, values, words, { [id]: wijk, [streetKey(id)]: street, [pointKey(id)]: point });
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

/** Whether the form was sent by a click on the map: the visitor stays on the page to see the mark. */
export const isClickOnMap = (id: string, values: Values) => textOf(values, `${id}.map.x`) !== '';

function clickIn(id: string, values: Values, { pointAt }: About) {
	const [x, y] = [textOf(values, `${id}.map.x`), textOf(values, `${id}.map.y`)].map((text) =>
		/^\d{1,4}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN
	) as [number, number];
	return Number.isFinite(x) && Number.isFinite(y) ? pointAt?.(x, y) : undefined;
}

/** A point as it is kept, when it is one; about a metre precise. */
function pointFrom(text: string) {
	const parts = /^(-?\d{1,3}\.\d{1,9}),(-?\d{1,2}\.\d{1,9})$/.exec(text);
	if (!parts) return '';
	const [lon, lat] = [Number(parts[1]), Number(parts[2])];
	return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? `${lon.toFixed(5)},${lat.toFixed(5)}` : '';
}
