import { createConsultation, type ConsultationInput } from '#lib/consultations/consultations.server.ts';
import type { Person } from '#lib/people/person.ts';

/** A consultation that runs, made by a redacteur. */
export const newConsultation = (editor: Person, change: Partial<ConsultationInput> = {}) =>
	createConsultation(editor, {
		title: 'Samen leven',
		summary: 'Hoe wij samen leven.',
		promise: 'Wij doen iets met elk woord.',
		level: 'involve',
		open: 'Alles.',
		fixed: 'Niets.',
		status: 'running',
		...change
	});
