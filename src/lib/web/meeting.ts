import type { RequestEvent } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { findMeetingOf } from '#lib/meetings/reading.server.ts';
import { findTalk } from '#lib/meetings/talks/talks.server.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { personWho } from './person.ts';

type At = Pick<RequestEvent<Partial<Record<string, string>>>, 'params' | 'locals' | 'url'>;

/** The meeting of this address, for who may run it. */
export async function meetingHere(event: At) {
	const editor = personWho(event, mayWorkSomewhere);
	const consultation = await findConsultation(event.params.slug ?? '', editor);
	const meeting = await findMeetingOf(editor, consultation.id, event.params.bijeenkomst ?? '');
	const base = `/beheer/trajecten/${consultation.slug}/bijeenkomsten/${meeting.slug}`;
	return { editor, meeting, base, isFinished: consultation.status === 'finished' };
}

/** The talk of this address, for who may run it. */
export async function talkHere(event: At) {
	const editor = personWho(event, mayWorkSomewhere);
	const consultation = await findConsultation(event.params.slug ?? '', editor);
	const meeting = await findTalk(editor, consultation.id, event.params.gesprek ?? '');
	return { editor, meeting, base: `/beheer/trajecten/${consultation.slug}/gesprekken/${meeting.id}` };
}
