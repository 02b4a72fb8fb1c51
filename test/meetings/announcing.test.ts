import * as v from 'valibot';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { readStop, stopMails } from '#lib/chain/stopping.server.ts';
import { listDoings } from '#lib/chain/doing.server.ts';
import { listNews } from '#lib/chain/news/news.server.ts';
import { forgetOldMails, sendDueMails } from '#lib/mail/outbox.ts';
import { mails } from '#lib/mail/tables.ts';
import { announceMeeting, cancelMeeting, moveMeeting, noteAttendance } from '#lib/meetings/announcing.server.ts';
import { comingCalendar, meetingCalendar } from '#lib/meetings/calendars.server.ts';
import { forgetComers } from '#lib/meetings/forgetting.server.ts';
import { daysKept } from '#lib/keeping.ts';
import { MeetingForm } from '#lib/meetings/meeting.ts';
import { changeMeeting } from '#lib/meetings/meetings.server.ts';
import { findAnnouncement, findMeeting, findMeetingById } from '#lib/meetings/reading.server.ts';
import { remindComers } from '#lib/meetings/reminding.server.ts';
import { changeSignUp, signOff, signUp } from '#lib/meetings/signing-up.server.ts';
import { meetings, signUps } from '#lib/meetings/tables.ts';
import { COMER } from '#lib/meetings/telling.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { momentOf } from '#lib/text/dates.ts';
import { announced, announcement, coming, dayAhead } from '#test/support/meetings.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const an = 'an@voorbeeld.example';
const origin = 'https://samen.example';
const noonIn = (days: number) => momentOf(dayAhead(days), '12:00');
const sentSubjects = async () => (await db.select().from(mails)).map(({ subject }) => subject);
const forget = () => db.delete(mails);
const later = { place: 'Dorpshuis', beginTime: '20:00', endTime: '22:00', reason: 'De zaal was al bezet.' };

test('who comes hears a week before and on the day before, each once, also after a stop', async () => {
	const { meeting } = await announced();
	await signUp(meeting.id, coming({ email: an }));
	await signUp(meeting.id, coming());
	await forget();
	const remindIn = async (days: number) => {
		await at(noonIn(days), () => remindComers(origin));
		await at(noonIn(days), () => Promise.all([remindComers(origin), remindComers(origin)]));
		return sentSubjects();
	};
	expect(await remindIn(12)).toEqual([]);
	const week = ['Over 7 dagen: Avond op het plein'];
	expect(await remindIn(13)).toEqual(week);
	expect(await remindIn(15)).toEqual(week);
	expect(await remindIn(19)).toEqual([...week, 'Morgen: Avond op het plein']);
	expect(await remindIn(20)).toHaveLength(2);
	const [mail] = await db.select().from(mails);
	expect(mail!.text).toContain(`${origin}/bijeenkomsten/${meeting.slug}/opgave/`);
	expect(mail!.text).toContain(`${origin}/bijeenkomsten/${meeting.slug}/agenda.ics`);
});

test('a reminder that left is not sent again', async () => {
	const { meeting } = await announced();
	await signUp(meeting.id, coming({ email: an }));
	await forget();
	await at(noonIn(13), async () => {
		await remindComers(origin);
		await sendDueMails(() => Promise.resolve());
		await remindComers(origin);
		await forgetOldMails();
		await remindComers(origin);
	});
	expect(only(await db.select().from(mails)).recipient).toBe('');
});

test('what was missed for a day comes a day later, and nobody is called at night', async () => {
	const { meeting } = await announced();
	await signUp(meeting.id, coming({ email: an }));
	await forget();
	await at(momentOf(dayAhead(14), '06:00'), () => remindComers(origin));
	expect(await sentSubjects()).toEqual([]);
	await at(noonIn(14), () => remindComers(origin));
	expect(await sentSubjects()).toEqual(['Over 6 dagen: Avond op het plein']);
});

test('no reminder goes to who waits, who signed off, or who signed up yesterday', async () => {
	const { meeting } = await announced({ capacity: 1 });
	const code = await signUp(meeting.id, coming({ email: 'bo@voorbeeld.example' }));
	await signUp(meeting.id, coming({ email: an, people: 3 }));
	await signOff(meeting.id, code);
	await at(noonIn(18), () => signUp(meeting.id, coming({ email: 'cas@voorbeeld.example' })));
	await forget();
	await at(noonIn(18), () => remindComers(origin));
	expect(await sentSubjects()).toEqual([]);
	await at(noonIn(19), () => remindComers(origin));
	expect((await db.select().from(mails)).map(({ recipient }) => recipient)).toEqual(['cas@voorbeeld.example']);
});

test('a reminder that could not be sent is of no use after the meeting', async () => {
	const { meeting } = await announced();
	await signUp(meeting.id, coming({ email: an }));
	await at(noonIn(19), () => remindComers(origin));
	const sent: string[] = [];
	await at(noonIn(21), () => sendDueMails(({ subject }) => Promise.resolve(void sent.push(subject))));
	expect(sent).toEqual([]);
});

test('what is moved says why and what it was, mails who signed up, and is newer in a calendar', async () => {
	const { editor, meeting, consultation } = await announced();
	await signUp(meeting.id, coming({ email: an }));
	await forget();
	const before = await meetingCalendar(meeting.slug, { origin });
	await moveMeeting(editor, meeting.id, { ...later, heldOn: dayAhead(25) }, origin);
	const moved = await findMeeting(meeting.slug);
	expect(moved).toMatchObject({ heldOn: dayAhead(25), beginTime: '20:00', moveReason: 'De zaal was al bezet.' });
	expect(moved.movedFrom).toContain('van 19:30 tot 21:30 uur, Dorpshuis');
	const mail = only(await db.select().from(mails));
	expect(mail).toMatchObject({ subject: 'Veranderd: Avond op het plein', recipient: an });
	expect(mail.text).toContain('van 20:00 tot 22:00 uur');
	const after = await meetingCalendar(meeting.slug, { origin });
	expect([before, after].map((file) => /SEQUENCE:\d/.exec(file)![0])).toEqual(['SEQUENCE:0', 'SEQUENCE:1']);
	expect([before, after].map((file) => /UID:.*/.exec(file)![0])).toSatisfy(([a, b]) => a === b);
	const news = (await listNews(consultation)).map(({ title }) => title);
	expect(news).toContain('Een andere dag, tijd of plek: Avond op het plein');
});

test('at another place the address and the way there change too', async () => {
	const { editor, meeting } = await announced();
	const { place, heldOn, beginTime, endTime } = meeting;
	const move = {
		place,
		heldOn,
		beginTime,
		endTime,
		reason: 'De zaal is te klein.',
		address: 'Laan 2',
		directions: 'Bus 3.'
	};
	await moveMeeting(editor, meeting.id, move, origin);
	expect(await findAnnouncement(meeting.id)).toMatchObject({ address: 'Laan 2', directions: 'Bus 3.' });
	expect((await findMeeting(meeting.slug)).movedFrom).toContain('Dorpshuis, Plein 1');
	expect(await meetingCalendar(meeting.slug, { origin })).toContain('LOCATION:Dorpshuis\\, Laan 2');
});

test('after it was moved there is a reminder for the new day', async () => {
	const { editor, meeting } = await announced();
	await signUp(meeting.id, coming({ email: an }));
	await at(noonIn(13), () => remindComers(origin));
	await moveMeeting(editor, meeting.id, { ...later, heldOn: dayAhead(30) }, origin);
	await forget();
	await at(noonIn(23), () => remindComers(origin));
	expect(await sentSubjects()).toEqual(['Over 7 dagen: Avond op het plein']);
});

test('what does not go on stays on its page with the reason, and who signed up hears so', async () => {
	const { editor, meeting, consultation } = await announced();
	await signUp(meeting.id, coming({ email: an }));
	await forget();
	await cancelMeeting(editor, meeting.id, 'De verwarming is kapot.', origin);
	await cancelMeeting(editor, meeting.id, 'Nog een keer.', origin);
	expect(await findMeeting(meeting.slug)).toMatchObject({ moveReason: 'De verwarming is kapot.' });
	expect(only(await db.select().from(mails)).text).toContain('De verwarming is kapot.');
	const feed = await comingCalendar({ origin });
	expect(feed).toContain('STATUS:CANCELLED');
	expect(await listDoings([consultation.id])).toEqual([]);
	await forget();
	await at(noonIn(19), () => remindComers(origin));
	expect(await sentSubjects()).toEqual([]);
});

test('what was called off goes on again when it gets another day', async () => {
	const { editor, meeting } = await announced();
	await cancelMeeting(editor, meeting.id, 'De verwarming is kapot.', origin);
	await moveMeeting(editor, meeting.id, { ...later, heldOn: dayAhead(25) }, origin);
	expect(await findMeeting(meeting.slug)).toMatchObject({ cancelledAt: null, sequence: 2 });
	expect(await comingCalendar({ origin })).toContain('STATUS:CONFIRMED');
});

test('what people know of is not moved without a reason, and not to what is past', async () => {
	const { editor, meeting } = await announced();
	const { title, place, attendance, minutes, beginTime, endTime, heldOn } = meeting;
	const words = { title, place, attendance, minutes, beginTime, endTime, heldOn };
	await expect(changeMeeting(editor, meeting.id, { ...words, heldOn: dayAhead(3) })).rejects.toMatchObject({
		status: 409
	});
	await changeMeeting(editor, meeting.id, { ...words, title: 'Avond bij de vijver' });
	await expect(moveMeeting(editor, meeting.id, { ...later, heldOn: '2020-01-01' })).rejects.toMatchObject({
		status: 409
	});
	const same = { place, heldOn, beginTime, endTime, reason: 'Zomaar.' };
	await expect(moveMeeting(editor, meeting.id, same)).rejects.toMatchObject({ status: 409 });
	await at(noonIn(21), () =>
		expect(cancelMeeting(editor, meeting.id, 'Te laat.')).rejects.toMatchObject({ status: 409 })
	);
});

test('only the redactie announces, moves, calls off and counts', async () => {
	const { meeting } = await announced();
	const mo = await join('Mo', 'moderator');
	const tries = [
		() => announceMeeting(mo, meeting.id, announcement),
		() => moveMeeting(mo, meeting.id, { ...later, heldOn: dayAhead(25) }),
		() => cancelMeeting(mo, meeting.id, 'Nee.'),
		() => noteAttendance(mo, meeting.id, 3)
	];
	for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ status: 404 });
});

test('how many were there is a count', async () => {
	const { editor, meeting } = await announced();
	await noteAttendance(editor, meeting.id, 23);
	expect((await findMeetingById(meeting.id)).attendance).toBe(23);
});

test('two weeks after the meeting nothing of persons is left, and how many came stays', async () => {
	const { meeting } = await announced();
	const form = { ...coming({ email: an, needWords: 'Een tolk Turks.', people: 3 }), needs: ['language' as const] };
	await signUp(meeting.id, form);
	await at(noonIn(20 + daysKept('signUp')), forgetComers);
	expect(only(await db.select().from(signUps)).email).toBe(an);
	await at(noonIn(21 + daysKept('signUp')), forgetComers);
	await at(noonIn(22 + daysKept('signUp')), forgetComers);
	expect(only(await db.select().from(signUps))).toMatchObject({ email: '', needs: [], needWords: '', people: 3 });
	expect(await db.$count(mails)).toBe(0);
});

test('what somebody tells again, of what was called off and held later after all, goes again too', async () => {
	const { editor, meeting } = await announced();
	const code = await signUp(meeting.id, coming({ email: an }));
	await cancelMeeting(editor, meeting.id, 'De zaal is dicht.');
	await at(noonIn(21 + daysKept('signUp')), async () => {
		await forgetComers();
		await moveMeeting(editor, meeting.id, { ...later, heldOn: dayAhead(30) });
		await changeSignUp(meeting.id, code, { people: 1, needs: [], needWords: 'Een tolk Turks.', email: an });
	});
	await at(noonIn(80 + daysKept('signUp')), forgetComers);
	expect(only(await db.select().from(signUps))).toMatchObject({ email: '', needWords: '', people: 1 });
});

test('with one click the mails about a meeting stop, and the place stays', async () => {
	const { meeting } = await announced();
	const code = await signUp(meeting.id, coming({ email: an }));
	const key = `${COMER}${code}`;
	expect(only(await db.select().from(mails)).stopUrl).toContain(`/afmelden/${key}`);
	expect(await readStop(key)).toEqual({ what: 'de mails over “Avond op het plein”' });
	await stopMails(key);
	await stopMails(key);
	expect(await readStop(key)).toEqual({ what: undefined });
	expect(only(await db.select().from(signUps))).toMatchObject({ status: 'coming', email: '' });
	expect(await db.$count(mails)).toBe(0);
	await expect(readStop(`${COMER}AAAA-AAAA-AAAAA`)).rejects.toMatchObject({ status: 404 });
});

test('rule 10: a draft is in no calendar', async () => {
	const { meeting } = await announced();
	expect(await comingCalendar({ origin })).toContain(meeting.id);
	expect(await comingCalendar({ origin, wijk: 'nergens' })).not.toContain(meeting.id);
	const anna = await join('Anna');
	await db.update(meetings).set({ status: 'draft' });
	expect(await comingCalendar({ origin })).not.toContain('VEVENT');
	await expect(meetingCalendar(meeting.slug, { person: anna, origin })).rejects.toMatchObject({ status: 404 });
});

test('a time is written in many ways, and the end comes after the begin', () => {
	const read = (beginTime: string, endTime: string) =>
		v.safeParse(MeetingForm, { onceKey: newOnceKey(), title: 'A', place: 'B', heldOn: '1-3-2026', beginTime, endTime });
	expect(read('19.30', '2130').output).toMatchObject({ beginTime: '19:30', endTime: '21:30' });
	expect(read('9:00', '10:00 uur').output).toMatchObject({ beginTime: '09:00', endTime: '10:00' });
	expect(read('', '').output).toMatchObject({ beginTime: null, endTime: null, attendance: 0 });
	for (const [begin, end] of [
		['19:30', '19:30'],
		['19:30', ''],
		['', '19:30'],
		['25:00', '26:00'],
		['laat', '']
	] as const)
		expect(read(begin, end).success, `${begin} - ${end}`).toBe(false);
});
