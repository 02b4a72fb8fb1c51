import { expect, test } from 'vitest';
import { listPassedOn } from '#lib/agendas/passed-on.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { readSaidIn } from '#lib/agendas/said.server.ts';
import { readSaidView, saidQuery } from '#lib/agendas/said.ts';
import { readInboxPage } from '#lib/chain/inbox.server.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import type { Status } from '#lib/contributions/status.ts';
import { nameCause, startDraft } from '#lib/policies/drafting.server.ts';
import { changeDetails } from '#lib/policies/detailing.server.ts';
import { findDraft } from '#lib/policies/desk.server.ts';
import { readBeside } from '#lib/policies/beside.server.ts';
import { findPolicy } from '#lib/policies/policies.server.ts';
import { readWanted } from '#lib/policies/wanted.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { about, begin, draftItem, publishing } from './support.ts';

type Begun = Awaited<ReturnType<typeof begin>>;

/** Said by somebody of this wijk. */
const say = (
	{ consultation }: Pick<Begun, 'consultation'>,
	wijk: { id: string },
	text: string,
	{ channel = 'letter', status = 'public', voices = 1 }: { channel?: Channel; status?: Status; voices?: number } = {}
) =>
	receive({
		...{ consultationId: consultation.id, channel, status, text, voices },
		...{ prompt: '', author: '', neighbourhoodId: wijk.id }
	});

const all = readSaidView(new URLSearchParams());

test('what people of a wijk said in every channel stands together, counted by channel', async () => {
	const begun = await begin();
	const { wijk, other, editor } = begun;
	await say(begun, wijk, 'Meer licht.');
	await say(begun, wijk, 'Meer bomen.', { channel: 'meeting', voices: 60 });
	await say(begun, wijk, 'Een bank.', { channel: 'meeting' });
	await say(begun, wijk, 'Nog niet gelezen.', { status: 'pending' });
	await say(begun, other, 'Een zebrapad.');
	const secret = await newConsultation(editor, { title: 'Nog geheim', status: 'draft' });
	await say({ consultation: secret }, wijk, 'In een traject dat niemand kent.');

	const read = await readSaidIn(wijk.slug, all);
	expect(read.counts).toEqual([
		{ channel: 'meeting', count: 2, people: 61 },
		{ channel: 'letter', count: 1, people: 1 }
	]);
	expect(read.said.map(({ text }) => text)).toEqual(['Een bank.', 'Meer bomen.', 'Meer licht.']);
	const view = readSaidView(new URLSearchParams(saidQuery({ channel: 'meeting', page: 1 })));
	expect((await readSaidIn(wijk.slug, view)).said.map(({ text }) => text)).toEqual(['Een bank.', 'Meer bomen.']);
});

test('who writes for a wijk finds first what that wijk said, and only what everybody may read', async () => {
	const begun = await begin();
	const { chair, wijk, other, agenda, consultation } = begun;
	await say(begun, wijk, 'Meer licht.');
	await say(begun, wijk, 'Nog niet gelezen.', { status: 'pending' });
	await say(begun, other, 'Een zebrapad.');
	const policy = await findPolicy(agenda.slug);
	const draft = (await findDraft(chair, agenda.id))!;
	const beside = async (query: string) => {
		const wanted = readWanted(new URLSearchParams(query), policy);
		return (await readBeside(chair, consultation.id, draft.id, wanted)).contributions.map(({ text }) => text);
	};
	expect(await beside('')).toEqual(['Meer licht.']);
	expect(await beside('wijk=&zoek=zebrapad'), 'another wijk is there for who looks for it').toEqual(['Een zebrapad.']);
});

test('the redactie finds what the wijken passed on, as their newest version says it', async () => {
	const { chair, agenda, consultation } = await begin();
	const wide = await draftItem(chair, agenda.id, 'Bussen', { reach: 'wider' });
	await draftItem(chair, agenda.id, 'Een bank');
	expect(await listPassedOn(consultation.id)).toEqual([]);
	await publishAgenda(chair, agenda.id, publishing);
	const inbox = { consultationId: consultation.id, passedOn: true } as const;
	expect((await readInboxPage(inbox, 1)).rows.map(({ text }) => text)).toEqual(['Bussen.\n\nWij willen Bussen.']);

	await startDraft(chair, agenda.id);
	await changeDetails(chair, agenda.id, wide, about('Bussen', { reach: 'wijk' }));
	await nameCause(chair, agenda.id, wide, { cause: 'municipality', text: 'Dit is alleen van ons.' });
	expect(await listPassedOn(consultation.id), 'a draft changes nothing').toHaveLength(1);
	await publishAgenda(chair, agenda.id, publishing);
	expect(await listPassedOn(consultation.id)).toEqual([]);
});
