import { expect, test } from 'vitest';
import { readMinutes } from '#lib/chain/minutes.server.ts';
import { at } from '#lib/clock.ts';
import { newCode } from '#lib/contributions/code.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { mails } from '#lib/mail/tables.ts';
import { leaveCorrection, listCorrections, takeCorrection } from '#lib/meetings/minutes/corrections.server.ts';
import { readReadingDesk } from '#lib/meetings/minutes/desk.server.ts';
import { forgetOldCorrections } from '#lib/meetings/minutes/forgetting.server.ts';
import { listMarks } from '#lib/meetings/minutes/marks.server.ts';
import { publishMinutes } from '#lib/meetings/minutes/publishing.server.ts';
import { openReading, readConcept, removeOldReaders, sendCorrections } from '#lib/meetings/minutes/readings.server.ts';
import { minutesReaders } from '#lib/meetings/minutes/tables.ts';
import { findMeetingById } from '#lib/meetings/reading.server.ts';
import { signUps } from '#lib/meetings/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { holdEvening, mark } from './evening.ts';

const DAY = '2026-03-02T10:00Z';
const AFTER = '2026-03-14T10:00Z';

async function offer(addresses: string[] = []) {
	const evening = await holdEvening('Wij waren met 24.\n\nDe bus rijdt te weinig.\n\nMeer bankjes.');
	const { editor, meeting } = evening;
	const reading = await at(DAY, () => openReading(editor, meeting.id, { days: 10, addresses }));
	return { ...evening, code: reading.code, reading };
}

const say = (slug: string, code: string, minutes: string, part: string[], missing = '', onceKey = newOnceKey()) =>
	at(DAY, () => sendCorrections(slug, code, { onceKey, basedOn: sealOf(minutes), part, missing }));

test('who was there reads the concept with the code, and only this one, until the last day', async () => {
	const { editor, meeting, code } = await offer();
	const other = await holdEvening('Een ander verslag.', editor);
	expect(await readConcept(meeting.slug, code, '2026-03-12')).toMatchObject({ isOpen: true, dueOn: '2026-03-12' });
	const late = await readConcept(meeting.slug, code, '2026-03-13');
	expect(late).toMatchObject({ isOpen: false, parts: [] });
	await expect(readConcept(other.meeting.slug, code, '2026-03-02')).rejects.toMatchObject({ status: 404 });
	await expect(readConcept(meeting.slug, 'AAAA-AAAA-AAAAA', '2026-03-02')).rejects.toMatchObject({ status: 404 });
});

test('what somebody says stands beside the words that it is about; sending twice counts once', async () => {
	const { meeting, code } = await offer();
	const key = newOnceKey();
	await say(meeting.slug, code, meeting.minutes, ['', 'De bus rijdt nooit.', ''], 'Wij spraken ook over licht.', key);
	await say(meeting.slug, code, meeting.minutes, ['', 'De bus rijdt nooit.', ''], 'Wij spraken ook over licht.', key);
	await say(meeting.slug, code, meeting.minutes, ['', '', '']);
	const { corrections, reading } = await readReadingDesk(meeting, 'https://gemeente.example');
	expect(corrections).toMatchObject([
		{ quote: 'De bus rijdt te weinig.', now: 'De bus rijdt te weinig.', text: 'De bus rijdt nooit.' },
		{ quote: '', text: 'Wij spraken ook over licht.' }
	]);
	expect(reading).toMatchObject({ readers: 2 });
	await expect(
		at(AFTER, () =>
			sendCorrections(meeting.slug, code, {
				...{ onceKey: newOnceKey(), basedOn: sealOf(meeting.minutes), part: [], missing: 'Te laat.' }
			})
		)
	).rejects.toMatchObject({ status: 409 });
});

test('a correction that is taken over changes the minutes and the mark on it, and everybody reads how often and why not', async () => {
	const { editor, meeting, code } = await offer();
	await mark(editor, meeting, 'De bus rijdt te weinig.');
	await say(
		meeting.slug,
		code,
		meeting.minutes,
		['Wij waren met 25.', 'De bus rijdt nooit.', 'Geen bankjes.'],
		'Licht.'
	);
	const [people, bus, benches, light] = await listCorrections(meeting.id);
	const take = async (id: string, words: string) =>
		takeCorrection(editor, meeting.id, {
			...{ id, words, reason: 'Het klopte niet.', basedOn: sealOf((await findMeetingById(meeting.id)).minutes) }
		});
	await take(people!.id, 'Wij waren met 25 mensen.');
	await take(bus!.id, 'De bus rijdt in het weekend nooit.');
	await take(light!.id, 'Wij spraken ook over licht.');
	await expect(at(AFTER, () => publishMinutes(editor, meeting.id))).rejects.toMatchObject({ status: 409 });
	await leaveCorrection(editor, meeting.id, { id: benches!.id, reason: 'Drie anderen vroegen er wel om.' });
	await leaveCorrection(editor, meeting.id, { id: benches!.id, reason: 'Drie anderen vroegen er wel om.' });
	await expect(at(DAY, () => publishMinutes(editor, meeting.id))).rejects.toMatchObject({ status: 409 });

	expect(await listMarks(meeting.id)).toHaveLength(1);
	await at(AFTER, () => publishMinutes(editor, meeting.id));
	const published = await findMeetingById(meeting.id);
	expect(published.minutes).toBe(
		'Wij waren met 25 mensen.\n\nDe bus rijdt in het weekend nooit.\n\nMeer bankjes.\n\nWij spraken ook over licht.'
	);
	const minutes = await readMinutes(published);
	expect(minutes.outcomes).toMatchObject({ taken: 3, left: [{ reason: 'Drie anderen vroegen er wel om.' }] });
	expect(minutes.blocks.flatMap(({ words = [] }) => words)).toMatchObject([
		{ text: 'De bus rijdt in het weekend nooit.' }
	]);
	expect(await readConcept(meeting.slug, code, '2026-03-05')).toMatchObject({ isPublished: true, parts: [] });
});

test('an address gets one mail, and is wiped when the term is over', async () => {
	const { editor, meeting } = await offer(['Anna@example.org', 'bert@example.org']);
	await at(DAY, () =>
		openReading(editor, meeting.id, { days: 10, addresses: ['anna@example.org', 'cor@example.org'] })
	);
	expect((await db.select().from(mails)).map(({ recipient }) => recipient).toSorted()).toEqual([
		'anna@example.org',
		'bert@example.org',
		'cor@example.org'
	]);
	await at('2026-03-12T20:00Z', removeOldReaders);
	expect(await db.$count(minutesReaders)).toBe(3);
	await at('2026-03-13T01:00Z', removeOldReaders);
	expect(await db.$count(minutesReaders)).toBe(0);
});

test('who signed up with an address gets the mail too, when the redactie asks so', async () => {
	const { editor, meeting } = await offer();
	const came = { meetingId: meeting.id, people: 1, needs: [], needWords: '', byPhone: false, createdAt: new Date(DAY) };
	await db.insert(signUps).values([
		{ id: newId(), code: newCode(), status: 'coming', email: 'dien@example.org', ...came },
		{ id: newId(), code: newCode(), status: 'cancelled', email: 'eef@example.org', ...came },
		{ id: newId(), code: newCode(), status: 'coming', email: '', ...came }
	]);
	await at(DAY, () => openReading(editor, meeting.id, { days: 10, addresses: [] }));
	expect(await db.$count(mails)).toBe(0);
	await at(DAY, () => openReading(editor, meeting.id, { days: 10, addresses: [], comers: true }));
	expect(only(await db.select().from(mails)).recipient).toBe('dien@example.org');
});

test('asking again keeps the code, and the last day never comes sooner', async () => {
	const { editor, meeting, code } = await offer();
	const again = await at(DAY, () => openReading(editor, meeting.id, { days: 3, addresses: [] }));
	expect(again).toMatchObject({ code, dueOn: '2026-03-12' });
	expect(await at(DAY, () => openReading(editor, meeting.id, { days: 20, addresses: [] }))).toMatchObject({
		...{ code, dueOn: '2026-03-22' }
	});
});

test('a second correction of the same words finds them as they became', async () => {
	const { editor, meeting, code } = await offer();
	await say(meeting.slug, code, meeting.minutes, ['', 'Nooit.']);
	await say(meeting.slug, code, meeting.minutes, ['', 'Ook niet overdag.']);
	const [first] = await listCorrections(meeting.id);
	await takeCorrection(editor, meeting.id, {
		...{ id: first!.id, words: 'De bus rijdt nooit.', reason: 'Klopt.', basedOn: sealOf(meeting.minutes) }
	});
	const desk = await readReadingDesk(await findMeetingById(meeting.id), '');
	expect(only(desk.corrections.filter(({ outcome }) => outcome === 'open'))).toMatchObject({
		...{ quote: 'De bus rijdt te weinig.', now: 'De bus rijdt nooit.' }
	});
});

test('what somebody said of the minutes loses its words 90 days after those were published; what was done stays', async () => {
	const { editor, meeting, code } = await offer();
	await say(meeting.slug, code, meeting.minutes, ['', 'De bus rijdt nooit, zegt Anna.', '']);
	const [correction] = await listCorrections(meeting.id);
	await at(AFTER, () => leaveCorrection(editor, meeting.id, { id: correction!.id, reason: 'Zij rijdt één keer.' }));
	await at(AFTER, () => publishMinutes(editor, meeting.id));
	await at('2026-06-08T10:00Z', forgetOldCorrections);
	expect(await listCorrections(meeting.id)).toMatchObject([{ text: 'De bus rijdt nooit, zegt Anna.' }]);
	await at('2026-06-13T10:00Z', forgetOldCorrections);
	expect(await listCorrections(meeting.id)).toMatchObject([
		{ text: '', outcome: 'left', reason: 'Zij rijdt één keer.' }
	]);
});

test('what nobody looked at goes 90 days after the last day to read, and everybody reads that', async () => {
	const { editor, meeting, code } = await offer();
	await say(meeting.slug, code, meeting.minutes, ['', '', ''], 'Anna was er ook.');
	await at('2026-07-01T10:00Z', forgetOldCorrections);
	expect(await listCorrections(meeting.id)).toMatchObject([
		{ text: '', outcome: 'left', reason: 'Wij keken hier niet op tijd naar. Daarom zijn de woorden gewist.' }
	]);
	await at('2026-07-01T10:00Z', () => publishMinutes(editor, meeting.id));
});
