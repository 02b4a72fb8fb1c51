import * as v from 'valibot';
import { expect, test } from 'vitest';
import { SplitForm } from '#lib/meetings/meeting.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { readMinutes } from '#lib/chain/minutes.server.ts';
import { partsOf } from '#lib/meetings/meeting.ts';
import { withoutHidden } from '#lib/meetings/minutes.ts';
import {
	changeMeeting,
	meetingWords,
	createMeeting,
	publishMeeting,
	splitMinutes
} from '#lib/meetings/meetings.server.ts';
import { findMeeting, listMeetings, listMeetingsOf, listParts } from '#lib/meetings/reading.server.ts';
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

test('minutes fall apart at empty lines, and a heading is nobody’s words', () => {
	expect(partsOf(evening.minutes)).toEqual([
		'De bus rijdt te weinig.',
		'Meer bankjes.\n  Ook in de zon.',
		'De bus rijdt te weinig.'
	]);
	expect(partsOf(' \n\n \t \n')).toEqual([]);
});

test('parts of the minutes become contributions in their order, and splitting twice adds nothing double', async () => {
	const { editor, meeting } = await begin();
	const ids = await splitMinutes(editor, meeting.id, ['De bus.', 'De bankjes.', 'De bus.', '  ']);
	expect(ids).toHaveLength(2);
	expect(await splitMinutes(editor, meeting.id, ['De bus.', 'De bankjes.'])).toEqual(ids);
	expect(await splitMinutes(editor, meeting.id, ['De prullenbak.', 'De bus.'])).toContain(ids[0]);

	expect((await listParts(meeting.id)).map(({ text }) => text)).toEqual(['De bus.', 'De bankjes.', 'De prullenbak.']);
	expect(await db.select().from(contributions)).toMatchObject(
		Array.from({ length: 3 }, () => ({ channel: 'meeting', status: 'public', prompt: 'Avond in het dorpshuis' }))
	);
});

test('two redacteuren who split at once make each part once', async () => {
	const { editor, meeting } = await begin();
	await Promise.all([1, 2, 3].map(() => splitMinutes(editor, meeting.id, ['De bus.', 'De bankjes.'])));
	expect(await db.$count(contributions)).toBe(2);
});

test('the same words at two meetings are two contributions', async () => {
	const { editor, meeting, input } = await begin();
	const second = await createMeeting(editor, { ...input, onceKey: newOnceKey() });
	expect(second.slug).toBe('avond-in-het-dorpshuis-2');
	await splitMinutes(editor, meeting.id, ['De bus.']);
	await splitMinutes(editor, second.id, ['De bus.']);
	expect(await db.$count(contributions)).toBe(2);
});

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
	expect(await listMeetings()).toEqual([]);
	expect(await listMeetingsOf(consultation.id)).toHaveLength(1);

	await publishMeeting(editor, meeting.id);
	expect(await findMeeting(meeting.slug)).toMatchObject({ attendance: 24, consultation: { slug: consultation.slug } });
	expect(await listMeetings()).toHaveLength(1);
});

test('rule 10: a published verslag of a consultation in draft is not there yet', async () => {
	const { editor, input } = await begin();
	const draft = await newConsultation(editor, { title: 'Nog niet open', status: 'draft' });
	const meeting = await createMeeting(editor, { ...input, onceKey: newOnceKey(), consultationId: draft.id });
	await publishMeeting(editor, meeting.id);
	await expect(findMeeting(meeting.slug)).rejects.toMatchObject({ status: 404 });
	expect(await listMeetings()).toEqual([]);
});

test('the address of a meeting stays when its title changes', async () => {
	const { editor, meeting } = await begin();
	await changeMeeting(editor, meeting.id, { ...evening, title: 'Avond over de bus', attendance: 25 });
	expect(await findMeeting(meeting.slug, editor)).toMatchObject({ title: 'Avond over de bus', attendance: 25 });
});

test('a finished consultation takes no more parts, and only a redacteur works on a verslag', async () => {
	const { editor, meeting, consultation, input } = await begin();
	const mo = await join('Mo', 'moderator');
	await expect(splitMinutes(mo, meeting.id, ['De bus.'])).rejects.toMatchObject({ status: 404 });
	await expect(createMeeting(mo, { ...input, onceKey: newOnceKey() })).rejects.toMatchObject({ status: 404 });
	await expect(changeMeeting(mo, meeting.id, evening)).rejects.toMatchObject({ status: 404 });
	await expect(publishMeeting(mo, meeting.id)).rejects.toMatchObject({ status: 404 });

	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	await expect(splitMinutes(editor, meeting.id, ['De bus.'])).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(0);
});

test('two redacteuren who write the verslag at once: the second hears it', async () => {
	const { editor, meeting } = await begin();
	const seen = sealOf(...meetingWords(meeting));
	await changeMeeting(editor, meeting.id, { ...evening, minutes: 'Van Eva.' }, seen);
	const late = { ...evening, minutes: 'Van Bert.' };
	await expect(changeMeeting(editor, meeting.id, late, seen)).rejects.toMatchObject({ status: 409 });
	expect((await findMeeting(meeting.slug, editor)).minutes).toBe('Van Eva.');
});

test('what was said at a meeting has the day of the meeting, also after that day was corrected', async () => {
	const { editor, meeting } = await begin();
	await splitMinutes(editor, meeting.id, ['De bus.']);
	const day = async () => dayOf(only(await db.select().from(contributions)).handedInAt);
	expect(await day()).toBe(evening.heldOn);
	await changeMeeting(editor, meeting.id, { ...evening, heldOn: '2025-02-03' });
	expect(await day()).toBe('2025-02-03');
	await changeMeeting(editor, meeting.id, { ...evening, heldOn: '2099-02-03' });
	expect(await day(), 'nobody said it tomorrow').toBe(dayOf(new Date()));
});

test('a part that was ticked and emptied is named', () => {
	const read = (part: string[], chosen: string[]) => v.safeParse(SplitForm, { part, chosen }).issues?.[0].message;
	expect(read(['De bus.', ''], ['0', '1'])).toContain('Deel 2 is leeg');
	expect(read(['De bus.', ''], ['0'])).toBeUndefined();
});

test('minutes show each part that became inbreng once, in its place, and not the words of one that is hidden', async () => {
	const { editor, meeting } = await begin();
	const [bus] = await splitMinutes(editor, meeting.id, ['De bus rijdt te weinig.', 'Een ander verhaal.']);
	const moderator = await join('Mo', 'moderator');
	const seen = async () => (await readMinutes(meeting)).blocks.map((block) => block.part?.text ?? block.text);
	expect(await seen()).toEqual([
		'# Verslag',
		'De bus rijdt te weinig.',
		'- Meer bankjes.\n  Ook in de zon.',
		'De bus rijdt te weinig.',
		'Een ander verhaal.'
	]);
	await hide(moderator, bus!, 'Hierin staat wie iemand is.');
	expect((await seen()).join('\n')).not.toContain('De bus rijdt te weinig.');
});

test('a long part, or one that was typed over, goes from the minutes too, and what only looks like it stays', () => {
	const long = Array.from({ length: 60 }, (_, i) => `woord${i}`).join(' ');
	const minutes = `Vooraf.\n\n${long} einde.\n\nAnderen zeggen: de bus is te vaak te laat.`;
	const hidden = (text: string) => withoutHidden(minutes, [{ text, reason: 'Nee.' }]);
	expect(hidden(`${long}`)).not.toContain('woord59');
	expect(hidden(long.replace('woord3 ', 'iets anders '))).not.toContain('woord59');
	expect(hidden('De bus komt nooit in de wijk')).toBe(minutes);
});

test('rule 11: what a moderator hides of a meeting is not in the minutes either, with the reason in its place', async () => {
	const minutes =
		'# Verslag\n\nDe bus rijdt te weinig.\n\n- Jan de Vries drinkt **te veel**.\n\nEn zijn vrouw weet dat ook best.\n\nMeer bankjes.';
	const { editor, meeting } = await begin({ minutes });
	const moderator = await join('Mo', 'moderator');
	const joined = 'Jan de Vries drinkt te veel.\n\nEn zijn vrouw weet dat ook best.';
	const [bus, gossip] = await splitMinutes(editor, meeting.id, ['De bus rijdt te weinig.', joined]);
	const read = async () => (await readMinutes(meeting)).blocks.map(({ part, text }) => part?.text ?? text).join('\n\n');
	expect(await read()).toContain('drinkt te veel');
	await hide(moderator, gossip!, 'Dit noemt een naam.');

	const shown = await read();
	for (const words of ['Jan', 'Vries', 'drinkt', 'vrouw']) expect(shown).not.toContain(words);
	for (const words of ['# Verslag', 'De bus rijdt te weinig.', 'Meer bankjes.']) expect(shown).toContain(words);
	expect(shown).toContain('Een medewerker van de gemeente verborg dit deel: Dit noemt een naam.');
	await hide(moderator, bus!, 'Reclame.');
	expect(await read()).not.toContain('bus');
	expect(await listParts(meeting.id)).toMatchObject([
		{ text: '', reason: 'Reclame.' },
		{ text: '', reason: 'Dit noemt een naam.' }
	]);
});
