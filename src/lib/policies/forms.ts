import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { isId } from '#lib/storage/ids.ts';
import { backingNeeded, causes, isBacked, kinds, type PolicyKind } from './paragraph.ts';
import { kindOf, kindsIn } from './kinds/kinds.ts';
import { freezable } from './policy.ts';

/** In characters. */
const LONGEST_PARAGRAPH = 20_000;

const paragraphText = field.text(LONGEST_PARAGRAPH, 'Schrijf de tekst op.');
/** A form without the field says nothing about the formal text. */
const formalText = v.optional(field.optionalText(LONGEST_PARAGRAPH, 'De formele tekst'));
const { basedOn } = field;

export const PolicyForm = v.object({
	onceKey: field.onceKey,
	title: field.line(120, 'Geef het beleidskader een titel.')
});

const kind = field.oneOf(kinds, 'Kies wat u toevoegt.');

/** As an address names it; what such a document does not know is what one adds there most. */
export const kindIn = (name: string | null, document: PolicyKind) =>
	kindsIn(document).find((known) => known === name) ?? kindsIn(document)[0]!;

const newParagraph = { onceKey: field.onceKey, kind, text: paragraphText, formalText, afterId: field.optionalId };

/** A new paragraph with what its kind has to say. */
export const ParagraphForm = v.lazy((input) => withDetails(newParagraph, input));

/** What a kind has to say beside the text; the kind itself is in the form too. */
export const DetailsForm = v.lazy((input) => withDetails({ basedOn, kind }, input));

function withDetails<Entries extends v.ObjectEntries>(entries: Entries, input: unknown) {
	const own = v.object(entries);
	const { form } = kindOf(v.parse(v.fallback(v.looseObject({ kind }), { kind: 'text' }), input).kind);
	return v.pipe(
		form ? v.intersect([own, form.schema]) : own,
		v.transform((given) => ({ ...v.parse(own, given), details: form ? v.parse(form.schema, given) : null }))
	);
}

export const ChangeForm = v.object({ basedOn, text: paragraphText, formalText });

export const ConfirmForm = v.object({ basedOn });

/** A line with `---`, else the first empty line, is where the text is cut in two. */
export const SplitForm = v.pipe(
	v.object({ onceKey: field.onceKey, basedOn, split: paragraphText }),
	v.transform(({ split, ...rest }) => ({ ...rest, split, parts: cutInTwo(split) })),
	v.forward(
		v.check(({ parts }) => parts !== undefined, 'Zet een lege regel of --- op de plek waar u de alinea wilt splitsen.'),
		['split']
	)
);

function cutInTwo(text: string): [string, string] | undefined {
	const cut = /^[^\S\n]*---[^\S\n]*$/m.exec(text) ?? /\n[^\S\n]*\n/.exec(text);
	if (!cut) return undefined;
	const parts = [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)].map((part) => part.trim());
	return parts[0] && parts[1] ? [parts[0], parts[1]] : undefined;
}

export const MergeForm = v.object({ basedOn, nextId: field.id('Kies een alinea.'), merged: paragraphText });

export const MoveForm = v.object({ id: field.id('Kies een alinea.'), afterId: field.optionalId });

export const RemoveForm = v.object({ basedOn });

export const ParagraphIdForm = v.object({ id: field.id('Kies een alinea.') });

export const ReasonForm = v.object({ reason: field.text(500, 'Schrijf op waarom u dit toevoegt.') });
/** A rode draad or a bijdrage that gets its place under a paragraph. */
export const PlaceForm = v.pipe(
	v.object({
		id: field.id('Kies eerst een alinea.'),
		findingId: field.optionalId,
		contributionId: field.optionalId
	}),
	v.check(({ findingId, contributionId }) => !findingId !== !contributionId, 'Kies wat u een plek geeft.'),
	v.transform(({ id, findingId, contributionId = '' }) => ({
		id,
		source: findingId ? { findingId } : { contributionId }
	}))
);

export const LinkForm = v.object({ linkId: field.id('Kies een bron.') });

/** Whether what was chosen is of those who are named, is looked up when it is kept. */
export const CauseForm = v.pipe(
	v.object({
		basedOn,
		cause: field.oneOf(causes, 'Kies door wie de tekst veranderde.'),
		text: field.text(1000, 'Schrijf op waarom de tekst veranderde.'),
		contributionIds: field.ids,
		findingIds: field.ids,
		amendmentIds: field.ids,
		byDecision: field.checked
	}),
	v.forward(
		v.check(
			({ cause, contributionIds, findingIds, amendmentIds, byDecision }) =>
				isBacked(cause, [], byDecision || amendmentIds.length > 0) || contributionIds.length + findingIds.length > 0,
			({ input }) => backingNeeded[input.cause]!
		),
		['cause']
	)
);

/** What was filled in before searching, as it comes back in the address. */
export const readTyped = (params: URLSearchParams) => ({
	searched: params.has('zoek'),
	words: params.get('zoek') ?? '',
	basedOn: params.get('basedOn')?.slice(0, 22),
	cause: params.get('cause'),
	text: params.get('text')?.slice(0, 1000),
	chosen: [...params.getAll('findingIds'), ...params.getAll('contributionIds'), ...params.getAll('amendmentIds')]
		.filter(isId)
		.slice(0, 100),
	byDecision: params.has('byDecision')
});

export const FreezeForm = v.object({
	status: field.oneOf(freezable, 'Kies een concept of een gepubliceerde versie.'),
	summary: field.text(600, 'Schrijf in een paar zinnen op wat deze versie is.'),
	languageOverride: field.optionalText(500),
	embargoUntil: v.pipe(
		field.optionalDay('Vul een dag in, zoals 1-3-2026.'),
		v.transform((day) => day || undefined)
	)
});

export const OpenForm = v.object({ versionId: field.id('Kies een versie.'), early: field.checked });
