import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { findPolicy, findVersion, readVersion } from '#lib/policies/policies.server.ts';
import type { ReadDocument } from '#lib/policies/reading.server.ts';
import { goneRemarks, remarksAt, remarksFor } from './carried.server.ts';
import { findParagraph, isOpenForReactions, takesReactions } from './remarks.server.ts';

/** A paragraph that everybody may read, and whether one can react to it now. */
export async function readForReaction(slug: string, number: string, paragraphId: string) {
	const policy = await findPolicy(slug);
	const { id: versionId, number: of } = await findVersion(policy.id, number);
	const paragraph = await findParagraph(versionId, paragraphId);
	if (!paragraph.publicAt) refuse('not_found');
	return {
		policy,
		number: of,
		versionId,
		paragraphId,
		text: paragraph.text,
		open: await takesReactions(paragraph)
	};
}

/** Everything that was said of a version, by paragraph in the order of the text, and what lost its text. */
export async function readReactions(slug: string, number: string, person?: Person) {
	const policy = await findPolicy(slug);
	const version = await findVersion(policy.id, number, person);
	const [said, gone] = [await remarksFor(version.id), await goneRemarks(version.id)];
	const paragraphs = (await readVersion(version.id)).flatMap(({ paragraphId: id, text }) => {
		const remarks = said.get(id);
		return remarks ? [{ id, text, remarks }] : [];
	});
	const all = [...paragraphs.flatMap(({ remarks }) => [...remarks.own, ...remarks.carried]), ...gone];
	return { policy, version, paragraphs, gone, remarkIds: [...new Set(all.map(({ id }) => id))] };
}

/** How many reactions there are on each paragraph of a document; nothing when nobody can react to it now. */
export async function countReactions({
	version: { id, status },
	chapters
}: Pick<ReadDocument, 'version' | 'chapters'>): Promise<Map<string, number> | undefined> {
	const some = chapters.flatMap(({ paragraphs }) => paragraphs)[0]?.paragraphId;
	if (status !== 'concept' || !some || !(await isOpenForReactions(id, some))) return undefined;
	const said = await remarksFor(id);
	return new Map([...said].map(([paragraphId, { own, carried }]) => [paragraphId, own.length + carried.length]));
}

/** What was said of one paragraph in one version, and whether one can say something now. */
export async function readReactionsAt(slug: string, number: string, paragraphId: string, person?: Person) {
	const policy = await findPolicy(slug);
	const version = await findVersion(policy.id, number, person);
	const remarks = await remarksAt(version.id, paragraphId);
	return {
		remarks,
		remarkIds: [...remarks.own, ...remarks.carried].map(({ id }) => id),
		open: await isOpenForReactions(version.id, paragraphId)
	};
}
