import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readInbox } from '#lib/chain/inbox.ts';
import { readInboxPage } from '#lib/chain/inbox.server.ts';
import { events } from '#lib/events/tables.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { savePopulation } from '#lib/neighbourhoods/population.server.ts';
import { byAge } from '#lib/neighbourhoods/population.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { askedIn, type Answers, type Definition, type Question } from '#lib/questionnaires/definition.ts';
import { closeQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { listOpenAnswers, resultsOf } from '#lib/questionnaires/results/counting.server.ts';
import { crossOf } from '#lib/questionnaires/results/crossing.server.ts';
import { closedAmong, readFilter } from '#lib/questionnaires/results/filtering.ts';
import { countAgain, countLeftOut, leaveOut } from '#lib/questionnaires/results/leaving-out.server.ts';
import { leftOutSentences } from '#lib/questionnaires/results/leaving-out.ts';
import { lookAtCrossing, lookAtResults } from '#lib/questionnaires/results/looking.server.ts';
import { progressOf } from '#lib/questionnaires/results/progress.server.ts';
import { readOutcome } from '#lib/questionnaires/results/public.server.ts';
import { qualityOf } from '#lib/questionnaires/results/quality.server.ts';
import { sentenceOf } from '#lib/questionnaires/results/sentences.ts';
import { representationOf } from '#lib/questionnaires/results/weighting-page.server.ts';
import { saveWeighting } from '#lib/questionnaires/results/weighting.server.ts';
import { responses } from '#lib/questionnaires/tables.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { listVersions } from '#lib/questionnaires/versions.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { findSorting } from '#lib/themes/answers.server.ts';
import { codeContributions, createTheme } from '#lib/themes/themes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { handIn, openQuestionnaire } from '#test/support/questionnaires.ts';

const asked = { hint: '', required: false };
const options = (...labels: string[]) => labels.map((label, i) => ({ id: `o${i}`, label }));
const age: Question = {
	...asked,
	id: 'leeftijd',
	label: 'Hoe oud bent u?',
	type: 'one',
	options: options('Jong', 'Oud'),
	escapes: ['refused']
};

async function begin(questions: Question[] = [age]) {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const draft: Definition = {
		title: 'Uw buurt',
		introduction: 'Zeg het.',
		minutes: 2,
		pages: [{ title: 'Alles', questions }]
	};
	const list = await openQuestionnaire(editor, consultation.id, draft);
	return { editor, list, outcomes: async () => (await resultsOf(editor, list.id)).outcomes };
}

/** Puts inzendingen in, as they are kept after sending. */
async function sent(questionnaireId: string, all: Answers[], more: Partial<typeof responses.$inferInsert> = {}) {
	const version = (await listVersions(questionnaireId)).at(-1)!;
	const at = new Date('2026-03-01T12:00Z');
	const moments = { startedAt: at, changedAt: at, submittedAt: at };
	const rows = all.map((answers) => ({
		id: newId(),
		versionId: version.id,
		visitorHash: newId(),
		answers,
		...moments,
		...more
	}));
	if (rows.length) await db.insert(responses).values(rows);
	return rows.map(({ id }) => id);
}

const times = (count: number, answers: Answers) => Array.from({ length: count }, () => answers);

test('results have no signs in them that only the platform reads', async () => {
	const why: Question = { ...asked, id: 'waarom', label: 'Waarom koos u ${leeftijd}?', type: 'open', maxLength: 200 };
	const { editor, list, outcomes } = await begin([age, why]);
	expect((await outcomes()).map(({ question }) => question.label)).toEqual(['Hoe oud bent u?', 'Waarom koos u …?']);
	await sent(list.id, times(2, { leeftijd: 'o0', waarom: 'Mooi' }));
	expect(JSON.stringify(await qualityOf(editor, list.id))).not.toContain('${');
});

test('each type of question is counted as it was asked, and an escape is no answer', async () => {
	const { list, outcomes } = await begin([
		{
			...asked,
			id: 'm',
			label: 'Stellingen',
			type: 'matrix',
			rows: options('Veilig', 'Schoon'),
			options: options('Oneens', 'Eens'),
			escapes: ['unknown']
		},
		{ ...asked, id: 'r', label: 'Volgorde', type: 'ranking', options: options('A', 'B', 'C') },
		{ ...asked, id: 'p', label: 'Punten', type: 'points', options: options('A', 'B'), total: 100 },
		{ ...asked, id: 'n', label: 'Getal', type: 'number' },
		{ ...asked, id: 'd', label: 'Dag', type: 'date' },
		{
			...asked,
			id: 's',
			label: 'Schaal',
			type: 'scale',
			from: 1,
			to: 5,
			fromLabel: 'slecht',
			toLabel: 'goed',
			escapes: ['unknown']
		},
		{
			...asked,
			id: 'a',
			label: 'Anders',
			type: 'one',
			options: [...options('Park'), { id: 'x', label: 'Anders', other: true }]
		},
		{ ...asked, id: 'c', label: 'Akkoord', type: 'consent' }
	]);
	await sent(list.id, [
		{
			'm.o0': 'o1',
			'm.o1': 'o0',
			r: ['o1', 'o0', 'o2'],
			'p.o0': '30',
			'p.o1': '70',
			n: '1',
			d: '2020-01-05',
			s: '5',
			a: 'x',
			'a.other': 'Een plein',
			c: 'yes'
		},
		{
			'm.o0': 'o1',
			'm.o1': '?unknown',
			r: ['o1', 'o2', 'o0'],
			'p.o0': '50',
			'p.o1': '50',
			n: '2',
			d: '2020-01-20',
			s: '4'
		},
		{ 'm.o0': 'o0', r: ['o0', 'o1', 'o2'], n: '9', d: '2020-03-01', s: '?unknown' },
		{ s: '1' }
	]);
	const of = new Map((await outcomes()).map((one) => [one.question.id, one]));
	expect(of.get('m')).toMatchObject({
		said: { asked: 4, answered: 3, skipped: 1 },
		finding: {
			rows: [
				{ answered: 3, bars: [{ count: 1 }, { count: 2 }] },
				{ answered: 1, unknown: 1, bars: [{ count: 1, share: 1 }, { count: 0 }] }
			]
		}
	});
	expect(of.get('r')!.finding).toMatchObject({
		options: [
			{ first: 1, place: 2 },
			{ first: 2, place: 4 / 3 },
			{ first: 0, place: 8 / 3 }
		]
	});
	expect(of.get('p')!.finding).toMatchObject({ options: [{ mean: 40 }, { mean: 60 }] });
	expect(of.get('n')!.finding).toMatchObject({ quartiles: [1.5, 2, 5.5], mean: 4 });
	expect(of.get('d')!.finding).toMatchObject({
		bars: [
			{ label: 'januari 2020', count: 2 },
			{ label: 'maart 2020', count: 1 }
		]
	});
	expect(of.get('s')).toMatchObject({
		said: { asked: 4, answered: 3, unknown: 1, refused: 0, skipped: 0 },
		finding: { mean: 10 / 3, median: 4, low: 1 / 3, high: 2 / 3 }
	});
	expect(of.get('a')!.texts).toEqual(['Een plein']);
	expect(of.get('c')!.said).toMatchObject({ answered: 1, skipped: 3 });
});

test('only who came by a question was asked it', async () => {
	const { list, outcomes } = await begin([
		age,
		{
			...asked,
			id: 'waarom',
			label: 'Waarom?',
			type: 'one',
			options: options('Rust', 'Sport'),
			showIf: "${leeftijd} = 'o1'"
		}
	]);
	await sent(list.id, [{ leeftijd: 'o0' }, { leeftijd: 'o1' }, { leeftijd: 'o1', waarom: 'o0' }]);
	expect((await outcomes())[1]!.said).toMatchObject({ asked: 2, answered: 1, skipped: 1 });
});

test('the redactie looks at a part of the people, and crosses two questions', async () => {
	const scale: Question = {
		...asked,
		id: 's',
		label: 'Cijfer',
		type: 'scale',
		from: 1,
		to: 3,
		fromLabel: 'slecht',
		toLabel: 'goed'
	};
	const { editor, list } = await begin([age, scale]);
	await sent(list.id, [...times(40, { leeftijd: 'o0', s: '1' }), ...times(3, { leeftijd: 'o0', s: '3' })]);
	await sent(list.id, times(40, { leeftijd: 'o1', s: '3' }), { channel: 'paper' });
	const closed = closedAmong([age, scale], []);
	const filter = readFilter(new URLSearchParams('vraag-leeftijd=o0&kanaal=niets&versie=1&van=2026-02-01'), closed);
	expect((await resultsOf(editor, list.id, { filter })).people).toBe(43);
	const paper = readFilter(new URLSearchParams('kanaal=paper'), closed);
	expect((await resultsOf(editor, list.id, { filter: paper })).people).toBe(40);

	const crossing = await crossOf(editor, list.id, closed[0]!, closed[1]!);
	expect(crossing.table.cells).toEqual([
		[40, 0, 3],
		[0, 0, 40]
	]);
	expect(crossing.test?.verdict).toBe('large');
	for (const [i, row] of crossing.table.cells.entries())
		for (const [j, count] of row.entries()) if (count < 5) expect(crossing.shown.cells[i]![j]).toBeNull();
});

test('each line of a table can be laid beside another question, and steps of a scale say what they mean', async () => {
	const table: Question = {
		...asked,
		id: 'm',
		label: 'Hoe is uw buurt?',
		type: 'matrix',
		rows: [
			{ id: 'groen', label: 'Groen' },
			{ id: 'stil', label: 'Stil' }
		],
		options: options('Oneens', 'Eens')
	};
	const scale = { ...asked, id: 's', label: 'Cijfer', type: 'scale' as const, from: 1 as const, to: 3 };
	const { editor, list } = await begin([age, table, { ...scale, fromLabel: 'slecht', toLabel: 'goed' }]);
	await sent(list.id, [
		...times(2, { leeftijd: 'o0', 'm.groen': 'o1', 'm.stil': 'o0' }),
		...times(3, { leeftijd: 'o1', 'm.groen': 'o0' }),
		...times(1, { leeftijd: 'o1', m: '?unknown' })
	]);
	const [version] = await listVersions(list.id);
	const closed = closedAmong(askedIn(version!.definition), []);
	expect(closed.map(({ label }) => label)).toEqual([
		'Hoe oud bent u?',
		'Hoe is uw buurt? Groen',
		'Hoe is uw buurt? Stil',
		'Cijfer'
	]);
	expect(closed[3]!.options.map(({ label }) => label)).toEqual(['1 slecht', '2', '3 goed']);
	const crossing = await crossOf(editor, list.id, closed[1]!, closed[0]!);
	expect(crossing.table.cells).toEqual([
		[0, 3],
		[2, 0]
	]);
	const filter = readFilter(new URLSearchParams('vraag-m.stil=o0'), closed);
	expect((await resultsOf(editor, list.id, { filter })).people).toBe(2);
});

test('an inzending is left out by a person, with a reason that everybody reads, and counts again when that was wrong', async () => {
	const { editor, list, outcomes } = await begin();
	const [first] = await sent(list.id, times(6, { leeftijd: 'o1' }));
	const choice = { onceKey: newOnceKey(), questionnaireId: list.id, id: first!, reason: 'double' as const };
	await expect(leaveOut(await join('Anna'), choice)).rejects.toMatchObject({ status: 404 });
	await leaveOut(editor, choice);
	await leaveOut(editor, choice);
	expect((await outcomes())[0]!.said.answered).toBe(5);
	await closeQuestionnaire(editor, list.id);
	expect(await readOutcome(list.slug)).toMatchObject({ people: 5, leftOut: [{ reason: 'double', count: 1 }] });
	expect(leftOutSentences(await countLeftOut(list.id))).toEqual([
		'1 inzending is weggelaten, omdat iemand de vragenlijst twee keer invulde.'
	]);
	await countAgain(editor, { ...choice, onceKey: newOnceKey() });
	expect((await outcomes())[0]!.said.answered).toBe(6);
	// Everybody would read what that one said.
	expect(await readOutcome(list.slug)).toMatchObject({ people: 5, leftOut: [{ count: 1 }] });
	const kept = await db.select({ action: events.action }).from(events).where(eq(events.subjectId, first!));
	expect(kept.map(({ action }) => action).toSorted()).toEqual(['response.excluded', 'response.included']);
});

test('what stands out is marked, and stays in the results', async () => {
	const text = 'Precies dezelfde lange zin als een ander.';
	const { editor, list, outcomes } = await begin([
		age,
		{ ...asked, id: 'o', label: 'Zeg', type: 'open', maxLength: 200 }
	]);
	await sent(list.id, times(10, { leeftijd: 'o1' }), { timings: { alles: 100 } });
	await sent(list.id, [{ leeftijd: 'o0' }], { timings: { alles: 30 } });
	await sent(list.id, [{ o: text }, { o: text.toUpperCase() }], { timings: { alles: 90 } });
	const { marked, count, median } = await qualityOf(editor, list.id);
	expect(median).toBe(100);
	expect(count).toBe(3);
	expect(marked.map(({ flags }) => flags.join()).toSorted()).toEqual(['double_text', 'double_text', 'fast']);
	expect((await outcomes())[0]!.said.asked).toBe(13);
});

test('while it runs one sees where people stop and how long they take', async () => {
	const { editor, list } = await begin();
	await sent(list.id, times(3, { leeftijd: 'o1' }), { reached: 1, timings: { 'pagina-1': 40 } });
	await sent(list.id, [{}, {}], { reached: 0, submittedAt: null });
	const progress = await progressOf(editor, list.id);
	expect(progress).toMatchObject({ begun: 5, sent: 3, seconds: 40, channels: { online: 3 }, languages: { nl: 3 } });
	expect(progress.screens).toMatchObject([{ title: 'Alles', reached: 5, stopped: 2, seconds: 40 }]);
	expect(progress.days).toEqual([{ day: '2026-03-01', begun: 5, sent: 3 }]);
});

async function wijkWith(administrator: Person, name: string, young: number, old: number) {
	const wijk = await addNeighbourhood(administrator, { name, description: 'Een wijk.', population: young + old });
	const people = byAge((group) => (group === '15-24' ? young : group === '65+' ? old : 0));
	await savePopulation(administrator, {
		year: 2025,
		source: 'Telling',
		wijken: [{ neighbourhoodId: wijk.id, people }]
	});
	return wijk.id;
}

test('weights make each group count as it lives here, and too heavy ones are refused', async () => {
	const administrator = await join('Bea', 'administrator');
	await wijkWith(administrator, 'Molenveld', 500, 500);
	const { editor, list } = await begin();
	await sent(list.id, [...times(30, { leeftijd: 'o0' }), ...times(10, { leeftijd: 'o1' })]);
	const chosen = {
		ageQuestion: 'leeftijd',
		ages: { o0: '15-24', o1: '65+' },
		wijkQuestion: '',
		split: 'none'
	} as const;
	await expect(saveWeighting(await join('Anna'), list.id, { onceKey: newOnceKey(), ...chosen })).rejects.toMatchObject({
		status: 404
	});
	await saveWeighting(editor, list.id, { onceKey: newOnceKey(), ...chosen });

	const { weighed } = await representationOf(editor, list.id, (await listVersions(list.id))[0]!.definition);
	expect(weighed!.comparisons[0]!.rows).toMatchObject([
		{ people: 30, share: 0.75, populationShare: 0.5 },
		{ people: 10, share: 0.25 }
	]);
	const weighted = await resultsOf(editor, list.id, { weighted: true });
	expect(weighted.weighed!.result).toMatchObject({ kind: 'weighted', heavy: false });
	const [outcome] = weighted.outcomes;
	expect(outcome!.effective).toBeCloseTo(30, 6);
	expect('bars' in outcome!.finding && outcome!.finding.bars.map(({ count }) => count)).toEqual([30, 10]);
	expect(
		'bars' in outcome!.finding && outcome!.finding.bars.map(({ share }) => Math.round(share! * 1e6) / 1e6)
	).toEqual([0.5, 0.5]);

	await sent(list.id, times(200, { leeftijd: 'o0' }));
	expect((await resultsOf(editor, list.id, { weighted: true })).weighed!.result).toMatchObject({
		kind: 'refused',
		reason: 'too_heavy'
	});
});

test('middles and means of numbers follow the weights', async () => {
	const administrator = await join('Bea', 'administrator');
	await wijkWith(administrator, 'Molenveld', 500, 500);
	const { editor, list } = await begin([age, { ...asked, id: 'n', label: 'Getal', type: 'number' }]);
	await sent(list.id, [...times(30, { leeftijd: 'o0', n: '2' }), ...times(10, { leeftijd: 'o1', n: '8' })]);
	const ages = { o0: '15-24', o1: '65+' } as const;
	const chosen = { ageQuestion: 'leeftijd', ages, wijkQuestion: '', split: 'none' } as const;
	await saveWeighting(editor, list.id, { onceKey: newOnceKey(), ...chosen });
	const numbers = async (weighted: boolean) => (await resultsOf(editor, list.id, { weighted })).outcomes[1]!.finding;
	expect(await numbers(false)).toMatchObject({ mean: 3.5, quartiles: [2, 2, 3.5] });
	const { mean, quartiles } = (await numbers(true)) as { mean: number; quartiles: number[] };
	expect(mean).toBeCloseTo(5, 9);
	expect(quartiles.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([2, 5, 8]);
});

test('where the maker allows it everybody looks at a part, and no small group can be worked out', async () => {
	const { editor, list } = await begin([
		age,
		{ ...asked, id: 'park', label: 'Park?', type: 'one', options: options('Ja', 'Nee', 'Soms', 'Vaak') }
	]);
	const said = (age: string, counts: number[]) =>
		counts.flatMap((count, i) => times(count, { leeftijd: age, park: `o${i}` }));
	await sent(list.id, [...said('o0', [20, 2, 15, 40]), ...said('o1', [20, 30, 12, 40])]);
	await saveWeighting(editor, list.id, {
		onceKey: newOnceKey(),
		ageQuestion: 'leeftijd',
		ages: { o0: '15-24', o1: '65+' },
		wijkQuestion: '',
		split: 'age'
	});
	await closeQuestionnaire(editor, list.id);
	const whole = (await readOutcome(list.slug))!;
	expect(whole.parts).toEqual(['15 tot en met 24 jaar', '65 jaar en ouder']);
	const part = (await readOutcome(list.slug, whole.parts[0]))!;
	const counts = (of: typeof whole) =>
		of.questions
			.filter(({ key }) => key === 'park')
			.flatMap(({ finding }) => ('bars' in finding ? finding.bars.map(({ count }) => count) : []));
	expect(counts(part)).not.toContain(2);
	expect([...counts(whole), ...counts(part)]).toContain(null);
	// What is not there is no part.
	expect((await readOutcome(list.slug, 'niets'))!.part).toBe('');
});

test('a question that hangs on a hidden answer is not told: how many got it would tell that answer', async () => {
	const { editor, list } = await begin([
		{ ...asked, id: 'kies', label: 'Kies', type: 'one', options: options('A', 'B', 'C') },
		{ ...asked, id: 'vervolg', label: 'En?', type: 'one', options: options('Ja', 'Nee'), showIf: "${kies} != 'o2'" }
	]);
	await sent(list.id, [
		...times(20, { kies: 'o0', vervolg: 'o0' }),
		...times(9, { kies: 'o1', vervolg: 'o1' }),
		...times(3, { kies: 'o2' })
	]);
	await closeQuestionnaire(editor, list.id);
	const outcome = (await readOutcome(list.slug))!;
	expect(outcome.questions.map(({ key }) => key)).toEqual(['kies']);
	expect(outcome.silent).toBe(1);
});

test('open answers are counted by the theme the redactie put them under, and one filters and crosses by it', async () => {
	const { editor, list, consultation } = await beginWithWords();
	const looked = async (address = '') =>
		lookAtResults(editor, await managed(), new URLSearchParams(address), findSorting);
	const managed = () => findOf(editor, consultation.slug, list.slug);
	for (const [i, beter] of ['Meer bomen', 'Meer gras', 'Minder autos', 'Iets anders'].entries())
		await handIn(list.slug, newOnceKey(), { beter, waar: i < 2 ? 'park' : 'plein' });
	const words = async () => (await looked()).outcomes.find(({ question }) => question.id === 'beter')!;
	expect((await words()).finding).toEqual({ kind: 'words', bars: [], sorted: 0 });

	const answers = await listOpenAnswers(list.id);
	const code = async (name: string, ...texts: string[]) => {
		const theme = await createTheme(editor, consultation.id, { name, description: '' });
		const ids = answers.filter(({ text }) => texts.includes(text)).map(({ contributionId }) => contributionId);
		await codeContributions(editor, theme.id, ids);
		return theme.id;
	};
	const green = await code('Groen', 'Meer bomen', 'Meer gras', 'Minder autos');
	await code('Verkeer', 'Minder autos');
	const outcome = await words();
	expect(outcome.finding).toMatchObject({
		sorted: 3,
		bars: [
			{ label: 'Groen', count: 3, share: 1 },
			{ label: 'Verkeer', count: 1 }
		]
	});
	expect(sentenceOf(outcome)).toBe(
		'4 mensen schreven iets op. Het vaakst gaat het over “Groen”: 3 van de 3 antwoorden die onder een thema staan.'
	);
	expect((await looked(`vraag-beter.themes=${green}`)).people).toBe(3);
	const { crossing } = await lookAtCrossing(
		editor,
		await managed(),
		new URLSearchParams('rij=beter.themes&kolom=waar'),
		findSorting
	);
	expect(crossing!.table.cells).toEqual([
		[2, 1],
		[0, 1]
	]);
	const inbox = (vraag: string) => readInbox(new URLSearchParams({ vraag })).choice;
	const page = await readInboxPage({ consultationId: consultation.id, ...inbox(`${list.slug}.beter`) }, 1);
	expect(page.total).toBe(4);
	expect((await readInboxPage({ consultationId: consultation.id, ...inbox('geen.vraag') }, 1)).total).toBe(0);

	await closeQuestionnaire(editor, list.id);
	expect(JSON.stringify(await readOutcome(list.slug))).not.toContain('Groen');
});

async function beginWithWords() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	return { editor, consultation, list: await openQuestionnaire(editor, consultation.id) };
}
