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

/** `day`: as `2026-03-01`. */
export const isCurrent = ({ startsOn, endsOn }: Pick<Phase, 'startsOn' | 'endsOn'>, day: string) =>
	startsOn <= day && !isOver(endsOn, day);
