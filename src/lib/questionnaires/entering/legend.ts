import type { Answerable } from '../definition.ts';
import { escapeLabel } from '../types/escapes.ts';
import { labelOfStep, stepsOf } from '../types/scale.ts';
import { nl } from '../words/nl.ts';
import { escapeSigns } from './typed.ts';

/** What one can type at a question: each sign with what it stands for, and how to type it. */
export interface Legend {
	how: string;
	signs: { sign: string; label: string }[];
	/** The rows or options in the order in which one types a number for each. */
	order?: string[];
}

export function legendOf(question: Answerable): Legend {
	const escapes = (question.escapes ?? []).map((escape) => ({
		sign: escapeSigns[escape],
		label: escapeLabel(question, escape, nl)
	}));
	const numbered =
		'options' in question ? question.options.map(({ label }, i) => ({ sign: String(i + 1), label })) : [];
	switch (question.type) {
		case 'one':
			return { how: 'Eén nummer.', signs: [...numbered, ...escapes] };
		case 'several':
			return { how: 'Eén of meer nummers, zoals 1,3.', signs: [...numbered, ...escapes] };
		case 'scale':
			return {
				how: `Een cijfer van ${question.from} tot en met ${question.to}.`,
				signs: [...stepNames(question), ...escapes]
			};
		case 'matrix':
			return {
				how: `Een nummer voor elke regel, zoals ${question.rows.map(() => '1').join(' ')}. Een lege regel is -.`,
				signs: [...numbered, ...escapes],
				order: question.rows.map(({ label }) => label)
			};
		case 'ranking':
			return {
				how: 'De plaats van elke regel, in de volgorde van het papier. Een lege regel is -.',
				signs: escapes,
				order: labelsIn(question)
			};
		case 'points':
			return {
				how: 'De punten van elke regel, in de volgorde van het papier.',
				signs: escapes,
				order: labelsIn(question)
			};
		case 'date':
			return { how: 'Zoals 1-3-2026 of 01032026.', signs: escapes };
		case 'postcode':
			return { how: 'De vier cijfers.', signs: escapes };
		case 'number':
			return { how: question.unit ?? '', signs: escapes };
		case 'file':
			return { how: 'Hier vult u niets in. Een foto bewaart u bij het papier.', signs: [] };
		default:
			return { how: '', signs: escapes };
	}
}

const labelsIn = ({ options }: { options: { label: string }[] }) => options.map(({ label }) => label);

function stepNames(question: Extract<Answerable, { type: 'scale' }>) {
	const { from, to, fromLabel, toLabel } = question;
	const named = stepsOf(question).flatMap((step) => {
		const label = labelOfStep(question, step);
		return label ? [{ sign: String(step), label }] : [];
	});
	return named.length
		? named
		: [
				{ sign: String(from), label: fromLabel },
				{ sign: String(to), label: toLabel }
			];
}

/** A question in which one types many words gets room for them. */
export const isLong = (question: Answerable) => question.type === 'open' && !question.short;
