import { asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertRuns } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { showToAdvisers } from '#lib/policies/advising.server.ts';
import { findPolicyById } from '#lib/policies/policies.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import type { GivenFile } from '#lib/uploads/receiving.server.ts';
import { mayAsk, type Advice, type AskInput } from './advice.ts';
import { aboutOf, findAdviceById, holdDraft, insertAdvice } from './councils.server.ts';
import { keepFiles, ownerOf, receiveFiles } from './files.server.ts';
import { adviceDocuments, adviceQuestions } from './tables.ts';
import { tellAsked } from './telling.server.ts';

/** The municipality asks the adviesraad for advice, with a term and with what there is to read. */
export async function askAdvice(
	editor: Person,
	{ onceKey, questions = [], versionIds = [], open = false, ...asked }: AskInput,
	files: GivenFile[] = []
): Promise<Advice> {
	assertAllowed(mayAsk(editor));
	const owner = ownerOf(onceKey);
	const uploadIds = await receiveFiles(owner, files);
	const id = await once(onceKey, async () => {
		const consultation = await findConsultationById(asked.consultationId);
		assertRuns(consultation, 'U kunt geen advies meer vragen.');
		if (isOver(asked.dueOn, dayOf(now())))
			refuse('conflict', 'De dag die u kiest, is al voorbij. Kies een latere dag.');

		const advice = await insertAdvice({ ...asked, kind: 'asked', askedAt: now(), askedById: editor.id });
		for (const [i, text] of questions.entries())
			await db.insert(adviceQuestions).values({ id: newId(), adviceId: advice.id, position: i + 1, text });
		await attach(editor, advice, { uploadIds, versionIds, open, owner });
		await record('advice.asked', { subject: advice, consultationId: asked.consultationId, actor: editor });
		await tellAsked(advice);
		return advice.id;
	});
	return findAdviceById(id);
}

export interface MoreDocuments {
	onceKey: string;
	versionIds: string[];
	open: boolean;
}

/** What the adviesraad should read too, until it submits. */
export async function addDocuments(
	editor: Person,
	adviceId: string,
	{ onceKey, versionIds, open }: MoreDocuments,
	files: GivenFile[]
) {
	assertAllowed(mayAsk(editor));
	const { kind } = await findAdviceById(adviceId);
	if (kind !== 'asked') refuse('not_found');
	if (!files.length && !versionIds.length) refuse('invalid', 'Kies een bestand of een tekst.');
	const owner = ownerOf(onceKey);
	const uploadIds = await receiveFiles(owner, files);
	await once(onceKey, async () => {
		const advice = await holdDraft(adviceId);
		await attach(editor, advice, { uploadIds, versionIds, open, owner });
		await record('advice.documented', { subject: advice, ...aboutOf(advice), actor: editor });
		return null;
	});
}

const versionsOf = async (adviceId: string) =>
	(
		await db
			.select({ id: adviceDocuments.versionId })
			.from(adviceDocuments)
			.where(eq(adviceDocuments.adviceId, adviceId))
			.orderBy(asc(adviceDocuments.id))
	).map(({ id }) => id);

interface Attached {
	uploadIds: string[];
	versionIds: string[];
	open: boolean;
	owner: string;
}

async function attach(editor: Person, advice: Advice, { uploadIds, versionIds, open, owner }: Attached) {
	await keepFiles(uploadIds, owner);
	const row = { adviceId: advice.id, addedAt: now() };
	for (const uploadId of uploadIds) await db.insert(adviceDocuments).values({ ...row, id: newId(), uploadId, open });
	const known = await versionsOf(advice.id);
	for (const versionId of new Set(versionIds)) {
		if (known.includes(versionId)) continue;
		const { policyId } = await showToAdvisers(editor, versionId);
		const { consultationId } = await findPolicyById(policyId);
		if (consultationId !== advice.consultationId) refuse('not_found');
		await db.insert(adviceDocuments).values({ ...row, id: newId(), versionId });
	}
}
