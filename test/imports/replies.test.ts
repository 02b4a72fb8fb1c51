import { existsSync, readFileSync } from 'node:fs';
import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { ImportProblem } from '#lib/imports/problems.ts';
import { importReplies } from '#lib/imports/replies.ts';
import { verdictIn } from '#lib/imports/verdict-words.ts';
import { repliesTo, unanswered } from '#lib/replies/replies.server.ts';
import { replies } from '#lib/replies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const consultation = await newConsultation(await join('Eva', 'editor'));
	const read = (name: string, text: string) => importReplies({ name, text, consultationSlug: consultation.slug });
	/** What each contribution heard, by its name in the file. */
	const heard = async () => {
		const said = await db
			.select({ id: contributions.id, externalId: contributions.externalId })
			.from(contributions)
			.where(eq(contributions.consultationId, consultation.id))
			.orderBy(asc(contributions.id));
		const answers = await repliesTo(said.map(({ id }) => id));
		return new Map(said.map(({ id, externalId }) => [externalId!, answers.get(id)]));
	};
	return { consultation, read, heard };
}

const lines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const bench = {
	id: 'Z1.1',
	ref_in_tekst: '1a',
	indiener: 'Anna',
	inbreng: '1. Zet een bank bij de vijver. Daar is niets.'
};
const report = lines(
	{ ...bench, standpunt: 'Die bank komt er in mei.', conclusie: 'De zienswijze is gegrond.', verwijst_naar: [] },
	{ id: 'Z1.2', ref_in_tekst: '1b', inbreng: 'Meer bussen', standpunt: 'De provincie gaat daarover.', conclusie: '' },
	{
		id: 'Z2.1',
		ref_in_tekst: '2a',
		inbreng: 'Een bankje graag',
		standpunt: 'Zie zienswijze 1a.',
		conclusie: 'De zienswijze is gegrond.',
		verwijst_naar: ['1a']
	},
	{
		id: 'Z3.1',
		ref_in_tekst: '3a',
		inbreng: 'Ik wil ook zitten',
		standpunt: 'Zie zienswijze 1a. Er komt ook schaduw.',
		conclusie: '',
		verwijst_naar: ['1a']
	},
	{
		id: 'Z3.2',
		ref_in_tekst: '3b',
		inbreng: 'Houd de bomen',
		standpunt: 'De bomen blijven.',
		conclusie: 'Dit leidt tot aanpassing van de kaart.'
	}
);

test('who was told to see another answer hears that answer, and with it what was added', async () => {
	const { read, heard } = await begin();
	const counts = await read('nota.jsonl', report);
	expect(counts).toMatchObject({
		added: 5,
		known: 0,
		together: 1,
		replies: 2,
		unclear: ['1b: geen duidelijk oordeel.']
	});

	const answers = await heard();
	expect(answers.get('Z2.1')).toMatchObject({
		verdict: 'adopted',
		reason: 'Die bank komt er in mei.\n\nEr komt ook schaduw.'
	});
	expect(answers.get('Z1.1')).toEqual(answers.get('Z2.1'));
	expect(answers.get('Z3.1')).toEqual(answers.get('Z2.1'));
	expect(answers.get('Z3.2')).toMatchObject({ verdict: 'adopted' });
	expect(answers.get('Z1.2')).toBeUndefined();
	expect(await db.select({ sentence: findings.sentence }).from(findings)).toEqual([
		{ sentence: 'Zet een bank bij de vijver.' }
	]);
});

test('a second run adds nothing, not even to the log', async () => {
	const { read } = await begin();
	await read('nota.jsonl', report);
	const counts = async () =>
		Promise.all([contributions, findings, findingSources, replies, events].map((table) => db.$count(table)));
	const before = await counts();
	expect(await read('nota.jsonl', report)).toMatchObject({ added: 0, known: 5, replies: 0 });
	expect(await counts()).toEqual(before);
});

test('the same words with two verdicts are left to a person, and so is what refers to nothing', async () => {
	const { read, consultation } = await begin();
	const { unclear } = await read(
		'nota.csv',
		[
			'id;inbreng;standpunt;conclusie;verwijst_naar',
			'1;Meer groen;Dat doen wij.;Wordt overgenomen.;',
			'2;meer GROEN;Dat doen wij niet.;Wordt niet overgenomen.;',
			'3;Minder stenen;Zie reactie 9.;;9'
		].join('\n')
	);
	expect(unclear).toEqual([
		'3: verwijst naar 9, en dat staat niet in dit bestand.',
		'1, 2: samen beantwoord, maar niet met hetzelfde oordeel.',
		'3: geen duidelijk oordeel.'
	]);
	expect(await unanswered(consultation.id)).toHaveLength(3);
});

test('what is wrong in a file is told by line, and nothing is stored', async () => {
	const { read } = await begin();
	const broken = lines(
		{ id: '1', inbreng: '' },
		{ id: '2', inbreng: 'Een bus' },
		{ id: '2', inbreng: 'Een bank' },
		{ inbreng: 'x' }
	);
	const error = await read('nota.jsonl', broken).catch((error: unknown) => error);
	expect(error).toBeInstanceOf(ImportProblem);
	expect(error).toMatchObject({
		problems: [
			'regel 1: de inbreng is leeg. Zet die in het veld “inbreng”.',
			'regel 3: het id “2” staat ook op regel 2.',
			'regel 4: er is geen id en geen ref_in_tekst. Zo herkennen wij de inbreng niet terug.'
		]
	});
	expect(await db.$count(contributions)).toBe(0);
});

test.for([
	['De zienswijze leidt niet tot aanpassing van het plan.', 'rejected'],
	['Deze reactie geeft geen aanleiding tot wijziging.', 'rejected'],
	['Het voorstel wordt niet overgenomen.', 'rejected'],
	['Dit nemen wij niet over.', 'rejected'],
	['De zienswijze is ongegrond.', 'rejected'],
	['De zienswijze wordt gedeeltelijk overgenomen.', 'partly'],
	['Wij vinden de zienswijze gedeeltelijk gegrond en gedeeltelijk ongegrond.', 'partly'],
	['Het voorstel wordt overgenomen.', 'adopted'],
	['Dit leidt tot aanpassing van de tekst.', 'adopted'],
	['De tekst wordt aangepast.', 'adopted'],
	['Gegrond. Dat geeft geen aanleiding om het besluit uit te stellen.', 'adopted'],
	['Dit is al opgenomen in het beleid.', 'existing'],
	['De vraag is doorgestuurd naar de provincie.', 'elsewhere'],
	['Wij danken u voor uw reactie.', undefined],
	['De kaart wordt aangepast. De regels worden niet aangepast.', undefined],
	['', undefined]
] as const)('“%s” is read as %s', ([words, verdict]) => {
	expect(verdictIn(words)).toBe(verdict);
});

test('a report in Markdown with a heading for each zienswijze is read as it is', async () => {
	const { read, heard } = await begin();
	const counts = await read(
		'nota.md',
		`# Nota\n\n## Zienswijze 1\n\n## Samenvatting zienswijze\n\nMeer bomen.\n\n## Besluit\n\nWij vinden de zienswijze gegrond.\n\n## Wijzigingen\n\nEr komen tien bomen.\n\n## Toelichting\n\n## *Punt a*\n\nBomen geven schaduw.\n\n## Overlegreactie 2: Waterschap\n\n## Samenvatting\n\nHoud de sloot.\n\n## Besluit\n\nDit leidt niet tot aanpassing.\n\n## Toelichting\n\nDe sloot blijft.\n\n## Ambtshalve wijzigingen\n\nNiets.`
	);
	expect(counts).toMatchObject({ added: 2, replies: 2, unclear: [] });
	const answers = await heard();
	expect(answers.get('zienswijze-1')).toMatchObject({
		verdict: 'adopted',
		reason: '**Punt a**\n\nBomen geven schaduw.\n\nEr komen tien bomen.'
	});
	expect(answers.get('overlegreactie-2')).toMatchObject({ verdict: 'rejected' });
});

const folder = '../shared/data/nl/beleid/zienswijzen-keten';

test('the real report of Tilburg: 26 points, of which the municipality joined 18 in 7 groups', async ({ skip }) => {
	if (!existsSync(folder)) return skip('real reply reports are not there: skipped');
	const { read, heard, consultation } = await begin();
	const name = 'tilburg-bosscheweg-2016.keten.jsonl';
	const counts = await read(name, readFileSync(`${folder}/${name}`, 'utf8'));
	expect(counts).toEqual({ added: 26, known: 0, together: 7, replies: 15, unclear: [] });
	expect(await unanswered(consultation.id)).toEqual([]);

	const { groepen } = JSON.parse(readFileSync(`${folder}/tilburg-bosscheweg-2016.themagroepen.json`, 'utf8')) as {
		groepen: string[][];
	};
	const rows = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');
	const ids = new Map(
		rows.map((row) => JSON.parse(row) as { id: string; ref_in_tekst: string }).map((row) => [row.ref_in_tekst, row.id])
	);
	const answers = await heard();
	for (const group of groepen) {
		const told = group.map((ref) => answers.get(ids.get(ref)!));
		for (const answer of told) expect(answer).toEqual(told[0]);
	}
	const verdicts = [...answers.values()].map((answer) => answer!.verdict);
	expect(verdicts.filter((verdict) => verdict === 'adopted')).toHaveLength(1);
	expect(verdicts.filter((verdict) => verdict === 'rejected')).toHaveLength(25);
});

test('the real report of Oss is read from its Markdown, 13 zienswijzen and what came before them', async ({ skip }) => {
	if (!existsSync(folder)) return skip('real reply reports are not there: skipped');
	const { read, heard } = await begin();
	const counts = await read('oss.md', readFileSync(`${folder}/oss-kom-geffen-2016.md`, 'utf8'));
	expect(counts.added).toBe(25);
	const answers = [...(await heard())].filter(([id]) => id.startsWith('zienswijze'));
	const of = (verdict: string) => answers.filter(([, answer]) => answer?.verdict === verdict).length;
	expect([answers.length, of('adopted'), of('partly'), of('rejected')]).toEqual([13, 2, 3, 8]);
});
