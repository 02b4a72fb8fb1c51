import type {
	ConsentQuestion,
	DateQuestion,
	EmailQuestion,
	FileQuestion,
	NeighbourhoodQuestion,
	NumberQuestion,
	PlaceQuestion,
	PostcodeQuestion
} from '../definition.ts';
import { listed, single } from '../types/behaviour.ts';
import { escapeIn } from '../types/escapes.ts';
import { LONGEST_STREET } from '#lib/neighbourhoods/place.ts';
import { pointKey, streetKey } from '../types/place.ts';
import { numberOr } from './choice-parts.ts';
import { answered, coded, loose, standPart, type Part, type Said } from './parts.ts';
import { reasonFor } from './reasons.ts';

/** A wijk by the id that answers have: what stands for it in a table, and its name. */
export type Wijken = ReadonlyMap<string, { slug: string; name: string }>;

export const numberParts = (question: NumberQuestion): Part[] => [
	loose({
		suffix: '',
		column: { type: 'number' },
		cell: (said) => (isGiven(said, question.id) ? Number(said.answers[question.id]) : null)
	}),
	standPart(question, answered, (said) => (isGiven(said, question.id) ? 1 : undefined))
];

export const dateParts = (question: DateQuestion): Part[] => [
	loose({
		suffix: '',
		column: { type: 'date' },
		cell: (said) => (isGiven(said, question.id) ? single(said.answers[question.id]) : null)
	}),
	standPart(question, answered, (said) => (isGiven(said, question.id) ? 1 : undefined))
];

export const neighbourhoodParts = (question: NeighbourhoodQuestion, wijken: Wijken): Part[] => [
	wijkPart('', question.id, wijken),
	standPart(question, answered, (said) => (isGiven(said, question.id) ? 1 : undefined))
];

export const postcodeParts = ({ id }: PostcodeQuestion): Part[] => [
	coded({ suffix: '', cell: ({ answers }) => numberOr(answers, id) })
];

/** As precise as somebody wanted to be. */
export function placeParts(question: PlaceQuestion, wijken: Wijken): Part[] {
	const { id } = question;
	const [street, point] = [streetKey(id), pointKey(id)];
	const words = (suffix: string, label: string, key: string, width: number): Part =>
		loose({
			suffix,
			label,
			own: true,
			column: { type: 'text', width },
			cell: ({ answers }) => single(answers[key]) || null
		});
	return [
		wijkPart('wijk', id, wijken),
		words('straat', 'straat of plek', street, LONGEST_STREET),
		words('punt', 'plek op de kaart, in graden oost en noord', point, 30),
		standPart(question, answered, (said) =>
			isGiven(said, id) || isGiven(said, street) || isGiven(said, point) ? 1 : undefined
		)
	];
}

/** How many, and by which name the platform has them. */
export const fileParts = ({ id, most }: FileQuestion): Part[] => [
	coded({
		suffix: 'aantal',
		label: 'hoeveel',
		cell: ({ answers }) => (answers[id]?.length ? listed(answers[id]).length : reasonFor(answers[id]))
	}),
	loose({
		suffix: 'bestanden',
		label: 'welke',
		own: true,
		column: { type: 'text', width: most * 37 },
		cell: ({ answers }) => listed(answers[id]).join(' ') || null
	})
];

export const consentParts = ({ id }: ConsentQuestion): Part[] => [
	coded({
		suffix: '',
		values: [{ code: '1', label: 'Ja' }],
		cell: ({ answers }) => (answers[id]?.length ? 1 : reasonFor(answers[id]))
	})
];

/** That somebody gave an address; never the address. */
export const emailParts = ({ id }: EmailQuestion): Part[] => [
	coded({
		suffix: '',
		values: [{ code: '1', label: 'Gaf een e-mailadres' }],
		cell: (said) => (isGiven(said, id) ? 1 : reasonFor(said.answers[id]))
	})
];

const isGiven = ({ answers }: Said, key: string) => !!answers[key]?.length && !escapeIn(answers[key]);

const wijkPart = (suffix: string, id: string, wijken: Wijken): Part =>
	loose({
		suffix,
		...(suffix && { label: 'wijk' }),
		column: { type: 'text', values: [...wijken.values()].map(({ slug, name }) => ({ code: slug, label: name })) },
		cell: (said) => (isGiven(said, id) ? (wijken.get(single(said.answers[id]))?.slug ?? null) : null)
	});
