import type { Cell, Code, Column } from '#lib/spreadsheets/table.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { Answers } from '../definition.ts';
import { channels } from '../tables.ts';
import { dutchNames, languages, type Language } from '../words/language.ts';
import type { Edition } from './known-question.ts';

/** An inzending that was sent, as it goes into a table. */
export interface Sent {
	edition: Edition;
	answers: Answers;
	channel: (typeof channels)[number];
	language: Language;
	submittedAt: Date;
	correctedAt: Date | null;
	timings: Record<string, number>;
	leftOut: boolean;
	paper: string | null;
	/** How much it counts, where answers are weighted. */
	weight?: number | undefined;
	standOf: (questionId: string) => number | undefined;
	/** Under which themes the redactie put an open answer. */
	themesOf?: (questionId: string) => readonly string[] | undefined;
}

export interface ResponseColumn {
	column: Column;
	/** `place`: in the order of this table, from 1. */
	cell: (sent: Sent, place: number) => Cell;
}

/** What stands before the answers: nothing that leads to a person or to a moment. */
export const responseColumns = (): ResponseColumn[] => [
	{ column: number('nummer', 'Nummer in dit bestand, in een willekeurige volgorde'), cell: (_, place) => place },
	{ column: number('versie', 'Versie van de vragenlijst'), cell: ({ edition }) => edition.number },
	{
		column: { ...number('kanaal', 'Hoe het binnenkwam'), values: channelCodes },
		cell: ({ channel }) => channels.indexOf(channel) + 1
	},
	{ column: { name: 'taal', label: 'Taal', type: 'text', values: languageCodes }, cell: ({ language }) => language },
	{ column: { name: 'dag', label: 'Dag van insturen', type: 'date' }, cell: ({ submittedAt }) => dayOf(submittedAt) },
	{
		column: number('seconden', 'Hoe lang het invullen duurde, in seconden'),
		cell: ({ timings }) => secondsIn(timings)
	},
	{
		column: { ...number('weggelaten', 'Of de redactie het weglaat uit de resultaten'), values: yesOrNo },
		cell: ({ leftOut }) => Number(leftOut)
	},
	{ column: { name: 'papier', label: 'Nummer op het papier', type: 'text', width: 40 }, cell: ({ paper }) => paper }
];

/** What stands behind the answers, so that it moves no other column. */
export const weightColumn: ResponseColumn = {
	column: number('gewicht', 'Hoe zwaar het telt'),
	cell: ({ weight }) => weight ?? null
};

function number(name: string, label: string): Column {
	return { name, label, type: 'number' };
}

const channelLabels: Record<Sent['channel'], string> = {
	online: 'Op de website',
	kiosk: 'Op een scherm in een gebouw',
	paper: 'Op papier',
	desk: 'Aan de balie',
	phone: 'Per telefoon'
};

const channelCodes: readonly Code[] = channels.map((channel, i) => ({
	code: String(i + 1),
	label: channelLabels[channel]
}));

const languageCodes: readonly Code[] = languages.map((code) => ({ code, label: dutchNames[code] }));

const yesOrNo: readonly Code[] = [
	{ code: '0', label: 'Nee' },
	{ code: '1', label: 'Ja' }
];

/** Nothing where nobody measured. */
function secondsIn(timings: Record<string, number>) {
	const all = Object.values(timings);
	return all.length ? all.reduce((sum, seconds) => sum + seconds, 0) : null;
}

/** Names that no question can have. */
export const ownNames = new Set([...responseColumns(), weightColumn].map(({ column }) => column.name));
