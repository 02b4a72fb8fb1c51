import Sqlite from 'better-sqlite3';
import type { Answers, Definition, Question } from '#lib/questionnaires/definition.ts';
import { newId } from '#lib/storage/ids.ts';

// The vragenlijsten of which the issue gives figures.

const asked = (id: string, label: string) => ({ id, label, hint: '', required: false });
const options = ['Altijd', 'Vaak', 'Soms', 'Bijna nooit', 'Nooit'].map((label, i) => ({ id: `a${i}`, label }));

const one = (id: string): Question => ({
	...asked(id, `Hoe vaak komt u op plek ${id} in uw wijk?`),
	type: 'one',
	options
});
const several = (id: string): Question => ({
	...asked(id, `Wat doet u daar, bij vraag ${id}?`),
	type: 'several',
	options
});
const scale = (id: string): Question => ({
	...asked(id, `Hoe tevreden bent u over plek ${id}?`),
	...{ type: 'scale', from: 1, to: 5, fromLabel: 'niet tevreden', toLabel: 'heel tevreden' }
});
const open = (id: string): Question => ({
	...asked(id, `Wat kan daar beter, bij vraag ${id}?`),
	type: 'open',
	maxLength: 2000
});

const list = (title: string, pages: Question[][]): Definition => ({
	title,
	introduction: 'Wij willen weten hoe het gaat in uw wijk.',
	minutes: 5,
	pages: pages.map((questions, i) => ({ id: `p${i}`, title: `Deel ${i + 1}`, questions }))
});

const make = [one, scale, several, one, scale];
const closed = (from: number, count: number) => Array.from({ length: count }, (_, i) => make[i % 5]!(`v${from + i}`));

/** Ten questions on the first screen, as one inwoner meets them. */
export const tenQuestions = list('Tien vragen', [[...closed(0, 9), open('v9')]]);

/** Fifteen questions on three screens: twelve to choose, three to write. */
export const fifteenQuestions = list(
	'Vijftien vragen',
	[0, 5, 10].map((from) => [...closed(from, 4), open(`v${from + 4}`)])
);

/** A hundred questions on twenty pages, forty of which are asked of some people only. */
export const hundredQuestions = list(
	'Honderd vragen',
	Array.from({ length: 20 }, (_, page) =>
		closed(page * 5, 5).map((question, i): Question => {
			// Two on each page ask about the page before; on the first two pages about what stands before them.
			const before = page ? page * 5 + i - 5 : 0;
			if (i > 1 + (page ? 0 : 2) || (page === 0 && i < 2)) return question;
			return {
				...question,
				showIf: `selected(\${v${before}}, 'a1') or count-selected(\${v${before}}) > 0 and \${v0} != 'a4'`
			};
		})
	)
);

/** An answer to every question. */
export const answersTo = ({ pages }: Definition): Answers =>
	Object.fromEntries(
		pages
			.flatMap(({ questions }) => questions)
			.map(({ id, type }) => [
				id,
				type === 'open' ? 'Meer groen.' : type === 'scale' ? '4' : type === 'several' ? ['a1', 'a2'] : 'a1'
			])
	);

/** Writes a vragenlijst that is open straight into a database. Returns its slug. */
export function addOpenList(file: string, definition: Definition): string {
	const db = new Sqlite(file);
	const running = db.prepare("select id from consultations where status = 'running' order by id").get() as {
		id: string;
	};
	const [id, slug, json] = [newId(), definition.title.toLowerCase().replaceAll(' ', '-'), JSON.stringify(definition)];
	db.prepare(
		`insert into questionnaires (id, consultation_id, slug, draft, status, created_at) values (?, ?, ?, ?, 'open', ?)`
	).run(id, running.id, slug, json, Date.now());
	db.prepare(
		`insert into questionnaire_versions (id, questionnaire_id, number, definition, hash, published_at)
		 values (?, ?, 1, ?, 'x', ?)`
	).run(newId(), id, json, Date.now());
	db.close();
	return slug;
}
