import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { whereSaid } from '#lib/chain/where-said.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { markSelected } from '#lib/meetings/minutes/marks.server.ts';
import { bringMarks, publishMinutes } from '#lib/meetings/minutes/publishing.server.ts';
import { openReading } from '#lib/meetings/minutes/readings.server.ts';
import { writeMinutes } from '#lib/meetings/minutes/writing.server.ts';
import {
	findMeeting,
	findMeetingById,
	findMeetingOf,
	listMeetings,
	listMeetingsOf
} from '#lib/meetings/reading.server.ts';
import { countTalks, findTalk, keepTalk } from '#lib/meetings/talks/talks.server.ts';
import type { TalkInput } from '#lib/meetings/talks/talk.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const talk: TalkInput = {
	...{ kind: 'kitchen_table', heldOn: '2026-03-01', attendance: 2, way: 'home' },
	...{ agreed: true, mayQuote: true, minutes: 'Ik kom de trap niet af.\n\nDe buurvrouw helpt.' }
};

async function sit(change: Partial<TalkInput> = {}, as?: Person) {
	const editor = as ?? (await join('Eva', 'editor'));
	const consultation = await newConsultation(editor, { title: `Traject ${newOnceKey()}` });
	const onceKey = newOnceKey();
	const input = { ...talk, ...change, onceKey, consultationId: consultation.id };
	const id = await keepTalk(editor, input);
	return { editor, consultation, onceKey, input, talk: await findTalk(editor, consultation.id, id) };
}

test('a talk becomes inbreng without a name, and who spoke follows it with the code', async () => {
	const { editor, talk, input } = await sit();
	expect(await keepTalk(editor, input), 'sent twice is one talk').toBe(talk.id);
	await markSelected(editor, talk.id, { words: 'Ik kom de trap niet af.', voices: 2 });
	const [id] = await bringMarks(editor, talk.id);
	expect(only(await db.select().from(contributions))).toMatchObject({
		...{ prompt: 'Gesprek aan de keukentafel', channel: 'meeting', voices: 2, author: '' }
	});
	expect((await followCode(talk.code!)).lines).toMatchObject([{ text: 'Ik kom de trap niet af.' }]);
	expect(await whereSaid(id!, 'meeting'), 'a talk has no page').toBeUndefined();
});

test('without consent nothing of a talk is kept or becomes inbreng', async () => {
	const editor = await join('Eva', 'editor');
	await expect(sit({ agreed: false }, editor)).rejects.toMatchObject({ status: 409 });
	const { talk } = await sit({ agreed: false, minutes: '' }, editor);
	expect(talk.code).toBeNull();
	await expect(writeMinutes(editor, talk.id, 'Toch iets.')).rejects.toMatchObject({ status: 409 });
	await expect(bringMarks(editor, talk.id)).rejects.toMatchObject({ status: 409 });
	expect(await countTalks(talk.consultationId)).toEqual([{ kind: 'kitchen_table', talks: 1, people: 2 }]);
});

test('words that may not be quoted say so', async () => {
	const { editor, talk } = await sit({ mayQuote: false });
	await markSelected(editor, talk.id, { words: 'De buurvrouw helpt.' });
	await bringMarks(editor, talk.id);
	expect(only(await db.select().from(contributions)).prompt).toContain('in de woorden van wie luisterde');
});

test('rule 6: who spoke takes the words back, also before they are inbreng, and nothing of them stays', async () => {
	const early = await sit();
	expect(await followCode(early.talk.code!)).toMatchObject({ withdrawable: true, lines: [] });
	expect(await withdraw(early.talk.code!, secretOf(early.onceKey))).toBe(true);
	expect(await findTalk(early.editor, early.consultation.id, early.talk.id)).toMatchObject({
		minutes: '',
		agreed: false
	});
	await expect(writeMinutes(early.editor, early.talk.id, 'Toch.')).rejects.toMatchObject({ status: 409 });
	expect(await followCode(early.talk.code!)).toMatchObject({ withdrawable: false });
});

test('rule 6: the words go from the inbreng and from the notes, and what was marked goes with them', async () => {
	const { editor, talk, onceKey } = await sit();
	await markSelected(editor, talk.id, { words: 'Ik kom de trap niet af.' });
	await bringMarks(editor, talk.id);
	await markSelected(editor, talk.id, { words: 'De buurvrouw helpt.' });
	await withdraw(talk.code!, secretOf(onceKey));
	expect(only(await db.select().from(contributions))).toMatchObject({ text: '', status: 'withdrawn' });
	expect((await findMeetingById(talk.id)).minutes).toBe('');
	await expect(bringMarks(editor, talk.id)).rejects.toMatchObject({ status: 409 });
});

test('rule 10: a talk is no meeting: it is counted, and listed for the redactie only', async () => {
	const { editor, talk, consultation, input } = await sit();
	expect(await listMeetings()).toMatchObject({ coming: [], held: [] });
	expect(await listMeetingsOf(editor, consultation.id)).toEqual([]);
	await expect(findMeeting(talk.slug, editor)).rejects.toMatchObject({ status: 404 });
	await expect(findMeetingOf(editor, consultation.id, talk.slug)).rejects.toMatchObject({ status: 404 });
	await expect(publishMinutes(editor, talk.id)).rejects.toMatchObject({ status: 409 });
	await expect(openReading(editor, talk.id, { days: 10, addresses: [] })).rejects.toMatchObject({ status: 409 });
	await expect(keepTalk(await join('Anna'), { ...input, onceKey: newOnceKey() })).rejects.toMatchObject({
		status: 404
	});
});
