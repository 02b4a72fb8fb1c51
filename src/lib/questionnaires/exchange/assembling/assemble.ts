import { shortened } from '#lib/text/shorten.ts';
import type { Definition, Page, Question } from '../../definition.ts';
import type { Expression } from '../../expressions/expression.ts';
import { kindOf, kinds } from '../../making/kinds.ts';
import type { Language } from '../../words/language.ts';
import { isSilent, sayIn, type Condition, type Given, type GivenList, type GivenPage, type Source } from '../given.ts';
import type { Report, ReportLine } from '../report.ts';
import { languageCode } from '../words/languages.ts';
import { conditionFrom } from './conditions.ts';
import { fittedWords } from './fitting.ts';
import { withKept } from './kept.ts';
import { Namer } from './naming.ts';
import { pipeWith } from './piping.ts';
import { questionFrom, type Made } from './questions.ts';
import { Speaker } from './speaking.ts';
import type { Target } from './targets.ts';

export interface Imported {
	definition: Definition;
	report: Report;
}

/** A definition of what a reader gave, with what became of each question. Nothing is left out without a word. */
export function assemble(list: GivenList, tool: string): Imported {
	return new Assembly(list).make(tool);
}

/** As many as one vragenlijst and one page can have. */
const MOST_QUESTIONS = 300;
const MOST_ON_PAGE = 60;

class Assembly {
	readonly #list: GivenList;
	readonly #speaker: Speaker;
	readonly #names = new Namer();
	readonly #pageNames = new Namer();
	readonly #answers = new Map<string, Target>();
	readonly #calculated = new Map<string, Expression>();
	readonly #named = new Set<string>();
	readonly #targets = { answers: this.#answers, calculated: this.#calculated, named: this.#named };
	readonly #notes: string[];
	#count = 0;

	constructor(list: GivenList) {
		this.#list = list;
		this.#speaker = new Speaker(list.language, list.nameless ?? '');
		this.#notes = [...list.notes];
		for (const { made } of list.pages.flatMap(({ sources }) => sources))
			for (const { name, aliases = [], parts = [] } of made)
				for (const each of [name, ...aliases, ...parts.map((part) => part.name)]) this.#named.add(each);
	}

	make(tool: string): Imported {
		const { title, introduction, thanks, pages, oneAtATime, minutes } = this.#list;
		const lines: ReportLine[] = [];
		const about = {
			title: this.#say('title', title, 120),
			introduction: this.#say('introduction', introduction, 3000)
		};
		const made = pages.flatMap((page) => this.#page(page, lines));
		const { kept } = this.#list;
		const definition: Definition = kept
			? withKept(kept, made, this.#speaker.translations)
			: {
					...about,
					minutes: minutes ?? Math.min(60, Math.max(1, Math.round(this.#count / 4))),
					pages: made.length ? made : [{ id: 'p1', title: 'Uw mening', questions: [] }],
					...(oneAtATime ? { oneAtATime } : {}),
					...(isSilent(thanks) ? {} : { thanks: this.#say('thanks', thanks, 3000) }),
					...this.#translations()
				};
		return { definition, report: { tool, lines, notes: [...new Set(this.#notes)] } };
	}

	#say = (key: string, spoken: GivenPage['title'], most: number) =>
		this.#speaker.say(key, spoken, {
			most,
			pipe: pipeWith(this.#targets, this.#count, (note) => this.#notes.push(note)),
			cut: (whole) => this.#notes.push(`Deze tekst was te lang en is ingekort: “${whole}”`)
		});

	#translations() {
		const { translations, unknown } = this.#speaker;
		const { language } = this.#list;
		if (language && languageCode(language) !== 'nl')
			this.#notes.push('De vragen zijn niet in het Nederlands. Vertaal ze in het concept.');
		if (unknown.size)
			this.#notes.push(`De vertalingen in deze talen kunnen niet mee: ${[...unknown].toSorted().join(', ')}.`);
		return Object.keys(translations).length
			? { translations: translations as Partial<Record<Language, Record<string, string>>> }
			: {};
	}

	#page(page: GivenPage, lines: ReportLine[]): Page[] {
		const { kept } = page;
		if (kept) {
			this.#pageNames.nameFor(kept.id ?? '', 'p');
			return [{ ...kept, questions: page.sources.flatMap((source) => this.#source(source, lines)) }];
		}
		const id = this.#pageNames.nameFor(page.name ?? '', page.name ? 'p' : `p${this.#pageCount++}`);
		const before = this.#count;
		const title = this.#say(`page.${id}.title`, page.title, 120) || 'Vragen';
		const introduction = isSilent(page.introduction)
			? {}
			: { introduction: this.#say(`page.${id}.introduction`, page.introduction!, 3000) };
		const showIf = this.#condition(page.showIf, before, 'De voorwaarde van de pagina', (note) =>
			this.#notes.push(`“${title}”: ${note}`)
		);
		const questions = page.sources.flatMap((source) => this.#source(source, lines));
		const [first = [], ...others] = chunksOf(questions, MOST_ON_PAGE);
		if (!questions.length && !page.introduction) return [];
		const whole: Page = { id, title, ...introduction, ...(showIf ? { showIf } : {}), questions: first };
		return [
			whole,
			...others.map((some) => ({
				id: this.#pageNames.nameFor(`${id}-vervolg`, 'p'),
				title,
				...(showIf ? { showIf } : {}),
				questions: some
			}))
		];
	}

	#pageCount = 1;
	/** What stands in a block already: of several questions under one text it stands there once. */
	readonly #written = new Set<string>();

	#source({ name, label, made, notes, calculated }: Source, lines: ReportLine[]): Question[] {
		const told = [...notes];
		if (calculated?.expression) this.#calculated.set(name, calculated.expression);
		const questions = made.flatMap((given) => this.#given(given, (note) => told.push(note)));
		lines.push({
			name,
			label: shortened(sayIn(label, this.#list.language).replace(/[\ue000\ue001]/g, ''), 160),
			outcome: !questions.length ? 'left' : told.length ? 'changed' : 'taken',
			as: [...new Set(questions.map((question) => kinds[kindOf(question)].name))],
			notes: [...new Set(told)].map((note) => (note.length > 1500 ? `${note.slice(0, 1500)}…` : note))
		});
		return questions;
	}

	#given(given: Given, tell: (note: string) => void): Question[] {
		if (this.#count >= MOST_QUESTIONS) {
			tell(`In één vragenlijst passen ${MOST_QUESTIONS} vragen. Deze past er niet meer bij.`);
			return [];
		}
		if (given.as.type === 'kept') return [this.#question(given, tell)];
		const { blocks, fitted } = fittedWords(given, this.#list.language, this.#written);
		if (blocks.length) tell('De tekst is lang. Hij staat helemaal in een blok boven de vraag.');
		const { showIf } = given;
		const above = blocks.map((text) =>
			this.#question(
				{ name: `${given.name}-tekst`, label: {}, ...(showIf ? { showIf } : {}), as: { type: 'text', text } },
				() => undefined
			)
		);
		return [...above, this.#question(fitted, tell)];
	}

	#question(given: Given, tell: (note: string) => void): Question {
		const before = this.#count++;
		const pipe = pipeWith(this.#targets, before, tell);
		const id = this.#names.nameFor(given.name, 'v');
		const made = questionFrom(given, { id, speaker: this.#speaker, pipe, tell });
		const showIf = this.#condition(given.showIf, before, 'De voorwaarde', tell);
		const isAsked = made.question.type !== 'text';
		if (isAsked) this.#register(given, made, before);
		if (given.as.type === 'kept') return made.question;
		const check = isAsked ? this.#condition(given.check, before + 1, 'De controle', tell) : undefined;
		const { message: _, ...silent } = made.question as Question & { message?: string };
		const question = check || !('message' in made.question) ? made.question : (silent as Question);
		return { ...question, ...(showIf ? { showIf } : {}), ...(check ? { check } : {}) } as Question;
	}

	#register(given: Given, { question, options, rows }: Made, at: number) {
		const target: Target = { question, at, options };
		const put = (name: string, one: Target) => {
			if (name && !this.#answers.has(name)) this.#answers.set(name, one);
		};
		for (const name of [given.name, ...(given.aliases ?? [])]) put(name, target);
		for (const { name, row, option, other } of given.parts ?? []) {
			const part = other ? 'other' : row === undefined ? undefined : (rows.get(row) ?? options.get(row));
			const own = option === undefined ? undefined : options.get(option);
			if (part || own) put(name, { ...target, ...(part ? { part } : {}), ...(own ? { option: own } : {}) });
		}
	}

	#condition(condition: Condition | undefined, before: number, what: string, tell: (note: string) => void) {
		if (!condition) return undefined;
		const made = conditionFrom(condition, this.#targets, before);
		if ('said' in made) return made.said;
		tell(`${what} kan niet mee: ${made.why}. Er stond: ${condition.source}`);
		return undefined;
	}
}

function chunksOf<T>(all: T[], most: number): T[][] {
	return Array.from({ length: Math.ceil(all.length / most) }, (_, i) => all.slice(i * most, (i + 1) * most));
}
