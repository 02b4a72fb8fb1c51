import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { languages, type Language } from '../words/language.ts';

/** As many as fit in one PDF within the time limit. */
const MOST_COPIES = 100;

export const PapersForm = v.object({
	onceKey: field.onceKey,
	copies: field.wholeNumber(1, MOST_COPIES, `Vul in hoeveel papieren u wilt, van 1 tot ${MOST_COPIES}.`),
	language: field.oneOf(languages, 'Kies een taal.'),
	large: field.checked,
	sendTo: field.text(300, 'Vul in waar mensen het papier naartoe sturen.')
});

/** Which papers stand in one PDF: the first and the last number. */
export interface Papers {
	from: number;
	to: number;
	language: Language;
	large: boolean;
	sendTo: string;
}

/** The choices as they stand in an address. */
export const asQuery = ({ from, to, language, large, sendTo }: Papers) =>
	String(
		new URLSearchParams({
			van: String(from),
			tot: String(to),
			taal: language,
			naar: sendTo,
			...(large ? { groot: '1' } : {})
		})
	);

const number = v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number));

const Query = v.pipe(
	v.object({
		van: number,
		tot: number,
		taal: v.picklist(languages),
		naar: v.pipe(v.string(), v.maxLength(300)),
		groot: v.optional(v.string())
	}),
	v.check(({ van, tot }) => tot >= van && tot - van < MOST_COPIES)
);

/** What such an address asks for; nothing when it asks for nothing that can be. */
export function readPapers(query: URLSearchParams): Papers | undefined {
	const { success, output } = v.safeParse(Query, Object.fromEntries(query));
	if (!success) return undefined;
	const { van, tot, taal, naar, groot } = output;
	return { from: van, to: tot, language: taal, large: !!groot, sendTo: naar };
}
