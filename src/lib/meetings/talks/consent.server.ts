import { eq } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { db } from '#lib/storage/index.ts';
import type { Meeting } from '../meeting.ts';
import { talks } from './tables.ts';
import { talkPrompt } from './talk.ts';

/** Nothing of a talk becomes inbreng without the consent of who spoke. */
export async function findConsent(meeting: Pick<Meeting, 'id' | 'kind'>) {
	const [talk] = await db.select().from(talks).where(eq(talks.meetingId, meeting.id));
	if (!talk?.agreed || !talk.receiptId) refuse('conflict', 'Zonder toestemming wordt niets uit een gesprek inbreng.');
	return { receiptId: talk.receiptId, prompt: talkPrompt(meeting.kind, talk.mayQuote) };
}
