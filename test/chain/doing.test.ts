import { expect, test } from 'vitest';
import { readConsultationPage } from '#lib/chain/consultation-page.server.ts';
import { listDoings } from '#lib/chain/doing.server.ts';
import { at } from '#lib/clock.ts';
import { isCurrent } from '#lib/consultations/consultation.ts';
import { daysUntil, termLabel } from '#lib/text/days-left.ts';
import { isAhead } from '#lib/meetings/meeting.ts';
import { changeMeeting, createMeeting, publishMeeting } from '#lib/meetings/meetings.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { closingMoment } from '#lib/questionnaires/questionnaire.ts';
import { changeDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { listPublished } from '#lib/questionnaires/questionnaires.server.ts';
import { isOpen } from '#lib/remarks/round.ts';
import { dayOf } from '#lib/text/dates.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { openQuestionnaire } from '#test/support/questionnaires.ts';

// In summer the day ends at 22:00 UTC, in winter at 23:00.
const summer = ['2031-07-01T11:00Z', '2031-07-01T12:30Z', '2031-07-01T21:59Z', '2031-07-01T22:00Z'];
const winter = ['2031-12-01T11:00Z', '2031-12-01T12:30Z', '2031-12-01T22:59Z', '2031-12-01T23:00Z'];

test.for([
	['2031-07-01', summer],
	['2031-12-01', winter]
] as const)(
	'a vragenlijst invites people as long as it is open: the whole of its last day, %s',
	async ([day, moments]) => {
		const editor = await join('Eva', 'editor');
		const { id: consultationId } = await newConsultation(editor);
		const { id } = await openQuestionnaire(editor, consultationId);
		await changeDraft(editor, id, { onceKey: newOnceKey(), closesAt: closingMoment(day), change: (draft) => draft });
		const see = async () => [only(await listPublished()).open, (await listDoings([consultationId])).length];

		expect(await Promise.all(moments.map((moment) => at(moment, see)))).toEqual([
			[true, 1],
			[true, 1],
			[true, 1],
			[false, 0]
		]);
	}
);

test.for([summer, winter])(
	'a last day counts whole for a round, a term and a phase, by the clock of here',
	(moments) => {
		const day = moments[0]!.slice(0, 10);
		const days = moments.map((moment) => dayOf(new Date(moment)));
		const until = [true, true, true, false];
		expect(days.map((today) => isOpen({ closesOn: day }, today))).toEqual(until);
		expect(days.map((today) => isCurrent({ startsOn: day, endsOn: day }, today))).toEqual(until);
		expect(days.map((today) => termLabel(daysUntil(day, today)))).toEqual(['vandaag', 'vandaag', 'vandaag', 'te laat']);
	}
);

test('a meeting is ahead everywhere on its own day, until it is known how many came', async () => {
	const editor = await join('Eva', 'editor');
	const { id: consultationId, slug } = await newConsultation(editor);
	const evening = { title: 'Avond', place: 'Dorpshuis', heldOn: '2031-07-01', attendance: 0, minutes: '' };
	const { id } = await createMeeting(editor, { onceKey: newOnceKey(), consultationId, ...evening });
	await publishMeeting(editor, id);
	const see = async () => {
		const { doings, past, today } = await readConsultationPage(slug);
		return [isAhead(evening, today), doings.length, past.length];
	};
	expect(await at('2031-06-30T12:00Z', see)).toEqual([true, 1, 0]);
	expect(await at('2031-07-01T12:00Z', see)).toEqual([true, 1, 0]);
	expect(await at('2031-07-01T22:00Z', see)).toEqual([false, 0, 1]);

	evening.attendance = 24;
	await changeMeeting(editor, id, evening);
	expect(await at('2031-07-01T21:00Z', see)).toEqual([false, 0, 1]);
});
