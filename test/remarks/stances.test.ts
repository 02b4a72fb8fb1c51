import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { changeParagraph, removeParagraph } from '#lib/policies/drafting.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { findNewestVersion, readVersion } from '#lib/policies/policies.server.ts';
import { agree, countAgreements, isAgreed, unagree } from '#lib/remarks/agreeing.server.ts';
import { remarksAt } from '#lib/remarks/carried.server.ts';
import { followReactions, sendDigests, unfollowReactions } from '#lib/remarks/digest.server.ts';
import { inTwo, withProposal } from '#lib/remarks/proposal.ts';
import { assertNew, readForReaction } from '#lib/remarks/reacting.server.ts';
import { reactToParagraph } from '#lib/remarks/remarks.server.ts';
import { alikeTo } from '#lib/remarks/similar.ts';
import { countSupports, supportReaction, unsupportReaction } from '#lib/remarks/supporting.server.ts';
import { readProposal, takeOver } from '#lib/remarks/taking-over.server.ts';
import { countAnswered } from '#lib/replies/replies.server.ts';
import { listVersionsWithReactions, readReactionsOn } from '#lib/rounds/reactions.server.ts';
import { db } from '#lib/storage/index.ts';
import { everythingStored } from '#test/support/everything.ts';
import { only } from '#test/support/only.ts';
import { concept, nextVersion, react, reaction, remark, round } from './support.ts';

const OLD = 'Elke wijk krijgt een huis waar u binnenloopt.';
const NEW = 'Elke wijk krijgt een warm huis waar u altijd binnenloopt.';

async function publicConcept() {
	const town = await concept();
	await openVersion(town.editor, town.version.id);
	return town;
}

test('agreement without a word counts once, and asks for no answer', async () => {
	const { version, house, consultation } = await publicConcept();
	const place = { versionId: version.id, paragraphId: house };
	await Promise.all(['a', 'a', 'b'].map((hash) => agree(place, hash)));
	expect((await countAgreements(version.id)).get(house)).toBe(2);
	expect(await isAgreed(place, ['a'])).toBe(true);
	expect(await countAnswered(consultation.id)).toEqual({ answered: 0, total: 0 });
	await unagree(place, 'a');
	expect((await countAgreements(version.id)).get(house)).toBe(1);
});

test('who agreed with words that changed does not count for the new ones', async () => {
	const town = await publicConcept();
	const { editor, policy, version, house, money } = town;
	for (const paragraphId of [house, money]) await agree({ versionId: version.id, paragraphId }, 'a');
	const second = await nextVersion(town, () => changeParagraph(editor, policy.id, house, NEW));
	expect([...(await countAgreements(second.id)).keys()]).toEqual([money]);
	await agree({ versionId: second.id, paragraphId: money }, 'a');
	expect((await countAgreements(second.id)).get(money), 'one person is one').toBe(1);
	await expect(agree({ versionId: version.id, paragraphId: house }, 'b')).rejects.toMatchObject({ status: 409 });
});

test('rule 10: nobody agrees with a concept that is not public', async () => {
	const { version, house } = await concept();
	await expect(agree({ versionId: version.id, paragraphId: house }, 'a')).rejects.toMatchObject({ status: 404 });
});

test('a proposal shows its words beside the old ones', async () => {
	const town = await publicConcept();
	const { version, house } = town;
	const given = { ...reaction(version.id, house, 'Zo klinkt het fijner.'), stance: 'proposal' as const, proposed: NEW };
	await reactToParagraph(given);
	await db.update(contributions).set({ status: 'public' });
	expect((await remarksAt(version.id, house)).own).toMatchObject([
		{ stance: 'proposal', said: 'Zo klinkt het fijner.', proposed: NEW, about: OLD }
	]);
	const same = { ...reaction(version.id, house, ''), stance: 'proposal' as const, proposed: OLD };
	await expect(reactToParagraph(same)).rejects.toMatchObject({ status: 409 });
});

test('rule 6: who takes a proposal back leaves nothing of it', async () => {
	const { version, house } = await publicConcept();
	const onceKey = newOnceKey();
	const given = { ...reaction(version.id, house, '', onceKey), stance: 'proposal' as const, proposed: 'Kanariegeel' };
	const code = await reactToParagraph(given);
	expect(await everythingStored()).toContain('Kanariegeel');
	await withdraw(code, secretOf(onceKey));
	const stored = await db.select().from(contributions);
	expect(JSON.stringify(stored)).not.toContain('Kanariegeel');
});

test('a proposal and what is said with it come apart as they were put together', () => {
	fc.assert(
		fc.property(fc.string(), fc.string({ minLength: 1 }), (said, proposed) => {
			const given = said.trim();
			expect(inTwo(withProposal(given, proposed))).toEqual({ said: given, proposed });
		})
	);
	expect(inTwo({ text: '', proposalAt: 40 })).toEqual({ said: '', proposed: '' });
});

test('who says what is there already is asked whether that is it', async () => {
	const town = await publicConcept();
	const { policy, version, house } = town;
	const id = await react(town, version.id, house, 'Het gebouw moet ook op zondag open zijn.');
	const place = await readForReaction(policy.slug, '1', house);
	const typed = { stance: 'concern' as const, text: 'Graag moet het gebouw op zondag ook open!', own: false };
	expect(() => assertNew(place, typed)).toThrow();
	expect(() => assertNew(place, { ...typed, own: true })).not.toThrow();
	expect(() => assertNew(place, { ...typed, text: 'De bus stopt hier niet meer.' })).not.toThrow();
	expect(alikeTo(typed.text, place.remarks).map((one) => one.id)).toEqual([id]);
});

test('likeness is the same both ways', () => {
	const texts = fc.array(fc.constantFrom('huis', 'wijk', 'open', 'zondag', 'bus', 'de'), { maxLength: 6 });
	fc.assert(
		fc.property(texts, texts, (a, b) => {
			const alike = (one: string[], other: string[]) => alikeTo(one.join(' '), [{ text: other.join(' ') }]).length;
			expect(alike(a, b)).toBe(alike(b, a));
		})
	);
});

test('“dat vind ik ook” counts once a browser, and only on what inwoners said there', async () => {
	const town = await publicConcept();
	const { version, house, money } = town;
	const id = await react(town, version.id, house, 'Fijn huis');
	const place = { versionId: version.id, paragraphId: house };
	await Promise.all(['a', 'a', 'b'].map((hash) => supportReaction(place, id, hash)));
	expect((await countSupports([id])).get(id)).toBe(2);
	await unsupportReaction(place, id, 'a');
	expect((await countSupports([id])).get(id)).toBe(1);
	await expect(supportReaction({ ...place, paragraphId: money }, id, 'a')).rejects.toMatchObject({ status: 404 });
});

test('rule 10: what was said in a round cannot be supported, nor found that way', async () => {
	const { editor, version, aylin, house, round: open } = await round('members');
	const id = await remark(aylin, open.id, house, 'Vertrouwelijk');
	await openVersion(editor, version.id);
	const place = { versionId: version.id, paragraphId: house };
	await expect(supportReaction(place, id, 'a')).rejects.toMatchObject({ status: 404 });
});

test('rule 3: a proposal is taken over in one step, with the remark as the cause', async () => {
	const { editor, consultation, policy, version, house } = await publicConcept();
	const given = { ...reaction(version.id, house, ''), stance: 'proposal' as const, proposed: NEW };
	await reactToParagraph(given);
	const { id } = only(await db.select().from(contributions));
	const { now } = await readProposal(editor, consultation.id, id);
	await takeOver(editor, consultation.id, id, { text: NEW, reason: 'Warmer.', basedOn: now!.basedOn });
	const draft = await findNewestVersion(policy.id, editor);
	expect(draft).toMatchObject({ number: 2, status: 'draft' });
	const row = (await readVersion(draft.id)).find(({ paragraphId }) => paragraphId === house)!;
	expect(row).toMatchObject({ text: NEW, cause: 'residents', causeText: 'Warmer.' });
	expect(row.links.filter(({ role }) => role === 'cause')).toMatchObject([{ contributionId: id }]);
	await expect(
		takeOver(editor, consultation.id, id, { text: 'Weer anders', reason: 'Zo.', basedOn: now!.basedOn })
	).rejects.toMatchObject({ status: 409 });
});

test('rule 4: a proposal on a text that is gone says so', async () => {
	const town = await publicConcept();
	const { editor, consultation, policy, version, house } = town;
	await reactToParagraph({ ...reaction(version.id, house, ''), stance: 'proposal', proposed: NEW });
	const { id } = only(await db.select().from(contributions));
	await nextVersion(town, () => removeParagraph(editor, policy.id, house));
	expect((await readProposal(editor, consultation.id, id)).now).toBeUndefined();
});

test('the redactie sees of each version how much of what was said, and reads one kind of it', async () => {
	const town = await publicConcept();
	const { editor, consultation, policy, version, house, aylin } = { ...town, aylin: town.moderator };
	for (const stance of ['concern', 'concern', 'question'] as const)
		await reactToParagraph({ ...reaction(version.id, house, `Een ${stance}`), stance });
	await agree({ versionId: version.id, paragraphId: house }, 'a');
	expect(only(await listVersionsWithReactions(editor, consultation.id))).toMatchObject({
		number: 1,
		unanswered: 3,
		counts: { agree: 1, concern: 2, question: 1, proposal: 0 }
	});
	const place = { policySlug: policy.slug, number: '1' };
	const { paragraphs } = await readReactionsOn(editor, consultation.id, place, 'concern');
	expect(only(paragraphs).remarks).toHaveLength(2);
	await expect(listVersionsWithReactions(aylin, consultation.id)).rejects.toMatchObject({ status: 404 });
});

test('a redacteur who asked for it hears once a day how many reactions came, and not what they say', async () => {
	const { editor, consultation, version, house } = await at('2030-01-01T12:00Z', publicConcept);
	await at('2030-01-01T13:00Z', () => followReactions(editor, consultation.id));
	const say = (moment: string) => at(moment, () => reactToParagraph(reaction(version.id, house, 'Kanariegeel')));
	const sent = async (moment: string) => {
		await at(moment, sendDigests);
		await at(moment, sendDigests);
		return (await db.select().from(mails).where(eq(mails.recipient, editor.email))).length;
	};
	await say('2030-01-01T14:00Z');
	expect(await sent('2030-01-01T20:00Z'), 'the day is not over').toBe(0);
	expect(await sent('2030-01-02T05:00Z')).toBe(1);
	expect(await sent('2030-01-03T05:00Z'), 'a quiet day').toBe(1);
	await say('2030-01-03T10:00Z');
	expect(await sent('2030-01-06T05:00Z'), 'after days in which nothing ran').toBe(2);
	expect(JSON.stringify(await db.select().from(mails))).not.toContain('Kanariegeel');
	await unfollowReactions(editor, consultation.id);
	await say('2030-01-06T10:00Z');
	expect(await sent('2030-01-07T05:00Z')).toBe(2);
});

test('rule 10: what is said in a round is in no mail of the day', async () => {
	const { editor, consultation, aylin, house, round: open } = await at('2030-01-01T12:00Z', () => round('members'));
	await at('2030-01-01T13:00Z', () => followReactions(editor, consultation.id));
	await at('2030-01-01T14:00Z', () => remark(aylin, open.id, house, 'Kanariegeel'));
	await at('2030-01-02T05:00Z', sendDigests);
	expect(await db.select().from(mails).where(eq(mails.recipient, editor.email))).toEqual([]);
});
