import { and, asc, eq, exists, inArray, not, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { roles } from '#lib/people/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayDraft } from '../agenda.ts';
import { platformInvitations, platformNames } from '../tables.ts';

const ofPerson = (neighbourhoodId: string, personId: string) =>
	and(eq(platformNames.neighbourhoodId, neighbourhoodId), eq(platformNames.personId, personId));

/** Everybody may read that this person is of the platform, by this name; an empty name takes that back. */
export async function showName(member: Person, neighbourhoodId: string, name: string) {
	assertAllowed(mayDraft(member, { neighbourhoodId }));
	return transaction(async () => {
		await forgetName(neighbourhoodId, member.id);
		if (name) await db.insert(platformNames).values({ neighbourhoodId, personId: member.id, name, since: now() });
	});
}

export const forgetName = (neighbourhoodId: string, personId: string) =>
	db.delete(platformNames).where(ofPerson(neighbourhoodId, personId));

/** What the chair called who they invited. */
export const keepInvited = (neighbourhoodId: string, personId: string, name: string) =>
	db
		.insert(platformInvitations)
		.values({ neighbourhoodId, personId, name })
		.onConflictDoUpdate({
			target: [platformInvitations.neighbourhoodId, platformInvitations.personId],
			set: { name }
		});

export const forgetInvited = (neighbourhoodId: string, personId: string) =>
	db
		.delete(platformInvitations)
		.where(and(eq(platformInvitations.neighbourhoodId, neighbourhoodId), eq(platformInvitations.personId, personId)));

/** By the id of the person. */
export async function invitedNames(neighbourhoodId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ personId: platformInvitations.personId, name: platformInvitations.name })
		.from(platformInvitations)
		.where(eq(platformInvitations.neighbourhoodId, neighbourhoodId))
		.orderBy(asc(platformInvitations.personId));
	return new Map(rows.map(({ personId, name }) => [personId, name]));
}

/** By the id of the person, of who said that it may be read. */
export async function namesOf(neighbourhoodId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ personId: platformNames.personId, name: platformNames.name })
		.from(platformNames)
		.where(eq(platformNames.neighbourhoodId, neighbourhoodId))
		.orderBy(asc(platformNames.name), asc(platformNames.personId));
	return new Map(rows.map(({ personId, name }) => [personId, name]));
}

/** Names of who is no longer of that platform: the beheerder can take a role too. */
export async function forgetFormerMembers() {
	for (const names of [platformNames, platformInvitations]) {
		const held = db
			.select({ one: sql`1` })
			.from(roles)
			.where(
				and(
					eq(roles.personId, names.personId),
					eq(roles.scopeId, names.neighbourhoodId),
					inArray(roles.role, ['platform_member', 'platform_chair'])
				)
			);
		await db.delete(names).where(not(exists(held)));
	}
}
