import { isDay } from '#lib/forms/fields.ts';
import type { Answerable, Answers, MatrixQuestion, Row } from '../definition.ts';
import { channels } from '../tables.ts';
import type { Wijk } from '../types/behaviour.ts';
import { listed } from '../types/behaviour.ts';
import { rowKey } from '../types/matrix.ts';
import { stepsOf } from '../types/scale.ts';
import { stepLabel } from './labels.ts';
import { type Sorting, themesKey } from './sorting.ts';

/** A part of the people who answered. Each thing that is named must hold. */
export interface Filter {
	/** The id of a question to the id of an answer. */
	answers: Record<string, string>;
	channel: string;
	/** The number of a version. */
	version: string;
	/** Days as `2026-03-01`, both within. */
	from: string;
	to: string;
}

/** How a question is called in the address of a filter. */
export const paramOf = (id: string) => `vraag-${id}`;

export interface Closed {
	id: string;
	label: string;
	options: { id: string; label: string }[];
	several: boolean;
}

/** The questions by whose answers one can filter and cross, with what can be answered. */
export function closedAmong(
	questions: readonly Answerable[],
	wijken: readonly Wijk[],
	themes: Sorting['themes'] = []
): Closed[] {
	return questions.flatMap((question): Closed[] => {
		const { id, label, type } = question;
		const of = (options: { id: string; label: string }[]): Closed[] => [
			{
				id,
				label,
				options: options.map((option) => ({ id: option.id, label: option.label })),
				several: type === 'several'
			}
		];
		if (type === 'one' || type === 'several') return of(question.options);
		if (type === 'open') return question.inward || !themes.length ? [] : [byTheme(question, themes)];
		if (type === 'neighbourhood') return of(wijken.map((wijk) => ({ id: wijk.id, label: wijk.name })));
		if (type === 'matrix') return question.rows.map((row) => byRow(question, row));
		return type === 'scale'
			? of(stepsOf(question).map((step) => ({ id: String(step), label: stepLabel(question, step) })))
			: [];
	});
}

const byRow = ({ id, label, options }: MatrixQuestion, row: Row): Closed => ({
	id: rowKey(id, row.id),
	label: `${label} ${row.label}`,
	options: options.map((option) => ({ id: option.id, label: option.label })),
	several: false
});

const byTheme = ({ id, label }: Answerable, themes: Sorting['themes']): Closed => ({
	id: themesKey(id),
	label: `Thema van: ${label}`,
	options: themes.map((theme) => ({ id: theme.id, label: theme.name })),
	several: true
});

/** The filter in an address. What is not known is no filter. */
export function readFilter(params: URLSearchParams, closed: readonly Closed[]): Filter {
	const of = (name: string) => params.get(name)?.trim() ?? '';
	const chosen = closed.flatMap(({ id, options }): [string, string][] => {
		const given = of(paramOf(id));
		return options.some((option) => option.id === given) ? [[id, given]] : [];
	});
	const day = (name: string) => (isDay(of(name)) ? of(name) : '');
	return {
		answers: Object.fromEntries(chosen),
		channel: channels.find((channel) => channel === of('kanaal')) ?? '',
		version: /^[1-9]\d{0,3}$/.test(of('versie')) ? of('versie') : '',
		from: day('van'),
		to: day('tot')
	};
}

export const isFiltered = ({ answers, ...others }: Filter) =>
	Object.keys(answers).length > 0 || Object.values(others).some(Boolean);

interface Filtered {
	answers: Answers;
	channel: string;
	version: number;
	day: string;
}

/** Whether somebody is among the people that are looked at. */
export function allowing(filter: Filter | undefined): (sent: Filtered) => boolean {
	if (!filter || !isFiltered(filter)) return () => true;
	const wanted = Object.entries(filter.answers);
	return ({ answers, channel, version, day }) =>
		(!filter.channel || filter.channel === channel) &&
		(!filter.version || Number(filter.version) === version) &&
		(!filter.from || day >= filter.from) &&
		(!filter.to || day <= filter.to) &&
		wanted.every(([id, option]) => listed(answers[id]).includes(option));
}
