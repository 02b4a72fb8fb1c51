import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { readReplyReport } from '#lib/chain/reply-report.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { joinFinding, joinTheme, leaveTheme } from '#lib/replies/joining.server.ts';
import { readQuestion } from '#lib/replies/question.server.ts';
import { countAnswered, repliesTo, unanswered } from '#lib/replies/replies.server.ts';
import { readWork } from '#lib/replies/work.server.ts';
import { db } from '#lib/storage/index.ts';
import { createTheme } from '#lib/themes/themes.server.ts';
import { draw, say } from '#test/support/chain.ts';
import { only } from '#test/support/only.ts';
import { begin as beginAnswering, give } from '#test/support/replies.ts';

/** Anna and Bas are under the theme; Cas too, with a rode draad, and Dina, with an answer of her own. */
async function begin() {
	const { eva, consultationId } = await beginAnswering();
	const theme = await createTheme(eva, consultationId, { name: 'Wonen', description: '' });
	const [anna, bas, cas, dina] = await Promise.all(
		['Een huis', 'Een dak', 'Een tuin', 'Een schuur'].map((text, i) =>
			say(consultationId, text, { email: `${'abcd'[i]!}@example.org` })
		)
	);
	const all = { anna: anna!, bas: bas!, cas: cas!, dina: dina! };
	await joinTheme(eva, theme.id, [all.anna.id, all.cas.id, all.dina.id]);
	const finding = await draw(consultationId, 'Mensen willen groen', [all.cas.id]);
	await give(eva, { findingId: finding.id, reason: 'Groen komt er.' });
	await give(eva, { contributionId: all.dina.id, reason: 'Een schuur mag.' });
	return { eva, consultationId, theme, finding, ...all };
}

const told = async (id: string) => (await repliesTo([id])).get(id)?.reason;
const addressed = async () => (await db.select().from(mails)).map(({ recipient }) => recipient).sort();

test('an answer on a theme is for who has no other, and also for who comes under it later', async () => {
	const { eva, consultationId, theme, anna, bas, cas, dina } = await begin();
	expect(await countAnswered(consultationId)).toEqual({ answered: 2, total: 4 });
	expect(await readQuestion(consultationId, new URL(`http://x/?heel-thema=${theme.id}`))).toMatchObject({ serves: 1 });
	await give(eva, { themeId: theme.id, verdict: 'rejected', reason: 'Daar is geen plek voor.' });

	expect(await told(anna.id)).toBe('Daar is geen plek voor.');
	expect(await told(cas.id)).toBe('Groen komt er.');
	expect(await told(dina.id)).toBe('Een schuur mag.');
	expect((await unanswered(consultationId)).map(({ id }) => id)).toEqual([bas.id]);
	expect(await addressed()).toEqual(['a@example.org', 'c@example.org', 'd@example.org']);

	await joinTheme(eva, theme.id, [bas.id, anna.id]);
	expect(only((await followCode(bas.code)).lines).reply).toMatchObject({ theme: { name: 'Wonen' } });
	expect(await addressed()).toEqual(['a@example.org', 'b@example.org', 'c@example.org', 'd@example.org']);
	expect(await countAnswered(consultationId)).toEqual({ answered: 4, total: 4 });
});

test('the report, the open data and the work list see it as everybody else does', async () => {
	const { eva, consultationId, theme, anna } = await begin();
	await give(eva, { themeId: theme.id, verdict: 'rejected', reason: 'Daar is geen plek voor.' });
	const report = await readReplyReport('samen-leven', { verdict: undefined, channel: undefined }, 1);
	expect(report.found).toBe(3);
	expect(report.counts).toMatchObject({ answered: 3, total: 4 });
	expect(report.entries.map(({ count, reply }) => [count, reply.reason])).toEqual([
		[1, 'Daar is geen plek voor.'],
		[1, 'Groen komt er.'],
		[1, 'Een schuur mag.']
	]);
	const { inbreng } = await readOpenChain('samen-leven', { pagina: 1, paginaGrootte: 10 });
	expect(inbreng.find(({ id }) => id === anna.id)).toMatchObject({ oordeel: 'niet-overgenomen' });
	expect((await readWork(consultationId, 1)).themes).toMatchObject([
		{ name: 'Wonen', waiting: 0, verdict: 'rejected' }
	]);
});

test('who has the answer of a theme gets that of a rode draad instead, and stays under the theme as long as not', async () => {
	const { eva, theme, finding, anna, cas } = await begin();
	await give(eva, { themeId: theme.id, verdict: 'rejected', reason: 'Daar is geen plek voor.' });
	await expect(leaveTheme(eva, theme.id, anna.id)).rejects.toMatchObject({ status: 409 });
	await leaveTheme(eva, theme.id, cas.id);
	await joinFinding(eva, finding.id, [anna.id], 'supports');
	expect(await told(anna.id)).toBe('Groen komt er.');
	await leaveTheme(eva, theme.id, anna.id);
});

test('rule 5: a new answer on a theme stands beside the old one', async () => {
	const { eva, theme, anna } = await begin();
	await give(eva, { themeId: theme.id, seen: 0 });
	await expect(give(eva, { themeId: theme.id, seen: 0 })).rejects.toMatchObject({ status: 409 });
	expect(await give(eva, { themeId: theme.id, seen: 1, reason: 'Toch niet.' })).toMatchObject({ number: 2 });
	expect(await told(anna.id)).toBe('Toch niet.');
});
