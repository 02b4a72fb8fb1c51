import { CsvError, parse } from 'csv-parse/sync';
import { unreadable } from '#lib/spreadsheets/unreadable.ts';
import type { Spoken } from '../given.ts';
import { languageCode } from '../words/languages.ts';
import type { Group, LimeQuestion, Part, Survey } from './survey.ts';

type Line = (column: string) => string;

/** Whether a text is the tab separated form of LimeSurvey: its first line names the columns. */
export const isTsv = (text: string) => /^"?(id"?\t"?related_id"?\t"?)?class"?\t"?type\/scale"?\t/i.test(text);

/** The survey of a .txt or .tsv file: a line each for settings, groups (G), questions (Q), subquestions (SQ) and answers (A). */
export function readTsv(text: string): Survey {
	const [head = [], ...rows] = rowsOf(text);
	const columns = head.map((name) => name.trim().toLowerCase());
	const reader = new Reader(columns.filter((name) => name && !usual.has(name)));
	for (const row of rows) reader.take((column) => row[columns.indexOf(column)] ?? '');
	return reader.survey;
}

function rowsOf(text: string): string[][] {
	try {
		return parse(text, { delimiter: '\t', relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return unreadable('In dit bestand staat een aanhalingsteken (") dat niet goed is afgesloten.');
	}
}

/** The columns that every file has; all others are attributes of questions. */
const usual = new Set(
	['id', 'related_id', 'class', 'type/scale', 'name', 'relevance', 'text', 'help', 'language', 'validation'].concat([
		'mandatory',
		'encrypted',
		'other',
		'default',
		'same_default',
		'same_script',
		'allowed_filetypes_'
	])
);

class Reader {
	readonly survey: Survey = {
		title: {},
		welcome: {},
		end: {},
		language: '',
		oneAtATime: false,
		groups: [],
		notes: []
	};
	readonly #attributes: string[];
	readonly #groups = new Map<string, Group>();
	readonly #questions = new Map<string, LimeQuestion>();
	/** How often a question with this name was met in each language: names may be there twice. */
	readonly #met = new Map<string, number>();
	#group: Group | undefined;
	#question: LimeQuestion | undefined;
	#groupsIn = new Map<string, number>();

	constructor(attributes: string[]) {
		this.#attributes = attributes;
	}

	take(line: Line) {
		const language = languageCode(line('language'));
		switch (line('class').trim().toUpperCase()) {
			case 'S':
				return this.#setting(line);
			case 'SL':
				return this.#words(line, language);
			case 'G':
				return this.#takeGroup(line, language);
			case 'Q':
				return this.#takeQuestion(line, language);
			case 'SQ':
				return this.#takePart(line, language, this.#question?.subquestions);
			case 'A':
				return this.#takePart(line, language, this.#question?.answers);
			case 'QTA':
				return void this.survey.notes.push(
					`Het quotum “${line('name')}” kan niet mee: maak het opnieuw in het concept.`
				);
		}
	}

	#setting(line: Line) {
		if (line('name') === 'language') this.survey.language = languageCode(line('text'));
		if (line('name') === 'format') this.survey.oneAtATime = line('text') === 'S';
	}

	#words(line: Line, language: string) {
		const { survey } = this;
		const own = {
			surveyls_title: survey.title,
			surveyls_description: survey.welcome,
			surveyls_welcometext: survey.welcome,
			surveyls_endtext: survey.end
		}[line('name')];
		if (own) own[language] = [own[language], line('text')].filter(Boolean).join('<br /><br />');
	}

	#takeGroup(line: Line, language: string) {
		const at = this.#groupsIn.get(language) ?? 0;
		this.#groupsIn.set(language, at + 1);
		const key = line('type/scale') || String(at);
		const known = this.#groups.get(key);
		const group = known ?? { name: {}, description: {}, relevance: line('relevance'), questions: [] };
		put(group.name, language, line('name'));
		put(group.description, language, line('text'));
		this.#group = group;
		this.#question = undefined;
		if (known) return;
		this.#groups.set(key, group);
		this.survey.groups.push(group);
	}

	#takeQuestion(line: Line, language: string) {
		const met = JSON.stringify([language, line('name')]);
		const time = (this.#met.get(met) ?? 0) + 1;
		this.#met.set(met, time);
		const key = JSON.stringify([time, line('name')]);
		const known = this.#questions.get(key);
		const question = known ?? this.#newQuestion(line);
		put(question.text, language, line('text'));
		put(question.help, language, line('help'));
		for (const name of this.#attributes) {
			const value = line(name);
			if (!value || name in {}) continue;
			question.attributes[name] ??= value;
			put((question.words[name] ??= {}), language, value);
		}
		this.#question = question;
		if (known) return;
		this.#questions.set(key, question);
		if (!this.#group)
			this.survey.groups.push((this.#group = { name: {}, description: {}, relevance: '', questions: [] }));
		this.#group.questions.push(question);
	}

	#newQuestion = (line: Line): LimeQuestion => ({
		id: line('id'),
		type: line('type/scale').trim(),
		title: line('name'),
		text: {},
		help: {},
		mandatory: /^[YS]$/i.test(line('mandatory')),
		other: /^Y$/i.test(line('other')),
		relevance: line('relevance'),
		validation: line('validation'),
		subquestions: [],
		answers: [],
		attributes: {},
		words: {},
		conditions: [],
		oldName: ''
	});

	#takePart(line: Line, language: string, parts: Part[] | undefined) {
		if (!parts) return;
		const [code, scale] = [line('name'), Number(line('type/scale')) || 0];
		const known = parts.find((part) => part.code === code && part.scale === scale && part.text[language] === undefined);
		if (known && language) return put(known.text, language, line('text'));
		parts.push({ code, scale, text: { [language]: line('text') } });
	}
}

function put(spoken: Spoken, language: string, text: string) {
	if (text.trim()) spoken[language] ??= text;
}
