import { expect, test } from 'vitest';
import { readMinutes } from '#lib/chain/minutes.server.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { bringIn } from '#lib/meetings/minutes/bringing.server.ts';
import { withoutHidden } from '#lib/meetings/minutes/hidden.ts';
import { correctMinutes, publishMinutes } from '#lib/meetings/minutes/publishing.server.ts';
import { writeMinutes } from '#lib/meetings/minutes/writing.server.ts';
import { findMeeting, findMeetingById, listParts } from '#lib/meetings/reading.server.ts';
import { db } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';
import { holdEvening, mark } from './evening.ts';

/** All that everybody reads, with what is framed between brackets. */
async function publicWords(meetingId: string) {
	const { blocks } = await readMinutes(await findMeetingById(meetingId));
	return blocks
		.map(({ text, words }) => text ?? words.map((one) => (one.part ? `[${one.text}]` : one.text)).join(''))
		.join('\n\n');
}

test('exactly the words that became inbreng are framed, in their place', async () => {
	const { editor, meeting } = await holdEvening();
	await mark(editor, meeting, 'bus rijdt te weinig');
	await mark(editor, meeting, 'Een vrouw mist de markt.');
	await publishMinutes(editor, meeting.id);
	const read = await publicWords(meeting.id);
	expect(read).toContain('De [bus rijdt te weinig]. Dat zeggen er veel');
	expect(read).toContain('[Een vrouw mist de markt.] Zij wil hem terug.');
	expect(read).toContain('De wethouder heet iedereen welkom.');
});

test('what is framed over an empty line stays one contribution', async () => {
	const { editor, meeting } = await holdEvening('Eerst dit.\n\nDan dat.\n\nTot slot.');
	await mark(editor, meeting, 'Eerst dit.\n\nDan dat.');
	await publishMinutes(editor, meeting.id);
	expect(await publicWords(meeting.id)).toBe('[Eerst dit.\n\nDan dat.]\n\nTot slot.');
});

test('rule 10: minutes that are not published are for the redactie, and a note of a table shows before that', async () => {
	const { editor, meeting } = await holdEvening();
	await bringIn(editor, meeting.id, [{ text: 'Meer licht.', tableName: 'Tafel 1' }]);
	expect(await publicWords(meeting.id)).toBe('[Meer licht.]');
	expect((await readMinutes(meeting, editor)).blocks.length).toBeGreaterThan(1);
});

test('rule 5: published minutes stay as they are; a correction stands beside them', async () => {
	const { editor, meeting } = await holdEvening();
	await expect(correctMinutes(editor, meeting.id, 'Het was tafel 2.')).rejects.toMatchObject({ status: 409 });
	await publishMinutes(editor, meeting.id);
	await expect(writeMinutes(editor, meeting.id, 'Iets anders.')).rejects.toMatchObject({ status: 409 });
	await correctMinutes(editor, meeting.id, 'Het was tafel 2.');
	await correctMinutes(editor, meeting.id, 'Het was tafel 2.');
	const published = await findMeeting(meeting.slug);
	expect(published.minutes).toBe(meeting.minutes);
	expect(await readMinutes(published)).toMatchObject({ errata: [{ text: 'Het was tafel 2.' }] });
});

test('a finished consultation takes no more marks, and nothing is published without words', async () => {
	const { editor, meeting, consultation } = await holdEvening();
	const empty = await holdEvening('', editor);
	await expect(publishMinutes(editor, empty.meeting.id)).rejects.toMatchObject({ status: 409 });
	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	await expect(mark(editor, meeting, 'Meer bankjes.')).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(0);
});

test('rule 11: what a moderator hides of a meeting is not in the minutes either, with the reason in its place', async () => {
	const { editor, meeting } = await holdEvening(
		'De bus rijdt te weinig.\n\n- Jan drinkt **te veel**. En zijn vrouw weet dat.\n\nDe bus rijdt te weinig.'
	);
	await mark(editor, meeting, 'De bus rijdt te weinig.');
	await mark(editor, meeting, 'Jan drinkt **te veel**.');
	const [bus, gossip] = await publishMinutes(editor, meeting.id);
	const mo = await join('Mo', 'moderator');
	await hide(mo, gossip!, 'Dit noemt een naam.');
	expect(await publicWords(meeting.id)).not.toContain('drinkt');
	expect(await publicWords(meeting.id)).toContain('En zijn vrouw weet dat.');
	await hide(mo, bus!, 'Reclame.');
	expect(await publicWords(meeting.id), 'also where it stands a second time').not.toContain('bus rijdt');
	expect(await listParts(meeting.id)).toMatchObject([
		{ text: '', reason: 'Reclame.' },
		{ text: '', reason: 'Dit noemt een naam.' }
	]);
});

test('a long part, or one that was typed over, goes from the minutes too, and what only looks like it stays', () => {
	const long = Array.from({ length: 60 }, (_, i) => `woord${i}`).join(' ');
	const minutes = `Vooraf.\n\n${long} einde.\n\nAnderen zeggen: de bus is te vaak te laat.`;
	const hidden = (text: string) => withoutHidden(minutes, [{ text, reason: 'Nee.' }]);
	expect(hidden(`${long}`)).not.toContain('woord59');
	expect(hidden(long.replace('woord3 ', 'iets anders '))).not.toContain('woord59');
	expect(hidden('De bus komt nooit in de wijk')).toBe(minutes);
});
