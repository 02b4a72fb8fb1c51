import type {
	Escape,
	MatrixQuestion,
	NeighbourhoodQuestion,
	OneQuestion,
	OpenQuestion,
	Option,
	Page,
	Question,
	RankingQuestion,
	ScaleQuestion,
	SeveralQuestion
} from '../../definition.ts';

// How the templates are written down: a line or two for each question.

interface Extra {
	hint?: string;
	required?: boolean;
	showIf?: string;
	escapes?: Escape[];
}

export const page = (id: string, title: string, questions: Question[], introduction?: string): Page => ({
	id,
	title,
	...(introduction ? { introduction } : {}),
	questions
});

export const one = (id: string, label: string, options: string[], extra: Extra = {}): OneQuestion => ({
	...asked(id, label, extra),
	type: 'one',
	options: options.map(asOption)
});

export const yesNo = (id: string, label: string, extra: Extra = {}): OneQuestion => ({
	...asked(id, label, { escapes: ['unknown'], ...extra }),
	type: 'one',
	look: 'yesno',
	options: ['Ja', 'Nee'].map(asOption)
});

export const several = (id: string, label: string, options: string[], extra: Extra = {}): SeveralQuestion => ({
	...asked(id, label, extra),
	type: 'several',
	options: options.map(asOption)
});

/** Five steps, each with a name. */
export const steps = (id: string, label: string, labels: string[], extra: Extra = {}): ScaleQuestion => ({
	...asked(id, label, extra),
	type: 'scale',
	from: 1,
	to: labels.length,
	fromLabel: labels[0]!.toLowerCase(),
	toLabel: labels.at(-1)!.toLowerCase(),
	labels
});

/** Liever A, liever B, of ertussenin. */
export const dilemma = (id: string, label: string, [a, b]: [string, string]): ScaleQuestion => ({
	...asked(id, label, { escapes: ['unknown'] }),
	type: 'scale',
	from: 1,
	to: 5,
	fromLabel: a,
	toLabel: b,
	look: 'dilemma'
});

export const grid = (
	id: string,
	label: string,
	rows: string[],
	options: string[],
	extra: Extra = {}
): MatrixQuestion => ({
	...asked(id, label, extra),
	type: 'matrix',
	rows: rows.map((row, i) => ({ id: `r${i + 1}`, label: row })),
	options: options.map(asOption)
});

export const ranking = (id: string, label: string, options: string[], most: number): RankingQuestion => ({
	...asked(id, label, {}),
	type: 'ranking',
	options: options.map(asOption),
	most
});

export const open = (id: string, label: string, extra: Extra = {}): OpenQuestion => ({
	...asked(id, label, extra),
	type: 'open',
	maxLength: 2000
});

export const wijk = (): NeighbourhoodQuestion => ({
	...asked('wijk', 'In welke wijk woont u?', { escapes: ['refused'] }),
	type: 'neighbourhood'
});

export const age = (): OneQuestion =>
	one(
		'leeftijd',
		'Hoe oud bent u?',
		['Jonger dan 25 jaar', '25 tot 45 jaar', '45 tot 65 jaar', '65 tot 80 jaar', '80 jaar of ouder'],
		{
			escapes: ['refused']
		}
	);

export const good = ['Heel slecht', 'Slecht', 'Gewoon', 'Goed', 'Heel goed'];
export const agree = ['Helemaal oneens', 'Oneens', 'Ertussenin', 'Eens', 'Helemaal eens'];

const asked = (id: string, label: string, { hint = '', required = false, showIf, escapes }: Extra) => ({
	id,
	label,
	hint,
	required,
	...(showIf ? { showIf } : {}),
	...(escapes ? { escapes } : {})
});

const OTHER = 'Anders, namelijk';

/** “Anders, namelijk” gets its field, and “Geen van deze” rules out the others. */
const asOption = (label: string, i: number): Option => ({
	id: `a${i + 1}`,
	label,
	...(label === OTHER ? { other: true } : {}),
	...(/^(?:Geen|Nergens|Nooit)/.test(label) ? { alone: true } : {})
});
