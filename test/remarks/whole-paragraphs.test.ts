import { describe, expect, test } from 'vitest';
import { approve } from '#lib/contributions/contributions.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { namePlaces, readToChoose } from '#lib/councils/places.server.ts';
import { findForCouncil } from '#lib/councils/register.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { readBeside } from '#lib/policies/beside.server.ts';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { changeDetails } from '#lib/policies/detailing.server.ts';
import { addParagraph, linkSource, removeParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import type { Details } from '#lib/policies/kinds/details.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { findNewestVersion } from '#lib/policies/policies.server.ts';
import { recordConsent } from '#lib/policies/stories/consent.server.ts';
import { withdrawStory } from '#lib/policies/stories/withdrawing.server.ts';
import { readWanted } from '#lib/policies/wanted.ts';
import { agree, countAgreements, isAgreed } from '#lib/remarks/agreeing.server.ts';
import { goneRemarks, remarksAt } from '#lib/remarks/carried.server.ts';
import { countReactions } from '#lib/remarks/reacting.server.ts';
import { reactToParagraph } from '#lib/remarks/remarks.server.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { listVersionsWithReactions, readReactionsOn } from '#lib/rounds/reactions.server.ts';
import { db } from '#lib/storage/index.ts';
import { point, start } from '#test/councils/support.ts';
import { begin, find, write } from '#test/policies/support.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { nextVersion, reaction } from './support.ts';

// A result says most in its lines: who quotes it, quotes all of it, and who names it, names it by its title.

const meedoen = (aim: string): Details => ({
	...{ kind: 'result', title: 'Iedereen doet mee', indicator: 'Hoeveel mensen meedoen', measure: 'Wij tellen' },
	...{ now: '40 van de 100', aim, by: 'Eind 2029' }
});

/** An open concept with a story and a result. */
async function withResult() {
	const begun = await begin();
	const { editor, policy, consultation } = begun;
	const details = { kind: 'story', name: 'Ria', about: '' } as const;
	const story = await addParagraph(editor, policy.id, { kind: 'story', text: 'Ik zat alleen.', details });
	const onceKey = newOnceKey();
	const given = { onceKey, name: 'Maria', contact: '', way: 'paper', givenOn: '2026-01-02', purpose: 'Dit' } as const;
	const code = await recordConsent(editor, policy.id, story, given);
	const result = await addParagraph(editor, policy.id, { kind: 'result', text: '', details: meedoen('60 van de 100') });
	const unsourced = { status: 409, body: { message: expect.stringContaining('Nog zonder bron: “Iedereen doet mee”') } };
	const concept = { status: 'concept', summary: 'Een eerste tekst.' } as const;
	await expect(freezeDraft(editor, policy.id, concept)).rejects.toMatchObject(unsourced);
	const findingId = await find(consultation.id, 'Mensen willen meedoen', []);
	await linkSource(editor, policy.id, result, { findingId });
	await linkSource(editor, policy.id, result, { reason: 'De raad vraagt dit.' });
	await write(editor, policy, 'Wij helpen u.');
	const version = await openVersion(editor, (await freezeDraft(editor, policy.id, concept)).id);
	const moderator = await join('Mo', 'moderator');
	return {
		...begun,
		version,
		moderator,
		story,
		result,
		house: story,
		money: result,
		young: result,
		takeBack: () => withdrawStory(code, secretOf(onceKey))
	};
}

const WHOLE = expect.stringMatching(/Iedereen doet mee[^]*60 van de 100/) as string;

describe('who agreed', () => {
	test('with a result does not count for one with another aim', async () => {
		const town = await withResult();
		const { editor, policy, version, result } = town;
		await agree({ versionId: version.id, paragraphId: result }, 'a');
		const change = () => changeDetails(editor, policy.id, result, meedoen('90 van de 100'));
		const second = await nextVersion(town, change);
		expect((await countAgreements(version.id)).get(result)).toBe(1);
		expect((await countAgreements(second.id)).get(result)).toBeUndefined();
		expect(await isAgreed({ versionId: second.id, paragraphId: result }, ['a'])).toBe(false);
		const third = await nextVersion(town, () => changeDetails(editor, policy.id, result, meedoen('60 van de 100')));
		expect((await countAgreements(third.id)).get(result), 'the same words again').toBe(1);
	});

	test('with a story that was taken back counts no more, and nobody agrees with what is gone', async () => {
		const { editor, consultation, policy, version, story, result, takeBack } = await withResult();
		const place = { versionId: version.id, paragraphId: story };
		await agree(place, 'a');
		await agree({ ...place, paragraphId: result }, 'b');
		await takeBack();
		expect([...(await countAgreements(version.id)).keys()]).toEqual([result]);
		expect(await isAgreed(place, ['a'])).toBe(false);
		await expect(agree(place, 'c')).rejects.toMatchObject({ status: 409 });
		expect(await listVersionsWithReactions(editor, consultation.id)).toMatchObject([{ counts: { agree: 1 } }]);
		const document = await readDocument(policy.slug, undefined, undefined);
		expect(await countReactions(document), 'the others still take reactions').toHaveProperty('size', 1);
	});
});

describe('a result is quoted whole', () => {
	test('with what was said of it, also when it is gone', async () => {
		const town = await withResult();
		const { editor, moderator, consultation, policy, version, result } = town;
		await reactToParagraph(reaction(version.id, result, 'Meer ambitie.'));
		await approve(moderator, only(await db.select().from(contributions)).id);
		expect((await remarksAt(version.id, result)).own).toMatchObject([{ about: WHOLE }]);
		const place = { policySlug: policy.slug, number: '1' };
		const { paragraphs } = await readReactionsOn(editor, consultation.id, place, 'all');
		expect(paragraphs).toMatchObject([{ text: WHOLE }]);
		const second = await nextVersion(town, () => removeParagraph(editor, policy.id, result));
		expect(await goneRemarks(second.id)).toMatchObject([{ about: WHOLE }]);
	});

	test('by the adviesraad', async () => {
		const { consultation, version, result } = await withResult();
		const nel = await join('Nel', 'advisory_member');
		const advice = await start(nel, consultation.id);
		const [one] = await point(nel, advice.id, 'Tel vaker.');
		await namePlaces(nel, one!, { versionId: version.id, paragraphIds: [result] });
		expect(only((await findForCouncil(advice.slug, nel)).points).places).toMatchObject([{ text: WHOLE }]);
		const chosen = (await readToChoose(nel, version.id)).flatMap(({ paragraphs }) => paragraphs);
		expect(chosen.find(({ paragraphId }) => paragraphId === result)).toMatchObject({ text: WHOLE });
	});

	test('to who writes: beside its sources by its title, and as it was in the version before', async () => {
		const { editor, consultation, policy, result } = await withResult();
		await startDraft(editor, policy.id);
		await changeDetails(editor, policy.id, result, meedoen('90 van de 100'));
		const draft = await findNewestVersion(policy.id, editor);
		const wanted = readWanted(new URLSearchParams(), policy);
		const { findings } = await readBeside(editor, consultation.id, draft.id, wanted);
		expect(only(findings).places).toEqual([{ paragraphId: result, title: 'Iedereen doet mee' }]);
		expect(await readDeskParagraph(editor, consultation.slug, policy.slug, result)).toMatchObject({ oldBody: WHOLE });
	});
});
