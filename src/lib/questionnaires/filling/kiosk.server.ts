import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { findOf } from '../questionnaires.server.ts';

/** Writes down that a device became a kiosk for this vragenlijst. Returns its slug. */
export async function startKiosk(editor: Person, consultation: string, slug: string): Promise<string> {
	const list = await findOf(editor, consultation, slug);
	if (list.now !== 'open') refuse('conflict', 'Deze vragenlijst is niet open. Open de lijst eerst.');
	await record('kiosk.started', { subject: list, consultationId: list.consultationId, actor: editor });
	return list.slug;
}
