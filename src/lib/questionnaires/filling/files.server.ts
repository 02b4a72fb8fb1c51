import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { receipts } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { fileName } from '#lib/uploads/name.ts';
import { isPicture, kindLabels, sizeInWords, type Upload } from '#lib/uploads/upload.ts';
import {
	eraseUploads,
	findUploads,
	keepUploads,
	type Part,
	readUpload,
	readUploadFor
} from '#lib/uploads/uploads.server.ts';
import { questionsOf, type Answers, type Definition, type Question } from '../definition.ts';
import type { PresentFile } from '../fields/present-file.ts';
import { mayManage } from '../questionnaire.ts';
import type { Managed } from '../questionnaires.server.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';
import { listed } from '../types/behaviour.ts';
import { filesIn } from './adding.server.ts';
import { isOwn } from './owning.ts';
import { findPublished } from './published.server.ts';
import { hashOf } from './visitor-hash.ts';

/** What this browser added to the vragenlijst; after it was sent only for who may still see what was sent. */
export async function readOwnFile(slug: string, token: string | undefined, id: string, part?: Part) {
	if (!token) return refuse('not_found');
	const visitorHash = hashOf(slug, token);
	const { questionnaire, response } = await findPublished(slug, visitorHash);
	if (response?.submittedAt && !isOwn(questionnaire.access, token)) refuse('not_found');
	return readUpload(id, visitorHash, part);
}

/** What was added to these questions, by the id of the question, for the pages of who added it. */
export async function presentFiles(slug: string, visitorHash: string, questions: Question[], answers: Answers) {
	const ids = filesIn(questions).map(({ id }) => [id, listed(answers[id])] as const);
	const found = await findUploads(ids.flatMap(([, held]) => held));
	const own = (id: string) => [found.get(id) ?? []].flat().filter((upload) => upload.ownerHash === visitorHash);
	return new Map(ids.map(([id, held]) => [id, held.flatMap(own).map((upload) => asPresent(slug, upload))]));
}

function asPresent(slug: string, upload: Upload): PresentFile {
	const { id, name, description } = upload;
	const href = `/vragenlijsten/${slug}/bestand/${id}`;
	return { id, name, description, href, thumbnail: isPicture(upload) ? `${href}?klein` : undefined };
}

/** Inside the transaction of sending: what the answers hold stays, what they held before a correction goes. */
export async function keepSentFiles(
	visitorHash: string,
	definition: Definition,
	answers: Answers,
	before: Answers = {}
) {
	const questions = filesIn(questionsOf(definition));
	const heldIn = (given: Answers) => questions.flatMap(({ id }) => listed(given[id]));
	const held = heldIn(answers);
	await keepUploads(held, visitorHash);
	await eraseUploads(heldIn(before).filter((id) => !held.includes(id)));
}

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

/** All that was sent along with inzendingen, question by question, for the redactie. Newest first. */
export async function listSentFiles(editor: Person, list: Pick<Managed, 'id' | 'versions'>) {
	assertAllowed(mayManage(editor));
	const rows = await db
		.select({ versionId: responses.versionId, answers: responses.answers, code: receipts.code })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(receipts, eq(receipts.id, responses.receiptId))
		.where(
			and(
				eq(questionnaireVersions.questionnaireId, list.id),
				isNotNull(responses.submittedAt),
				isNull(responses.withdrawnAt)
			)
		)
		.orderBy(desc(responses.submittedAt), desc(responses.id));
	const asked = new Map(list.versions.map(({ id, definition }) => [id, filesIn(questionsOf(definition))]));
	const held = rows.flatMap(({ versionId, answers, code }) =>
		(asked.get(versionId) ?? []).flatMap(({ id, label }) => listed(answers[id]).map((file) => ({ file, label, code })))
	);
	const found = await findUploads(held.map(({ file }) => file));
	return held.flatMap(({ file, label, code }) => {
		const upload = found.get(file);
		if (!upload?.keptAt) return [];
		return [
			{
				id: file,
				label,
				code,
				name: fileName(upload),
				about: aboutFile(upload),
				description: upload.description,
				isPicture: isPicture(upload)
			}
		];
	});
}

const aboutFile = (upload: Upload) => `${kindLabels[upload.kind]}, ${sizeInWords(upload.size)}`;
