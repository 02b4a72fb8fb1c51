import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { answers, cardLabels } from './answer.ts';
import type { meetingDays, meetingNotes, meetingStatements, meetingTables } from './tables.ts';

export type Day = typeof meetingDays.$inferSelect;
export type HallTable = typeof meetingTables.$inferSelect;
export type Statement = typeof meetingStatements.$inferSelect;
export type Note = typeof meetingNotes.$inferSelect;

/** People come in with the code of the hall, and write at the tables. */
export const isOpen = ({ status }: Pick<Day, 'status'>) => status === 'open';

export const dayLabels: Record<Day['status'], string> = {
	preparing: 'In voorbereiding',
	open: 'De zaal is open',
	closed: 'De zaal is dicht'
};

export const MOST_TABLES = 30;
export const MOST_STATEMENTS = 30;

/** A name on each line. */
export const TablesForm = v.object({
	names: v.pipe(
		field.text(2000, 'Geef elke tafel een naam, op een eigen regel.'),
		v.transform((names) => [...new Set(names.split('\n').map((name) => name.trim()))].filter(Boolean)),
		v.maxLength(MOST_TABLES, `Dit zijn meer dan ${MOST_TABLES} tafels.`),
		v.everyItem((name) => name.length <= 60, 'De naam van een tafel is langer dan 60 tekens. Maak die korter.')
	)
});

export const TableForm = v.object({
	table: field.id('Kies een tafel.'),
	name: field.line(60, 'Geef de tafel een naam.')
});

const MOST_OF_STATEMENT = 200;

export const StatementForm = v.object({
	onceKey: field.onceKey,
	text: field.line(MOST_OF_STATEMENT, 'Schrijf de stelling op.', 'De stelling')
});
export const ChangeStatementForm = v.omit(StatementForm, ['onceKey']);

export const ChosenStatement = v.object({ statement: field.id('Kies een stelling.') });

/** An empty field means none. */
const count = (label: string) =>
	v.pipe(
		field.optionalNumber(0, 2000, `Vul bij ${label.toLowerCase()} een getal in, zoals 12.`),
		v.transform((cards) => cards ?? 0)
	);

export const CardsForm = v.object({
	place: field.line(40, 'Kies waar u de kaarten telde.'),
	agree: count(cardLabels.agree),
	disagree: count(cardLabels.disagree),
	unsure: count(cardLabels.unsure)
});

export const VoteForm = v.object({
	statement: field.id('Kies een stelling.'),
	answer: field.oneOf(answers, 'Kies eens, oneens of weet ik niet.')
});

export const HallCodeForm = v.object({ code: field.line(20, 'Vul de code in die op het scherm staat.') });

export const MOST_OF_NOTE = 1000;
const voices = field.wholeNumber(1, 500, 'Vul in hoeveel mensen dit vinden, zoals 4.');
const noteText = field.text(MOST_OF_NOTE, 'Schrijf op wat er gezegd is.', 'De aantekening');

export const NoteForm = v.object({ onceKey: field.onceKey, text: noteText, voices });
export const ChangeNoteForm = v.object({ note: field.id('Kies een aantekening.'), text: noteText, voices });
export const ChosenNote = v.object({ note: field.id('Kies een aantekening.') });
export const LeaveOutForm = v.object({
	note: field.id('Kies een aantekening.'),
	reason: field.line(300, 'Schrijf op waarom dit geen inbreng wordt.', 'De reden')
});

export const FlipChartForm = v.object({
	table: field.optionalId,
	alt: field.text(1000, 'Schrijf op wat er op het vel staat.', 'De beschrijving')
});
export const ChosenFlipChart = v.object({ flipChart: field.id('Kies een foto.') });
