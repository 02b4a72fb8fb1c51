import type { AnnouncementInput } from '#lib/meetings/announcement.ts';
import { announceMeeting } from '#lib/meetings/announcing.server.ts';
import type { MeetingInput } from '#lib/meetings/meeting.ts';
import { createMeeting, publishMeeting } from '#lib/meetings/meetings.server.ts';
import { findMeetingById } from '#lib/meetings/reading.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { now } from '#lib/clock.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { newConsultation } from './consultations.ts';
import { join } from './people.ts';

/** What a redacteur fills in to announce a meeting, for 10 people. */
export const announcement: AnnouncementInput = {
	about: 'Wat kan er beter in de wijk?',
	address: 'Plein 1',
	directions: '',
	access: ['wheelchair'],
	accessWords: '',
	childCare: true,
	childCareWords: '',
	languages: 'Nederlands',
	food: '',
	costs: '',
	contactEmail: '',
	contactPhone: '14 0999',
	signUp: 'needed',
	capacity: 10,
	signUpFrom: null,
	signUpUntil: null
};

/** The day that comes so many days from now. */
export const dayAhead = (days: number) => dayAfter(dayOf(now()), days);

/** A meeting that everybody knows of, twenty days from now. */
export async function announced(change: Partial<AnnouncementInput> = {}, meetingChange: Partial<MeetingInput> = {}) {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const { id } = await createMeeting(editor, {
		...{ onceKey: newOnceKey(), consultationId: consultation.id, title: 'Avond op het plein', place: 'Dorpshuis' },
		...{ heldOn: dayAhead(20), beginTime: '19:30', endTime: '21:30', attendance: 0, minutes: '', ...meetingChange }
	});
	await announceMeeting(editor, id, { ...announcement, ...change });
	await publishMeeting(editor, id);
	return { editor, consultation, meeting: await findMeetingById(id) };
}

/** What somebody fills in who comes alone and needs nothing. */
export const coming = (change: { people?: number; email?: string; onceKey?: string; needWords?: string } = {}) => ({
	...{ onceKey: newOnceKey(), people: 1, needs: [], needWords: '', email: '', ...change }
});
