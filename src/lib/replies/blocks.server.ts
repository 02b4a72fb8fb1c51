import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import type { Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Block, BlockInput } from './block.ts';
import { mayReply } from './reply.ts';
import { replyBlocks } from './tables.ts';

// A standaardtekst is a text to begin an answer with. Whoever uses it copies its words, so that an answer stays as it
// was given when the text changes later.

/** All that are in use or wait for a colleague, by name, with who wrote each. */
export const listBlocks = () =>
	db
		.select({ block: replyBlocks, writtenBy: people.name })
		.from(replyBlocks)
		.leftJoin(people, eq(people.id, replyBlocks.writtenById))
		.where(isNull(replyBlocks.retiredAt))
		.orderBy(asc(replyBlocks.title), asc(replyBlocks.id));

/** Those that a colleague approved. */
export const listUsableBlocks = (): Promise<Block[]> =>
	db
		.select()
		.from(replyBlocks)
		.where(and(isNull(replyBlocks.retiredAt), isNotNull(replyBlocks.approvedAt)))
		.orderBy(asc(replyBlocks.title), asc(replyBlocks.id));

export async function findBlock(id: string): Promise<Block> {
	const [block] = await db.select().from(replyBlocks).where(eq(replyBlocks.id, id));
	return block && !block.retiredAt ? block : refuse('not_found');
}

/** The words to put into an answer. What nobody approved cannot be used. */
export async function wordsOfBlock(editor: Person, id: string): Promise<string> {
	assertAllowed(mayReply(editor));
	const { approvedAt, text } = await findBlock(id);
	if (!approvedAt) refuse('conflict', 'Een collega moet deze standaardtekst eerst goedkeuren.');
	return text;
}

export async function writeBlock(
	editor: Person,
	{ onceKey, title, text, languageOverride }: BlockInput
): Promise<string> {
	assertAllowed(mayReply(editor));
	const gated = await passGate([text], languageOverride, 'De standaardtekst');
	return once(onceKey, async () => {
		const block = { id: newId(), title, text, ...gated, writtenById: editor.id, writtenAt: now() };
		await db.insert(replyBlocks).values(block);
		await record('block.written', { subject: block, actor: editor });
		return block.id;
	});
}

/** Other words: a colleague reads them before anybody uses them. Answers that were given keep the old ones. */
export async function changeBlock(editor: Person, id: string, input: Omit<BlockInput, 'onceKey'>) {
	assertAllowed(mayReply(editor));
	const { title, text, languageOverride, basedOn } = input;
	const gated = await passGate([text], languageOverride, 'De standaardtekst');
	return transaction(async () => {
		await hold(replyBlocks, id);
		const known = await findBlock(id);
		assertUnchanged(basedOn, blockWords(known), blockWords({ title, text, ...gated }));
		const written = { writtenById: editor.id, writtenAt: now(), approvedById: null, approvedAt: null };
		await db
			.update(replyBlocks)
			.set({ title, text, ...gated, ...written })
			.where(eq(replyBlocks.id, id));
		await record('block.written', { subject: { id }, actor: editor });
	});
}

type Words = Pick<Block, 'title' | 'text'> & Partial<Pick<Block, 'languageOverride'>>;

export const blockWords = ({ title, text, languageOverride = '' }: Words) => [title, text, languageOverride];

/** Who wrote it last is not who approves it. `basedOn`: the seal of the words that this person read. */
export async function approveBlock(reader: Person, id: string, basedOn: string) {
	assertAllowed(mayReply(reader));
	return transaction(async () => {
		await hold(replyBlocks, id);
		const known = await findBlock(id);
		assertUnchanged(basedOn, blockWords(known));
		if (known.writtenById === reader.id) refuse('conflict', 'U schreef dit zelf. Vraag een collega om het te lezen.');
		// Only what was written before texts were measured is measured now.
		const gated = known.language ? {} : await passGate([known.text], known.languageOverride, 'De standaardtekst');
		const approved = { ...gated, approvedById: reader.id, approvedAt: now() };
		await db.update(replyBlocks).set(approved).where(eq(replyBlocks.id, id));
		await record('block.approved', { subject: { id }, actor: reader });
	});
}

/** Nobody uses it any more. Answers that were given keep its words. */
export async function retireBlock(editor: Person, id: string) {
	assertAllowed(mayReply(editor));
	return transaction(async () => {
		await findBlock(id);
		await db.update(replyBlocks).set({ retiredAt: now() }).where(eq(replyBlocks.id, id));
		await record('block.retired', { subject: { id }, actor: editor });
	});
}
