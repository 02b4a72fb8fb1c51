import { receive } from '#lib/contributions/contributions.server.ts';
import type { Status } from '#lib/contributions/status.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import type { Person } from '#lib/people/person.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

/** A document in draft, without any text. */
export async function begin(title = 'Samen zorgen') {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	return { editor, consultation, policy: await createPolicy(editor, consultation.id, title) };
}

/** A paragraph with a source, at the end of the draft. */
export async function write(editor: Person, policy: Policy, text: string) {
	const id = await addParagraph(editor, policy.id, { kind: 'text', text });
	await linkSource(editor, policy.id, id, { reason: 'De wet vraagt dit van ons.' });
	return id;
}

/** Something that was said. */
export const say = (consultationId: string, text: string, status: Status = 'public') =>
	receive({ consultationId, channel: 'letter', text, status });

/** A rode draad with what it rests on. */
export async function find(consultationId: string, sentence: string, contributionIds: string[], number = 1) {
	const finding = { id: newId(), consultationId, number, sentence, createdAt: new Date('2026-01-01') };
	await db.insert(findings).values(finding);
	for (const contributionId of contributionIds)
		await db.insert(findingSources).values({ findingId: finding.id, contributionId, stance: 'supports' });
	return finding.id;
}
