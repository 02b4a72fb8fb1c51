import { desc, eq } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { refuse } from '#lib/errors.ts';
import { db } from '#lib/storage/index.ts';
import { isOpen } from '../questionnaire.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';
import { listVersions } from '../versions.server.ts';
import { readNumbers } from './keeping.server.ts';

/**
 * The outcome of a vragenlijst as everybody may read it, when the maker opened it: nothing before. `part`: which group is
 * looked at, where the maker allows that.
 */
export async function readOutcome(slug: string, part = '') {
	const [found] = await db
		.select({
			list: questionnaires,
			consultation: { slug: consultations.slug, title: consultations.title, status: consultations.status }
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(questionnaires.slug, slug));
	if (!found || !isPublic(found.list, found.consultation)) return undefined;
	const { list, consultation } = found;
	const open = isOpen(list, consultation);
	const { outcomes, leftOut, withdrawn } = await readNumbers(list.id, open);
	const versions = await listVersions(list.id);
	return {
		slug,
		title: versions.at(-1)!.definition.title,
		consultation,
		open,
		people: outcomes.people,
		/** As long as it is open, the first nine are not counted yet. */
		isEmpty: !open && !outcomes.people && !leftOut.length && !withdrawn,
		split: outcomes.split,
		parts: outcomes.parts.map(({ label }) => label),
		part: outcomes.parts.find(({ label }) => label === part)?.label ?? '',
		questions: outcomes.parts.find(({ label }) => label === part)?.questions ?? outcomes.questions,
		silent: outcomes.silent,
		leftOut,
		withdrawn
	};
}

export type PublicOutcome = NonNullable<Awaited<ReturnType<typeof readOutcome>>>;

/** The same, or the 404 of a page that is not there. */
export const findOutcome = async (slug: string, part = ''): Promise<PublicOutcome> =>
	(await readOutcome(slug, part)) ?? refuse('not_found');

/** Whether everybody may read the outcome now. While people answer it may sway them, unless the maker wants it. */
function isPublic(
	list: typeof questionnaires.$inferSelect,
	consultation: { status: 'draft' | 'running' | 'finished' }
) {
	if (list.status === 'draft' || consultation.status === 'draft' || list.outcome === 'never') return false;
	return list.outcome === 'now' || !isOpen(list, consultation);
}

/** The vragenlijst that a receipt was given for, and whether its outcome can be read yet. */
export async function outcomeBehind(receiptId: string) {
	const [found] = await db
		.select({
			withdrawnAt: responses.withdrawnAt,
			slug: questionnaires.slug,
			status: questionnaires.status,
			opensAt: questionnaires.opensAt,
			closesAt: questionnaires.closesAt,
			definition: questionnaireVersions.definition,
			consultation: { status: consultations.status }
		})
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(eq(responses.receiptId, receiptId))
		.orderBy(desc(responses.id));
	if (!found) return undefined;
	const { slug, closesAt, definition } = found;
	const open = isOpen(found, found.consultation);
	return { slug, title: definition.title, withdrawn: found.withdrawnAt !== null, open, closesAt };
}
