import { refuse } from '#lib/errors.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { isOver } from '#lib/text/dates.ts';
import type { consultations, phases } from './tables.ts';

export type Consultation = typeof consultations.$inferSelect;
export type Phase = typeof phases.$inferSelect;

export const statusLabels: Record<Consultation['status'], string> = {
	draft: 'In voorbereiding',
	running: 'Loopt nu',
	finished: 'Afgerond'
};

/** A draft is for the redactie only. */
export const maySee = (person: Person | undefined, { status }: Pick<Consultation, 'status'>) =>
	status !== 'draft' || mayEdit(person);

/** Whether people can still hand in. */
export const isRunning = ({ status }: Pick<Consultation, 'status'>) => status === 'running';

/** Refuses what only a consultation that runs takes. `instead`: what is so when it is over, as a sentence. */
export function assertRuns(consultation: Pick<Consultation, 'status'>, instead: string) {
	if (consultation.status === 'draft')
		refuse('conflict', 'Dit traject is nog in voorbereiding. Open eerst het traject.');
	assertGoesOn(consultation, instead);
}

/** The same for what can be made ready before it runs. */
export function assertGoesOn({ status }: Pick<Consultation, 'status'>, instead: string) {
	if (status === 'finished') refuse('closed', `Dit traject is afgerond. ${instead}`);
}

/** `day`: as `2026-03-01`. */
export const isCurrent = ({ startsOn, endsOn }: Pick<Phase, 'startsOn' | 'endsOn'>, day: string) =>
	startsOn <= day && !isOver(endsOn, day);
