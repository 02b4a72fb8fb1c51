import { childOf, childrenOf, readXml, type XmlElement } from '#lib/spreadsheets/xml.ts';
import { languageCode } from '../words/languages.ts';
import {
	attributesOf,
	by,
	fieldsOf,
	grouped,
	isPart,
	joined,
	numbered,
	oldCondition,
	spokenOf,
	type Row
} from './lss-rows.ts';
import type { Group, LimeQuestion, Part, Survey } from './survey.ts';

/** The survey of an .lss file, of LimeSurvey 1.9 to 6: texts moved to tables of their own in 4. */
export function readLss(text: string): Survey {
	const root = readXml(text, { depth: 30, elements: 400_000 });
	const rows = (table: string): Row[] => {
		const found = childOf(childOf(root, table) ?? nothing, 'rows');
		return found ? childrenOf(found, 'row').map(fieldsOf) : [];
	};
	return new Tables(rows).survey();
}

const nothing: XmlElement = { name: '', attributes: {}, children: [], text: '' };

class Tables {
	readonly #rows: (table: string) => Row[];
	readonly #attributes: Map<string, Row[]>;
	readonly #conditions: Map<string, Row[]>;
	readonly #subquestions: Map<string, Row[]>;
	readonly #answers: Map<string, Row[]>;
	readonly #questionWords: Map<string, Row[]>;
	readonly #answerWords: Map<string, Row[]>;
	#language = '';

	constructor(rows: (table: string) => Row[]) {
		this.#rows = rows;
		this.#attributes = grouped(rows('question_attributes'), 'qid');
		this.#conditions = grouped(rows('conditions'), 'qid');
		this.#answers = grouped(rows('answers'), 'qid');
		this.#questionWords = grouped(rows('question_l10ns'), 'qid');
		this.#answerWords = grouped(rows('answer_l10ns'), 'aid');
		// Before 1.87 subquestions stood among the questions.
		const all = [...rows('subquestions'), ...rows('questions').filter(isPart)];
		this.#subquestions = grouped(all, 'parent_qid');
	}

	survey(): Survey {
		const [settings = {}] = this.#rows('surveys');
		this.#language = languageCode(settings.language ?? '');
		const words = this.#rows('surveys_languagesettings');
		const spoken = (field: string) => spokenOf(words, field, 'surveyls_language');
		return {
			title: spoken('surveyls_title'),
			welcome: joined(spoken('surveyls_description'), spoken('surveyls_welcometext')),
			end: spoken('surveyls_endtext'),
			language: this.#language,
			oneAtATime: settings.format === 'S',
			groups: this.#groups(),
			notes: notesOf(settings, this.#rows)
		};
	}

	#groups(): Group[] {
		const questions = grouped(
			this.#rows('questions').filter((row) => !isPart(row)),
			'gid'
		);
		const words = grouped(this.#rows('group_l10ns'), 'gid');
		const groups = [...grouped(this.#rows('groups'), 'gid')].map(([gid, rows]) => ({ gid, rows }));
		const known = new Set(groups.map(({ gid }) => gid));
		const made = groups
			.toSorted((a, b) => by('group_order')(a.rows[0]!, b.rows[0]!))
			.map(({ gid, rows }): Group => {
				const said = words.get(gid) ?? rows;
				return {
					name: spokenOf(said, 'group_name'),
					description: spokenOf(said, 'description'),
					relevance: rows[0]!.grelevance ?? '',
					questions: this.#questions(questions.get(gid) ?? [])
				};
			});
		const lost = [...questions].filter(([gid]) => !known.has(gid)).flatMap(([, rows]) => rows);
		if (lost.length) made.push({ name: {}, description: {}, relevance: '', questions: this.#questions(lost) });
		return made;
	}

	#questions = (rows: Row[]): LimeQuestion[] =>
		[...grouped(rows, 'qid')]
			.map(([qid, same]) => ({
				qid,
				same,
				first: same.find((row) => languageCode(row.language ?? '') === this.#language) ?? same[0]!
			}))
			.toSorted((a, b) => by('question_order')(a.first, b.first))
			.map(({ qid, same, first }) => this.#question(qid, same, first));

	#question(qid: string, same: Row[], row: Row): LimeQuestion {
		const said = this.#questionWords.get(qid) ?? same;
		const { plain, words } = attributesOf(this.#attributes.get(qid) ?? []);
		return {
			id: qid,
			type: row.type ?? '',
			title: row.title ?? '',
			text: spokenOf(said, 'question'),
			help: spokenOf(said, 'help'),
			mandatory: row.mandatory === 'Y' || row.mandatory === 'S',
			other: row.other === 'Y',
			relevance: row.relevance ?? '',
			validation: row.preg ?? '',
			subquestions: this.#parts(
				this.#subquestions.get(qid) ?? [],
				'qid',
				'title',
				'question',
				'question_order',
				this.#questionWords
			),
			answers: this.#parts(this.#answers.get(qid) ?? [], 'aid', 'code', 'answer', 'sortorder', this.#answerWords),
			attributes: plain,
			words,
			conditions: (this.#conditions.get(qid) ?? []).map(oldCondition),
			oldName: `${row.sid ?? ''}X${row.gid ?? ''}X${qid}`
		};
	}

	#parts(rows: Row[], id: string, code: string, text: string, order: string, words: Map<string, Row[]>): Part[] {
		// A row for each language: those of one scale with the same code are one.
		const same = new Map<string, Row[]>();
		for (const row of rows) {
			const key = JSON.stringify([row.scale_id ?? '0', row[code] ?? '']);
			const known = same.get(key) ?? [];
			// Twice in one language: two parts with one code, and both are told of.
			const isTwice = known.some(
				(one) => one.language === row.language && (row.language !== undefined || one[id] !== row[id])
			);
			same.set(isTwice ? `${key}${same.size}` : key, isTwice ? [row] : [...known, row]);
		}
		return [...same.values()]
			.toSorted(([a], [b]) => by('scale_id')(a!, b!) || by(order)(a!, b!))
			.map((some) => ({
				code: some[0]![code] ?? '',
				text: spokenOf(words.get(some[0]![id] ?? '') ?? some, text),
				scale: numbered(some[0]!, 'scale_id')
			}));
	}
}

/** What a survey has beside its questions. */
function notesOf(settings: Row, rows: (table: string) => Row[]): string[] {
	const quotas = rows('quota').length;
	const assessments = rows('assessments').length;
	const defaults = rows('defaultvalues').length;
	return [
		quotas ? `Het bestand heeft ${quotas} quota. Die kunnen niet mee: maak ze opnieuw in het concept.` : '',
		assessments ? 'Het bestand telt punten op (“assessments”). Dat kan hier niet.' : '',
		defaults ? 'Sommige velden waren al ingevuld. Dat doen wij niet: mensen beginnen met lege velden.' : '',
		settings.usetokens === 'Y' ? 'De lijst was alleen voor wie een code kreeg. Stel dat opnieuw in.' : ''
	].filter(Boolean);
}
