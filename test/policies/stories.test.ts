import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { secretOf } from '#lib/contributions/code.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { compareVersions } from '#lib/policies/comparison.server.ts';
import {
	addParagraph,
	changeParagraph,
	nameCause,
	removeParagraph,
	startDraft
} from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { findNewestVersion, findVersion, readVersion } from '#lib/policies/policies.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { readConsent, recordConsent } from '#lib/policies/stories/consent.server.ts';
import { readStory, withdrawStory, withdrawStoryOnRequest } from '#lib/policies/stories/withdrawing.server.ts';
import { paragraphVersions, policyVersions } from '#lib/policies/tables.ts';
import { stories, storytellers } from '#lib/policies/stories/tables.ts';
import { db } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';
import { give } from '#test/support/replies.ts';
import { begin, say, write } from './support.ts';

const WORDS = 'Soms zei ik een dag lang niets.';
const concept = { status: 'concept', summary: 'Een eerste tekst.' } as const;

async function tell() {
	const begun = await begin();
	const { editor, policy } = begun;
	await write(editor, policy, 'Wij helpen u.');
	const details = { kind: 'story', name: 'Ria', about: '71 jaar' } as const;
	const id = await addParagraph(editor, policy.id, { kind: 'story', text: WORDS, details });
	return { ...begun, id };
}

async function consent({ editor, policy, id }: Awaited<ReturnType<typeof tell>>) {
	const onceKey = newOnceKey();
	const code = await recordConsent(editor, policy.id, id, {
		...{ onceKey, name: 'Maria de Boer', contact: '06', way: 'paper', givenOn: '2026-01-02' },
		purpose: 'Dit verhaal in het beleid.'
	});
	return { code, secret: secretOf(onceKey) };
}

describe('a story', () => {
	test('can be drafted, but is read by nobody before who told it said so', async () => {
		const told = await tell();
		await expect(freezeDraft(told.editor, told.policy.id, concept)).rejects.toMatchObject({
			body: { message: expect.stringContaining('toestemming') }
		});
		await consent(told);
		expect((await freezeDraft(told.editor, told.policy.id, concept)).status).toBe('concept');
	});

	test('is an origin by itself: nothing else has to stand behind it', async () => {
		const told = await tell();
		await consent(told);
		await freezeDraft(told.editor, told.policy.id, concept);
		const { chapters } = await readDocument(told.policy.slug, '1', told.editor);
		expect(chapters[0]!.paragraphs[1]!.origin.count).toBe(0);
	});

	test('goes from every version when who told it takes it back, and the hash stays', async () => {
		const told = await tell();
		const { code, secret } = await consent(told);
		const { editor, policy, id } = told;
		const first = await freezeDraft(editor, policy.id, concept);
		await startDraft(editor, policy.id);
		await changeParagraph(editor, policy.id, id, `${WORDS} Nu niet meer.`);
		await nameCause(editor, policy.id, id, { cause: 'editorial', text: 'Ria vulde haar verhaal aan.' });
		const second = await freezeDraft(editor, policy.id, concept);

		expect(await withdrawStory(code, 'een verkeerde code')).toBe(false);
		expect(await withdrawStory(code.toLowerCase(), secret.toLowerCase())).toBe(true);
		expect(await withdrawStory(code, secret)).toBe(true);

		for (const { id: versionId, hash } of [first, second]) {
			const row = (await readVersion(versionId)).find(({ paragraphId }) => paragraphId === id)!;
			expect(row.body).toMatch(/^\*Dit verhaal is teruggenomen door wie het vertelde, op /);
			const [version] = await db.select().from(policyVersions).where(eq(policyVersions.id, versionId));
			expect(version).toMatchObject({ hash, wipedAt: expect.any(Date) });
		}
		const left = JSON.stringify([
			...(await db.select().from(paragraphVersions)),
			...(await db.select().from(stories)),
			...(await db.select().from(storytellers)),
			...(await db.select().from(events))
		]);
		for (const gone of ['Ria', 'Maria', 'dag lang', 'Nu niet meer']) expect(left).not.toContain(gone);
		const { changes } = await compareVersions(first.id, second.id);
		expect(changes.find(({ paragraphId }) => paragraphId === id)!.fate).toBe('same');
	});

	test('that was taken back stands in the log without a name', async () => {
		const told = await tell();
		const { code, secret } = await consent(told);
		await withdrawStory(code, secret);
		const [event] = await db.select().from(events).where(eq(events.action, 'story.withdrawn')).orderBy(asc(events.id));
		expect(event).toMatchObject({ subjectId: told.id, actorId: null, particulars: {} });
		expect((await readStory(code)).withdrawnAt).toBeInstanceOf(Date);
	});

	test('that was taken back keeps its place in a new version, and nobody writes it again', async () => {
		const told = await tell();
		const { code, secret } = await consent(told);
		const { editor, policy, id } = told;
		await freezeDraft(editor, policy.id, concept);
		await startDraft(editor, policy.id);
		await withdrawStory(code, secret);
		await expect(changeParagraph(editor, policy.id, id, WORDS)).rejects.toMatchObject({ status: 409 });
		expect((await freezeDraft(editor, policy.id, concept)).number).toBe(2);
	});

	test('that nobody read yet leaves no place when it is taken back', async () => {
		const told = await tell();
		const { code, secret } = await consent(told);
		await withdrawStory(code, secret);
		const rows = await db.select().from(paragraphVersions).where(eq(paragraphVersions.paragraphId, told.id));
		expect(rows).toEqual([]);
	});

	test('takes no words out of a version in which it had none: it was taken out before anybody read it', async () => {
		const told = await tell();
		const { code, secret } = await consent(told);
		const { editor, policy, id } = told;
		const contributionId = await say(policy.consultationId, 'Een verhaal');
		const { id: versionId } = await findNewestVersion(policy.id, editor);
		await give(editor, { contributionId, paragraphs: [{ versionId, paragraphId: id }] });
		await removeParagraph(editor, policy.id, id);
		await nameCause(editor, policy.id, id, { cause: 'municipality', text: 'Ria bedacht zich.' });
		await freezeDraft(editor, policy.id, concept);

		expect(await withdrawStory(code, secret)).toBe(true);
		expect(await findVersion(policy.id, 1, editor)).toMatchObject({ wipedAt: null });
		const row = (await readVersion(versionId)).find(({ paragraphId }) => paragraphId === id)!;
		expect(row).toMatchObject({ removed: true, causeText: 'Een verhaal, dat intussen is teruggenomen.' });
	});

	test('can be taken back by the redactie on request, and by nobody else', async () => {
		const told = await tell();
		await consent(told);
		const fatima = await join('Fatima');
		const take = (by: typeof fatima) => withdrawStoryOnRequest(by, told.policy.id, told.id);
		await expect(take(fatima)).rejects.toMatchObject({ status: 404 });
		await expect(readConsent(fatima, told.policy.id, told.id)).rejects.toMatchObject({ status: 404 });
		await take(told.editor);
		const [event] = await db.select().from(events).where(eq(events.action, 'story.erased')).orderBy(asc(events.id));
		expect(event!.actorId).toBe(told.editor.id);
	});

	test('has one consent, and only a story has one', async () => {
		const told = await tell();
		await consent(told);
		await expect(consent(told)).rejects.toMatchObject({ status: 409 });
		const other = await write(told.editor, told.policy, 'Gewone tekst.');
		await expect(consent({ ...told, id: other })).rejects.toMatchObject({ status: 404 });
	});
});
