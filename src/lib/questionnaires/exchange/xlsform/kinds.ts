import type { Given, GivenOption } from '../given.ts';
import { shuffled, tellOfList, withOther } from './choices.ts';
import { boundsIn, type Bounds } from './constraints.ts';
import type { FormRow } from './sheets.ts';
import { markdown } from './texts.ts';
import type { Typed } from './types.ts';

type Tell = (note: string) => void;
type Base = Omit<Given, 'as'>;

/** The questions of ours that a row becomes, and whether its constraint is in them. */
export function madeOf(
	row: FormRow,
	typed: Typed,
	options: GivenOption[],
	base: Base,
	tell: Tell
): { made: Given[]; isBound: boolean } {
	const bounds = boundsIn(row.cell('constraint'));
	const isBound = !!bounds;
	const make = Object.hasOwn(makers, typed.type) ? makers[typed.type] : undefined;
	if (make) return { made: make({ row, typed, options, base, tell, bounds: bounds ?? {} }), isBound };
	tell(left[typed.type] ?? `Het soort “${row.cell('type').slice(0, 60)}” kennen wij niet.`);
	return { made: [], isBound };
}

const left: Record<string, string> = {
	audio: 'Een opname van geluid kan hier niet.',
	video: 'Een film toevoegen kan hier niet.',
	barcode: 'Een streepjescode lezen kan hier niet.',
	calculate: 'Dit is geen vraag maar een berekening.'
};

interface Making {
	row: FormRow;
	typed: Typed;
	options: GivenOption[];
	base: Base;
	tell: Tell;
	bounds: Bounds;
}

const makers: Record<string, (making: Making) => Given[]> = {
	text: ({ row, base, bounds }) => {
		if (bounds.isEmail) return [{ ...base, as: { type: 'email' } }];
		const short = !row.cell('appearance').includes('multiline');
		const maxLength = bounds.maxLength ? { maxLength: Math.min(5000, bounds.maxLength) } : {};
		return [{ ...base, as: { type: 'open', ...(short ? { short } : {}), ...maxLength } }];
	},
	integer: ({ base, bounds }) => [{ ...base, as: { type: 'number', ...rangeOf(bounds) } }],
	decimal: ({ base, bounds }) => [{ ...base, as: { type: 'number', decimals: 2, ...rangeOf(bounds) } }],
	range,
	select_one: ({ row, typed, options, base, tell }) => {
		tellOfList(row, options, tell);
		return [
			{ ...base, parts: otherPart(base), as: { type: 'one', options: withOther(options, typed), ...shuffled(row) } }
		];
	},
	select_multiple: ({ row, typed, options, base, tell, bounds }) => {
		tellOfList(row, options, tell);
		const marked = options.map((option) => (option.name === bounds.alone ? { ...option, alone: true } : option));
		const { atLeast, atMost } = bounds;
		const some = { ...(atLeast ? { atLeast } : {}), ...(atMost ? { atMost } : {}) };
		return [
			{
				...base,
				parts: otherPart(base),
				as: { type: 'several', options: withOther(marked, typed), ...shuffled(row), ...some }
			}
		];
	},
	rank: ({ row, options, base }) => [{ ...base, as: { type: 'ranking', options, ...shuffled(row) } }],
	date: ({ base, bounds: { earliest, latest } }) => [
		{ ...base, as: { type: 'date', ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) } }
	],
	note: ({ row, base }) => [
		{
			name: base.name,
			label: {},
			...(base.showIf ? { showIf: base.showIf } : {}),
			as: { type: 'text', text: markdown(row.spoken('label')) }
		}
	],
	acknowledge: ({ base }) => [{ ...base, as: { type: 'consent' } }],
	trigger: ({ base }) => [{ ...base, as: { type: 'consent' } }],
	image: ({ base }) => [{ ...base, as: { type: 'file', most: 1, photosOnly: true } }],
	photo: ({ base }) => [{ ...base, as: { type: 'file', most: 1, photosOnly: true } }],
	file: ({ base }) => [{ ...base, as: { type: 'file', most: 1 } }],
	geopoint: ({ base }) => [{ ...base, as: { type: 'place' } }],
	geotrace: asPoint,
	geoshape: asPoint,
	time: asText('een tijd'),
	datetime: asText('een dag met een tijd')
};

function asPoint({ base, tell }: Making): Given[] {
	tell('Dit was een lijn of een gebied op de kaart. Nu is het een plek.');
	return [{ ...base, as: { type: 'place' } }];
}

function asText(what: string) {
	return ({ base, tell }: Making): Given[] => {
		tell(`Dit was een veld voor ${what}. Nu is het een kort antwoord.`);
		return [{ ...base, as: { type: 'open', short: true } }];
	};
}

function range({ row, base, tell }: Making): Given[] {
	const [from, to, step] = ['start', 'end', 'step'].map((name) =>
		Number(parametersOf(row)[name] ?? (name === 'end' ? 10 : name === 'step' ? 1 : 0))
	);
	if ((from === 0 || from === 1) && step === 1 && Number.isInteger(to) && to! >= 2 && to! <= 10)
		return [
			{
				...base,
				as: {
					type: 'scale',
					from,
					to: to!,
					fromLabel: { '': 'laag', en: 'low', nl: 'laag' },
					toLabel: { '': 'hoog', en: 'high', nl: 'hoog' }
				}
			}
		];
	tell('Deze schaal past hier niet. Mensen vullen nu zelf een getal in.');
	const decimals = Number.isInteger(step) ? {} : { decimals: 2 };
	const ends = Number.isFinite(from) && Number.isFinite(to) ? { least: from!, most: to! } : {};
	return [{ ...base, as: { type: 'number', ...decimals, ...ends } }];
}

const rangeOf = ({ least, most }: Bounds) => ({
	...(least === undefined ? {} : { least }),
	...(most === undefined ? {} : { most })
});

const otherPart = ({ name }: Base) => [{ name: `${name}_other`, other: true as const }];

/** `start=1 end=5 step=1`. */
const parametersOf = (row: FormRow): Record<string, string> =>
	Object.fromEntries(
		[...row.cell('parameters').matchAll(/([a-z]+)\s*=\s*([^\s;,]+)/gi)].map(([, name, value]) => [
			name!.toLowerCase(),
			value!
		])
	);
