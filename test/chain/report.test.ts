import { expect, test } from 'vitest';
import { listChanges } from '#lib/chain/changes.server.ts';
import { readConsultationPage } from '#lib/chain/consultation-page.server.ts';
import { readReplyReport } from '#lib/chain/reply-report.server.ts';
import { OTHERWISE, saidInWords } from '#lib/contributions/by-channel.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { joinTheme } from '#lib/replies/joining.server.ts';
import { reply } from '#lib/replies/replies.server.ts';
import type { ReplyInput } from '#lib/replies/reply.ts';
import { createTheme } from '#lib/themes/themes.server.ts';
import { draw, say, write } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const everything = { verdict: undefined, channel: undefined };

async function begin() {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	const { id: consultationId } = await newConsultation(editor);
	return { editor, moderator, consultationId };
}

const answer = (editor: Person, change: Partial<ReplyInput>) =>
	reply(editor, { onceKey: newOnceKey(), verdict: 'rejected', reason: 'Nee.', paragraphs: [], ...change });

test('the report counts people, not replies, and each under the answer that counts', async () => {
	const { editor, consultationId } = await begin();
	const said = await Promise.all(['Een', 'Twee', 'Drie'].map((text) => say(consultationId, text)));
	const finding = await draw(
		consultationId,
		'Meer bankjes',
		said.map(({ id }) => id)
	);
	await answer(editor, { findingId: finding.id });
	await answer(editor, { contributionId: said[0]!.id, verdict: 'adopted' });

	const report = await readReplyReport('samen-leven', everything, 1);
	const counts = Object.fromEntries(report.verdicts.map(({ verdict, count }) => [verdict, count]));
	expect(counts).toMatchObject({ adopted: 1, rejected: 2 });
	expect(report.entries.map(({ count, reply: { findingId } }) => [count, findingId])).toEqual([
		[2, finding.id],
		[1, null]
	]);
	const filtered = await readReplyReport('samen-leven', { verdict: 'adopted', channel: undefined }, 1);
	expect(only(filtered.entries).quotes).toMatchObject([{ text: 'Een' }]);
	expect((await readReplyReport('samen-leven', { verdict: undefined, channel: 'letter' }, 1)).entries).toEqual([]);
});

test('the report, and what changed because of people, tell by which channels a rode draad is said, and said otherwise', async () => {
	const { editor, consultationId } = await begin();
	const said = [await say(consultationId, 'Een', { channel: 'questionnaire' }), await say(consultationId, 'Twee')];
	const against = await say(consultationId, 'Drie', { channel: 'letter' });
	const point = await say(consultationId, 'Vier', { channel: 'advice' });
	const supporting = [...said, point].map(({ id }) => id);
	const finding = await draw(consultationId, 'Meer bankjes', supporting, [against.id]);
	const policy = await write(consultationId, [{ status: 'published', texts: { bench: 'Er komen bankjes.' } }]);
	await answer(editor, { findingId: finding.id, verdict: 'adopted', paragraphs: [policy.place(1, 'bench')] });

	const { behind } = only((await readReplyReport('samen-leven', everything, 1)).entries);
	expect(saidInWords(behind!.supports)).toBe(
		'Dit staat in 1 antwoord in de vragenlijst en 1 wens in de wensboom. Het staat ook in 1 punt uit een advies.'
	);
	expect(saidInWords(behind!.dissents, OTHERWISE)).toBe('Iets anders staat in 1 bericht op papier of aan de balie.');
	expect(only(await listChanges(6, consultationId)).behind).toEqual(behind!.supports);

	const theme = await createTheme(editor, consultationId, { name: 'Groen', description: '' });
	const alone = await say(consultationId, 'Vijf');
	await joinTheme(editor, theme.id, [alone.id]);
	await answer(editor, { themeId: theme.id });
	const { entries } = await readReplyReport('samen-leven', everything, 1);
	const onTheme = entries.find(({ reply }) => reply.theme);
	expect(saidInWords(onTheme!.behind!.supports)).toBe('Dit staat in 1 wens in de wensboom.');
});

test('rule 10: an answer on what is not public is not in the report', async () => {
	const { editor, moderator, consultationId } = await begin();
	const remark = await say(consultationId, 'Geheim', { status: 'confidential', channel: 'council_round' });
	await answer(editor, { contributionId: remark.id, reason: 'Geheim antwoord' });
	const named = await say(consultationId, 'Een naam');
	await answer(editor, { contributionId: named.id, reason: 'Geheim antwoord' });
	await hide(moderator, named.id, 'Een naam.');

	const report = await readReplyReport('samen-leven', everything, 1);
	expect(report.entries).toEqual([]);
	expect(report.counts).toMatchObject({ answered: 0, total: 0, pending: 0, hidden: 1, withdrawn: 0 });
	expect(JSON.stringify(await readConsultationPage('samen-leven'))).not.toContain('Geheim');
});

test('what changed because of people shows a public quote and a public sentence, and is corrected with the answer', async () => {
	const { editor, moderator, consultationId } = await begin();
	const anna = await say(consultationId, 'Een bankje');
	const bas = await say(consultationId, 'Een geheim bankje');
	const policy = await write(consultationId, [
		{ status: 'published', texts: { bench: 'Er komen bankjes.' } },
		{ status: 'draft', texts: { bench: 'Geheim', new: 'Geheim' } }
	]);
	const landed = { verdict: 'adopted', paragraphs: [policy.place(1, 'bench')] } as const;
	await answer(editor, { contributionId: anna.id, ...landed, paragraphs: [...landed.paragraphs] });
	await answer(editor, { contributionId: bas.id, ...landed, paragraphs: [...landed.paragraphs] });
	await hide(moderator, bas.id, 'Een naam.');
	const third = await say(consultationId, 'Nog een');
	await answer(editor, { contributionId: third.id, verdict: 'adopted', paragraphs: [policy.place(2, 'new')] });

	expect(only(await listChanges(6, consultationId))).toMatchObject({
		quote: 'Een bankje',
		landing: { text: 'Er komen bankjes.', number: 1 }
	});
	await answer(editor, { contributionId: anna.id });
	expect(await listChanges(6, consultationId)).toEqual([]);
});

test('rule 10: a consultation in preparation is there for nobody, also not for the redactie, on the public page', async () => {
	const { editor } = await begin();
	await newConsultation(editor, { title: 'Later', status: 'draft' });
	await expect(readConsultationPage('later')).rejects.toMatchObject({ status: 404 });
	await expect(readReplyReport('later', everything, 1)).rejects.toMatchObject({ status: 404 });
});

test('the count of what is answered is true, and leaves out what nobody may know of', async () => {
	const { editor, consultationId } = await begin();
	const anna = await say(consultationId, 'Een bankje');
	await say(consultationId, 'Wacht', { status: 'pending' });
	await say(consultationId, 'Van een raadslid', { status: 'confidential' });
	await answer(editor, { contributionId: anna.id });
	expect((await readConsultationPage('samen-leven')).counts).toMatchObject({
		...{ answered: 1, total: 2, pending: 1 },
		...{ hidden: 0, withdrawn: 0 }
	});
});
