import { asEuros } from '#lib/text/euros.ts';
import { counted } from '#lib/text/numbers.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import type { Choices } from './counting/standings.ts';
import type { Poll } from './poll.ts';

type Asked = Pick<Poll, 'kind' | 'points' | 'places' | 'budget'>;

interface Item {
	itemId: string;
	title: string;
	cost: number | null;
}

type Values = Record<string, unknown>;
type Read = { choices: Choices; problems?: undefined } | { problems: Problem[] };

/** The field in which one says what an item gets. A budget has one field for all. */
export const fieldOf = (itemId: string) => `keuze.${itemId}`;
export const CHOSEN = 'keuze';

/** The whole of a ballot, for a problem that is not about one item. */
export const WHOLE = 'stem';

/** How many places there are to give. */
export const placesOf = ({ places }: Pick<Poll, 'places'>, items: readonly unknown[]) => Math.min(places, items.length);

/** What somebody filled in, as a ballot; or what to change, all at once. */
export function readBallot(poll: Asked, items: readonly Item[], values: Values): Read {
	if (poll.kind === 'points') return readPoints(poll, items, values);
	if (poll.kind === 'ranking') return readPlaces(poll, items, values);
	return readChosen(poll, items, values);
}

function readPoints({ points }: Asked, items: readonly Item[], values: Values): Read {
	const given = numbersIn(items, values);
	const strange = given.filter(({ number }) => number === undefined);
	if (strange.length)
		return problemsAt(strange, ({ title }) => `Vul bij “${title}” een heel getal in, zoals 2. Of laat het leeg.`);
	const choices = choicesOf(given);
	const used = Object.values(choices).reduce((sum, number) => sum + number, 0);
	if (used === 0) return problem(`Verdeel uw ${counted(points, 'punt', 'punten')}. U gaf er nog geen.`);
	const left = points - used;
	if (left > 0)
		return problem(`U hebt nog ${counted(left, 'punt', 'punten')} over. Verdeel ${left === 1 ? 'dat' : 'die'} ook.`);
	if (left < 0)
		return problem(`U verdeelde ${counted(used, 'punt', 'punten')}. U hebt er ${points}. Haal er ${-left} weg.`);
	return { choices };
}

function readPlaces(poll: Asked, items: readonly Item[], values: Values): Read {
	const most = placesOf(poll, items);
	const given = numbersIn(items, values);
	const strange = given.filter(({ number }) => number === undefined || number > most);
	if (strange.length) return problemsAt(strange, ({ title }) => `Geef “${title}” een plaats van 1 tot en met ${most}.`);
	const placed = given.filter(({ number }) => number).toSorted((a, b) => a.number! - b.number!);
	if (!placed.length) return problem('Zet minstens één plan op plaats 1.');
	const double = placed.find(({ number }, i) => placed[i - 1]?.number === number);
	if (double)
		return problemsAt(
			[double],
			({ number }) => `Plaats ${number} staat er meer dan één keer. Geef elk plan een eigen plaats.`
		);
	const gap = placed.findIndex(({ number }, i) => number !== i + 1);
	if (gap >= 0)
		return problemsAt([placed[gap]!], () => `Er staat niets op plaats ${gap + 1}. Begin bij 1 en sla niets over.`);
	return { choices: choicesOf(given) };
}

function readChosen({ budget }: Asked, items: readonly Item[], values: Values): Read {
	const ids = [values[CHOSEN]].flat();
	const chosen = items.filter(({ itemId }) => ids.includes(itemId));
	if (!chosen.length) return problem('Kies minstens één plan.');
	const cost = chosen.reduce((sum, item) => sum + (item.cost ?? 0), 0);
	const over = cost - (budget ?? 0);
	if (over > 0)
		return problem(`Wat u koos, kost samen ${asEuros(cost)}. Dat is ${asEuros(over)} te veel. Haal iets weg.`);
	return { choices: Object.fromEntries(chosen.map(({ itemId }) => [itemId, 1])) };
}

type Given = Item & { number: number | undefined };

/** What was typed at each item: 0 for nothing, `undefined` for what is no whole number. */
const numbersIn = (items: readonly Item[], values: Values): Given[] =>
	items.map((item) => ({ ...item, number: numberFrom(values[fieldOf(item.itemId)]) }));

function numberFrom(value: unknown) {
	const typed = String([value].flat()[0] ?? '').trim();
	return /^\d{0,3}$/.test(typed) ? Number(typed) : undefined;
}

const choicesOf = (given: Given[]): Choices =>
	Object.fromEntries(given.flatMap(({ itemId, number }) => (number ? [[itemId, number] as const] : [])));

const problem = (message: string): Read => ({ problems: [{ field: WHOLE, message }] });

const problemsAt = (given: Given[], say: (item: Given) => string): Read => ({
	problems: given.map((item) => ({ field: fieldOf(item.itemId), message: say(item) }))
});
