import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import type { Person } from '#lib/people/person.ts';
import { transaction } from '#lib/storage/index.ts';
import { isTalk } from '../kinds.ts';
import { holdMeetingFor, listAllParts } from '../reading.server.ts';
import { findConsent } from '../talks/consent.server.ts';
import { replaceWords } from './replacing.server.ts';

/**
 * Keeps the words of the minutes, until they are published. Marks go along with their words. `basedOn`: the seal of
 * what this redacteur saw.
 */
export async function writeMinutes(editor: Person, meetingId: string, minutes: string, basedOn?: string) {
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, meetingId);
		assertUnchanged(basedOn, [meeting.minutes], [minutes]);
		if (isTalk(meeting)) await findConsent(meeting);
		if (isTalk(meeting) && (await listAllParts(meetingId)).length) refuse('closed', SAID);
		if (meeting.minutesPublishedAt && minutes !== meeting.minutes) refuse('closed', FROZEN);
		await replaceWords(meetingId, meeting.minutes, minutes);
		await record('minutes.written', { subject: meeting, consultationId: meeting.consultationId, actor: editor });
	});
}

const SAID = 'Uit dit gesprek is al inbreng gemaakt. De tekst blijft zoals hij is.';

export const FROZEN =
	'Dit verslag is gepubliceerd en blijft zoals het is. Klopt er iets niet? Zet een verbetering bij het verslag.';
