import { createHash } from 'node:crypto';
import { at } from '#lib/clock.ts';
import { approve } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addParagraph, changeParagraph, linkSource, nameCause, startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { agree } from '#lib/remarks/agreeing.server.ts';
import { reactToParagraph, remarkInRound } from '#lib/remarks/remarks.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { supportReaction } from '#lib/remarks/supporting.server.ts';
import { addBoard } from './board.ts';
import { earlyParagraphs, earlyReactions, earlyTitle, earlyVoices } from './early-texts.ts';
import { idOf } from './remarks.ts';
import { dayAgo, daysAgo, type World } from './world.ts';

/**
 * A short text of the consultation that is under way. Its first concept takes reactions of everybody, and the second
 * is with the raad: so that each can be tried.
 */
export async function addEarlyConcept(world: World) {
	const { editor } = world.people;
	const policy = await at(daysAgo(40), () => createPolicy(editor, world.running.id, earlyTitle));
	const ids = await at(daysAgo(39), () => writeFirst(world, policy.id));
	const first = await at(daysAgo(34), () =>
		freezeDraft(editor, policy.id, { status: 'concept', summary: 'Een eerste tekst, om samen beter te maken.' })
	);
	await at(daysAgo(33), () => openVersion(editor, first.id));
	const heard = await addReactions(world, first.id, ids);

	await at(daysAgo(8), () => writeSecond(world, policy.id, ids, heard));
	const second = await at(daysAgo(6), () =>
		freezeDraft(editor, policy.id, { status: 'concept', summary: 'Met wat inwoners over de eerste tekst zeiden.' })
	);
	await addAgreement(heard, first.id, ids);
	await addBoard(world, second.id, ids);
	await addRound(world, second.id, ids);
	return { versionId: second.id, ids };
}

async function writeFirst({ people: { editor } }: World, policyId: string) {
	const ids: string[] = [];
	for (const { text } of earlyParagraphs) {
		const id = await addParagraph(editor, policyId, { kind: 'text', text });
		await linkSource(editor, policyId, id, { reason: 'De gemeente begon met de huisregels die er al waren.' });
		ids.push(id);
	}
	return ids;
}

/** The last one still waits for the moderator. */
async function addReactions({ people, neighbourhoods, said }: World, versionId: string, ids: string[]) {
	const heard: string[] = [];
	for (const [i, { paragraph, ...words }] of earlyReactions.entries()) {
		const neighbourhoodId = neighbourhoods[i]!.id;
		const reaction = { versionId, paragraphId: ids[paragraph]!, ...words, neighbourhoodId, email: '' };
		const code = await at(daysAgo(30 - i * 7), () => reactToParagraph({ ...reaction, onceKey: newOnceKey() }));
		const contributionId = await idOf(code);
		heard.push(contributionId);
		if (i === earlyReactions.length - 1) continue;
		await at(daysAgo(29 - i * 7), () => approve(people.moderator, contributionId));
		said.push({ contributionId, theme: 'places' });
	}
	return heard;
}

/** Others who found the same, and who agree without a word. */
async function addAgreement(heard: string[], versionId: string, ids: string[]) {
	for (const [paragraph, { agreeing, supporting }] of earlyVoices.entries()) {
		const place = { versionId, paragraphId: ids[paragraph]! };
		const hash = (i: number) => createHash('sha256').update(`${paragraph} ${i}`).digest('base64url');
		for (let i = 0; i < agreeing; i++) await at(daysAgo(28 - i), () => agree(place, hash(i)));
		const said = heard[earlyReactions.findIndex((one) => one.paragraph === paragraph)]!;
		for (let i = 0; i < supporting; i++) await at(daysAgo(10 - i), () => supportReaction(place, said, hash(i)));
	}
}

async function writeSecond({ people: { editor } }: World, policyId: string, ids: string[], heard: string[]) {
	await startDraft(editor, policyId);
	for (const [i, { next }] of earlyParagraphs.entries()) {
		if (!next) continue;
		await changeParagraph(editor, policyId, ids[i]!, next);
		await nameCause(editor, policyId, ids[i]!, {
			cause: 'residents',
			text: i ? 'Wie overdag werkt, kon er niet terecht.' : 'Inwoners vinden het spannend om alleen binnen te komen.',
			contributionIds: heard.filter((_, j) => earlyReactions[j]!.paragraph === i)
		});
	}
}

async function addRound({ people }: World, versionId: string, ids: string[]) {
	const closesOn = dayAgo(-15);
	const round = await at(daysAgo(6), () => openRound(people.editor, versionId, { mode: 'members', closesOn }));
	const remark = (paragraphId: string, text: string) => ({
		onceKey: newOnceKey(),
		roundId: round.id,
		paragraphId,
		text
	});
	await at(daysAgo(4), () =>
		remarkInRound(people.councillor2, remark(ids[1]!, 'Wie betaalt de extra avond? Ik zie dat graag in de begroting.'))
	);
	await at(daysAgo(2), () =>
		remarkInRound(
			people.councillor4,
			remark(ids[0]!, 'Een warm welkom is precies wat ik in de wijk hoor. Houd dit erin.')
		)
	);
}
