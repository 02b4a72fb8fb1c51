import { and, eq } from 'drizzle-orm';
import { readConfiguration } from '#lib/configuration.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { addFindingSources } from '#lib/themes/findings.server.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { isNewest } from './newest.server.ts';
import { replies } from './tables.ts';
import { tellPeople } from './telling.server.ts';

/**
 * Puts contributions behind a finding, or against it. Is there an answer for that side already? Then it is their answer
 * from here on, and they hear it. Who was told before gets no second mail.
 */
export async function joinFinding(
	editor: Person,
	findingId: string,
	contributionIds: string[],
	stance: Stance,
	origin = readConfiguration().origin
) {
	return transaction(async () => {
		await addFindingSources(editor, findingId, contributionIds, stance);
		const [answer] = await db
			.select()
			.from(replies)
			.where(and(eq(replies.findingId, findingId), eq(replies.stance, stance), isNewest()));
		if (answer) await tellPeople(answer, origin);
	});
}
