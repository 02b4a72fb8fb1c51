import { and, asc, eq } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { readUploadFor, type StoredFile } from '#lib/uploads/uploads.server.ts';
import { questionsOf, type Definition } from './definition.ts';
import { mayManage } from './questionnaire.ts';
import { questionnaires } from './tables.ts';
import { listVersions } from './versions.server.ts';

const OWNER = 'vragenlijst:';

/** Whose a picture is that a maker adds: of the vragenlijst. Copies of the list show the same picture. */
export const pictureOwner = (questionnaireId: string) => OWNER + questionnaireId;

/** A picture of an option, with whether everybody may see it: the redactie sees those of a draft too. */
export async function readPicture(
	slug: string,
	id: string,
	person?: Person
): Promise<StoredFile & { isPublic: boolean }> {
	const [list] = await db
		.select({
			id: questionnaires.id,
			draft: questionnaires.draft,
			status: questionnaires.status,
			of: consultations.status
		})
		.from(questionnaires)
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(and(eq(questionnaires.slug, slug)))
		.orderBy(asc(questionnaires.id));
	if (!list) return refuse('not_found');
	const isShown = list.status !== 'draft' && list.of !== 'draft';
	const isManager = !!person && mayManage(person);
	const published = isShown || isManager ? await listVersions(list.id) : [];
	const isIn = published.some(({ definition }) => picturesIn(definition).has(id));
	const isPublic = isShown && isIn;
	if (!isPublic && !(isManager && (isIn || picturesIn(list.draft).has(id)))) return refuse('not_found');
	// What an inwoner added is no picture of a list, whatever a definition says.
	const file = await readUploadFor(async ({ ownerHash }) => ownerHash.startsWith(OWNER), id);
	return { ...file, isPublic };
}

const picturesIn = (definition: Definition) =>
	new Set(
		questionsOf(definition).flatMap((question) =>
			'options' in question ? question.options.flatMap(({ picture }) => picture ?? []) : []
		)
	);
