import { expect, test } from 'vitest';
import { events } from '#lib/events/tables.ts';
import {
	addPerson,
	changeEmail,
	changePerson,
	findPerson,
	searchPeople,
	takeRoleAway
} from '#lib/people/administration.server.ts';
import { giveRole } from '#lib/people/people.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { personOf, startSession } from '#lib/people/sessions.server.ts';
import { sendSignInCode } from '#lib/people/sign-in.server.ts';
import { people, roles, signInCodes } from '#lib/people/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const newcomer = (email: string, onceKey = newOnceKey()) => ({
	onceKey,
	email,
	name: 'Noor de Vries',
	party: '',
	organisation: '',
	role: 'editor' as const,
	scopeId: ''
});

test('a role that is taken away is gone at the next request', async () => {
	const bea = await join('Bea', 'administrator');
	const eva = await join('Eva', 'editor');
	const token = await startSession(eva);
	expect(mayEdit(await personOf(token))).toBe(true);
	await takeRoleAway(bea, eva, 'editor');
	expect(mayEdit(await personOf(token))).toBe(false);
});

test('the beheerder adds a person with a role, once however often it is sent', async () => {
	const bea = await join('Bea', 'administrator');
	const given = newcomer('Noor@example.org');
	const id = await addPerson(bea, given);
	expect(await addPerson(bea, given)).toBe(id);
	expect(await findPerson(bea, id)).toMatchObject({
		email: 'noor@example.org',
		party: null,
		roles: [{ role: 'editor', scopeId: '' }]
	});
	await expect(addPerson(bea, newcomer('noor@example.org'))).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(people)).toBe(2);
});

test('rule 10: for who is no beheerder the people are not there', async () => {
	const bea = await join('Bea', 'administrator');
	for (const other of [await join('Eva', 'editor'), await join('Mo', 'moderator'), await join('Anna')]) {
		await expect(searchPeople(other, { words: '', page: 1 })).rejects.toMatchObject({ status: 404 });
		await expect(findPerson(other, bea.id)).rejects.toMatchObject({ status: 404 });
		await expect(addPerson(other, newcomer('x@example.org'))).rejects.toMatchObject({ status: 404 });
		await expect(changePerson(other, bea.id, newcomer(''))).rejects.toMatchObject({ status: 404 });
		await expect(giveRole(other, other, 'administrator')).rejects.toMatchObject({ status: 404 });
		await expect(takeRoleAway(other, bea, 'administrator')).rejects.toMatchObject({ status: 404 });
	}
});

test('there is always a beheerder left', async () => {
	const bea = await join('Bea', 'administrator');
	await expect(takeRoleAway(bea, bea, 'administrator')).rejects.toMatchObject({ status: 409 });
	expect((await findPerson(bea, bea.id)).roles).toHaveLength(1);
	const ali = await join('Ali', 'administrator');
	await takeRoleAway(ali, bea, 'administrator');
	expect((await findPerson(ali, bea.id)).roles).toEqual([]);
});

test('the list shows who has a role; the search finds everybody, by a part of the name or the address', async () => {
	const bea = await join('Bea', 'administrator');
	await join('Anna');
	await join('Karim', 'platform_chair');
	const names = async (words: string) => (await searchPeople(bea, { words, page: 1 })).people.map(({ name }) => name);
	expect(await names('')).toEqual(['Bea', 'Karim']);
	expect(await names('ANN')).toEqual(['Anna']);
	expect(await names('karim@example')).toEqual(['Karim']);
	expect(await names('%')).toEqual([]);
	expect(await names('niemand')).toEqual([]);
});

test('a person changes name, and the log says that it happened', async () => {
	const bea = await join('Bea', 'administrator');
	const anna = await join('Anna');
	await changePerson(bea, anna.id, { name: 'Anna Kok', party: 'Groen', organisation: '' });
	expect(await findPerson(bea, anna.id)).toMatchObject({ name: 'Anna Kok', party: 'Groen', organisation: null });
});

test('two beheerders who take the role of each other at once leave one', async () => {
	const [ann, bob] = [await join('Ann', 'administrator'), await join('Bob', 'administrator')];
	const done = await Promise.allSettled([
		takeRoleAway(ann, bob, 'administrator'),
		takeRoleAway(bob, ann, 'administrator')
	]);
	expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	expect(await db.$count(roles)).toBe(1);
});

test('the beheerder corrects an address: the old one signs nobody in any more, the account stays', async () => {
	const bea = await join('Bea', 'administrator');
	const eva = await join('Eva', 'editor');
	const token = await startSession(eva);
	await sendSignInCode(eva.email);
	await changeEmail(bea, eva.id, 'Eva.Goed@example.org');

	expect(await findPerson(bea, eva.id)).toMatchObject({ email: 'eva.goed@example.org', roles: [{ role: 'editor' }] });
	expect(await personOf(token)).toBeUndefined();
	expect(await db.$count(signInCodes)).toBe(0);
	await expect(changeEmail(bea, eva.id, bea.email)).rejects.toMatchObject({ status: 409 });
	await expect(changeEmail(eva, eva.id, 'e@example.org')).rejects.toMatchObject({ status: 404 });
	const said = (await db.select().from(events)).filter(({ action }) => action === 'person.readdressed');
	expect(only(said)).toMatchObject({ subjectId: eva.id, actorId: bea.id });
	expect(JSON.stringify(said), 'the log keeps no address').not.toContain('@');
});
