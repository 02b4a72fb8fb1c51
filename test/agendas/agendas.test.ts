import { expect, test } from 'vitest';
import {
	agendaWords,
	changeAgenda,
	countPublicItems,
	createAgenda,
	findAgenda,
	listOpenings,
	listOwnAgendas
} from '#lib/agendas/agendas.server.ts';
import { changeItem, draftItem, itemWords, listItems, moveItem, removeItem } from '#lib/agendas/items.server.ts';
import { findPublicItem, listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { countUnseenReactions, listReactions, reactToItem } from '#lib/agendas/reactions.server.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { readOpenChain } from '#lib/chain/open-data.server.ts';
import { readSaidPage } from '#lib/chain/said-page.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const bea = await join('Bea', 'administrator');
	const wijk = await addNeighbourhood(bea, { name: 'Molenveld', description: 'Groen.', population: 5300 });
	const other = await addNeighbourhood(bea, { name: 'De Hoven', description: 'Flats.', population: 5800 });
	const chair = await join('Karim', ['platform_chair', wijk.id]);
	const member = await join('Sanne', ['platform_member', wijk.id]);
	const stranger = await join('Toos', ['platform_chair', other.id]);
	const consultation = await newConsultation(editor);
	const words = {
		neighbourhoodId: wijk.id,
		consultationId: consultation.id,
		title: 'Samen buiten',
		analysis: 'Groen.'
	};
	const agenda = await createAgenda(chair, words);
	return { editor, wijk, chair, member, stranger, consultation, words, agenda };
}

const item = (title: string, onceKey = newOnceKey()) => ({
	onceKey,
	kind: 'physical' as const,
	title,
	description: `Wij willen ${title}.`
});

const reaction = (itemId: string, onceKey = newOnceKey()) => ({ onceKey, itemId, text: 'Goed plan', author: 'Riet' });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Does the work, and waits before it becomes true for others. */
const slowly = (work: () => Promise<unknown>) =>
	transaction(async () => {
		await work();
		await pause(100);
	});

const titles = async (agendaId: string) => (await listItems(agendaId)).map(({ title }) => title);

async function published() {
	const begun = await begin();
	await draftItem(begun.member, begun.agenda.id, item('Banken'));
	await draftItem(begun.chair, begun.agenda.id, item('Licht'));
	await publishAgenda(begun.chair, begun.agenda.id);
	const [agenda] = await listPublicAgendas(begun.wijk);
	return { ...begun, items: agenda!.items };
}

test('members of a wijkplatform draft items, change, order and remove them', async () => {
	const { chair, member, agenda } = await begin();
	for (const title of ['Banken', 'Licht', 'Bomen']) await draftItem(member, agenda.id, item(title));
	expect(await titles(agenda.id)).toEqual(['Banken', 'Licht', 'Bomen']);

	const [banks, light] = await listItems(agenda.id);
	await moveItem(chair, light!.id, 'up');
	expect(await titles(agenda.id)).toEqual(['Licht', 'Banken', 'Bomen']);
	await moveItem(member, light!.id, 'up');
	expect(await titles(agenda.id), 'the first stays first').toEqual(['Licht', 'Banken', 'Bomen']);
	await moveItem(member, banks!.id, 'down');
	expect(await titles(agenda.id)).toEqual(['Licht', 'Bomen', 'Banken']);

	await changeItem(member, banks!.id, { kind: 'social', title: 'Stoelen', description: 'Om te zitten.' });
	await removeItem(member, light!.id);
	expect(await titles(agenda.id)).toEqual(['Bomen', 'Stoelen']);
	await draftItem(member, agenda.id, item('Water'));
	expect(await titles(agenda.id), 'a new one comes last').toEqual(['Bomen', 'Stoelen', 'Water']);
});

test('rule 7: sending an item a hundred times puts it on the agenda once', async () => {
	const { member, agenda } = await begin();
	const same = item('Banken');
	const ids = await Promise.all(Array.from({ length: 100 }, () => draftItem(member, agenda.id, same)));
	expect(new Set(ids).size).toBe(1);
	expect(await titles(agenda.id)).toEqual(['Banken']);
});

test('rule 10: for who is of another wijkplatform the agenda is not there', async () => {
	const { stranger, agenda, member, editor, words } = await begin();
	const id = await draftItem(member, agenda.id, item('Banken'));
	const attempts = (person: typeof stranger) => [
		() => findAgenda(agenda.id, person),
		() => changeAgenda(person, agenda.id, { title: 'Gekaapt', analysis: 'x' }),
		() => draftItem(person, agenda.id, item('Gekaapt')),
		() => changeItem(person, id, item('Gekaapt')),
		() => moveItem(person, id, 'up'),
		() => removeItem(person, id),
		() => publishAgenda(person, agenda.id),
		() => createAgenda(person, words)
	];
	for (const person of [stranger, editor])
		for (const attempt of attempts(person)) await expect(attempt()).rejects.toMatchObject({ status: 404 });
	expect(await titles(agenda.id)).toEqual(['Banken']);
	expect(await listOwnAgendas(stranger)).toEqual([]);
});

test('rule 10: a draft leaks nowhere, and nobody reacts on it', async () => {
	const { member, agenda, wijk } = await begin();
	const id = await draftItem(member, agenda.id, item('Banken'));
	expect(await listPublicAgendas(wijk)).toEqual([]);
	expect(await countPublicItems()).toEqual(new Map());
	expect(await db.$count(contributions)).toBe(0);
	await expect(findPublicItem(wijk, id)).rejects.toMatchObject({ status: 404 });
	await expect(reactToItem(reaction(id))).rejects.toMatchObject({ status: 404 });
	await expect(reactToItem(reaction(newId()))).rejects.toMatchObject({ status: 404 });
});

test('only the chair publishes, and not an empty agenda', async () => {
	const { chair, member, agenda } = await begin();
	await expect(publishAgenda(chair, agenda.id)).rejects.toMatchObject({ status: 409 });
	await draftItem(member, agenda.id, item('Banken'));
	await expect(publishAgenda(member, agenda.id)).rejects.toMatchObject({ status: 404 });
	await publishAgenda(chair, agenda.id);
});

test('publishing makes each item a public contribution of the platform', async () => {
	const { wijk, items, agenda, consultation } = await published();
	const rows = await db.select().from(contributions).orderBy(contributions.id);
	expect(rows).toMatchObject([
		{ text: 'Banken.\n\nWij willen Banken.', author: 'Wijkplatform Molenveld', prompt: 'Samen buiten' },
		{ text: 'Licht.\n\nWij willen Licht.', channel: 'agenda', status: 'public', neighbourhoodId: wijk.id }
	]);
	expect(items.map(({ contributionId }) => contributionId)).toEqual(rows.map(({ id }) => id));
	expect(await countPublicItems()).toEqual(new Map([[wijk.id, 2]]));
	const happened = await db.select().from(events).orderBy(events.id);
	expect(happened.at(-1)).toMatchObject({
		action: 'agenda.published',
		subjectId: agenda.id,
		consultationId: consultation.id
	});
});

test('rule 5: a published agenda is frozen', async () => {
	const { chair, member, agenda, items } = await published();
	const [{ id } = { id: '' }] = items;
	for (const attempt of [
		() => changeAgenda(member, agenda.id, { title: 'Anders', analysis: 'x' }),
		() => draftItem(member, agenda.id, item('Nog een')),
		() => changeItem(member, id, item('Anders')),
		() => moveItem(member, id, 'down'),
		() => removeItem(member, id),
		() => publishAgenda(chair, agenda.id)
	])
		await expect(attempt()).rejects.toMatchObject({ status: 409 });
	expect(await titles(agenda.id)).toEqual(['Banken', 'Licht']);
	expect(await db.$count(contributions)).toBe(2);
});

test('a wijk has one agenda in a consultation, whoever begins it and however often it is sent', async () => {
	const { chair, member, words, editor } = await begin();
	await expect(createAgenda(member, words)).rejects.toMatchObject({ status: 409 });
	expect(await listOpenings(member)).toEqual([]);

	const next = await newConsultation(editor, { title: 'Een ander traject' });
	const again = { ...words, consultationId: next.id, onceKey: newOnceKey() };
	expect((await createAgenda(chair, again)).id).toBe((await createAgenda(chair, again)).id);
});

test('a reaction is public after a moderator looked at it, and counted before', async () => {
	const { items } = await published();
	const mo = await join('Mo', 'moderator');
	const [first] = items;
	const same = reaction(first!.id);
	expect(await reactToItem(same)).toBe(await reactToItem(same));
	expect(await listReactions(items)).toEqual([]);
	expect(await countUnseenReactions(first!)).toEqual(new Map([['pending', 1]]));

	const waiting = only((await db.select().from(contributions)).filter(({ status }) => status === 'pending'));
	expect(waiting).toMatchObject({ channel: 'agenda', prompt: 'Banken', author: 'Riet' });
	await approve(mo, waiting.id);
	expect(await listReactions(items)).toMatchObject([{ itemId: first!.id, text: 'Goed plan' }]);
	await hide(mo, waiting.id, 'Er stond een telefoonnummer in.');
	expect(await listReactions(items)).toEqual([]);
	expect(await countUnseenReactions(first!)).toEqual(new Map([['hidden', 1]]));
});

test('rule 11: an item that a moderator hides keeps its place, with the reason and without its words', async () => {
	const { wijk, items } = await published();
	const mo = await join('Mo', 'moderator');
	await hide(mo, items[0]!.contributionId, 'Er staat een naam in.');
	const [agenda] = await listPublicAgendas(wijk);
	expect(agenda!.items[0]).toMatchObject({ hidden: 'Er staat een naam in.', description: '' });
	expect(JSON.stringify(agenda!.items)).not.toContain('Banken');
	await expect(findPublicItem(wijk, items[0]!.id)).rejects.toMatchObject({ status: 404 });
	await expect(reactToItem(reaction(items[0]!.id))).rejects.toMatchObject({ status: 404 });
});

test('a consultation that is over takes no reactions and no agendas', async () => {
	const { editor, consultation, items } = await published();
	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	await expect(reactToItem(reaction(items[0]!.id))).rejects.toMatchObject({ status: 409 });
});

test('a wijk that does not exist is refused with a sentence', async () => {
	const { items } = await published();
	const given = { ...reaction(items[0]!.id), neighbourhoodId: newId() };
	await expect(reactToItem(given)).rejects.toMatchObject({ status: 400 });
});

test('rule 5: what a member changes while the chair publishes is in the agenda and in its contributions, or in neither', async () => {
	const { chair, member, agenda } = await begin();
	const bench = await draftItem(member, agenda.id, item('Banken'));
	const changing = slowly(() => changeItem(member, bench, item('Betere banken')));
	await pause(30);
	const publishing = slowly(() => publishAgenda(chair, agenda.id));
	await pause(30);
	const late = Promise.allSettled([
		changeItem(member, bench, item('Te laat')),
		draftItem(member, agenda.id, item('Ook te laat'))
	]);

	await Promise.all([changing, publishing]);
	expect(await late).toMatchObject(Array(2).fill({ status: 'rejected', reason: { status: 409 } }));
	expect(await titles(agenda.id)).toEqual(['Betere banken']);
	expect(only(await db.select().from(contributions)).text).toContain('Betere banken.');
});

test('rule 5: an agenda is published once, however many do it at once', async () => {
	const { chair, member, agenda } = await begin();
	await draftItem(member, agenda.id, item('Banken'));
	const all = await Promise.allSettled(Array.from({ length: 4 }, () => publishAgenda(chair, agenda.id)));
	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	expect(await db.$count(contributions)).toBe(1);
});

test('two members who write at once: the second hears it, and the text of the first stays', async () => {
	const { chair, member, agenda } = await begin();
	const seen = sealOf(...agendaWords(agenda));
	await changeAgenda(chair, agenda.id, { title: 'Van Karim', analysis: 'Groen.' }, seen);
	const late = { title: 'Van Sanne', analysis: 'Groen.' };
	await expect(changeAgenda(member, agenda.id, late, seen)).rejects.toMatchObject({ status: 409 });
	expect((await findAgenda(agenda.id, member)).title).toBe('Van Karim');

	const stored = await findAgenda(agenda.id, member);
	await changeAgenda(member, agenda.id, late, sealOf(...agendaWords(stored)));
	expect((await findAgenda(agenda.id, member)).title, 'who saw it may decide').toBe('Van Sanne');
});

test('two members who change one item at once: the second hears it', async () => {
	const { chair, member, agenda } = await begin();
	const id = await draftItem(member, agenda.id, item('Banken'));
	const [bench] = await listItems(agenda.id);
	const seen = sealOf(...itemWords(bench!));
	await changeItem(chair, id, item('Twee banken'), seen);
	await expect(changeItem(member, id, item('Drie banken'), seen)).rejects.toMatchObject({ status: 409 });
	await changeItem(member, id, item('Twee banken'), seen);
	expect(await titles(agenda.id), 'the same words are no conflict').toEqual(['Twee banken']);
});

test('everybody reads the items in the order and with the numbers of the platform, whatever their kind', async () => {
	const { chair, wijk, agenda } = await begin();
	await draftItem(chair, agenda.id, { ...item('Opruimdag'), kind: 'social' });
	await draftItem(chair, agenda.id, item('Meer bakken'));
	await draftItem(chair, agenda.id, { ...item('Lamp'), kind: 'social' });
	await publishAgenda(chair, agenda.id);
	const { items } = only(await listPublicAgendas(wijk));
	expect(items.map(({ place, title }) => [place, title])).toEqual([
		[1, 'Opruimdag'],
		[2, 'Meer bakken'],
		[3, 'Lamp']
	]);
});

test('rule 10: the title of an item that a moderator hid is not read beside what people said of it', async () => {
	const { chair, member, consultation, agenda } = await begin();
	const moderator = await join('Mo', 'moderator');
	await draftItem(member, agenda.id, item('Buurman Kees moet weg'));
	await publishAgenda(chair, agenda.id);
	const hung = only(await listItems(agenda.id));
	await reactToItem(reaction(hung.id));
	const said = (await db.select().from(contributions)).find(({ text }) => text === 'Goed plan')!;
	await approve(moderator, said.id);
	expect((await readSaidPage(consultation.slug, said.id)).said.prompt).toBe('Buurman Kees moet weg');

	await hide(moderator, hung.contributionId!, 'Dit noemt iemand.');
	const chain = await readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 20 });
	expect(only(chain.inbreng)).toMatchObject({ tekst: 'Goed plan', vraag: 'Een agendapunt dat niet openbaar is' });
	expect(JSON.stringify([chain, await readSaidPage(consultation.slug, said.id)])).not.toContain('Kees');
});
