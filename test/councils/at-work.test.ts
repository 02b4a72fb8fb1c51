import { expect, test } from 'vitest';
import { leaveAdvice, leaveText, openAdvice, openText, stayAtText } from '#lib/councils/at-work.server.ts';
import { findForCouncil } from '#lib/councils/register.server.ts';
import { submitAdvice } from '#lib/councils/signing.server.ts';
import { writeIntroduction, writePoint } from '#lib/councils/writing.server.ts';
import { db } from '#lib/storage/index.ts';
import { writingLocks, writingPresences } from '#lib/writing/tables.ts';
import { only } from '#test/support/only.ts';
import { point, start, town } from './support.ts';

/** An advice with two points, on which Nel and Piet work. */
async function written() {
	const { editor, member: nel, chair: piet, consultationId } = await town();
	const { id, slug } = await start(nel, consultationId);
	await point(nel, id, 'Eén.', 'Twee.');
	const { points } = await findForCouncil(slug, nel);
	return { editor, nel, piet, id, slug, one: points[0]!, two: points[1]! };
}

test('each text has its own lock, also of two advices', async () => {
	const { nel, piet, id, one, two } = await written();
	const other = await start(nel, undefined, 'Een ander idee');
	await openText(nel, id, one);
	await openText(nel, id);

	expect(await openText(piet, id, one)).toMatchObject({ taken: { by: 'Nel' } });
	expect(await openText(piet, id)).toMatchObject({ taken: { by: 'Nel' } });
	expect((await openText(piet, id, two)).taken).toBeUndefined();
	expect((await openText(piet, other.id)).taken).toBeUndefined();
});

test('members see who is where in the advice, until they go', async () => {
	const { nel, piet, id, two } = await written();
	await openText(nel, id, two);
	expect((await openAdvice(piet, id)).others).toEqual([{ name: 'Nel', place: 'bij punt 2' }]);
	await openText(nel, id);
	expect((await stayAtText(piet, id, two)).others).toEqual([{ name: 'Nel', place: 'in de inleiding' }]);
	await leaveText(nel, id);
	expect(await openText(piet, id)).toEqual({ taken: undefined, others: [] });
	await leaveAdvice(piet, id);
	expect((await openAdvice(nel, id)).others).toEqual([]);
});

test('who takes over has the text at once, and the other hears it', async () => {
	const { nel, piet, id, one } = await written();
	await openText(nel, id, one);
	expect((await openText(piet, id, one, true)).taken).toBeUndefined();
	expect((await stayAtText(nel, id, one)).taken).toMatchObject({ by: 'Piet' });
});

test('a lock keeps no words out: what is stored is guarded by its seal alone', async () => {
	const { nel, piet, id, slug, one } = await written();
	await openText(piet, id, one);
	const basedOn = await writePoint(nel, one.id, { text: 'Van Nel.', basedOn: one.seal });
	await expect(writePoint(piet, one.id, { text: 'Van Piet.', basedOn: one.seal })).rejects.toMatchObject({
		status: 409
	});
	await writePoint(nel, one.id, { text: 'Weer van Nel.', basedOn });
	expect((await findForCouncil(slug, nel)).points[0]).toMatchObject({ text: 'Weer van Nel.' });
});

test('saving gives the seal of what is stored, with which one goes on', async () => {
	const { nel, id, slug, one } = await written();
	const introduction = { introduction: 'Wij liepen een rondje.', minority: 'Wij niet.', minorityBy: '1 lid' };
	const seal = await writeIntroduction(nel, id, introduction);
	const pointSeal = await writePoint(nel, one.id, { text: 'Bij de bakker.' });
	const stored = await findForCouncil(slug, nel);
	expect(stored.introductionSeal).toBe(seal);
	expect(stored.points[0]!.seal).toBe(pointSeal);
});

test('rule 10: only members have a text, and hear who has', async () => {
	const { editor, id, nel, one } = await written();
	await openText(nel, id, one);
	for (const asked of [
		() => openText(editor, id, one, true),
		() => stayAtText(editor, id),
		() => openAdvice(editor, id),
		() => leaveText(editor, id, one),
		() => leaveAdvice(editor, id)
	])
		await expect(asked()).rejects.toMatchObject({ status: 404 });
	expect(only(await db.select().from(writingLocks).orderBy(writingLocks.subject))).toMatchObject({
		subject: one.id,
		personId: nel.id
	});
});

test('a submitted advice gives no lock, and tells of nobody', async () => {
	const { nel, piet, id, one } = await written();
	await submitAdvice(piet, id);
	await openText(nel, id, one);
	await openText(nel, id);
	await openAdvice(nel, id);
	expect(await openText(piet, id, one)).toEqual({ taken: undefined, others: [] });
	expect([await db.$count(writingLocks), await db.$count(writingPresences)]).toEqual([0, 0]);
});
