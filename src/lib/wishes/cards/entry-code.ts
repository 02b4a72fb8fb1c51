import * as v from 'valibot';
import { now } from '#lib/clock.ts';
import * as field from '#lib/forms/fields.ts';
import type { Person } from '#lib/people/person.ts';
import { asDate, dayAfter, dayOf, isOver } from '#lib/text/dates.ts';
import type { wishEntryCodes } from './tables.ts';

export type EntryCode = typeof wishEntryCodes.$inferSelect;

/** Who types a card over: somebody of the redactie, or who got a code for it. */
export type Enterer = Person | EntryCode;

export const isCode = (by: Enterer): by is EntryCode => 'codeHash' in by;

/** In days from today: a stack that lies longer gets a new code. */
const MOST_DAYS = 90;

const DAY = 'Vul de laatste dag in, zoals 1-3-2026.';

export const EntryCodeForm = v.object({
	onceKey: field.onceKey,
	name: field.line(60, 'Schrijf op voor welke stapel of welke plek de code is.'),
	lastDay: v.pipe(
		field.day(DAY),
		v.check((day) => !isOver(day, today()), 'Deze dag is al voorbij. Kies vandaag of een latere dag.'),
		v.check((day) => day <= dayAfter(today(), MOST_DAYS), `Kies een dag binnen ${MOST_DAYS} dagen.`)
	)
});
export type EntryCodeInput = v.InferOutput<typeof EntryCodeForm>;

const today = () => dayOf(now());

/** Whether cards can be typed over with it now. */
export const works = ({ stoppedAt, lastDay }: Pick<EntryCode, 'stoppedAt' | 'lastDay'>) =>
	!stoppedAt && !isOver(lastDay, today());

/** In the words of the list of the redactie. */
export function entryCodeStatus(code: Pick<EntryCode, 'stoppedAt' | 'lastDay'>): string {
	if (code.stoppedAt) return `Ingetrokken op ${asDate(code.stoppedAt)}`;
	return works(code) ? `Werkt tot en met ${asDate(code.lastDay)}` : `Werkte tot en met ${asDate(code.lastDay)}`;
}
