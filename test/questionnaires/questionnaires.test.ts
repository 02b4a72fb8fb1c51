import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { closingMoment, stateLabel } from '#lib/questionnaires/questionnaire.ts';
import { addPage } from '#lib/questionnaires/making/draft.ts';
import { fingerprint } from '#lib/questionnaires/fingerprint.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { changeDraft, createQuestionnaire, removeDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { closeQuestionnaire, publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { findOf, listOf, listPublished } from '#lib/questionnaires/questionnaires.server.ts';
import { resultsOf } from '#lib/questionnaires/results/counting.server.ts';
import { sentenceOf } from '#lib/questionnaires/results/sentences.ts';
import { questionnaires, questionnaireVersions } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { isPostgres } from '#lib/storage/columns.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { answerAll, everyKind, openQuestionnaire } from '#test/support/questionnaires.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	return { editor, consultation: await newConsultation(editor) };
}

const shorter = (minutes: number) => ({
	onceKey: newOnceKey(),
	change: (draft: typeof everyKind) => ({ ...draft, minutes })
});

test('rule 5: a published definition is never altered; what changes becomes a version beside it', async () => {
	const { editor, consultation } = await begin();
	const { id, slug } = await openQuestionnaire(editor, consultation.id);
	await changeDraft(editor, id, shorter(9));
	expect(only(await listPublished()).definition.minutes).toBe(3);

	await publishQuestionnaire(editor, id, newOnceKey());
	const { versions } = await findOf(editor, consultation.slug, slug);
	expect(versions.map(({ number, definition }) => [number, definition.minutes])).toEqual([
		[1, 3],
		[2, 9]
	]);
	for (const version of versions) expect(version.hash).toBe(fingerprint(version.definition));
	expect(only(await listPublished()).definition.minutes).toBe(9);

	const altered = db.update(questionnaireVersions).set({ hash: 'anders' });
	await expect(altered, 'the database refuses it too').rejects.toThrow();
});

test('a draft is for the redactie until it is published', async () => {
	const { editor, consultation } = await begin();
	const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title: 'Nieuw' };
	await createQuestionnaire(editor, fresh);
	expect(await listPublished()).toEqual([]);
	expect(only(await listOf(editor, consultation.slug))).toMatchObject({ status: 'draft', sent: 0 });
});

test('rule 7: pressing twice makes one vragenlijst; two with the same title cannot be', async () => {
	const { editor, consultation } = await begin();
	const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title: 'Uw buurt' };
	const [one, two] = await Promise.all([createQuestionnaire(editor, fresh), createQuestionnaire(editor, fresh)]);
	expect(one).toEqual(two);
	await expect(createQuestionnaire(editor, { ...fresh, onceKey: newOnceKey() })).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(questionnaires)).toBe(1);
});

test('what is not finished cannot be published', async () => {
	const { editor, consultation } = await begin();
	const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title: 'Nieuw' };
	const { id } = await createQuestionnaire(editor, fresh);
	await expect(publishQuestionnaire(editor, id, newOnceKey())).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(questionnaireVersions)).toBe(0);
});

test('a closed vragenlijst opens again without a new version when nothing changed', async () => {
	const { editor, consultation } = await begin();
	const { id } = await openQuestionnaire(editor, consultation.id);
	await expect(publishQuestionnaire(editor, id, newOnceKey())).rejects.toMatchObject({ status: 409 });
	await closeQuestionnaire(editor, id);
	await expect(closeQuestionnaire(editor, id)).rejects.toMatchObject({ status: 409 });
	await publishQuestionnaire(editor, id, newOnceKey());
	expect(only(await listPublished())).toMatchObject({ open: true });
	expect(await db.$count(questionnaireVersions)).toBe(1);
});

test('two redacteuren never write over each other', async () => {
	const { editor, consultation } = await begin();
	const { id, slug } = await openQuestionnaire(editor, consultation.id);
	const { state } = await findOf(editor, consultation.slug, slug);
	const add = (title: string) =>
		changeDraft(editor, id, { onceKey: newOnceKey(), state, change: (draft) => addPage(draft, title) });
	const tried = await Promise.allSettled([add('Van Eva'), add('Van Tom')]);
	expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	expect((await findOf(editor, consultation.slug, slug)).draft.pages).toHaveLength(3);
});

test('only a redacteur makes, changes, publishes, closes and reads results', async () => {
	const { editor, consultation } = await begin();
	const { id, slug } = await openQuestionnaire(editor, consultation.id);
	for (const other of [await join('Mo', 'moderator'), await join('Anna'), await join('Bea', 'administrator')]) {
		const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title: 'Van mij' };
		const attempts = [
			async () => createQuestionnaire(other, fresh),
			async () => changeDraft(other, id, shorter(1)),
			async () => publishQuestionnaire(other, id, newOnceKey()),
			async () => closeQuestionnaire(other, id),
			async () => resultsOf(other, id),
			async () => findOf(other, consultation.slug, slug),
			async () => listOf(other, consultation.slug)
		];
		for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status: 404 });
	}
	const [row] = await db.select().from(questionnaires).where(eq(questionnaires.id, id));
	expect(row).toMatchObject({ status: 'open', draft: { minutes: 3 } });
});

test('results count what was sent, over all versions, and not what was only begun', async () => {
	const { editor, consultation } = await begin();
	const { id, slug } = await openQuestionnaire(editor, consultation.id);
	await answerAll(slug, newOnceKey(), { waar: ['park', 'plein'], beter: 'Groen' });
	await answerAll(slug, newOnceKey(), { cijfer: '1', waar: 'park' });
	await changeDraft(editor, id, shorter(9));
	await publishQuestionnaire(editor, id, newOnceKey());
	await answerAll(slug, newOnceKey(), { cijfer: '1' });

	const { outcomes, people } = await resultsOf(editor, id);
	const of = (name: string) => outcomes.find(({ question }) => question.id === name)!;
	expect(people).toBe(3);
	expect(outcomes.map(({ question }) => question.id)).toEqual(['wijk', 'leeftijd', 'cijfer', 'waar', 'beter', 'goed']);
	expect(of('leeftijd').finding).toMatchObject({
		bars: [
			{ label: 'Jong', count: 0, share: 0 },
			{ label: 'Oud', count: 3, share: 1 }
		]
	});
	expect(of('waar')).toMatchObject({
		said: { asked: 3, answered: 2, skipped: 1 },
		finding: {
			bars: [
				{ count: 2, share: 1 },
				{ count: 1, share: 0.5 }
			]
		}
	});
	expect(of('cijfer').finding).toMatchObject({ mean: 2, median: 1 });
	expect(sentenceOf(of('beter'))).toBe('1 persoon schreef iets op.');
	expect(sentenceOf(of('wijk'))).toBe('Nog niemand gaf hier antwoord.');
	expect(only(await listOf(editor, consultation.slug)).sent).toBe(3);
});

test('both databases keep a definition as it was written', async () => {
	const { editor, consultation } = await begin();
	const { slug } = await openQuestionnaire(editor, consultation.id);
	const { versions, state } = await findOf(editor, consultation.slug, slug);
	expect(only(versions).definition).toEqual(everyKind);
	expect(state, isPostgres ? 'PostgreSQL' : 'SQLite').toBe(fingerprint(everyKind));
});

test('publishing with several forms at once makes one version; the others hear that it is open', async () => {
	const { editor, consultation } = await begin();
	const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title: 'Uw buurt', draft: everyKind };
	const { id } = await createQuestionnaire(editor, fresh);
	const all = await Promise.allSettled([1, 2, 3, 4].map(() => publishQuestionnaire(editor, id, newOnceKey())));

	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 409 });
	expect(await db.$count(questionnaireVersions)).toBe(1);
});

test('a vragenlijst that was never published can be taken away, and only then', async () => {
	const { editor, consultation } = await begin();
	const fresh = { onceKey: newOnceKey(), consultationId: consultation.id, title: 'Uw buurt', draft: everyKind };
	const { id } = await createQuestionnaire(editor, fresh);
	await expect(removeDraft(await join('Anna'), { id, onceKey: newOnceKey() })).rejects.toMatchObject({ status: 404 });
	const form = { id, onceKey: newOnceKey() };
	await removeDraft(editor, form);
	await removeDraft(editor, form);
	expect(await db.$count(questionnaires)).toBe(0);
	expect(await db.$count(events, eq(events.action, 'questionnaire.removed'))).toBe(1);

	const open = await openQuestionnaire(editor, consultation.id);
	await expect(removeDraft(editor, { id: open.id, onceKey: newOnceKey() })).rejects.toMatchObject({ status: 409 });
	await closeQuestionnaire(editor, open.id);
	await expect(removeDraft(editor, { id: open.id, onceKey: newOnceKey() })).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(questionnaires)).toBe(1);
});

test('the redactie and everybody else see the same: past its last day or in a finished traject a list is closed', async () => {
	const { editor, consultation } = await begin();
	const { id, slug } = await openQuestionnaire(editor, consultation.id);
	const until = (day: string) =>
		changeDraft(editor, id, { onceKey: newOnceKey(), closesAt: closingMoment(day), change: (draft) => draft });
	const seen = async () => [
		only(await listOf(editor, consultation.slug)).now,
		(await findOf(editor, consultation.slug, slug)).now,
		only(await listPublished()).open
	];
	await expect(until('2020-01-01')).rejects.toMatchObject({ status: 409 });
	await until('2099-01-01');
	expect(await seen()).toEqual(['open', 'open', true]);
	expect(await at('2099-01-02T12:00Z', seen)).toEqual(['closed', 'closed', false]);
	await at('2099-01-02T12:00Z', () => until('2099-01-01'));
	const again = () => publishQuestionnaire(editor, id, newOnceKey());
	await expect(at('2099-01-02T12:00Z', again), 'it would stay closed').rejects.toMatchObject({ status: 409 });

	await db.update(questionnaires).set({ opensAt: new Date('2098-05-03T12:00Z') });
	expect(await seen()).toEqual(['ahead', 'ahead', false]);
	expect(stateLabel(await findOf(editor, consultation.slug, slug))).toBe('Gaat open op 3 mei 2098');
	await db.update(questionnaires).set({ opensAt: null });

	await changeConsultation(editor, consultation.id, { ...consultation, status: 'finished' }, []);
	expect(await seen()).toEqual(['closed', 'closed', false]);
	await expect(again()).rejects.toMatchObject({ status: 409 });
});
