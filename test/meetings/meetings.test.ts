import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { changeMeeting, meetingWords, createMeeting, publishMeeting } from '#lib/meetings/meetings.server.ts';
import { bringIn } from '#lib/meetings/minutes/bringing.server.ts';
import { findMeeting, listMeetings, listMeetingsOf } from '#lib/meetings/reading.server.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { dayOf } from '#lib/text/dates.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const evening = {
	title: 'Avond in het dorpshuis',
	place: 'Dorpshuis',
	heldOn: '2026-03-01',
	attendance: 24,
	minutes: '# Verslag\n\nDe bus rijdt te weinig.\n\n- Meer bankjes.\n  Ook in de zon.\n\n\n\nDe bus rijdt te weinig.'
};

async function begin(change = {}) {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const input = { onceKey: newOnceKey(), consultationId: consultation.id, ...evening, ...change };
	return { editor, consultation, input, meeting: await createMeeting(editor, input) };
}

test('a form that is sent twice makes one meeting', async () => {
	const { editor, input, meeting } = await begin();
	expect(await createMeeting(editor, input)).toEqual(meeting);
	expect(await db.$count(meetings)).toBe(1);
});

test('rule 10: the draft of a verslag is there for the redactie only', async () => {
	const { editor, meeting, consultation } = await begin();
	const anna = await join('Anna');
	for (const person of [undefined, anna, await join('Mo', 'moderator')])
		await expect(findMeeting(meeting.slug, person)).rejects.toMatchObject({ status: 404 });
	expect(await findMeeting(meeting.slug, editor)).toMatchObject({ id: meeting.id });
	expect((await listMeetings()).held).toEqual([]);
	expect(await listMeetingsOf(editor, consultation.id)).toHaveLength(1);

	await publishMeeting(editor, meeting.id);
	expect(await findMeeting(meeting.slug)).toMatchObject({ attendance: 24, consultation: { slug: consultation.slug } });
	expect((await listMeetings()).held).toHaveLength(1);
});

test('rule 10: a published verslag of a consultation in draft is not there yet', async () => {
	const { editor, input } = await begin();
	const draft = await newConsultation(editor, { title: 'Nog niet open', status: 'draft' });
	const meeting = await createMeeting(editor, { ...input, onceKey: newOnceKey(), consultationId: draft.id });
	await publishMeeting(editor, meeting.id);
	await expect(findMeeting(meeting.slug)).rejects.toMatchObject({ status: 404 });
	expect((await listMeetings()).held).toEqual([]);
});

test('the address of a meeting stays when its title changes', async () => {
	const { editor, meeting } = await begin();
	await changeMeeting(editor, meeting.id, { ...evening, title: 'Avond over de bus', attendance: 25 });
	expect(await findMeeting(meeting.slug, editor)).toMatchObject({ title: 'Avond over de bus', attendance: 25 });
});

test('a finished consultation takes no more parts, and only a redacteur works on a verslag', async () => {
	const { editor, meeting, consultation, input } = await begin();
	const mo = await join('Mo', 'moderator');
	await expect(bringIn(mo, meeting.id, [{ text: 'De bus.' }])).rejects.toMatchObject({ status: 404 });
	await expect(createMeeting(mo, { ...input, onceKey: newOnceKey() })).rejects.toMatchObject({ status: 404 });
	await expect(changeMeeting(mo, meeting.id, evening)).rejects.toMatchObject({ status: 404 });
	await expect(publishMeeting(mo, meeting.id)).rejects.toMatchObject({ status: 404 });

	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	await expect(bringIn(editor, meeting.id, [{ text: 'De bus.' }])).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(0);
});

test('two redacteuren who change a meeting at once: the second hears it', async () => {
	const { editor, meeting } = await begin();
	const seen = sealOf(...meetingWords(meeting));
	await changeMeeting(editor, meeting.id, { ...evening, place: 'Van Eva' }, seen);
	const late = { ...evening, place: 'Van Bert' };
	await expect(changeMeeting(editor, meeting.id, late, seen)).rejects.toMatchObject({ status: 409 });
	expect((await findMeeting(meeting.slug, editor)).place).toBe('Van Eva');
});

test('what was said at a meeting has the day of the meeting, also after that day was corrected', async () => {
	const { editor, meeting } = await begin();
	await bringIn(editor, meeting.id, [{ text: 'De bus.' }]);
	const day = async () => dayOf(only(await db.select().from(contributions)).handedInAt);
	expect(await day()).toBe(evening.heldOn);
	await changeMeeting(editor, meeting.id, { ...evening, heldOn: '2025-02-03' });
	expect(await day()).toBe('2025-02-03');
	await changeMeeting(editor, meeting.id, { ...evening, heldOn: '2099-02-03' });
	expect(await day(), 'nobody said it tomorrow').toBe(dayOf(new Date()));
});

test('the list has all that is to come and pages on in what was held, and reads no minutes', async () => {
	const { editor, consultation } = await begin();
	const make = async (heldOn: string, attendance = 0) => {
		const input = { title: 'Avond', place: 'Dorpshuis', heldOn, attendance, minutes: 'Lang.' };
		const { id } = await createMeeting(editor, { ...input, onceKey: newOnceKey(), consultationId: consultation.id });
		await publishMeeting(editor, id);
		return id;
	};
	const days = Array.from({ length: 26 }, (_, i) => `2025-01-${String(i + 1).padStart(2, '0')}`);
	for (const day of days) await make(day, 5);
	const today = '2026-03-05';
	const [later, sooner, held] = [await make('2026-03-09'), await make(today), await make(today, 12)];
	await at(`${today}T12:00Z`, async () => {
		const first = await listMeetings();
		expect(first.coming.map(({ id }) => id)).toEqual([sooner, later]);
		expect(first).toMatchObject({ page: 1, pages: 2 });
		expect(first.held[0]!.id).toBe(held);
		expect(first.held).toHaveLength(24);
		expect(first.held[0]).not.toHaveProperty('minutes');
		expect((await listMeetings(2)).held.at(-1)).toMatchObject({ heldOn: '2025-01-01' });
	});
});
