import type { GivenOption } from '../given.ts';
import type { FormRow } from './sheets.ts';
import { plain } from './texts.ts';
import type { Typed } from './types.ts';

/** The choices by the name of their list. */
export const choicesBy = (rows: FormRow[]): ReadonlyMap<string, GivenOption[]> => {
	const lists = new Map<string, GivenOption[]>();
	for (const row of rows) {
		const name = row.cell('list_name');
		const option = { name: row.cell('name'), label: plain(row.spoken('label')) };
		if (!name || (!option.name && !Object.keys(option.label).length)) continue;
		const list = lists.get(name);
		if (list) list.push(option);
		else lists.set(name, [option]);
	}
	return lists;
};

/** Tells what is lost of a list of choices. */
export function tellOfList(row: FormRow, options: GivenOption[], tell: (note: string) => void) {
	if (row.cell('choice_filter'))
		tell(`Welke antwoorden er waren, hing af van een ander antwoord. Er stond: ${row.cell('choice_filter')}`);
	if (!options.length) tell('De lijst met antwoorden staat niet in het bestand. Vul ze hier zelf in.');
}

/** With the choice that is not in the list. */
export const withOther = (options: GivenOption[], { orOther }: Typed): GivenOption[] =>
	orOther
		? [
				...options,
				{ name: 'other', label: { '': 'Anders, namelijk', nl: 'Anders, namelijk', en: 'Other' }, other: true }
			]
		: options;

export const shuffled = (row: FormRow) =>
	/randomi[sz]e\s*=\s*true/i.test(row.cell('parameters')) ? { shuffled: true } : {};
