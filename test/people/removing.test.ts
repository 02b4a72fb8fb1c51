import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { listOwn } from '#lib/chain/following.server.ts';
import { removeAccount } from '#lib/contributions/accounts.server.ts';
import { contacts, contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { findPerson, takeRoleAway } from '#lib/people/administration.server.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { personOf, startSession } from '#lib/people/sessions.server.ts';
import { sendSignInCode } from '#lib/people/sign-in.server.ts';
import { people, roles, sessions } from '#lib/people/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { codeContributions, createTheme } from '#lib/themes/themes.server.ts';
import { codings } from '#lib/themes/tables.ts';
import { say } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { everythingStored } from '#test/support/everything.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

test('of an account that is removed no name, address, role or session is left; what was said stays', async () => {
	const bea = await join('Bea', 'administrator');
	const eva = await join('Eva', 'editor');
	const anna = await join('Anneliesje', 'platform_member');
	const token = await startSession(anna);
	const consultation = await newConsultation(eva);
	await say(consultation.id, 'Een bankje', { personId: anna.id, email: 'Anneliesje@example.org' });
	await sendSignInCode('anneliesje@example.org');
	await queueMail({ about: 'reply:1', to: 'ANNELIESJE@example.org', subject: 's', text: 't' });

	await removeAccount(bea, anna.id);
	expect((await everythingStored()).toLowerCase()).not.toContain('anneliesje');
	expect(await personOf(token)).toBeUndefined();
	expect([await db.$count(sessions), await db.$count(contacts)]).toEqual([0, 0]);
	expect(only(await db.select().from(contributions))).toMatchObject({ text: 'Een bankje', personId: null });
	expect((await listOwn(anna, 1)).total).toBe(0);
	expect(only(await db.select().from(events).where(eq(events.action, 'person.removed')))).toMatchObject({
		subjectId: anna.id,
		actorId: bea.id,
		particulars: {}
	});
});

test('the work of a redacteur who leaves stays', async () => {
	const bea = await join('Bea', 'administrator');
	const eva = await join('Eva', 'editor');
	const consultation = await newConsultation(eva);
	const { id } = await say(consultation.id, 'Een bankje');
	const theme = await createTheme(eva, consultation.id, { name: 'Groen', description: '' });
	await codeContributions(eva, theme.id, [id]);
	await removeAccount(bea, eva.id);
	expect(only(await db.select().from(codings))).toMatchObject({ contributionId: id, codedById: null });
});

test('who comes back after that begins anew', async () => {
	const bea = await join('Bea', 'administrator');
	const anna = await join('Anna', 'editor');
	await removeAccount(bea, anna.id);
	const again = await join('Anna');
	expect(again.id).not.toBe(anna.id);
	expect(again.roles).toEqual([]);
});

test('nobody removes their own account, nor that of the last beheerder', async () => {
	const bea = await join('Bea', 'administrator');
	await expect(removeAccount(bea, bea.id)).rejects.toMatchObject({ status: 409 });
	const ali = await join('Ali', 'administrator');
	await takeRoleAway(ali, bea, 'administrator');
	// Bea's page was open already.
	await expect(removeAccount(bea, ali.id)).rejects.toMatchObject({ status: 409 });
	expect(await findPersonByEmail('ali@example.org')).toBeTruthy();
});

test('two beheerders who remove each other at the same moment leave one', async () => {
	const [ann, bob] = [await join('Ann', 'administrator'), await join('Bob', 'administrator')];
	const done = await Promise.allSettled([removeAccount(ann, bob.id), removeAccount(bob, ann.id)]);
	expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	expect([await db.$count(people), await db.$count(roles)]).toEqual([1, 1]);
});

test('rule 10: for who is no beheerder there is nobody to remove', async () => {
	const bea = await join('Bea', 'administrator');
	for (const other of [await join('Eva', 'editor'), await join('Mo', 'moderator'), await join('Anna')])
		await expect(removeAccount(other, bea.id)).rejects.toMatchObject({ status: 404 });
	await expect(removeAccount(bea, newId())).rejects.toMatchObject({ status: 404 });
	expect(await findPerson(bea, bea.id)).toBeTruthy();
});
