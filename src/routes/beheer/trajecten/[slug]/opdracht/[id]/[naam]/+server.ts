import { readAssignmentFile } from '#lib/agreements/assignments.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { answerVersionFile } from '#lib/web/file-answer.ts';
import { personWho } from '#lib/web/person.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const editor = personWho(event, mayEdit);
	const { id, naam: name } = event.params;
	const consultation = await findConsultation(event.params.slug, editor);
	const file = await readAssignmentFile(editor, consultation, { id, name, origin: event.url.origin });
	return answerVersionFile({ ...file, withSources: false, isPublic: false, isLasting: false }, name);
};
