import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import type { Person } from '#lib/people/person.ts';
import { valueOf, type FormState } from '#lib/ui/form-state.ts';
import { listUsableBlocks } from './blocks.server.ts';
import { mayApprove } from './approving.server.ts';
import { sealOfDraft } from './draft-words.ts';
import { findDraft, needsColleague } from './drafts.server.ts';
import { readQuestion, type Question } from './question.server.ts';
import { countReaders, readAlongAmong } from './second-reader.server.ts';

/**
 * All that somebody needs to write one answer, or to read what a colleague wrote; nothing when the address names none.
 * `returned`: what was typed, when it comes back.
 */
export async function readAnswerDesk(person: Person, consultationId: string, url: URL, returned?: FormState) {
	const question = await readQuestion(consultationId, url);
	if (!question) return undefined;
	const subject = subjectOf(question);
	const draft = await findDraft(subject);
	const text = valueOf(isWriting(returned) ? returned : null, 'reason', draft?.reason ?? '');
	const { verdict: language } = await checkLanguage([text]);
	return {
		question,
		draft,
		text,
		/** How plain that text is. */
		language,
		seal: sealOfDraft(draft),
		mine: draft?.writtenById === person.id,
		mayApprove: !!draft && mayApprove(person, draft),
		/** Whether a colleague has to read it before it goes out. */
		readAlong: await needsColleague(subject).catch(() => false),
		/** How many said the same and get no answer by this one, as a colleague reads theirs first. */
		heldBack: question.contributionId ? await countHeldBack(consultationId, question) : 0,
		alone: (await countReaders()) < 2,
		blocks: (await listUsableBlocks()).map(({ id, title }) => ({ value: id, label: title }))
	};
}

/** A colleague who reads along sends something else. */
const isWriting = (form?: FormState) => form?.action !== '?/sendBack' && form?.action !== '?/approve';

async function countHeldBack(consultationId: string, { contributionId, twins }: Question) {
	if (await needsColleague({ contributionId }).catch(() => true)) return 0;
	return (await readAlongAmong({ consultationId }, twins)).length;
}

const subjectOf = ({ contributionId, findingId, themeId, stance }: Question) => ({
	...{ contributionId, findingId, themeId, stance }
});

export type AnswerDesk = NonNullable<Awaited<ReturnType<typeof readAnswerDesk>>>;
