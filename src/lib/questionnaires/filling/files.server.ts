import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import type { Upload } from '#lib/uploads/upload.ts';
import { type Part, readUpload, readUploadFor } from '#lib/uploads/uploads.server.ts';
import { hashOf } from './finding.server.ts';
import { mayManage } from '../questionnaire.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';

/** What this browser added to the vragenlijst, before and after it was sent. */
export const readOwnFile = async (slug: string, token: string | undefined, id: string, part?: Part) =>
	token ? readUpload(id, hashOf(slug, token), part) : refuse('not_found');

/** In the words of the address: of which traject, on which vragenlijst, and which file. */
interface Sought {
	slug: string;
	lijst: string;
	id: string;
}

/** What somebody sent along with an inzending, for the redactie of the traject. What was taken back is not there. */
export async function readSentFile(editor: Person | undefined, sought: Sought, part?: Part) {
	assertAllowed(mayManage(editor));
	return readUploadFor((upload) => isSentOn(sought, upload), sought.id, part);
}

async function isSentOn({ slug, lijst }: Sought, { ownerHash }: Upload) {
	const theirs = and(eq(responses.visitorHash, ownerHash), isNotNull(responses.submittedAt));
	const [sent] = await db
		.select({ id: responses.id })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(and(theirs, isNull(responses.withdrawnAt), eq(questionnaires.slug, lijst), eq(consultations.slug, slug)))
		.orderBy(responses.id);
	return !!sent;
}
