import { asc } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { events } from '#lib/events/tables.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { keyOfWords } from '#lib/replies/same-words.ts';
import { readQuestion } from '#lib/replies/question.server.ts';
import { db } from '#lib/storage/index.ts';
import { draw, say } from '#test/support/chain.ts';
import { begin, give } from '#test/support/replies.ts';

const bench = 'Zet meer bankjes in het park!';

test('nobody is told another thing than the next person with the same words', async () => {
	const { eva, consultationId } = await begin();
	const anna = await say(consultationId, bench);
	const bas = await say(consultationId, '  zet méér bankjes… in het PARK ');
	await give(eva, { contributionId: anna.id });
	const question = await readQuestion(consultationId, new URL(`http://x/?inbreng=${bas.id}`));
	expect(question!.twins).toMatchObject([{ id: anna.id, told: { verdict: 'adopted' } }]);

	await expect(give(eva, { contributionId: bas.id, verdict: 'rejected', reason: 'Nee.' })).rejects.toMatchObject({
		status: 409
	});
	await expect(give(eva, { contributionId: bas.id, reason: 'Ja, maar later.' })).rejects.toMatchObject({ status: 409 });
	await give(eva, { contributionId: bas.id });
	expect((await repliesTo([bas.id])).get(bas.id)).toMatchObject({ verdict: 'adopted', reason: 'Ja, dat doen wij.' });
});

test('another answer on the same words needs a reason, that stays with it', async () => {
	const { eva, consultationId } = await begin();
	const [anna, bas] = [await say(consultationId, bench), await say(consultationId, bench)];
	await give(eva, { contributionId: anna.id });
	const differsBecause = 'Dit gaat over een ander park.';
	const other = await give(eva, { contributionId: bas.id, verdict: 'rejected', reason: 'Nee.', differsBecause });
	expect(other).toMatchObject({ verdict: 'rejected', differsBecause });
	const log = await db.select().from(events).orderBy(asc(events.id));
	expect(log.find(({ subjectId }) => subjectId === other.id)!.particulars).toMatchObject({ differs: true });
	expect(JSON.stringify(log), 'a reason tells of people, and the log is never erased').not.toContain(differsBecause);
});

test('answered together, all with the same words hear the same, also who heard something else before', async () => {
	const { eva, consultationId } = await begin();
	const all = [await say(consultationId, bench), await say(consultationId, bench), await say(consultationId, bench)];
	const [anna, bas, cas] = all.map(({ id }) => id) as [string, string, string];
	await give(eva, { contributionId: anna, reason: 'Misschien.' });
	await give(eva, { contributionId: cas, verdict: 'rejected', reason: 'Nee.', alike: 'together' });
	const told = await repliesTo([anna, bas, cas]);
	expect([...told.values()].map(({ verdict, reason }) => [verdict, reason])).toEqual(
		all.map(() => ['rejected', 'Nee.'])
	);
	expect(told.get(anna)!.number).toBe(2);
});

test('an answer on a rode draad is weighed against who said the same and is not in it', async () => {
	const { eva, consultationId } = await begin();
	const [anna, bas] = [await say(consultationId, bench), await say(consultationId, bench)];
	await give(eva, { contributionId: anna.id });
	const finding = await draw(consultationId, 'Mensen willen zitten', [bas.id]);
	const no = { findingId: finding.id, verdict: 'rejected', reason: 'Nee.' } as const;
	await expect(give(eva, no)).rejects.toMatchObject({ status: 409 });
	await give(eva, { ...no, differsBecause: 'In dit park is geen plek.' });
});

test('rule 10: what is confidential is compared with nothing', async () => {
	const { eva, consultationId } = await begin();
	const secret = await say(consultationId, bench, { status: 'confidential', channel: 'council_round' });
	const anna = await say(consultationId, bench);
	await give(eva, { contributionId: secret.id });
	expect((await readQuestion(consultationId, new URL(`http://x/?inbreng=${anna.id}`)))!.twins).toEqual([]);
	await give(eva, { contributionId: anna.id, verdict: 'rejected', reason: 'Nee.' });
});

test('case, accents, marks and spaces make no other words; a short yes depends on what was asked', () => {
	const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 4, maxLength: 12 });
	fc.assert(
		fc.property(words, fc.stringMatching(/^[ ,.!?;-]{1,3}$/), fc.string(), (some, mark, prompt) => {
			const said = keyOfWords({ text: some.join(' '), prompt: '' });
			expect(keyOfWords({ text: some.join(`${mark} `).toUpperCase(), prompt })).toBe(said);
			expect(keyOfWords({ text: `${some.join(' ')} meer`, prompt })).not.toBe(said);
		})
	);
	expect(keyOfWords({ text: 'Ja!', prompt: 'Een bank?' })).not.toBe(keyOfWords({ text: 'ja', prompt: 'Een boom?' }));
	expect(keyOfWords({ text: '…', prompt: 'Een bank?' })).toBeUndefined();
});
