import { at } from '#lib/clock.ts';
import { removeMailsTo } from '#lib/mail/outbox.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { approveBlock, findBlock, blockWords, writeBlock } from '#lib/replies/blocks.server.ts';
import { approveDraft, sendBack } from '#lib/replies/approving.server.ts';
import { sealOfDraft } from '#lib/replies/draft-words.ts';
import { findDraft, offerDraft, saveDraft } from '#lib/replies/drafts.server.ts';
import { unanswered } from '#lib/replies/replies.server.ts';
import { setSecondReader } from '#lib/replies/second-reader.server.ts';
import type { Verdict } from '#lib/replies/verdict.ts';
import type { Named } from '#lib/replies/subject.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { confirmSubscription, subscribe } from '#lib/subscriptions/subscriptions.server.ts';
import { listFindings } from '#lib/themes/findings.server.ts';
import { listThemes } from '#lib/themes/themes.server.ts';
import { db } from '#lib/storage/index.ts';
import { asc, eq } from 'drizzle-orm';
import { subscriptions } from '#lib/subscriptions/tables.ts';
import { answers, blocks } from './answering-texts.ts';
import { daysAgo, runningThemes, type World } from './world.ts';

/** What the redactie has under hand in the consultation that runs: drafts, a colleague who reads along, shared texts. */
export async function addAnswering(world: World) {
	const { people, running } = world;
	await at(daysAgo(5), () => addBlocks(world));
	const reason = 'Twee mensen zien meer dan één. Daarom leest bij elk antwoord een collega mee.';
	await at(daysAgo(4), () => setSecondReader(people.administrator, running.id, true, reason));
	await at(daysAgo(3), () => answerTheme(world));
	await at(daysAgo(2), () => offerOnTraffic(world));
	await at(daysAgo(1), () => writeSingles(world));
	await follow(world);
}

async function addBlocks({ people: { editor, secondEditor } }: World) {
	for (const { waits, ...block } of blocks) {
		const id = await writeBlock(editor, { onceKey: newOnceKey(), ...block });
		if (!waits) await approveBlock(secondEditor, id, sealOf(...blockWords(await findBlock(id))));
	}
}

/** Written by one, approved by the other. */
async function answerTheme({ people: { editor, secondEditor }, running }: World) {
	const theme = (await listThemes(running.id)).find(({ name }) => name === runningThemes.old)!;
	const id = await offer({ editor }, { themeId: theme.id }, answers.theme);
	await approveDraft(secondEditor, { id, basedOn: await sealOn({ themeId: theme.id }) });
}

async function offerOnTraffic({ people: { editor }, running }: World) {
	const finding = (await listFindings(running.id)).find(({ theme }) => theme === runningThemes.traffic)!;
	await offer({ editor }, { findingId: finding.id }, answers.offered);
}

/** One that a colleague sent back, and one that was only begun. */
async function writeSingles({ people: { editor, secondEditor }, running }: World) {
	const waiting = (await unanswered(running.id)).filter(({ status }) => status === 'public');
	const [first, second] = waiting.filter(({ text }) => text.length > 40);
	if (!first || !second) return;
	const subject = { contributionId: first.id };
	const id = await offer({ editor }, subject, answers.returned);
	await sendBack(secondEditor, { id, basedOn: await sealOn(subject) }, answers.note);
	await saveDraft(secondEditor, { contributionId: second.id, ...answers.begun, paragraphs: [] });
}

const offer = (
	{ editor }: Pick<World['people'], 'editor'>,
	subject: Named,
	answer: { verdict: Verdict; reason: string }
) => offerDraft(editor, { ...subject, ...answer, paragraphs: [] });

const sealOn = async (subject: Named) => sealOfDraft(await findDraft(subject));

/** Fatima follows the news. The mail that asks whether her address is hers was read long ago. */
async function follow({ running: { id, slug } }: World) {
	const email = 'fatima@voorbeeld.example';
	await subscribe({ slug, email, pace: 'weekly' });
	await removeMailsTo(email);
	const [asked] = await db
		.select()
		.from(subscriptions)
		.where(eq(subscriptions.consultationId, id))
		.orderBy(asc(subscriptions.id));
	if (asked) await confirmSubscription(slug, asked.key);
}
