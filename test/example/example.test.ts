import { and, count, eq, gt, inArray, like, ne } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { agendas } from '#lib/agendas/tables.ts';
import { now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { advicePoints, advices } from '#lib/councils/tables.ts';
import { events } from '#lib/events/tables.ts';
import { findingTexts, type FindingKey } from '#lib/example/finding-texts.ts';
import { loadExample, loadExampleWhenEmpty } from '#lib/example/load.ts';
import { daysAgo, type World } from '#lib/example/world.ts';
import { METHOD } from '#lib/language/method.ts';
import { mails } from '#lib/mail/tables.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { checkRows, versionBefore } from '#lib/policies/checks.server.ts';
import { findPolicy, listVersions, readVersion } from '#lib/policies/policies.server.ts';
import { responses } from '#lib/questionnaires/tables.ts';
import { countAnswered, repliesTo, unanswered } from '#lib/replies/replies.server.ts';
import { verdicts } from '#lib/replies/verdict.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { listFindings } from '#lib/themes/findings.server.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { wishEditions, wishes } from '#lib/wishes/tables.ts';

// Two years of a municipality: on a busy machine that takes its time.
const LONG = { timeout: 120_000 };

test(
	'Lindewaard lived through a whole consultation, from words to a decision, and through half of another',
	LONG,
	async () => {
		const world = await transaction(loadExample);
		await expectChannels(world);
		await expectReaders(world);
		await expectVoices(world);
		await expectDocument();
		await expectAnswers(world);
	}
);

test('loading the example again adds nothing', LONG, async () => {
	await loadExampleWhenEmpty();
	const before = await countAll();
	await loadExampleWhenEmpty();
	expect(await countAll()).toEqual(before);
});

const countAll = async () => [await db.$count(contributions), await db.$count(events), await db.$count(responses)];

async function expectChannels({ finished, running }: World) {
	expect(await db.$count(responses)).toBe(300);
	expect(await wishesIn(finished.id, 'public')).toBeGreaterThan(20);
	expect(await wishesIn(running.id, 'public')).toBe(54);
	expect(await db.$count(meetings, eq(meetings.kind, 'meeting'))).toBe(6);
	expect(await db.$count(meetings, ne(meetings.kind, 'meeting'))).toBe(7);
	expect(await db.$count(meetings, gt(meetings.heldOn, dayOf(now())))).toBe(3);
	const published = await db
		.selectDistinct({ of: agendas.neighbourhoodId })
		.from(agendas)
		.where(eq(agendas.status, 'published'));
	expect(published).toHaveLength(2);

	const editions = await db.select({ year: wishEditions.year }).from(wishEditions).orderBy(wishEditions.year);
	expect(editions.at(-1)?.year).toBe(daysAgo(0).getUTCFullYear());
	const heard = await db
		.selectDistinct({ channel: contributions.channel })
		.from(contributions)
		.where(eq(contributions.consultationId, finished.id))
		.orderBy(contributions.channel);
	expect(heard).toHaveLength(8);
}

const wishesIn = async (consultationId: string, status: 'public') => {
	const [row] = await db
		.select({ count: count() })
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.where(and(eq(contributions.consultationId, consultationId), eq(contributions.status, status)));
	return row!.count;
};

async function expectReaders({ finished }: World) {
	const points = await db
		.select({ kind: advices.kind, count: count() })
		.from(advicePoints)
		.innerJoin(advices, eq(advices.id, advicePoints.adviceId))
		.where(eq(advices.consultationId, finished.id))
		.groupBy(advices.kind)
		.orderBy(advices.kind);
	expect(points).toEqual([
		{ kind: 'asked', count: 9 },
		{ kind: 'unasked', count: 3 }
	]);
	const remarks = await db
		.select()
		.from(contributions)
		.where(and(eq(contributions.consultationId, finished.id), eq(contributions.channel, 'council_round')))
		.orderBy(contributions.id);
	expect(remarks.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 'public'));
	expect(new Set(remarks.map(({ personId }) => personId)).size).toBe(5);
}

/** No two people wrote the same, and what the redactie read under a rode draad is what that rode draad is about. */
async function expectVoices({ finished, said }: World) {
	const written = await db
		.select({ id: contributions.id, text: contributions.text })
		.from(contributions)
		.where(eq(contributions.channel, 'questionnaire'))
		.orderBy(contributions.id);
	expect(new Set(written.map(({ text }) => text)).size).toBeGreaterThan(written.length * 0.98);
	const threads = new Map(said.map(({ contributionId, thread }) => [contributionId, thread]));
	expect(written.filter(({ id }) => threads.get(id) === undefined)).toHaveLength(
		await db.$count(contributions, and(eq(contributions.channel, 'questionnaire'), eq(contributions.status, 'hidden')))
	);
	const speakers = await db
		.select({ id: findingSources.contributionId, sentence: findings.sentence })
		.from(findingSources)
		.innerJoin(findings, eq(findings.id, findingSources.findingId))
		.where(eq(findings.consultationId, finished.id))
		.orderBy(findingSources.contributionId);
	for (const { id, sentence } of speakers) {
		const thread = threads.get(id);
		if (thread) expect(findingTexts[thread as FindingKey].sentence).toBe(sentence);
	}
}

async function expectDocument() {
	const policy = await findPolicy('samen-leven-samen-zorgen');
	const [third, second, first] = await listVersions(policy.id);
	expect([first?.status, second?.status, third?.status]).toEqual(['concept', 'published', 'adopted']);
	expect(third!.decisionNumber).toMatch(/^\d{4}-\d+$/);
	expect(third!.votes).toEqual({ for: 23, against: 4, abstained: 0 });

	for (const version of [first!, second!, third!]) {
		expect(version.language).toMatchObject({ method: METHOD, passed: true, level: 1 });
		expect(version.languageOverride).toBe('');
		const before = await versionBefore(version);
		const rows = await readVersion(version.id);
		const { unsourced, unexplained } = checkRows(rows, before && (await readVersion(before.id)));
		expect({ unsourced, unexplained }).toEqual({ unsourced: [], unexplained: [] });
	}
	const changes = [...(await readVersion(second!.id)), ...(await readVersion(third!.id))].filter(({ cause }) => cause);
	expect(new Set(changes.map(({ cause }) => cause)).size).toBe(5);
	expect(changes.filter(({ causeText }) => /undefined|\{|\b0 keer/.test(causeText))).toEqual([]);
}

async function expectAnswers({ finished, running }: World) {
	expect((await findConsultation(finished.slug)).status).toBe('finished');
	expect(await unanswered(finished.id)).toEqual([]);
	const mine = and(eq(contributions.consultationId, finished.id), inArray(contributions.status, ['public']));
	const said = await db.select({ id: contributions.id }).from(contributions).where(mine).orderBy(contributions.id);
	const replies = await repliesTo(said.map(({ id }) => id));
	expect(new Set([...replies.values()].map(({ verdict }) => verdict)).size).toBe(verdicts.length);

	const { answered, total } = await countAnswered(running.id);
	expect(answered).toBeGreaterThan(total * 0.3);
	expect(answered).toBeLessThan(total * 0.6);
	for (const { sentence, supporting } of [...(await listFindings(finished.id)), ...(await listFindings(running.id))])
		expect(supporting, sentence).toBeGreaterThan(1);
	// What is told to people who left an address is about the answers on their words, and there are few of them.
	expect(await db.$count(mails, like(mails.subjectKey, 'reply:%'))).toBeLessThan(10);
}
