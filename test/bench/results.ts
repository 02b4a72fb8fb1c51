import Sqlite from 'better-sqlite3';
import type { Answers, Definition, Option, Question } from '#lib/questionnaires/definition.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import type { Measurement } from './measurement.ts';
import { withPlatform } from './platform.ts';

const RESPONSES = 100_000;
const TIMES = 5;

/** How long one waits for the results of 100,000 inzendingen of 15 answers each, which are read anew each time. */
export const measure = () =>
	withPlatform(async (platform, file): Promise<Measurement[]> => {
		const { slug, consultation, wijk } = fill(file);
		const visitor = await new HttpVisitor(platform.origin).signIn('eva@voorbeeld.example');
		const base = `/beheer/trajecten/${consultation}/vragenlijsten/${slug}/resultaten`;
		const time = async (path: string) => {
			const times: number[] = [];
			for (let i = 0; i < TIMES; i++) {
				const from = performance.now();
				const { status } = await visitor.visit(path);
				if (status !== 200) throw new Error(`${path}: ${status}`);
				times.push((performance.now() - from) / 1000);
			}
			return { first: times[0]!, middle: times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]! };
		};
		const whole = await time(base);
		const part = await time(`${base}?vraag-wijk=${wijk}`);
		const cross = await time(`${base}/kruistabel?rij=q1&kolom=q2`);
		const everybody = await time(`/vragenlijsten/${slug}/uitslag`);
		return [
			{ name: 'results of 100,000 × 15 answers', figure: whole.middle, unit: 's', atMost: 1 },
			{ name: '  of a part of the people', figure: part.middle, unit: 's', atMost: 1 },
			{ name: '  two questions crossed', figure: cross.middle, unit: 's', atMost: 1 },
			{ name: '  for everybody, the first time', figure: everybody.first, unit: 's', atMost: 1 },
			{ name: '  for everybody, from then on', figure: everybody.middle, unit: 's', atMost: 1 }
		];
	});

const letters = ['a', 'b', 'c', 'd', 'e'];
const options: Option[] = letters.map((id) => ({ id, label: `Antwoord ${id}` }));
const asked = { hint: '', required: false };
const questions: Question[] = [
	{ ...asked, id: 'wijk', label: 'Wijk', type: 'neighbourhood' },
	...Array.from({ length: 8 }, (_, i): Question => ({
		...{ ...asked, id: `q${i + 1}`, label: `Vraag ${i + 1}`, type: 'one', options },
		// One question hangs on another, as in most vragenlijsten.
		...(i === 7 ? { showIf: "${q1} = 'a'" } : {})
	})),
	{ ...asked, id: 'q9', label: 'Vraag 9', type: 'several', options },
	{ ...asked, id: 'q10', label: 'Vraag 10', type: 'several', options },
	...['q11', 'q12', 'q13'].map((id): Question => ({
		...{ ...asked, id, label: id, type: 'scale', from: 0, to: 10, fromLabel: 'slecht', toLabel: 'goed' }
	})),
	{ ...asked, id: 'q14', label: 'Vraag 14', type: 'number' }
];
const definition: Definition = {
	title: 'Groot',
	introduction: 'Veel mensen.',
	minutes: 3,
	pages: [{ title: 'Alles', questions }]
};

/** Puts the inzendingen straight into the database: sent one by one they would take minutes. */
export function fill(file: string) {
	const client = new Sqlite(file);
	client.pragma('busy_timeout = 5000');
	const wijken = client.prepare('select id from neighbourhoods order by position').pluck().all() as string[];
	const consultation = client.prepare('select id, slug from consultations order by id').get() as {
		id: string;
		slug: string;
	};
	const insert = (table: string, row: Record<string, string | number>) =>
		client
			.prepare(
				`insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
					.map(() => '?')
					.join(', ')})`
			)
			.run(...Object.values(row));
	const [text, from] = [JSON.stringify(definition), Date.UTC(2026, 0, 1)];
	client.transaction(() => {
		const list = { id: 'groot', slug: 'groot', consultation_id: consultation.id };
		insert('questionnaires', { ...list, draft: text, status: 'closed', outcome: 'closed', created_at: from });
		const version = { id: 'groot-1', questionnaire_id: 'groot', number: 1, hash: 'groot' };
		insert('questionnaire_versions', { ...version, definition: text, published_at: from });
		for (let i = 0; i < RESPONSES; i++) {
			const id = `groot-${String(i).padStart(6, '0')}`;
			const at = from + i * 20_000;
			const row = { id, version_id: 'groot-1', visitor_hash: id, answers: JSON.stringify(answersOf(i, wijken)) };
			insert('responses', { ...row, started_at: at, changed_at: at, submitted_at: at + 300_000, reached: 1 });
		}
	})();
	client.close();
	return { slug: 'groot', consultation: consultation.slug, wijk: wijken[0]! };
}

/** Always the same, and all combinations of them. */
function answersOf(i: number, wijken: string[]): Answers {
	const pick = (at: number, most: number) => Math.floor((((i + 1) * (at + 3) * 7919) % 104_729) / 7) % most;
	const answers: Answers = { wijk: wijken[pick(0, wijken.length)]! };
	for (let q = 1; q <= 7; q++) answers[`q${q}`] = letters[pick(q, 5)]!;
	if (answers.q1 === 'a') answers.q8 = letters[pick(8, 5)]!;
	for (const q of [9, 10]) answers[`q${q}`] = [...new Set([letters[pick(q, 5)]!, letters[pick(q + 20, 5)]!])];
	for (const q of [11, 12, 13]) answers[`q${q}`] = String(pick(q, 11));
	answers.q14 = String(pick(14, 200));
	return answers;
}
