import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { withdrawnOn } from '#lib/policies/kinds/story.ts';
import { findPolicy, findVersion, readVersion } from '#lib/policies/policies.server.ts';
import type { ReadDocument } from '#lib/policies/reading.server.ts';
import { countAgreements } from './agreeing.server.ts';
import { goneRemarks, remarksAt, remarksFor, type ParagraphRemarks } from './carried.server.ts';
import { proposable } from './proposal.ts';
import { publicQuestions } from './questions.server.ts';
import { isMereAgreement } from './remark.ts';
import { findParagraph, isOpenForReactions, takesReactions } from './remarks.server.ts';
import { residentsAmong } from './residents.ts';
import { alikeTo } from './similar.ts';
import { countsInWords, countStances, type Stance } from './stance.ts';
import { countSupports } from './supporting.server.ts';

/** A paragraph that everybody may read, what was said of it, and whether one can react to it now. */
export async function readForReaction(slug: string, number: string, paragraphId: string) {
	const policy = await findPolicy(slug);
	const { id: versionId, number: of } = await findVersion(policy.id, number);
	const paragraph = await findParagraph(versionId, paragraphId);
	if (!paragraph.publicAt) refuse('not_found');
	const remarks = flat(await remarksAt(versionId, paragraphId));
	return {
		policy,
		number: of,
		versionId,
		paragraphId,
		/** All that it says, and the words for which one can propose others. */
		...{ body: bodyOf(paragraph), formalText: paragraph.formalText, proposable: proposable(paragraph) },
		open: await takesReactions(paragraph),
		...{ remarks, supports: await countSupports(remarks.map(({ id }) => id)) }
	};
}

export type ReactionPlace = Awaited<ReturnType<typeof readForReaction>>;

interface Typed {
	stance: Stance;
	text: string;
	own: boolean;
}

/** Who says what is there already is asked first whether that is it. */
export function assertNew({ remarks }: Pick<ReactionPlace, 'remarks'>, { stance, text, own }: Typed) {
	if (own || stance === 'proposal' || isMereAgreement({ stance, text })) return;
	if (!alikeTo(text, residentsAmong(remarks)).length) return;
	refuse(
		'conflict',
		'Dit lijkt op een reactie die er al staat. Kies daar “Dat vind ik ook”. Of vink onderaan aan dat u het zelf wilt zeggen.'
	);
}

/** Everything that was said of a version, by paragraph in the order of the text, and what lost its text. */
export async function readReactions(slug: string, number: string, person?: Person) {
	const policy = await findPolicy(slug);
	const version = await findVersion(policy.id, number, person);
	const [said, gone] = [await remarksFor(version.id), await goneRemarks(version.id)];
	const agreed = await countAgreements(version.id);
	const paragraphs = (await readVersion(version.id)).flatMap(({ paragraphId: id, body: text, formalText, removed }) => {
		const remarks = said.get(id) ?? NONE;
		const counts = countStances(flat(remarks), agreed.get(id));
		return (said.has(id) || agreed.has(id)) && !(removed && !said.has(id))
			? [{ id, text, formalText, remarks, counts }]
			: [];
	});
	const all = [...paragraphs.flatMap(({ remarks }) => flat(remarks)), ...gone];
	const remarkIds = [...new Set(all.map(({ id }) => id))];
	const questions = await publicQuestions(version.id);
	return { policy, version, paragraphs, gone, questions, remarkIds, supports: await countSupports(remarkIds) };
}

const NONE: ParagraphRemarks = { own: [], carried: [] };
const flat = ({ own, carried }: ParagraphRemarks) => [...own, ...carried];

/**
 * How many reactions there are on each paragraph of a document, in words; nothing when nobody can react to it now.
 */
export async function countReactions({
	version: { id, status },
	chapters
}: Pick<ReadDocument, 'version' | 'chapters'>): Promise<Map<string, string> | undefined> {
	const some = chapters.flatMap(({ paragraphs }) => paragraphs).find((row) => !withdrawnOn(row))?.paragraphId;
	if (status !== 'concept' || !some || !(await isOpenForReactions(id, some))) return undefined;
	const [said, agreed] = [await remarksFor(id), await countAgreements(id)];
	const paragraphIds = [...new Set([...said.keys(), ...agreed.keys()])];
	return new Map(
		paragraphIds.map((paragraphId) => [
			paragraphId,
			countsInWords(countStances(flat(said.get(paragraphId) ?? NONE), agreed.get(paragraphId)))
		])
	);
}

/** What was said of one paragraph in one version, and whether one can say something now. */
export async function readReactionsAt(slug: string, number: string, paragraphId: string, person?: Person) {
	const policy = await findPolicy(slug);
	const version = await findVersion(policy.id, number, person);
	const remarks = await remarksAt(version.id, paragraphId);
	const remarkIds = flat(remarks).map(({ id }) => id);
	return {
		...{ versionId: version.id, remarks, remarkIds },
		counts: countStances(flat(remarks), (await countAgreements(version.id)).get(paragraphId)),
		supports: await countSupports(remarkIds),
		open: await isOpenForReactions(version.id, paragraphId)
	};
}
