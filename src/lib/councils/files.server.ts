import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { sealOf } from '#lib/forms/seal.ts';
import type { Person } from '#lib/people/person.ts';
import { versionStatusLabels } from '#lib/policies/paragraph.ts';
import { sightOf } from '#lib/policies/readers.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { type GivenFile, receiveUpload } from '#lib/uploads/receiving.server.ts';
import { fileName } from '#lib/uploads/name.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { kindLabels, sizeInWords, type WhyRefused } from '#lib/uploads/upload.ts';
import { keepUploads, readUploadFor, type StoredFile } from '#lib/uploads/uploads.server.ts';
import { mayAsk, mayDraft, type Advice } from './advice.ts';
import { adviceDocuments, advices } from './tables.ts';

/** Whose the files of one question are: of the form with which they came. */
export const ownerOf = (onceKey: string) => `adviesvraag:${sealOf(onceKey)}`;

const MOST_FILES = 10;

/** Makes the files safe, before the transaction in which they are kept. */
export async function receiveFiles(ownerHash: string, files: GivenFile[]): Promise<string[]> {
	if (files.length > MOST_FILES) refuse('invalid', `Kies niet meer dan ${MOST_FILES} bestanden tegelijk.`);
	const ids: string[] = [];
	for (const file of files) {
		const received = await receiveUpload({ ownerHash, place: 'stuk', file, documents: true });
		if ('problem' in received) return refuse('invalid', `${file.name}: ${sentences[received.why] ?? received.problem}`);
		ids.push(received.id);
	}
	return ids;
}

const sentences: Partial<Record<WhyRefused, string>> = {
	unknown: 'Dit is geen pdf of Word-document. Sla het op als pdf of DOCX en kies het opnieuw.',
	brokenDocument: 'Dit bestand kunnen wij niet lezen. Sla het opnieuw op, of maak er een pdf van.'
};

export const keepFiles = keepUploads;

/** What comes along with a question, as far as this person may read it. */
export async function listDocuments(
	{ id, slug, status }: Pick<Advice, 'id' | 'slug' | 'status'>,
	person: Person | undefined
) {
	const rows = await db
		.select({ document: adviceDocuments, upload: uploads, version: policyVersions, policy: policies })
		.from(adviceDocuments)
		.leftJoin(uploads, eq(uploads.id, adviceDocuments.uploadId))
		.leftJoin(policyVersions, eq(policyVersions.id, adviceDocuments.versionId))
		.leftJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(eq(adviceDocuments.adviceId, id))
		.orderBy(asc(adviceDocuments.addedAt), asc(adviceDocuments.id));
	const sees = await sightOf(person);
	return rows.flatMap(({ document, upload, version, policy }) => {
		if (upload && mayReadFile(person, { open: document.open, status })) {
			const about = `${kindLabels[upload.kind]}, ${sizeInWords(upload.size)}`;
			const href = `/adviezen/${slug}/stukken/${document.id}`;
			return [{ id: document.id, name: fileName(upload), about, secret: !document.open, href }];
		}
		if (!version || !policy || !sees(version, policy)) return [];
		const href = `/beleid/${policy.slug}/versies/${version.number}`;
		const about = `${versionStatusLabels[version.status].toLowerCase()}, versie ${version.number}`;
		return [{ id: document.id, name: policy.title, about, secret: !version.publicAt, href }];
	});
}

export type ShownDocument = Awaited<ReturnType<typeof listDocuments>>[number];

/** The redactie and the adviesraad always; everybody when it was meant for all, and the advice is there. */
const mayReadFile = (person: Person | undefined, { open, status }: { open: boolean; status: Advice['status'] }) =>
	mayAsk(person) || mayDraft(person) || (open && status === 'submitted');

export async function readFile(slug: string, documentId: string, person: Person | undefined): Promise<StoredFile> {
	const [found] = await db
		.select({ uploadId: adviceDocuments.uploadId, open: adviceDocuments.open, status: advices.status })
		.from(adviceDocuments)
		.innerJoin(advices, eq(advices.id, adviceDocuments.adviceId))
		.where(and(eq(advices.slug, slug), eq(adviceDocuments.id, documentId)));
	if (!found?.uploadId || !mayReadFile(person, found)) return refuse('not_found');
	return readUploadFor(async ({ place }) => place === 'stuk', found.uploadId);
}

/** The versions that can come along with a question: frozen ones of this consultation, the newest first. */
export function listShowable(consultationId: string) {
	return db
		.select({
			id: policyVersions.id,
			title: policies.title,
			number: policyVersions.number,
			status: policyVersions.status,
			publicAt: policyVersions.publicAt
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(
			and(
				eq(policies.consultationId, consultationId),
				inArray(policyVersions.status, ['concept', 'published', 'adopted'])
			)
		)
		.orderBy(asc(policies.title), desc(policyVersions.number));
}
