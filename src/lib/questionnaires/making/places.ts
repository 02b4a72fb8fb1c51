import type { Definition } from '../definition.ts';
import { placeOf } from './draft.ts';
import { titleOf } from './titles.ts';

/** Every place in a draft where a question can go, for a list to choose from. Pages and places from 0. */
export function placesFor({ pages }: Definition, id: string) {
	return pages.flatMap((page, index) => {
		const others = page.questions.filter((question) => question.id !== id);
		const at = (position: number) => ({
			value: `${index}.${position}`,
			label: `Pagina ${index + 1}: ${after(position)}`
		});
		const after = (position: number) => (position ? `na “${titleOf(others[position - 1]!)}”` : 'bovenaan');
		return Array.from({ length: others.length + 1 }, (_, position) => at(position));
	});
}

/** A place out of that list. */
export function placeIn(value: string) {
	const [index = 0, position = 0] = value.split('.').map(Number);
	return { index, position };
}

/** Where a new question goes: behind this one, else at the end of this page, from 1. */
export function placeFor(draft: Definition, { after, page }: { after: string; page: number }) {
	if (!after) return { index: page - 1, position: Infinity };
	const { index, position } = placeOf(draft, after);
	return { index, position: position + 1 };
}
