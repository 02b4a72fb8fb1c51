import { expect, test } from 'vitest';
import { findAgreement } from '#lib/agreements/agreements.server.ts';
import { readAgendaStandings, readStandings } from '#lib/agreements/overview.server.ts';
import { nothing } from '#lib/agreements/agreement.ts';
import { publishReport, readReportDesk, saveReport } from '#lib/agreements/reporting.server.ts';
import { readTerms } from '#lib/agreements/reports.server.ts';
import { tellStep } from '#lib/agreements/steps.server.ts';
import { changeTerms } from '#lib/agreements/terms.server.ts';
import { termsAfter, usualTerms } from '#lib/agreements/terms.ts';
import { watchAgreements } from '#lib/agreements/watching.server.ts';
import { listWaiting } from '#lib/chain/waiting.server.ts';
import { at } from '#lib/clock.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { begin, give, no } from './support.ts';

type Begun = Awaited<ReturnType<typeof begin>>;

/** Banken was agreed on 20 January 2026. */
async function agreed() {
	const begun = await begin();
	await at('2026-01-20T10:00Z', () => give(begun.eva, begun.banks));
	return begun;
}

const termsOn = (day: string, { agenda }: Begun) =>
	at(`${day}T10:00Z`, async () =>
		(await readTerms([agenda])).get(agenda.id)!.map(({ dueOn, isLate }) => (isLate ? `${dueOn} te laat` : dueOn))
	);

const written = ({ banks }: Begun, words = 'De plek is gekozen.') => ({
	...{ onceKey: newOnceKey(), words: 'Het gaat goed.', because: '', languageOverride: '' },
	lines: { [banks.item.id]: words }
});

test('reports are due on the first of April and of October, from the first agreement until all is settled', async () => {
	const begun = await begin();
	expect(await termsOn('2026-01-15', begun), 'nothing was agreed').toEqual([]);
	await at('2026-01-20T10:00Z', () => give(begun.eva, begun.banks));
	expect(await termsOn('2026-02-01', begun)).toEqual(['2026-04-01']);
	expect(await termsOn('2026-04-02', begun)).toEqual(['2026-10-01', '2026-04-01 te laat']);

	const { milestones } = (await findAgreement(begun.banks.item.id))!;
	for (const { id } of milestones)
		await at('2026-05-01T10:00Z', () =>
			tellStep(begun.eva, begun.banks, id, {
				onceKey: newOnceKey(),
				kind: 'done',
				onDay: '2026-05-01',
				words: 'Klaar.'
			})
		);
	expect(await termsOn('2027-06-01', begun), 'the end is told, and nothing after it').toEqual([
		'2026-10-01 te laat',
		'2026-04-01 te laat'
	]);
});

test('what is not done needs no reports', async () => {
	const begun = await begin();
	await at('2026-01-20T10:00Z', () => give(begun.eva, begun.light, { ...nothing, outcome: 'not' }, no));
	expect(await termsOn('2026-12-01', begun)).toEqual([]);
});

test('a report says of each agreement how it goes, is frozen, and reaches the wijkplatform', async () => {
	const begun = await agreed();
	const { eva, agenda, banks } = begun;
	await at('2026-03-20T10:00Z', async () => {
		const silent = { ...written(begun), lines: {} };
		await expect(publishReport(eva, agenda, '2026-04-01', silent)).rejects.toMatchObject({ status: 400 });
		await publishReport(eva, agenda, '2026-04-01', written(begun));
	});
	const read = () => at('2026-05-01T10:00Z', async () => (await readTerms([agenda])).get(agenda.id)!.at(-1)!);
	expect((await read()).reports[0]).toMatchObject({
		words: 'Het gaat goed.',
		lines: [{ itemId: banks.item.id, state: 'todo', lateSince: '2026-03-01', words: 'De plek is gekozen.' }]
	});
	const [milestone] = (await findAgreement(banks.item.id))!.milestones;
	const done = { onceKey: newOnceKey(), kind: 'done' as const, onDay: '2026-04-01', words: 'Klaar.' };
	await at('2026-04-02T10:00Z', () => tellStep(eva, banks, milestone!.id, done));
	expect((await read()).reports[0]!.lines[0], 'it stays as things stood').toMatchObject({ state: 'todo' });

	await at('2026-04-03T10:00Z', async () => {
		await expect(publishReport(eva, agenda, '2026-04-01', written(begun))).rejects.toMatchObject({ status: 400 });
		await publishReport(eva, agenda, '2026-04-01', { ...written(begun), because: 'De plek stond er niet bij.' });
	});
	expect((await read()).reports.map(({ number }) => number)).toEqual([2, 1]);
	const told = (await db.select().from(mails)).filter(({ subject }) => subject.startsWith('Hoe gaat het'));
	expect(told.map(({ recipient }) => recipient)).toEqual(['karim@example.org', 'karim@example.org']);
});

test('a report that is hard to read goes out with a reason only', async () => {
	const begun = await agreed();
	const { eva, agenda } = begun;
	const hard =
		'De implementatie van de ruimtelijke kwaliteitsverbetering conform de vastgestelde uitvoeringsagenda is, mede gelet op de beschikbare financiële dekkingsmiddelen, vooralsnog niet geëffectueerd. '.repeat(
			4
		);
	const attempt = (languageOverride: string) =>
		at('2026-03-20T10:00Z', () =>
			publishReport(eva, agenda, '2026-04-01', { ...written(begun), words: hard, languageOverride })
		);
	await expect(attempt('')).rejects.toMatchObject({ status: 409 });
	await attempt('De provincie wil dat wij deze woorden gebruiken.');
});

test('rule 10: a report in the making is for the redactie, and there is none for a day that is no term', async () => {
	const begun = await agreed();
	const { eva, karim, agenda } = begun;
	const { onceKey: _, ...words } = written(begun);
	await at('2026-03-20T10:00Z', async () => {
		await expect(saveReport(karim, agenda, '2026-04-01', words)).rejects.toMatchObject({ status: 404 });
		await saveReport(eva, agenda, '2026-04-01', words);
		expect((await readReportDesk(agenda, '2026-04-01')).draft?.words).toBe('Het gaat goed.');
		expect((await readTerms([agenda])).get(agenda.id)![0]!.reports).toEqual([]);
		await expect(readReportDesk(agenda, '2026-04-02')).rejects.toMatchObject({ status: 404 });
		await expect(readReportDesk(agenda, '2026-10-01'), 'too early').rejects.toMatchObject({ status: 404 });
	});
});

test('the beheerder chooses other days from tomorrow on; what was due before stays due', async () => {
	const begun = await agreed();
	await at('2026-05-01T10:00Z', async () => {
		await expect(changeTerms(begun.eva, [3, 9])).rejects.toMatchObject({ status: 404 });
		await expect(changeTerms(begun.bea, [3, 3])).rejects.toMatchObject({ status: 400 });
		await changeTerms(begun.bea, [9, 3]);
	});
	expect(await termsOn('2026-05-02', begun)).toEqual(['2026-09-01', '2026-04-01 te laat']);
});

test('terms go on over the turn of the year', () => {
	expect(termsAfter('2026-09-30', '2027-05-01', [usualTerms])).toEqual(['2026-10-01', '2027-04-01', '2027-10-01']);
	expect(termsAfter('2026-10-01', '2026-10-01', [usualTerms])).toEqual(['2027-04-01']);
});

test('everybody sees per wijk what was promised, what is done and what is late', async () => {
	const begun = await agreed();
	await at('2026-02-01T10:00Z', () => give(begun.eva, begun.light, { ...nothing, outcome: 'not' }, no));
	const [molenveld] = await at('2026-04-02T10:00Z', readStandings);
	expect(molenveld).toMatchObject({
		neighbourhood: { name: 'Molenveld' },
		lateSince: '2026-03-01',
		tally: { items: 2, unanswered: 0, alone: 1, together: 0, not: 1, done: 0, late: 1, lateReports: 1 }
	});
	const [desk] = await at('2026-02-02T10:00Z', () => readAgendaStandings(begun.consultation.id));
	expect(desk).toMatchObject({ lateSince: undefined, tally: { late: 0, lateReports: 0 } });
});

test('the redactie sees what is late, and gets one mail about each', async () => {
	const begun = await agreed();
	const late = await at('2026-03-03T10:00Z', () => listWaiting(begun.eva));
	expect(late.map(({ count, label }) => `${count} ${label}`)).toContain('1 afspraak is te laat');

	const subjects = async () =>
		(await db.select().from(mails)).flatMap(({ subject, recipient }) =>
			recipient === 'eva@example.org' ? [subject] : []
		);
	for (const day of ['2026-03-03', '2026-03-03', '2026-03-20', '2026-04-02'])
		await at(`${day}T10:00Z`, watchAgreements);
	expect((await subjects()).toSorted()).toEqual([
		'Schrijf het verslag over Molenveld',
		'Te laat in Molenveld: Banken',
		'Te laat: het verslag over Molenveld'
	]);
});
