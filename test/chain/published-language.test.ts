import { expect, test } from 'vitest';
import { readPublishedLanguage } from '#lib/chain/published-language.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { changeDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { say } from '#test/support/chain.ts';
import { BECAUSE, HARD } from '#test/support/hard-words.ts';
import { join } from '#test/support/people.ts';
import { openQuestionnaire } from '#test/support/questionnaires.ts';
import { begin, give } from '#test/support/replies.ts';

const tallyOf = async (kind: string) => (await readPublishedLanguage()).tallies.find((tally) => tally.kind === kind)!;

test('every version of a vragenlijst counts, and who wants reads why one did not pass', async () => {
	const { eva, consultationId } = await begin();
	const { id, slug } = await openQuestionnaire(eva, consultationId);
	const introduction = HARD;
	await changeDraft(eva, id, { onceKey: newOnceKey(), change: (draft) => ({ ...draft, introduction }) });
	await publishQuestionnaire(eva, id, newOnceKey(), { languageOverride: BECAUSE });
	expect(await tallyOf('Vragenlijsten')).toMatchObject({
		...{ total: 2, counts: { with_reason: 1 } },
		failed: [{ href: `/vragenlijsten/${slug}`, override: BECAUSE }]
	});
});

test('every answer counts that everybody may read, and none on what a moderator hid', async () => {
	const { eva, consultationId } = await begin();
	const mo = await join('Mo', 'moderator');
	const [bench, tree] = [await say(consultationId, 'Meer bankjes'), await say(consultationId, 'Meer bomen')];
	await give(eva, { contributionId: bench.id, reason: 'Wij zetten er een bank neer.' });
	await give(eva, { contributionId: tree.id, reason: HARD, languageOverride: BECAUSE });
	expect(await tallyOf('Antwoorden')).toMatchObject({ total: 2, counts: { short: 1, with_reason: 1 } });
	await hide(mo, tree.id, 'Dit gaat over iets anders.');
	expect(await tallyOf('Antwoorden')).toMatchObject({ total: 1, failed: [] });
});
