import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { events } from '#lib/events/tables.ts';
import { announceMeeting, cancelMeeting } from '#lib/meetings/announcing.server.ts';
import { findMeeting, findMeetingById } from '#lib/meetings/reading.server.ts';
import { readOwnSignUp } from '#lib/meetings/own-sign-up.server.ts';
import { countSeats, readComing, readSignUps } from '#lib/meetings/seats.server.ts';
import { changeSignUp, findSignUp, signOff, signUp } from '#lib/meetings/signing-up.server.ts';
import { signUps } from '#lib/meetings/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { announced, announcement, coming, dayAhead } from '#test/support/meetings.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const DAY = 24 * 3600_000;
const inDays = (days: number) => new Date(now().getTime() + days * DAY);
const statusOf = async (meetingId: string, code: string) => (await findSignUp(meetingId, code)).status;

test('rule 8: who comes needs no name and no account, and has a code', async () => {
	const { meeting } = await announced();
	const code = await signUp(meeting.id, coming({ people: 2 }));
	expect(await findSignUp(meeting.id, code.toLowerCase())).toMatchObject({ status: 'coming', people: 2, email: '' });
	expect(await db.$count(mails)).toBe(0);
});

test('a form that is sent twice is one sign-up with one code', async () => {
	const { meeting } = await announced();
	const form = coming();
	expect(await signUp(meeting.id, form)).toBe(await signUp(meeting.id, form));
	expect(await db.$count(signUps)).toBe(1);
});

test('never more people come than fit: who comes after that waits, in the order in which they came', async () => {
	const { meeting } = await announced({ capacity: 3 });
	await signUp(meeting.id, coming({ people: 2 }));
	const group = await signUp(meeting.id, coming({ people: 4 }));
	const last = await signUp(meeting.id, coming());
	const late = await signUp(meeting.id, coming());
	expect(await countSeats(meeting.id, 3)).toEqual({ coming: 3, waiting: 5, free: 0 });
	expect(await statusOf(meeting.id, last)).toBe('coming');
	const placeOf = async (code: string) => (await readOwnSignUp(await findMeetingById(meeting.id), code)).place;
	expect([await placeOf(group), await placeOf(late), await placeOf(last)]).toEqual([1, 2, undefined]);
});

test('of many who want the last places at once, as many come as fit', async () => {
	const { meeting } = await announced({ capacity: 5 });
	await Promise.all(Array.from({ length: 12 }, (_, i) => signUp(meeting.id, coming({ people: 1 + (i % 2) }))));
	const { coming: count, free } = await countSeats(meeting.id, 5);
	expect(count + free!).toBe(5);
	expect(count).toBeLessThanOrEqual(5);
	expect(await db.$count(signUps)).toBe(12);
});

test('who signs off makes place for who waits, who hears so by mail', async () => {
	const { meeting } = await announced({ capacity: 2 });
	const first = await signUp(meeting.id, coming({ people: 2 }));
	const waits = await signUp(meeting.id, coming({ people: 1, email: 'an@voorbeeld.example' }));
	await signOff(meeting.id, first);
	expect(await statusOf(meeting.id, waits)).toBe('coming');
	const told = (await db.select().from(mails)).map(({ subject }) => subject);
	expect(told.toSorted()).toEqual([
		'Er is plek voor u: Avond op het plein',
		'U staat op de wachtlijst: Avond op het plein'
	]);
});

test('a group that is too large keeps its place in the line, and a smaller one behind it may come', async () => {
	const { meeting } = await announced({ capacity: 3 });
	const one = await signUp(meeting.id, coming());
	await signUp(meeting.id, coming({ people: 2 }));
	const group = await signUp(meeting.id, coming({ people: 3 }));
	const alone = await signUp(meeting.id, coming());
	await signOff(meeting.id, one);
	expect([await statusOf(meeting.id, group), await statusOf(meeting.id, alone)]).toEqual(['waiting', 'coming']);
});

test('where more people fit than before, who waits comes', async () => {
	const { editor, meeting } = await announced({ capacity: 1 });
	await signUp(meeting.id, coming());
	const waits = await signUp(meeting.id, coming({ people: 2 }));
	await announceMeeting(editor, meeting.id, { ...announcement, capacity: 3 });
	expect(await statusOf(meeting.id, waits)).toBe('coming');
	await announceMeeting(editor, meeting.id, { ...announcement, capacity: 1 });
	expect(await statusOf(meeting.id, waits), 'who has a place keeps it').toBe('coming');
	expect((await countSeats(meeting.id, 1)).free).toBe(0);
});

test('one may bring fewer people, and more as far as they fit', async () => {
	const { meeting } = await announced({ capacity: 4 });
	const code = await signUp(meeting.id, coming({ people: 3 }));
	const waits = await signUp(meeting.id, coming({ people: 2 }));
	await expect(changeSignUp(meeting.id, code, coming({ people: 5 }))).rejects.toMatchObject({ status: 409 });
	expect((await findSignUp(meeting.id, code)).people).toBe(3);
	await changeSignUp(meeting.id, code, coming({ people: 2, needWords: 'Een tolk.' }));
	expect(await findSignUp(meeting.id, code)).toMatchObject({ people: 2, needWords: 'Een tolk.' });
	expect(await statusOf(meeting.id, waits)).toBe('coming');
});

test('signing off wipes the address and the needs at once, and twice is the same as once', async () => {
	const { meeting } = await announced();
	const code = await signUp(meeting.id, coming({ email: 'an@voorbeeld.example', needWords: 'Een tolk Turks.' }));
	await signOff(meeting.id, code);
	await signOff(meeting.id, code);
	expect(only(await db.select().from(signUps))).toMatchObject({
		status: 'cancelled',
		email: '',
		needs: [],
		needWords: ''
	});
	expect(await db.$count(mails)).toBe(0);
	const withdrawn = (await db.select().from(events)).filter(({ action }) => action === 'sign-up.withdrawn');
	expect(withdrawn).toHaveLength(1);
	await expect(changeSignUp(meeting.id, code, coming())).rejects.toMatchObject({ status: 409 });
});

test('rule 10: a code opens the sign-up of its own meeting, and no other', async () => {
	const { editor, meeting } = await announced();
	const code = await signUp(meeting.id, coming());
	const other = await findMeetingById(meeting.id);
	await expect(findSignUp(other.id, 'AAAA-AAAA-AAAAA')).rejects.toMatchObject({ status: 404 });
	await expect(findSignUp(editor.id, code)).rejects.toMatchObject({ status: 404 });
	await expect(signOff(editor.id, code)).rejects.toMatchObject({ status: 404 });
});

test('one signs up from the first day to the last, until it begins, and as long as the traject runs', async () => {
	const { editor, consultation, meeting } = await announced({ signUpFrom: dayAhead(2), signUpUntil: dayAhead(10) });
	const refusedAt = (days: number) =>
		expect(at(inDays(days), () => signUp(meeting.id, coming()))).rejects.toMatchObject({ status: 409 });
	await refusedAt(1);
	await at(inDays(2), () => signUp(meeting.id, coming()));
	await at(inDays(10), () => signUp(meeting.id, coming()));
	await refusedAt(11);
	await at(inDays(11), () => signUp(meeting.id, { ...coming(), by: editor }));
	await refusedAt(21);
	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	await refusedAt(5);
	expect(await db.$count(signUps)).toBe(3);
});

test('nobody signs up for what is a draft, does not go on, or where one can walk in', async () => {
	const { editor, meeting } = await announced({ signUp: 'walk_in' });
	await expect(signUp(meeting.id, coming())).rejects.toMatchObject({ status: 409 });
	await announceMeeting(editor, meeting.id, announcement);
	await signUp(meeting.id, coming());
	await cancelMeeting(editor, meeting.id, 'De zaal is dicht.');
	await expect(signUp(meeting.id, coming())).rejects.toMatchObject({ status: 409 });
	expect((await readComing(await findMeeting(meeting.slug))).door).toBe('cancelled');
});

test('only the redactie adds who calls, and sees what they need', async () => {
	const { editor, meeting } = await announced();
	const anna = await join('Anna');
	await expect(signUp(meeting.id, { ...coming(), by: anna })).rejects.toMatchObject({ status: 404 });
	await signUp(meeting.id, { ...coming({ people: 2 }), needs: ['wheelchair'], by: editor });
	await signUp(meeting.id, { ...coming(), needs: ['wheelchair', 'diet'] });
	const list = await readSignUps(meeting.id, undefined);
	expect(list.needs).toEqual([
		{ kind: 'wheelchair', count: 2 },
		{ kind: 'diet', count: 1 }
	]);
	expect(list.coming.map(({ people, byPhone }) => [people, byPhone]).toSorted()).toEqual([
		[1, false],
		[2, true]
	]);
});

test('the log says that somebody signed up, and nothing of who', async () => {
	const { meeting } = await announced();
	await signUp(meeting.id, coming({ onceKey: newOnceKey(), email: 'an@voorbeeld.example', needWords: 'Rolstoel.' }));
	const made = only((await db.select().from(events)).filter(({ action }) => action === 'sign-up.made'));
	expect(JSON.stringify(made)).not.toMatch(/an@|Rolstoel/);
	expect(made).toMatchObject({ actorId: null, particulars: { people: 1 } });
});
