import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { events } from '#lib/events/tables.ts';
import { METHOD } from '#lib/language/method.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import {
	addParagraph,
	changeParagraph,
	linkSource,
	mergeParagraphs,
	moveParagraph,
	nameCause,
	removeParagraph,
	restoreParagraph,
	splitParagraph,
	startDraft,
	unlinkSource
} from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { hashOf } from '#lib/policies/hash.ts';
import {
	createPolicy,
	findNewestVersion,
	findVersion,
	listPolicies,
	listVersions,
	readVersion
} from '#lib/policies/policies.server.ts';
import { readDocument, readParagraph } from '#lib/policies/reading.server.ts';
import { openToCouncil } from '#lib/policies/readers.server.ts';
import { paragraphs, paragraphVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { begin, find, say, write } from './support.ts';

const publish = { status: 'published', summary: 'De eerste tekst.' } as const;
const because = { cause: 'municipality', text: 'Zo is het duidelijker.' } as const;
const texts = async (versionId: string) => (await readVersion(versionId)).map(({ text }) => text);
const refusal = (status: number, words: string) => ({ status, body: { message: expect.stringContaining(words) } });

async function published(...said: string[]) {
	const made = await begin();
	const ids: string[] = [];
	for (const text of said) ids.push(await write(made.editor, made.policy, text));
	const version = await freezeDraft(made.editor, made.policy.id, publish);
	return { ...made, version, ids };
}

test('rule 2: nothing is published while a paragraph has no source, and the refusal names which', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, 'Wij helpen u snel.');
	await addParagraph(editor, policy.id, { kind: 'chapter', text: 'Hulp' });
	const bare = await addParagraph(editor, policy.id, { kind: 'text', text: 'Wij bellen u binnen twee dagen.' });

	const refused = refusal(409, 'Wij bellen u binnen twee dagen.');
	for (const status of ['concept', 'published'] as const)
		await expect(freezeDraft(editor, policy.id, { ...publish, status })).rejects.toMatchObject(refused);
	await linkSource(editor, policy.id, bare, { reason: 'Zo doen wij het al.' });
	expect(await freezeDraft(editor, policy.id, publish)).toMatchObject({ status: 'published', number: 1 });
});

test('rule 2: an empty document is not published', async () => {
	const { editor, policy } = await begin();
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(refusal(409, 'nog geen tekst'));
});

test('rule 3: a changed, a new and a removed paragraph each name why, in words', async () => {
	const { editor, policy, ids } = await published('Wij helpen u.', 'Wij bellen u.', 'Dit blijft staan.');
	const [first, second] = ids as [string, string];
	await startDraft(editor, policy.id);
	await changeParagraph(editor, policy.id, first, 'Wij helpen u snel.');
	await removeParagraph(editor, policy.id, second);
	const added = await write(editor, policy, 'Wij komen bij u langs.');

	for (const [id, excerpt] of [
		[first, 'Wij helpen u snel.'],
		[second, 'Wij bellen u.'],
		[added, 'Wij komen bij u langs.']
	] as const) {
		await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(refusal(409, excerpt));
		await nameCause(editor, policy.id, id, { ...because, text: '' });
		await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(refusal(409, excerpt));
		await nameCause(editor, policy.id, id, because);
	}
	const version = await freezeDraft(editor, policy.id, publish);
	const rows = await readVersion(version.id);
	expect(rows.map(({ removed, cause }) => [removed, cause])).toEqual([
		[false, 'municipality'],
		[true, 'municipality'],
		[false, null],
		[false, 'municipality']
	]);
});

test('rule 3: what did not change in the end needs no cause, and keeps none', async () => {
	const { editor, policy, ids } = await published('Wij helpen u.');
	const draft = await startDraft(editor, policy.id);
	await changeParagraph(editor, policy.id, ids[0]!, 'Wij helpen u snel.');
	await nameCause(editor, policy.id, ids[0]!, because);
	await changeParagraph(editor, policy.id, ids[0]!, 'Wij helpen u.');
	await freezeDraft(editor, policy.id, publish);
	expect(only(await readVersion(draft.id))).toMatchObject({ cause: null, causeText: '' });
});

test('rule 3: the parts of a split share their reason with what was said behind it', async () => {
	const { editor, policy, consultation, ids } = await published('Wij helpen u. Wij bellen u.');
	const contributionId = await say(consultation.id, 'Bel mij eens.');
	await startDraft(editor, policy.id);
	const second = await splitParagraph(editor, policy.id, ids[0]!, 'Wij helpen u.', 'Wij bellen u.');
	await nameCause(editor, policy.id, ids[0]!, { ...because, cause: 'residents', contributionIds: [contributionId] });
	const version = await freezeDraft(editor, policy.id, publish);

	const part = (await readVersion(version.id)).find(({ paragraphId }) => paragraphId === second)!;
	expect(part).toMatchObject({ cause: 'residents', causeText: because.text, splitFromId: ids[0] });
	expect(part.links.filter(({ role }) => role === 'cause')).toMatchObject([{ contributionId }]);
});

test('rule 4: a paragraph keeps its identity when it is edited, moved, split and merged', async () => {
	const { editor, policy, ids } = await published('Een.', 'Twee. En meer.', 'Drie.');
	const [one, two, three] = ids as [string, string, string];
	const draft = await startDraft(editor, policy.id);
	await changeParagraph(editor, policy.id, one, 'Een, beter.');
	await moveParagraph(editor, policy.id, three, null);
	const half = await splitParagraph(editor, policy.id, two, 'Twee.', 'En meer.');
	await mergeParagraphs(editor, policy.id, one, three, 'Drie en een.');

	const rows = await readVersion(draft.id);
	expect(rows.map(({ paragraphId, text, removed }) => [paragraphId, text, removed])).toEqual([
		[three, 'Drie en een.', false],
		[one, 'Een, beter.', true],
		[two, 'Twee.', false],
		[half, 'En meer.', false]
	]);
	expect(rows[1]).toMatchObject({ mergedIntoId: three });
	expect(rows[3]).toMatchObject({ splitFromId: two });
	expect(rows[3]!.links, 'a part rests on what the whole rested on').toHaveLength(1);

	for (const id of [one, two]) await nameCause(editor, policy.id, id, because);
	const frozen = await freezeDraft(editor, policy.id, publish);
	const next = await startDraft(editor, policy.id);
	expect((await readVersion(next.id)).map(({ paragraphId }) => paragraphId)).toEqual([three, two, half]);
	expect((await readVersion(frozen.id)).map(({ paragraphId }) => paragraphId)).toEqual([three, one, two, half]);
});

test('rule 5: a frozen version never alters, not by the verbs and not in the database', async () => {
	const { editor, policy, version, ids } = await published('Wij helpen u.');
	const closed = { status: 409 };
	await expect(changeParagraph(editor, policy.id, ids[0]!, 'Anders.')).rejects.toMatchObject(closed);
	await expect(removeParagraph(editor, policy.id, ids[0]!)).rejects.toMatchObject(closed);
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(closed);

	const frozen = { cause: expect.objectContaining({ message: expect.stringContaining('never altered') }) };
	const ofVersion = eq(paragraphVersions.versionId, version.id);
	await expect(db.update(paragraphVersions).set({ text: 'Anders.' }).where(ofVersion)).rejects.toMatchObject(frozen);
	await expect(db.delete(paragraphVersions).where(ofVersion)).rejects.toMatchObject(frozen);

	await startDraft(editor, policy.id);
	await changeParagraph(editor, policy.id, ids[0]!, 'Anders.');
	expect(await texts(version.id)).toEqual(['Wij helpen u.']);
	expect(hashOf(await readVersion(version.id))).toBe(version.hash);
});

test('the hash changes with every word, and not with what was removed', () => {
	const row = { paragraphId: 'a', kind: 'text', text: 'Wij helpen u.', removed: false } as const;
	expect(hashOf([row])).toMatch(/^[\w-]{43}$/);
	expect(hashOf([{ ...row, text: 'Wij helpen u .' }])).not.toBe(hashOf([row]));
	expect(hashOf([row, { ...row, paragraphId: 'b', removed: true }])).toBe(hashOf([row]));
});

const hard = 'De kosten worden m.b.t. participatie tevens vergoed.';

test('rule 9: hard language is published only with a reason that the reader sees', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, hard);
	await expect(freezeDraft(editor, policy.id, publish)).rejects.toMatchObject(refusal(409, 'gewone taal'));
	const short = { ...publish, languageOverride: 'Dat moet zo.' };
	await expect(freezeDraft(editor, policy.id, short)).rejects.toMatchObject(refusal(409, '20 tekens'));

	const languageOverride = 'De wet schrijft deze woorden voor.';
	const version = await freezeDraft(editor, policy.id, { ...publish, languageOverride });
	expect(version).toMatchObject({ languageOverride, language: { method: METHOD, passed: false } });
	expect(version.language).toMatchObject({ lists: expect.stringMatching(/^[0-9a-f]{16}$/), why: 'too_short' });
});

test('rule 9: a concept keeps the verdict, and needs no reason yet', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, hard);
	const version = await freezeDraft(editor, policy.id, { ...publish, status: 'concept' });
	expect(version).toMatchObject({ language: { passed: false }, languageOverride: '' });
});

test('rule 10: what stood only in a concept that never opened is not told when it goes', async () => {
	const { editor, policy, consultation } = await begin();
	await write(editor, policy, 'Wij helpen u.');
	const secret = await write(editor, policy, 'Het buurthuis sluit.');
	const concept = await freezeDraft(editor, policy.id, { ...publish, status: 'concept' });
	await startDraft(editor, policy.id);
	await removeParagraph(editor, policy.id, secret);
	await nameCause(editor, policy.id, secret, { cause: 'municipality', text: 'Dat plan ging niet door.' });
	await freezeDraft(editor, policy.id, publish);

	const told = async (person?: Parameters<typeof readDocument>[2]) => {
		const { removed } = await readDocument(policy.slug, '2', person);
		const { paragraph } = await readParagraph(policy.slug, '2', secret, person);
		const open = await readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 100 });
		return JSON.stringify([removed, paragraph, person ? [] : open.versies]);
	};
	for (const person of [undefined, await join('Anna')]) {
		expect(await told(person)).not.toContain('buurthuis');
		expect(await told(person)).toContain('Dat plan ging niet door.');
	}
	expect(await told(editor)).toContain('Het buurthuis sluit.');
	await startDraft(editor, policy.id);
	await freezeDraft(editor, policy.id, publish);
	expect(JSON.stringify((await readDocument(policy.slug, '3', undefined)).goneBefore)).not.toContain('buurthuis');

	await openVersion(editor, concept.id);
	expect(await told()).toContain('Het buurthuis sluit.');
});

test('rule 10: a draft is there for the redactie only, and so is a concept until the raad reads along or it opens', async () => {
	const { editor, policy } = await begin();
	const [councillor, inwoner] = [await join('Ruben', 'council_member'), await join('Anna')];
	await write(editor, policy, 'Wij helpen u.');
	const readers = async () => {
		const may = async (person?: Parameters<typeof findVersion>[2]) =>
			findVersion(policy.id, 1, person).then(
				() => true,
				(refused: { status: number }) => (expect(refused.status).toBe(404), false)
			);
		return [await may(editor), await may(councillor), await may(inwoner), await may()];
	};
	expect(await readers()).toEqual([true, false, false, false]);
	expect(await listPolicies()).toEqual([]);

	const { id } = await freezeDraft(editor, policy.id, { ...publish, status: 'concept' });
	expect(await readers()).toEqual([true, false, false, false]);
	await openToCouncil(id);
	expect(await readers()).toEqual([true, true, false, false]);
	expect(await listPolicies(inwoner)).toEqual([]);
	expect(await listPolicies(councillor)).toHaveLength(1);

	await openVersion(editor, id);
	await openVersion(editor, id);
	expect(await readers()).toEqual([true, true, true, true]);
	await startDraft(editor, policy.id);
	expect((await listVersions(policy.id)).map(({ number }) => number)).toEqual([1]);
	expect((await findNewestVersion(policy.id, editor)).number).toBe(2);
});

test('rule 10: words that are not public stay away from who reads what a paragraph rests on', async () => {
	const { editor, policy, consultation } = await begin();
	const id = await write(editor, policy, 'Wij helpen u.');
	const secret = await say(consultation.id, 'Mijn buurman heet Kees.', 'hidden');
	const open = await say(consultation.id, 'Help ons sneller.');
	for (const contributionId of [secret, open]) await linkSource(editor, policy.id, id, { contributionId });
	const { links } = only(await readVersion((await findVersion(policy.id, 1, editor)).id));
	expect(links.map(({ contribution }) => contribution?.text)).toEqual([undefined, '', 'Help ons sneller.']);
});

test('only the redactie writes', async () => {
	const { editor, policy, consultation } = await begin();
	const id = await write(editor, policy, 'Wij helpen u.');
	const councillor = await join('Ruben', 'council_member');
	const nothing = { status: 404 };
	await expect(createPolicy(councillor, consultation.id, 'Nog een')).rejects.toMatchObject(nothing);
	await expect(startDraft(councillor, policy.id)).rejects.toMatchObject(nothing);
	await expect(changeParagraph(councillor, policy.id, id, 'Anders')).rejects.toMatchObject(nothing);
	await expect(nameCause(councillor, policy.id, id, because)).rejects.toMatchObject(nothing);
	await expect(freezeDraft(councillor, policy.id, publish)).rejects.toMatchObject(nothing);
	await expect(openVersion(councillor, (await findVersion(policy.id, 1, editor)).id)).rejects.toMatchObject(nothing);
});

test('who edits a text that another changed meanwhile hears it, and nothing is overwritten', async () => {
	const { editor, policy } = await begin();
	const id = await write(editor, policy, 'Wij helpen u.');
	const basedOn = sealOf('Wij helpen u.', '');
	await changeParagraph(editor, policy.id, id, 'Wij helpen u snel.', basedOn);
	const refused = refusal(409, 'intussen gewijzigd');
	await expect(changeParagraph(editor, policy.id, id, 'Wij helpen u graag.', basedOn)).rejects.toMatchObject(refused);
	await expect(splitParagraph(editor, policy.id, id, 'Wij', 'helpen u.', { basedOn })).rejects.toMatchObject(refused);
	expect(await texts((await findVersion(policy.id, 1, editor)).id)).toEqual(['Wij helpen u snel.']);
});

test('many who edit at the same moment lose nothing', async () => {
	const { editor, policy } = await begin();
	const ids = await Promise.all(
		Array.from({ length: 20 }, (_, i) =>
			addParagraph(editor, policy.id, { kind: 'text', text: `Alinea ${i}.`, afterId: null })
		)
	);
	const rows = await readVersion((await findVersion(policy.id, 1, editor)).id);
	expect(new Set(rows.map(({ paragraphId }) => paragraphId))).toEqual(new Set(ids));
	expect(new Set(rows.map(({ position }) => position)).size).toBe(20);
});

test('rule 7: sending a new paragraph twice makes one', async () => {
	const { editor, policy } = await begin();
	const same = { kind: 'text', text: 'Wij helpen u.', onceKey: newOnceKey() } as const;
	const ids = await Promise.all([1, 2, 3].map(() => addParagraph(editor, policy.id, same)));
	expect(new Set(ids).size).toBe(1);
	expect(await db.$count(paragraphs)).toBe(1);
});

test('a new version begins with the text and the sources of the newest one, without its causes', async () => {
	const { editor, policy, ids } = await published('Wij helpen u.');
	const [draft, again] = [await startDraft(editor, policy.id), await startDraft(editor, policy.id)];
	expect(again.id).toBe(draft.id);
	expect(draft.number).toBe(2);
	const row = only(await readVersion(draft.id));
	expect(row).toMatchObject({ paragraphId: ids[0], text: 'Wij helpen u.', cause: null });
	expect(row.links).toMatchObject([{ role: 'source', reason: 'De wet vraagt dit van ons.' }]);
});

test('what was never read by others leaves no trace when it is taken out of the draft', async () => {
	const { editor, policy } = await begin();
	const id = await write(editor, policy, 'Toch niet. Of toch.');
	const part = await splitParagraph(editor, policy.id, id, 'Toch niet.', 'Of toch.');
	await removeParagraph(editor, policy.id, id);
	const row = only(await readVersion((await findVersion(policy.id, 1, editor)).id));
	expect(row).toMatchObject({ paragraphId: part, splitFromId: null });
});

test('what was removed in the draft can be put back', async () => {
	const { editor, policy, ids } = await published('Wij helpen u.', 'Wij bellen u.');
	const draft = await startDraft(editor, policy.id);
	await removeParagraph(editor, policy.id, ids[1]!);
	await expect(changeParagraph(editor, policy.id, ids[1]!, 'Anders')).rejects.toMatchObject({ status: 409 });
	await restoreParagraph(editor, policy.id, ids[1]!);
	expect((await readVersion(draft.id)).map(({ removed }) => removed)).toEqual([false, false]);
});

test('a source counts once, can be taken away, and is of the same consultation', async () => {
	const { editor, policy, consultation } = await begin();
	const id = await addParagraph(editor, policy.id, { kind: 'text', text: 'Wij helpen u.' });
	const said = await Promise.all(['Help ons.', 'Kom langs.'].map((text) => say(consultation.id, text)));
	const findingId = await find(consultation.id, 'Mensen willen sneller hulp.', said);
	const [link, again] = [
		await linkSource(editor, policy.id, id, { findingId }),
		await linkSource(editor, policy.id, id, { findingId })
	];
	expect(again).toBe(link);
	const version = await findVersion(policy.id, 1, editor);
	expect(only(only(await readVersion(version.id)).links)).toMatchObject({
		role: 'source',
		finding: { number: 1, sentence: 'Mensen willen sneller hulp.', supporters: 2 }
	});
	await unlinkSource(editor, policy.id, id, link);
	expect(only(await readVersion(version.id)).links).toEqual([]);

	const other = await newConsultation(editor, { title: 'Iets anders' });
	const contributionId = await say(other.id, 'Hoort elders.');
	const nothing = { status: 404 };
	await expect(linkSource(editor, policy.id, id, { contributionId })).rejects.toMatchObject(nothing);
	await expect(
		nameCause(editor, policy.id, id, { ...because, contributionIds: [contributionId] })
	).rejects.toMatchObject(nothing);
});

test('each change is in the log, without the words', async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, 'Wij helpen u.');
	await freezeDraft(editor, policy.id, publish);
	const log = await db.select().from(events).orderBy(events.id);
	expect(log.map(({ action }) => action).slice(-4)).toEqual([
		'policy.created',
		'paragraph.changed',
		'paragraph.changed',
		'version.frozen'
	]);
	expect(JSON.stringify(log)).not.toContain('Wij helpen');
});

test('two documents cannot have the same title', async () => {
	const { editor, policy, consultation } = await begin();
	await expect(createPolicy(editor, consultation.id, policy.title)).rejects.toMatchObject(refusal(409, 'deze titel'));
});

test('two redacteuren who name a reason at once: the second hears it', async () => {
	const { editor, policy, consultation, ids } = await published('Wij helpen u.');
	const [id] = ids as [string];
	await startDraft(editor, policy.id);
	await changeParagraph(editor, policy.id, id, 'Wij helpen u snel.');
	const seen = (await readDeskParagraph(editor, consultation.slug, policy.slug, id)).causeSeal;
	await nameCause(editor, policy.id, id, because, seen);
	const late = { ...because, text: 'Omdat het kan.' };
	await expect(nameCause(editor, policy.id, id, late, seen)).rejects.toMatchObject({ status: 409 });

	const { row, causeSeal } = await readDeskParagraph(editor, consultation.slug, policy.slug, id);
	expect(row.causeText).toBe(because.text);
	await nameCause(editor, policy.id, id, late, causeSeal);
});
