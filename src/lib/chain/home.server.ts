import { listChanges } from './changes.server.ts';
import { listPublicConsultations } from './consultation-page.server.ts';
import { listDoings } from './doing.server.ts';

/** What is going on, what one can do, and what came of it. */
export async function readHome() {
	const consultations = await listPublicConsultations();
	return {
		running: consultations.filter(({ status }) => status === 'running'),
		finished: consultations.filter(({ status }) => status === 'finished').slice(0, 3),
		doings: await listDoings(consultations.map(({ id }) => id)),
		changes: await listChanges(3)
	};
}
