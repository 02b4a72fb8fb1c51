import { asc, eq, isNotNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { questionnaires, questionnaireVersions, responses } from '#lib/questionnaires/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { uploadBytes, uploads } from '#lib/uploads/tables.ts';

/** A document, as if it came along with the first inzending that was sent. Returns what its addresses are made of. */
export async function addSentFile() {
	const [of] = await db
		.select({ ownerHash: responses.visitorHash, lijst: questionnaires.slug, slug: consultations.slug })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.innerJoin(consultations, eq(consultations.id, questionnaires.consultationId))
		.where(isNotNull(responses.submittedAt))
		.orderBy(asc(responses.id))
		.limit(1);
	const bytes = Buffer.from('%PDF-1.7');
	const row = { id: newId(), ownerHash: of!.ownerHash, place: 'kaart', name: 'kaart.pdf', description: '' };
	const made = {
		kind: 'pdf',
		size: bytes.length,
		hash: newId(),
		createdAt: now(),
		changedAt: now(),
		keptAt: now()
	} as const;
	await db.insert(uploads).values({ ...row, ...made });
	await db.insert(uploadBytes).values({ uploadId: row.id, bytes });
	return { id: row.id, slug: of!.slug, lijst: of!.lijst };
}
