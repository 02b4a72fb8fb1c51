import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readPlatform } from '#lib/agendas/members/public.server.ts';
import {
	endMembership,
	inviteMember,
	makeChair,
	makeMember,
	readMembers
} from '#lib/agendas/members/members.server.ts';
import { forgetFormerMembers, showName } from '#lib/agendas/members/names.server.ts';
import { platformInvitations, platformNames } from '#lib/agendas/tables.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findPersonByEmail, giveRole, takeRole } from '#lib/people/people.server.ts';
import { people, roles } from '#lib/people/tables.ts';
import { addParagraph } from '#lib/policies/drafting.server.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { begin } from './support.ts';

const origin = 'http://samen.example';
const again = async (person: { email: string }) => (await findPersonByEmail(person.email))!;
const invitation = () => ({ onceKey: newOnceKey(), name: 'Bram', email: 'bram@example.org' });

test('the chair invites somebody of the wijk, who hears so by mail and writes along', async () => {
	const { chair, wijk, agenda } = await begin();
	const given = invitation();
	await inviteMember(chair, wijk.slug, given, origin);
	await inviteMember(chair, wijk.slug, given, origin);
	const mail = only((await db.select().from(mails)).filter(({ recipient }) => recipient === 'bram@example.org'));
	expect(mail.text).toContain(`${origin}/wijkplatform`);
	await expect(inviteMember(chair, wijk.slug, invitation(), origin)).rejects.toMatchObject({ status: 409 });

	const bram = await again({ email: 'bram@example.org' });
	await addParagraph(bram, agenda.id, { kind: 'text', text: 'Ik schrijf mee.' });
	const { members } = await readMembers(chair, wijk.slug);
	expect(members.map(({ name, standing }) => [name, standing])).toEqual([
		['Karim', 'chair'],
		['Bram', 'member'],
		['Sanne', 'member']
	]);
});

test('who invites by an address learns nothing of the account behind it, not even that there is one', async () => {
	const { chair, member, wijk } = await begin();
	await join('Fatima el Amrani');
	const known = only((await db.select().from(people)).filter(({ name }) => name === 'Fatima el Amrani'));
	const invite = { onceKey: newOnceKey(), name: 'De buurvrouw', email: known.email };
	await inviteMember(chair, wijk.slug, { ...invite, email: known.email.toUpperCase() }, origin);
	for (const reader of [chair, member]) {
		const { members } = await readMembers(reader, wijk.slug);
		expect(members.map(({ name }) => name)).toContain('De buurvrouw');
		expect(JSON.stringify(members)).not.toContain('Fatima');
	}
	const self = await again(known);
	expect((await readMembers(self, wijk.slug)).members.find(({ isSelf }) => isSelf)!.name).toBe('Fatima el Amrani');
	await endMembership(chair, wijk.slug, known.id);
	expect(await db.$count(platformInvitations)).toBe(0);
	await inviteMember(chair, wijk.slug, { ...invite, onceKey: newOnceKey() }, origin);
	await db.delete(roles).where(eq(roles.personId, known.id));
	await forgetFormerMembers();
	expect(await db.$count(platformInvitations), 'also when the beheerder takes the role').toBe(0);
});

test('rule 10: only the chair of the own wijk says who is of the platform', async () => {
	const { chair, member, stranger, editor, wijk } = await begin();
	for (const person of [member, stranger, editor])
		for (const attempt of [
			() => inviteMember(person, wijk.slug, invitation(), origin),
			() => makeChair(person, wijk.slug, member.id),
			() => endMembership(person, wijk.slug, chair.id)
		])
			await expect(attempt()).rejects.toMatchObject({ status: 404 });
	await expect(giveRole(chair, member, 'editor')).rejects.toMatchObject({ status: 404 });
	await expect(giveRole(chair, member, 'platform_chair', 'elders')).rejects.toMatchObject({ status: 404 });
	await expect(readMembers(stranger, wijk.slug)).rejects.toMatchObject({ status: 404 });
	expect(
		(await readMembers(member, wijk.slug)).members.map(({ email }) => email),
		'addresses are for the chair'
	).toEqual(['', '']);
});

test('a platform keeps a chair, also when two of them stop at once', async () => {
	const { chair, member, wijk } = await begin();
	for (const attempt of [makeMember, endMembership])
		await expect(attempt(chair, wijk.slug, chair.id)).rejects.toMatchObject({ status: 409 });
	await makeChair(chair, wijk.slug, member.id);
	const sanne = await again(member);
	const all = await Promise.allSettled([
		endMembership(chair, wijk.slug, chair.id),
		endMembership(sanne, wijk.slug, sanne.id)
	]);
	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	expect((await readPlatform(wijk.slug)).count).toBe(1);
});

test('who is of a platform may leave it, and then reads it as everybody does', async () => {
	const { member, chair, wijk } = await begin();
	await endMembership(member, wijk.slug, member.id);
	await expect(readMembers(await again(member), wijk.slug)).rejects.toMatchObject({ status: 404 });
	expect((await readMembers(chair, wijk.slug)).members).toHaveLength(1);
});

test('a name is public only while who it is says so, and goes with the membership', async () => {
	const { chair, member, wijk, bea } = await begin();
	expect(await readPlatform(wijk.slug)).toMatchObject({ count: 2, named: [] });
	await showName(member, wijk.id, 'Sanne M.');
	expect((await readPlatform(wijk.slug)).named).toEqual([{ name: 'Sanne M.', standing: 'member' }]);
	await showName(member, wijk.id, '');
	expect(await db.$count(platformNames)).toBe(0);

	await showName(member, wijk.id, 'Sanne');
	await endMembership(chair, wijk.slug, member.id);
	expect(await db.$count(platformNames)).toBe(0);

	await showName(chair, wijk.id, 'Karim');
	await takeRole(bea, chair, 'platform_chair', wijk.id);
	expect((await readPlatform(wijk.slug)).named, 'the beheerder can take a role too').toEqual([]);
	await forgetFormerMembers();
	expect(await db.$count(platformNames)).toBe(0);
});
