import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { isId } from '#lib/storage/ids.ts';

/** Where in the queue the moderator was, to come back there. */
const place = { page: field.optionalLine(6), place: field.optionalLine(6) };

export const ApproveForm = v.object({ id: field.id('Kies een bijdrage.'), ...place });

export const HideForm = v.object({
	id: field.id('Kies een bijdrage.'),
	reason: field.text(300, 'Schrijf op waarom. Iedereen kan dit lezen.'),
	...place
});

/** Of one at a time: how many the moderator left for later. */
const skipped = { skipped: field.optionalLine(6) };

export const OneForm = v.object({ id: field.id('Kies een bijdrage.'), ...skipped });

/** A reason to press at once, or one in own words. */
export const HideOneForm = v.pipe(
	v.object({
		id: field.id('Kies een bijdrage.'),
		quick: field.optionalLine(300),
		reason: field.optionalText(300, 'De reden'),
		...skipped
	}),
	v.forward(
		v.check(({ quick, reason }) => !!(quick || reason), 'Schrijf op waarom. Iedereen kan dit lezen.'),
		['reason']
	)
);

/** Why most is hidden, as everybody reads it. */
export const quickReasons = [
	'De tekst noemt iemand die daar niet om vroeg.',
	'De tekst past niet bij de regel van deze boom.',
	'De tekst beledigt mensen.',
	'De tekst is reclame.'
];

export const ReportForm = v.object({
	onceKey: field.onceKey,
	reason: field.text(300, 'Schrijf op wat er niet klopt.', 'Uw melding')
});

export type Done = 'openbaar' | 'verborgen' | 'blijft' | 'terug';

/** What the moderator hears of what they just did. */
export const doneLabels: Record<Done, string> = {
	openbaar: 'Gelukt: dit is nu openbaar.',
	verborgen: 'Gelukt: dit is verborgen. Iedereen kan uw reden lezen.',
	blijft: 'Gelukt: dit blijft staan.',
	terug: 'Ongedaan gemaakt. De bijdrage staat weer in de rij.'
};

export const isDone = (value: string | null): value is Done => value !== null && value in doneLabels;

/** What the address of one at a time says: how many were skipped, and what was just done, of what. */
export function readAsked(query: URLSearchParams) {
	const [over = '', done = '', of = ''] = ['over', 'gedaan', 'id'].map((name) => query.get(name) ?? '');
	return {
		skipped: /^\d{1,4}$/.test(over) ? Number(over) : 0,
		done: isDone(done) ? done : undefined,
		of: isId(of) ? of : undefined
	};
}

/** The page of one at a time, with what was just done, and of what. */
export const oneAt = ({ skipped: count }: { skipped: string }, done: Done, id: string) =>
	`/beheer/moderatie/een-voor-een?over=${/^\d{1,4}$/.test(count) ? count : '0'}&gedaan=${done}&id=${id}`;

/** The address of the queue at the place where the moderator was: there the next one waits now. */
export const queueAt = ({ page, place }: { page: string; place: string }, done: Done) => {
	const at = /^\d{1,6}$/.test(page) ? page : '1';
	return `/beheer/moderatie?pagina=${at}&gedaan=${done}#${/^\d{1,6}$/.test(place) ? `plek-${place}` : 'gedaan'}`;
};
