import * as v from 'valibot';
import { channelOfSlug } from '#lib/contributions/channel.ts';
import { statuses } from '#lib/contributions/status.ts';
import * as field from '#lib/forms/fields.ts';
import { isId } from '#lib/storage/ids.ts';
import type { FormState } from '#lib/ui/form-state.ts';

/** What the list of contributions is narrowed down to. `theme`: an id, or `geen` for what is under no theme. */
export interface InboxChoice {
	channel?: ReturnType<typeof channelOfSlug>;
	neighbourhoodId?: string | undefined;
	theme?: string | undefined;
	/** A question of a vragenlijst: the slug of the one and the id of the other. */
	question?: { list: string; id: string } | undefined;
	status?: (typeof statuses)[number] | undefined;
	from?: string | undefined;
	until?: string | undefined;
	words?: string | undefined;
	replied?: boolean | undefined;
	/** Only items of a wijkagenda that are about other wijken too. */
	passedOn?: boolean | undefined;
}

const names = ['zoek', 'kanaal', 'wijk', 'thema', 'status', 'antwoord', 'van', 'tot', 'vraag', 'doorgegeven'] as const;

const noDay = 'Vul een dag in, zoals 1-3-2026.';
const day = v.union([v.literal(''), field.day(noDay)], noDay);

/** Reads the address of the list. A day that is none comes back with a sentence; the rest is left out. */
export function readInbox(params: URLSearchParams): { choice: InboxChoice; form: FormState; page: number } {
	const values = Object.fromEntries(names.map((name) => [name, (params.get(name) ?? '').slice(0, 200)]));
	const of = (name: (typeof names)[number]) => values[name]!.replaceAll('\0', '').trim();
	const [from, until] = [v.safeParse(day, of('van')), v.safeParse(day, of('tot'))];
	const problems = Object.entries({ van: from, tot: until }).flatMap(([name, { success, issues }]) =>
		success ? [] : [{ field: name, message: issues[0].message }]
	);
	const choice = {
		channel: channelOfSlug(of('kanaal')),
		neighbourhoodId: isId(of('wijk')) ? of('wijk') : undefined,
		theme: of('thema') === NO_THEME || isId(of('thema')) ? of('thema') : undefined,
		question: questionIn(of('vraag')),
		status: statuses.find((status) => status === of('status')),
		from: from.success && from.output ? from.output : undefined,
		until: until.success && until.output ? until.output : undefined,
		words: of('zoek') || undefined,
		replied: { ja: true, nee: false }[of('antwoord')],
		passedOn: of('doorgegeven') === 'ja' || undefined
	};
	return { choice, form: { action: '', values, problems }, page: Number(params.get('pagina')) || 1 };
}

/** `uw-buurt.wat-kan-beter`. */
function questionIn(name: string) {
	const [list, id] = name.split('.');
	return list && id ? { list, id } : undefined;
}

export const NO_THEME = 'geen';

/** How the address names the page of each side of a finding. */
export const sidePages = { supports: 'steun', dissents: 'tegen' } as const;

/** The address of another page of the same list. Names of actions stay out; an emptied theme is a choice too. */
export function inboxPage(params: URLSearchParams, page: number, list = 'pagina') {
	const kept = [...params].filter(
		([name, value]) => !name.startsWith('/') && name !== list && (value !== '' || name === 'thema')
	);
	const query = new URLSearchParams(page > 1 ? [...kept, [list, String(page)]] : kept);
	return `?${query}`;
}

const ticks = { contributionIds: field.ids, shown: field.ids, all: field.checked };

const NONE_TICKED = 'Vink eerst een of meer bijdragen aan.';

/** With the box for all on the page ticked, it is all of those. */
const ticked = ({ contributionIds, shown, all }: { contributionIds: string[]; shown: string[]; all: boolean }) =>
	all ? shown : contributionIds;

/** Ticked contributions and the theme they go under; or all that stand on the page. */
export const BulkCodeForm = v.pipe(
	v.object({ themeId: field.id('Kies een thema.'), ...ticks }),
	v.transform(({ themeId, ...given }) => ({ themeId, contributionIds: ticked(given) })),
	v.forward(
		v.check(({ contributionIds }) => contributionIds.length > 0, NONE_TICKED),
		['contributionIds']
	)
);

/** Ticked contributions and on which side of a finding they stand. */
export const BulkSourceForm = v.pipe(
	v.object({
		stance: field.oneOf(['supports', 'dissents'], 'Kies of dit de rode draad steunt.'),
		...ticks
	}),
	v.transform(({ stance, ...given }) => ({ stance, contributionIds: ticked(given) })),
	v.forward(
		v.check(({ contributionIds }) => contributionIds.length > 0, NONE_TICKED),
		['contributionIds']
	)
);

/** A button holds which contribution leaves which theme, as `theme.contribution`. */
export const UncodeForm = v.pipe(
	v.object({ coding: field.text(80, 'Kies een thema.') }),
	v.transform(({ coding }) => {
		const [themeId = '', contributionId = ''] = coding.split('.');
		return { themeId, contributionId };
	}),
	v.check(({ themeId, contributionId }) => isId(themeId) && isId(contributionId), 'Kies een thema.')
);
