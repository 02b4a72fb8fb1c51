import { expect, test } from 'vitest';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { contacts, contributions, receipts } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { changeParagraph, mergeParagraphs, removeParagraph, splitParagraph } from '#lib/policies/drafting.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { goneRemarks, remarksAt, remarksFor } from '#lib/remarks/carried.server.ts';
import { readForReaction, readReactions } from '#lib/remarks/reacting.server.ts';
import { reactToParagraph } from '#lib/remarks/remarks.server.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { concept, nextVersion, react, reaction } from './support.ts';

async function publicConcept() {
	const town = await concept();
	await openVersion(town.editor, town.version.id);
	return town;
}

const texts = (found: { text: string }[] | undefined) => found?.map(({ text }) => text) ?? [];

test('a reaction shows at its paragraph after a moderator looked at it', async () => {
	const { version, house, moderator } = await publicConcept();
	const given = { ...reaction(version.id, house, 'Mooi plan'), author: 'Fatima', email: 'fatima@example.org' };
	const code = await reactToParagraph(given);

	const said = only(await db.select().from(contributions));
	expect(said).toMatchObject({
		channel: 'paragraph_reaction',
		status: 'pending',
		prompt: 'Elke wijk krijgt een huis waar u binnenloopt.'
	});
	expect(only(await db.select().from(receipts))).toMatchObject({ code, id: said.receiptId });
	expect(await db.$count(contacts)).toBe(1);
	expect(await remarksAt(version.id, house)).toEqual({ own: [], carried: [] });

	await approve(moderator, said.id);
	expect((await remarksAt(version.id, house)).own).toMatchObject([{ text: 'Mooi plan', author: 'Fatima' }]);
	await hide(moderator, said.id, 'Scheldwoorden');
	expect((await remarksFor(version.id)).size).toBe(0);
});

test('rule 7: a reaction that is sent many times counts once', async () => {
	const { version, house } = await publicConcept();
	const given = reaction(version.id, house, 'Mooi plan', newOnceKey());
	const codes = await Promise.all(Array.from({ length: 20 }, () => reactToParagraph(given)));
	expect(new Set(codes).size).toBe(1);
	expect(await db.$count(contributions)).toBe(1);
});

test('rule 10: a concept that is not public takes no reactions and is not there', async () => {
	const { version, house, policy } = await concept();
	await expect(reactToParagraph(reaction(version.id, house, 'Hallo'))).rejects.toMatchObject({ status: 404 });
	await expect(readForReaction(policy.slug, '1', house)).rejects.toMatchObject({ status: 404 });
	await expect(readReactions(policy.slug, '1')).rejects.toMatchObject({ status: 404 });
});

test('only the newest public version takes reactions', async () => {
	const town = await publicConcept();
	const { editor, policy, version, house } = town;
	await nextVersion(town, () => changeParagraph(editor, policy.id, house, 'Elke wijk krijgt een warm huis.'));

	await expect(reactToParagraph(reaction(version.id, house, 'Te laat'))).rejects.toMatchObject({ status: 409 });
	expect(await readForReaction(policy.slug, '1', house)).toMatchObject({ open: false });
	expect(await readForReaction(policy.slug, '2', house)).toMatchObject({ open: true });
});

test('rule 4: a remark stays readable at its version and is carried to the next one', async () => {
	const town = await publicConcept();
	const { editor, policy, version, house } = town;
	await react(town, version.id, house, 'Mag het warmer?');
	const second = await nextVersion(town, () =>
		changeParagraph(editor, policy.id, house, 'Een warm huis in elke wijk.')
	);
	await react(town, second.id, house, 'Dank u wel');

	expect(texts((await remarksAt(version.id, house)).own)).toEqual(['Mag het warmer?']);
	const now = await remarksAt(second.id, house);
	expect([texts(now.own), texts(now.carried)]).toEqual([['Dank u wel'], ['Mag het warmer?']]);
	expect(now.carried).toMatchObject([{ number: 1, prompt: 'Elke wijk krijgt een huis waar u binnenloopt.' }]);
	expect(texts((await remarksAt(version.id, house)).carried)).toEqual([]);
});

test('rule 4: a remark goes along with both parts of a paragraph that was split', async () => {
	const town = await publicConcept();
	const { editor, policy, version, house } = town;
	await react(town, version.id, house, 'Dit zijn twee dingen');
	let part = '';
	const second = await nextVersion(town, async () => {
		part = await splitParagraph(editor, policy.id, house, 'Elke wijk krijgt een huis.', 'U loopt er zo binnen.');
	});
	const said = await remarksFor(second.id);
	expect(texts(said.get(house)?.carried)).toEqual(['Dit zijn twee dingen']);
	expect(texts(said.get(part)?.carried)).toEqual(['Dit zijn twee dingen']);
});

test('rule 4: a remark goes along into what its paragraph was merged with', async () => {
	const town = await publicConcept();
	const { editor, policy, version, house, money } = town;
	await react(town, version.id, money, 'Dit hoort bij het huis');
	const second = await nextVersion(town, () =>
		mergeParagraphs(editor, policy.id, money, house, 'In het huis helpen wij u ook met geld.')
	);
	expect(texts((await remarksAt(second.id, house)).carried)).toEqual(['Dit hoort bij het huis']);
	expect(texts((await remarksAt(second.id, money)).carried)).toEqual([]);
	expect(await goneRemarks(second.id)).toEqual([]);
});

test('rule 4: a remark of which the text was taken out says so, in every later version', async () => {
	const town = await publicConcept();
	const { editor, policy, version, house, money } = town;
	await react(town, version.id, money, 'Dit kan weg');
	const second = await nextVersion(town, () => removeParagraph(editor, policy.id, money));
	const third = await nextVersion(town, () => changeParagraph(editor, policy.id, house, 'Een huis voor elke wijk.'));

	for (const { id } of [second, third]) {
		expect(await goneRemarks(id)).toMatchObject([{ text: 'Dit kan weg', number: 1, prompt: 'Wij helpen u met geld.' }]);
		expect((await remarksFor(id)).size).toBe(0);
	}
	expect(await goneRemarks(version.id)).toEqual([]);
	expect(texts((await remarksAt(version.id, money)).own)).toEqual(['Dit kan weg']);
	expect(await readReactions(policy.slug, '3')).toMatchObject({ paragraphs: [], gone: [{ text: 'Dit kan weg' }] });
});

test('nobody reacts to a paragraph of another version or to one that was taken out', async () => {
	const town = await publicConcept();
	const { editor, policy, money } = town;
	const second = await nextVersion(town, () => removeParagraph(editor, policy.id, money));
	await expect(reactToParagraph(reaction(second.id, money, 'Hallo'))).rejects.toMatchObject({ status: 404 });
	await expect(reactToParagraph(reaction(second.id, second.id, 'Hallo'))).rejects.toMatchObject({ status: 404 });
});
