import type { Question } from '#lib/questionnaires/definition.ts';
import { questionsOf } from '#lib/questionnaires/definition.ts';
import { readQuestionnaire, type Imported } from '#lib/questionnaires/exchange/exchange.ts';
import { writeXlsx } from '#lib/spreadsheets/xlsx.ts';
import { gathered } from '#test/spreadsheets/gathered.ts';

// Small files of other tools, for who tests what becomes of them.

type Row = Record<string, string>;

const xml = (tables: Record<string, Row[]>) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>Survey</LimeSurveyDocType>${Object.entries(
		tables
	)
		.map(([name, rows]) => `<${name}><rows>${rows.map(rowXml).join('')}</rows></${name}>`)
		.join('')}</document>`;

const rowXml = (row: Row) =>
	`<row>${Object.entries(row)
		.map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`)
		.join('')}</row>`;

export interface LimeQuestion {
	type: string;
	title: string;
	text?: string;
	/** In English. */
	english?: string;
	help?: string;
	relevance?: string;
	mandatory?: string;
	other?: string;
	preg?: string;
	/** Code and text; with `scale` 1 after a `#`. */
	subquestions?: Row;
	answers?: Row;
	attributes?: Row;
	conditions?: { field: string; method?: string; value: string; scenario?: string }[];
}

const SID = '55';

/** A survey as LimeSurvey wrote it before 4 (`old`), or since. Questions have the ids 1, 2, 3; all in group 7. */
export function lss(questions: LimeQuestion[], generation: 'old' | 'new' = 'new', settings: Row = {}): string {
	const said = questions.map((question, i) => ({ ...question, qid: String(i + 1) }));
	const words = (question: LimeQuestion) => [
		{ language: 'nl', question: question.text ?? question.title, help: question.help ?? '' },
		...(question.english ? [{ language: 'en', question: question.english, help: '' }] : [])
	];
	const base = (question: LimeQuestion & { qid: string }, i: number): Row => ({
		qid: question.qid,
		parent_qid: '0',
		sid: SID,
		gid: '7',
		type: question.type,
		title: question.title,
		preg: question.preg ?? '',
		other: question.other ?? 'N',
		mandatory: question.mandatory ?? 'N',
		question_order: String(i),
		scale_id: '0',
		relevance: question.relevance ?? '1'
	});
	const parts = (question: LimeQuestion & { qid: string }, key: 'subquestions' | 'answers') =>
		Object.entries(question[key] ?? {}).map(([name, text], i) => {
			const [code = '', scale = '0'] = name.split('#');
			return {
				id: `${question.qid}${key === 'answers' ? 5 : 9}${i}`,
				qid: question.qid,
				code,
				scale,
				text,
				order: String(i)
			};
		});
	const isOld = generation === 'old';
	return xml({
		groups: [
			{
				gid: '7',
				sid: SID,
				group_order: '0',
				grelevance: '',
				...(isOld ? { group_name: 'Groep', description: '', language: 'nl' } : {})
			}
		],
		...(isOld
			? {}
			: { group_l10ns: [{ id: '1', gid: '7', group_name: 'Groep', description: '<p>Over u</p>', language: 'nl' }] }),
		questions: said.flatMap((question, i) =>
			isOld ? words(question).map((text) => ({ ...base(question, i), ...text })) : [base(question, i)]
		),
		...(isOld
			? {}
			: {
					question_l10ns: said
						.flatMap((question) => words(question).map((text) => ({ qid: question.qid, ...text })))
						.concat(
							said.flatMap((question) =>
								parts(question, 'subquestions').map(({ id, text }) => ({
									qid: id,
									language: 'nl',
									question: text,
									help: ''
								}))
							)
						)
				}),
		subquestions: said.flatMap((question) =>
			parts(question, 'subquestions').map(({ id, qid, code, scale, text, order }) => ({
				qid: id,
				parent_qid: qid,
				sid: SID,
				gid: '7',
				type: 'T',
				title: code,
				question_order: order,
				scale_id: scale,
				...(isOld ? { question: text, language: 'nl' } : {})
			}))
		),
		answers: said.flatMap((question) =>
			parts(question, 'answers').map(({ id, qid, code, scale, text, order }) => ({
				...(isOld ? { answer: text, language: 'nl' } : { aid: id }),
				qid,
				code,
				sortorder: order,
				scale_id: scale
			}))
		),
		...(isOld
			? {}
			: {
					answer_l10ns: said.flatMap((question) =>
						parts(question, 'answers').map(({ id, text }) => ({ aid: id, answer: text, language: 'nl' }))
					)
				}),
		question_attributes: said.flatMap(({ qid, attributes = {} }) =>
			Object.entries(attributes).map(([attribute, value]) => ({ qid, attribute, value, language: '' }))
		),
		conditions: said.flatMap(({ qid, conditions = [] }) =>
			conditions.map(({ field, method = '==', value, scenario = '1' }) => ({
				qid,
				cqid: '1',
				cfieldname: field,
				method,
				value,
				scenario
			}))
		),
		surveys: [{ sid: SID, language: 'nl', format: 'G', ...settings }],
		surveys_languagesettings: [
			{
				surveyls_survey_id: SID,
				surveyls_language: 'nl',
				surveyls_title: 'Uw buurt',
				surveyls_description: '',
				surveyls_welcometext: '<p>Wij horen <b>graag</b> van u.</p>',
				surveyls_endtext: 'Dank u wel.'
			}
		]
	});
}

/** A workbook with the sheets of an XLSForm. */
export const xlsForm = async (sheets: Record<string, Row[]>) =>
	gathered(
		writeXlsx(
			Object.entries(sheets).map(([name, rows]) => {
				const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
				return {
					name,
					columns: columns.map((column) => ({ name: column, label: column, type: 'text' as const })),
					rows: rows.map((row) => columns.map((column) => row[column] ?? ''))
				};
			})
		)
	);

export const read = (text: string | Uint8Array): Imported =>
	readQuestionnaire(typeof text === 'string' ? Buffer.from(text) : text);

/** The questions of what was read, without their hint when there is none. */
export const questionsIn = (imported: Imported): Question[] => questionsOf(imported.definition);

export const notesOf = ({ report }: Imported, name: string) => report.lines.find((line) => line.name === name)?.notes;
