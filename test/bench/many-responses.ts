import { randomBytes, randomInt } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { dayAfter } from '#lib/text/dates.ts';
import type { Answers, Definition, Question } from '#lib/questionnaires/definition.ts';
import { newId } from '#lib/storage/ids.ts';

const AREAS = ['groen', 'verkeer', 'zorg', 'wonen', 'veilig'];

/** Fifteen questions, of the kinds that lists have most. */
const questions: Question[] = Array.from({ length: 15 }, (_, i) => questionAt(i));

const definition: Definition = {
	title: 'Een grote vragenlijst',
	introduction: 'Wat vindt u van uw gemeente?',
	minutes: 5,
	pages: [0, 5, 10].map((from) => ({ id: `p${from}`, title: 'Vragen', questions: questions.slice(from, from + 5) }))
};

/** Writes a vragenlijst that many filled in straight into a database. Returns its address, below `/beheer`. */
export function addManyResponses(file: string, count: number): string {
	const db = new Sqlite(file);
	const { id: consultationId, slug } = db.prepare('select id, slug from consultations order by id').get() as {
		id: string;
		slug: string;
	};
	const [listId, versionId] = [newId(), newId()];
	const json = JSON.stringify(definition);
	const began = Date.parse('2026-03-01T12:00Z');
	db.transaction(() => {
		db.prepare(
			`insert into questionnaires (id, consultation_id, slug, draft, status, access, outcome, created_at)
			 values (?, ?, 'groot', ?, 'closed', 'open', 'closed', ?)`
		).run(listId, consultationId, json, began);
		db.prepare(
			`insert into questionnaire_versions (id, questionnaire_id, number, definition, hash, published_at)
			 values (?, ?, 1, ?, ?, ?)`
		).run(versionId, listId, json, 'x', began);
		const insert = db.prepare(
			`insert into responses (id, version_id, visitor_hash, answers, started_at, changed_at, submitted_at, timings)
			 values (?, ?, ?, ?, ?, ?, ?, ?)`
		);
		for (let i = 0; i < count; i++) {
			const at = began + i * 20_000;
			const timings = JSON.stringify({ p0: 30 + (i % 60), p5: 40, p10: 55 });
			insert.run(newId(), versionId, randomBytes(32).toString('base64url'), answers(), at, at, at, timings);
		}
	})();
	db.close();
	return `/beheer/trajecten/${slug}/vragenlijsten/groot`;
}

function questionAt(i: number): Question {
	const asked = { id: `vraag-${i}`, label: `Wat vindt u van onderwerp ${i}?`, hint: '', required: false };
	const options = AREAS.map((id) => ({ id, label: `Antwoord over ${id}` }));
	const kinds: Question[] = [
		{ ...asked, type: 'scale', from: 1, to: 5, fromLabel: 'slecht', toLabel: 'goed' },
		{ ...asked, type: 'one', options },
		{ ...asked, type: 'several', options, escapes: ['unknown'] },
		{ ...asked, type: 'open', maxLength: 500, inward: true },
		{ ...asked, type: 'date', ...(i > 5 && { showIf: "${vraag-1} != 'groen'" }) }
	];
	return kinds[i % 5]!;
}

const answers = () =>
	JSON.stringify(Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])) satisfies Answers);

function answerTo({ type }: Question): string | string[] {
	if (type === 'scale') return String(1 + randomInt(5));
	if (type === 'one') return AREAS[randomInt(5)]!;
	if (type === 'several') return AREAS.slice(randomInt(5));
	if (type === 'date') return dayAfter('2025-01-01', randomInt(400));
	return `Meer bankjes bij de vijver, en ${randomInt(1000)} bomen; dat is "fijn" voor iedereen in de straat.`;
}
