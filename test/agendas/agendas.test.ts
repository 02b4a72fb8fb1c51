import { expect, test } from 'vitest';
import {
	findAgenda,
	findAgendaOfChair,
	listOpenings,
	listOwnAgendas,
	renameAgenda
} from '#lib/agendas/agendas.server.ts';
import { FIRST_CHAPTERS } from '#lib/agendas/agenda.ts';
import { createAgenda } from '#lib/agendas/beginning.server.ts';
import { findPublicItem, listAllPublicAgendas, listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { countUnseenReactions, listReactions, reactToItem } from '#lib/agendas/reactions.server.ts';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { readSaidPage } from '#lib/chain/said-page.server.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findDraft, readDesk } from '#lib/policies/desk.server.ts';
import { addParagraph, changeParagraph, removeParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { listPolicies, rowsOf } from '#lib/policies/policies.server.ts';
import { listChoices } from '#lib/replies/choices.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { about, begin, draftItem, published, publishing, reaction } from './support.ts';

test('a new agenda begins with its chapters: how the wijk is, and what it wants', async () => {
	const { chair, agenda } = await begin();
	const draft = await findDraft(chair, agenda.id);
	const rows = await rowsOf(draft!.id);
	expect(rows.map(({ kind, text }) => [kind, text])).toEqual(FIRST_CHAPTERS.map((text) => ['chapter', text]));
});

test('rule 10: for who is of another wijkplatform, and for the redactie, the agenda is not there', async () => {
	const { stranger, agenda, member, editor, words, consultation } = await begin();
	const id = await draftItem(member, agenda.id, 'Banken');
	const attempts = (person: typeof stranger) => [
		() => findAgenda(agenda.id, person),
		() => readDesk(person, consultation.slug, agenda.slug),
		() => renameAgenda(person, agenda.id, 'Gekaapt'),
		() => addParagraph(person, agenda.id, { kind: 'text', text: 'Gekaapt' }),
		() => changeParagraph(person, agenda.id, id, 'Gekaapt'),
		() => removeParagraph(person, agenda.id, id),
		() => publishAgenda(person, agenda.id, publishing),
		() => createAgenda(person, words)
	];
	for (const person of [stranger, editor])
		for (const attempt of attempts(person)) await expect(attempt()).rejects.toMatchObject({ status: 404 });
	expect(await listOwnAgendas(stranger)).toEqual([]);
	expect(await listChoices(consultation.id, undefined), 'no answer leads there').toEqual([]);
});

test('rule 10: a draft leaks nowhere, and nobody reacts on it', async () => {
	const { member, agenda, wijk, consultation } = await begin();
	const id = await draftItem(member, agenda.id, 'Banken');
	expect(await listPublicAgendas(wijk)).toEqual([]);
	expect(await listAllPublicAgendas()).toEqual([]);
	expect(await db.$count(contributions)).toBe(0);
	expect(await listPolicies(member)).toEqual([]);
	const chain = await readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 20 });
	expect(JSON.stringify(chain)).not.toContain('Banken');
	await expect(findPublicItem(wijk, id)).rejects.toMatchObject({ status: 404 });
	await expect(reactToItem(reaction(id))).rejects.toMatchObject({ status: 404 });
	await expect(reactToItem(reaction(newId()))).rejects.toMatchObject({ status: 404 });
});

test('only the chair publishes, and not an empty agenda', async () => {
	const { chair, member, editor, agenda } = await begin();
	await expect(publishAgenda(chair, agenda.id, publishing)).rejects.toMatchObject({ status: 409 });
	await draftItem(member, agenda.id, 'Banken');
	await expect(publishAgenda(member, agenda.id, publishing)).rejects.toMatchObject({ status: 404 });
	await expect(findAgendaOfChair(agenda.id, member)).rejects.toMatchObject({ status: 404 });
	for (const person of [chair, editor])
		await expect(
			freezeDraft(person, agenda.id, { status: 'published', summary: 'x' }),
			'there is no way around the chain'
		).rejects.toMatchObject({ status: 404 });
	await publishAgenda(chair, agenda.id, publishing);
});

test('rule 2: nothing is published without how the platform knows it', async () => {
	const { chair, agenda } = await begin();
	await draftItem(chair, agenda.id, 'Banken');
	await addParagraph(chair, agenda.id, {
		...{ kind: 'statement', text: 'Jongeren hebben geen eigen plek.' },
		details: { kind: 'statement', sort: 'missing' }
	});
	const refused = expect.stringContaining('Jongeren hebben geen eigen plek') as string;
	await expect(publishAgenda(chair, agenda.id, publishing)).rejects.toMatchObject({ body: { message: refused } });
});

test('rule 9: hard language goes out only with a reason that everybody reads', async () => {
	const { chair, agenda, wijk } = await begin();
	const id = await draftItem(chair, agenda.id, 'Banken');
	await changeParagraph(
		...[chair, agenda.id, id],
		'De realisatie van zitvoorzieningen wordt overeenkomstig de vigerende beleidskaders door de desbetreffende instantie geëffectueerd, teneinde de verblijfskwaliteit te optimaliseren.'
	);
	await expect(publishAgenda(chair, agenda.id, publishing)).rejects.toMatchObject({ status: 409 });
	await publishAgenda(chair, agenda.id, { ...publishing, languageOverride: 'Dit schreef de aannemer.' });
	const { version } = only(await listPublicAgendas(wijk));
	expect(version.languageOverride).toBe('Dit schreef de aannemer.');
});

test('an agenda holds what a wijk has to say, and a beleidskader no items of a wijk', async () => {
	const { chair, agenda } = await begin();
	const value = { kind: 'value', text: 'x', details: { kind: 'value', name: 'Dichtbij' } } as const;
	await expect(addParagraph(chair, agenda.id, value)).rejects.toMatchObject({ status: 400 });
});

test('publishing makes each item a public contribution of the platform', async () => {
	const { wijk, items, agenda, consultation } = await published();
	const rows = await db.select().from(contributions).orderBy(contributions.id);
	expect(rows).toMatchObject([
		{ text: 'Banken.\n\nWij willen Banken.', author: 'Wijkplatform Molenveld', prompt: 'Samen buiten' },
		{ text: 'Licht.\n\nWij willen Licht.', channel: 'agenda', status: 'public', neighbourhoodId: wijk.id }
	]);
	expect(items.map(({ contributionId }) => contributionId)).toEqual(rows.map(({ id }) => id));
	expect(await listAllPublicAgendas(consultation.id)).toEqual(await listPublicAgendas(wijk));
	const happened = await db.select().from(events).orderBy(events.id);
	expect(happened.at(-1)).toMatchObject({
		action: 'agenda.published',
		subjectId: agenda.id,
		consultationId: consultation.id
	});
});

test('rule 5: a published version is frozen; what changes is a new version beside it', async () => {
	const { chair, member, agenda, items } = await published();
	const [{ id } = { id: '' }] = items;
	for (const attempt of [
		() => draftItem(member, agenda.id, 'Nog een'),
		() => changeParagraph(member, agenda.id, id, 'Anders'),
		() => removeParagraph(member, agenda.id, id),
		() => renameAgenda(member, agenda.id, 'Anders'),
		() => publishAgenda(chair, agenda.id, publishing)
	])
		await expect(attempt()).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(2);
	expect((await startDraft(member, agenda.id)).number).toBe(2);
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

test('a consultation that is over takes no reactions and no new versions', async () => {
	const { editor, chair, agenda, consultation, items } = await published();
	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	await expect(reactToItem(reaction(items[0]!.id))).rejects.toMatchObject({ status: 409 });
	await expect(startDraft(chair, agenda.id)).rejects.toMatchObject({ status: 409 });
});

test('a wijk that does not exist is refused with a sentence', async () => {
	const { items } = await published();
	const given = { ...reaction(items[0]!.id), neighbourhoodId: newId() };
	await expect(reactToItem(given)).rejects.toMatchObject({ status: 400 });
});

test('rule 5: an agenda is published once, however many do it at once', async () => {
	const { chair, member, agenda } = await begin();
	await draftItem(member, agenda.id, 'Banken');
	const all = await Promise.allSettled(Array.from({ length: 4 }, () => publishAgenda(chair, agenda.id, publishing)));
	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	expect(await db.$count(contributions)).toBe(1);
});

test('two members who give the agenda a title at once: the second hears it', async () => {
	const { chair, member, agenda } = await begin();
	const seen = sealOf(agenda.title);
	await renameAgenda(chair, agenda.id, 'Van Karim', seen);
	await expect(renameAgenda(member, agenda.id, 'Van Sanne', seen)).rejects.toMatchObject({ status: 409 });
	expect((await findAgenda(agenda.id, member)).title).toBe('Van Karim');
});

test('everybody reads the items in the order and with the numbers of the platform, whatever they are about', async () => {
	const { chair, wijk, agenda } = await begin();
	await draftItem(chair, agenda.id, 'Opruimdag', { about: 'social' });
	await draftItem(chair, agenda.id, 'Meer bakken', { money: '300 euro', origin: 'officials', reach: 'wider' });
	await draftItem(chair, agenda.id, 'Lamp', { about: 'social' });
	await publishAgenda(chair, agenda.id, publishing);
	const { items } = only(await listPublicAgendas(wijk));
	expect(items.map(({ place, title }) => [place, title])).toEqual([
		[1, 'Opruimdag'],
		[2, 'Meer bakken'],
		[3, 'Lamp']
	]);
	expect(items[1]!.details).toEqual(about('Meer bakken', { money: '300 euro', origin: 'officials', reach: 'wider' }));
});

test('rule 10: the title of an item that a moderator hid is not read beside what people said of it', async () => {
	const { chair, member, consultation, agenda, wijk } = await begin();
	const moderator = await join('Mo', 'moderator');
	await draftItem(member, agenda.id, 'Buurman Kees moet weg');
	await publishAgenda(chair, agenda.id, publishing);
	const hung = only(only(await listPublicAgendas(wijk)).items);
	await reactToItem(reaction(hung.id));
	const said = (await db.select().from(contributions)).find(({ text }) => text === 'Goed plan')!;
	await approve(moderator, said.id);
	expect((await readSaidPage(consultation.slug, said.id)).said.prompt).toBe('Buurman Kees moet weg');

	await hide(moderator, hung.contributionId, 'Dit noemt iemand.');
	const chain = await readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 20 });
	expect(only(chain.inbreng)).toMatchObject({ tekst: 'Goed plan', vraag: 'Een agendapunt dat niet openbaar is' });
	expect(JSON.stringify([chain, await readSaidPage(consultation.slug, said.id)])).not.toContain('Kees');
});
