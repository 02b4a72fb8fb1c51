import type { Advice } from './advice.ts';
import { type State, stateLabels, states } from './outcome.ts';

/** What somebody looks for in the register, as it stands in the address. */
export interface RegisterFilter {
	year: string;
	kind: Advice['kind'] | undefined;
	/** The slug of a consultation. */
	subject: string;
	state: State | undefined;
}

export const kindSlugs: Record<Advice['kind'], string> = { asked: 'gevraagd', unasked: 'ongevraagd' };

/** Whoever types something else looks for everything. */
export function filterIn({ searchParams }: URL): RegisterFilter {
	const get = (name: string) => searchParams.get(name) ?? '';
	const year = /^\d{4}$/.test(get('jaar')) ? get('jaar') : '';
	return {
		year,
		kind: (['asked', 'unasked'] as const).find((kind) => kindSlugs[kind] === get('soort')),
		subject: get('onderwerp').slice(0, 200),
		state: states.find((state) => stateLabels[state].slug === get('stand'))
	};
}

export const isFiltered = ({ year, kind, subject, state }: RegisterFilter) => !!(year || kind || subject || state);
