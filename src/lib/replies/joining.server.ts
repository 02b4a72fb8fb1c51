import { and, eq } from 'drizzle-orm';
import { readConfiguration } from '#lib/configuration.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { addFindingSources } from '#lib/themes/findings.server.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { codings, themes } from '#lib/themes/tables.ts';
import { codeContributions, uncode } from '#lib/themes/themes.server.ts';
import { isLeftToTheme } from './answered.server.ts';
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

/**
 * Puts contributions under a theme. Is there an answer on the theme as a whole? Then it is the answer of those among them
 * that have no other, and they hear it.
 */
export async function joinTheme(
	editor: Person,
	themeId: string,
	contributionIds: string[],
	origin = readConfiguration().origin
) {
	return transaction(async () => {
		await hold(themes, themeId);
		await codeContributions(editor, themeId, contributionIds);
		const answer = await newestOnTheme(themeId);
		if (answer) await tellPeople(answer, origin);
	});
}

/** Takes a contribution from under a theme, unless the answer on that theme is the answer that it has. */
export async function leaveTheme(editor: Person, themeId: string, contributionId: string) {
	return transaction(async () => {
		await hold(themes, themeId);
		if ((await newestOnTheme(themeId)) && (await isServedByTheme(themeId, contributionId)))
			refuse(
				'conflict',
				'Het antwoord op dit thema is ook het antwoord op deze bijdrage. Daarom blijft de bijdrage eronder staan. Hoort die hier niet? Geef er dan eerst zelf antwoord op.'
			);
		await uncode(editor, themeId, contributionId);
	});
}

async function newestOnTheme(themeId: string) {
	const [answer] = await db
		.select()
		.from(replies)
		.where(and(eq(replies.themeId, themeId), isNewest()));
	return answer;
}

async function isServedByTheme(themeId: string, contributionId: string) {
	const rows = await db
		.select({ id: contributions.id })
		.from(contributions)
		.innerJoin(codings, eq(codings.contributionId, contributions.id))
		.where(and(eq(contributions.id, contributionId), eq(codings.themeId, themeId), isLeftToTheme()));
	return rows.length > 0;
}
