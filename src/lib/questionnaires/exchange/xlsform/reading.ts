import type { Workbook } from '#lib/spreadsheets/workbook.ts';
import { allOf } from '../conditions/joining.ts';
import { isSilent, type Condition, type Given, type GivenList, type GivenPage, type Source } from '../given.ts';
import { conditionOf } from './expressions.ts';
import { keptIn, type Kept } from './kept.ts';
import { choicesBy } from './choices.ts';
import { madeOf } from './kinds.ts';
import { sheetsOf, type FormRow, type FormSheets } from './sheets.ts';
import { markdown, plain } from './texts.ts';
import { isSilentType, typeOf } from './types.ts';

/** The form in a workbook as a list: a page for each group, and one for the questions around them. */
export function listOfForm(workbook: Workbook): GivenList {
	const sheets = sheetsOf(workbook);
	return new FormReader(sheets, keptIn(sheets)).list();
}

interface Group {
	showIf: Condition | undefined;
	isRepeat: boolean;
}

class FormReader {
	readonly #sheets: FormSheets;
	readonly #choices: ReturnType<typeof choicesBy>;
	readonly #types: Map<string, string>;
	readonly #pages: GivenPage[] = [];
	readonly #groups: Group[] = [];
	readonly #notes: string[] = [];
	#page: GivenPage | undefined;
	readonly #kept: Kept;

	constructor(sheets: FormSheets, kept: Kept) {
		this.#sheets = sheets;
		this.#kept = kept;
		this.#choices = choicesBy(sheets.choices);
		this.#types = new Map(sheets.survey.map((row) => [row.cell('name'), typeOf(row.cell('type')).type]));
	}

	list(): GivenList {
		const { survey, settings, languages } = this.#sheets;
		for (const row of survey) this.#take(row);
		const named = settings?.cell('default_language') ?? '';
		return {
			title: plain(settings?.spoken('form_title') ?? {}),
			introduction: {},
			thanks: {},
			language: languages.includes('nl')
				? 'nl'
				: (languages.find((code) => named.toLowerCase().includes(code)) ?? languages[0] ?? ''),
			nameless: '',
			pages: this.#pages,
			...(this.#kept.about ? { kept: this.#kept.about } : {}),
			notes: this.#notes
		};
	}

	#take(row: FormRow) {
		const said = row.cell('type').toLowerCase().replace(/\s+/g, '_');
		if (!said) return;
		if (said === 'begin_group' || said === 'begin_repeat') return this.#open(row, said === 'begin_repeat');
		if (said === 'end_group' || said === 'end_repeat') return this.#close();
		if (this.#isIntroduction(row)) this.#page!.introduction = markdown(row.spoken('label'));
		else this.#add(this.#keptSource(row) ?? [this.#source(row)]);
	}

	/** What we wrote for the text under the title of a page. */
	#isIntroduction(row: FormRow) {
		const name = this.#page?.name;
		return !!name && row.cell('name') === `${name}.uitleg` && !this.#page!.sources.length;
	}

	#add(sources: Source[]) {
		if (!this.#page) this.#pages.push((this.#page = { title: {}, sources: [] }));
		this.#page.sources.push(...sources);
	}

	/** Of a row that is as we wrote it: the question it was of, at its first row; nothing when it is another's. */
	#keptSource(row: FormRow): Source[] | undefined {
		const question = this.#kept.questions.get(row.cell('name'));
		if (!question) return undefined;
		if (this.#kept.met.has(question.id)) return [];
		this.#kept.met.add(question.id);
		const label = { '': question.label || (question.type === 'text' ? question.text.slice(0, 80) : '') };
		return [
			{ name: question.id, label, made: [{ name: question.id, label, as: { type: 'kept', question } }], notes: [] }
		];
	}

	#open(row: FormRow, isRepeat: boolean) {
		const showIf = conditionOf(row.cell('relevant'), this.#isSeveral);
		const title = plain(row.spoken('label'));
		const isPage = !this.#groups.length;
		this.#groups.push({ showIf: isPage ? undefined : showIf, isRepeat });
		if (isPage) {
			const name = row.cell('name');
			const kept = this.#kept.pages.get(name);
			this.#page = {
				...(name ? { name } : {}),
				title,
				...(showIf ? { showIf } : {}),
				sources: [],
				...(kept ? { kept } : {})
			};
			this.#pages.push(this.#page);
			return;
		}
		const kept = this.#keptSource(row);
		if (kept) this.#add(kept);
		else if (!isSilent(title)) this.#page?.sources.push(this.#heading(row, title));
	}

	#close() {
		this.#groups.pop();
		if (!this.#groups.length) this.#page = undefined;
	}

	#heading(row: FormRow, title: GivenPage['title']): Source {
		const name = row.cell('name');
		const showIf = this.#around();
		const text = Object.fromEntries(
			Object.entries(markdown(row.spoken('label'))).map(([code, words]) => [code, `## ${words}`])
		);
		return {
			name,
			label: title,
			made: [{ name: `${name}-kop`, label: {}, ...(showIf ? { showIf } : {}), as: { type: 'text', text } }],
			notes: ['Dit was een kop boven een paar vragen. Nu is het een tekst.']
		};
	}

	#isSeveral = (name: string) => this.#types.get(name) === 'select_multiple';

	/** What the groups around ask, together with a condition of its own. */
	#around(own?: Condition): Condition | undefined {
		return allOf([...this.#groups.map(({ showIf }) => showIf), own]);
	}

	#source(row: FormRow): Source {
		const notes: string[] = [];
		const tell = (note: string) => notes.push(note);
		const name = row.cell('name') || `rij-${row.number}`;
		const label = plain(row.spoken('label'));
		const typed = typeOf(row.cell('type'));
		if (isSilentType(typed.type)) return this.#silent(row, name, label);
		if (this.#groups.some(({ isRepeat }) => isRepeat))
			tell('Deze vraag kon meer keer beantwoord worden. Hier kan dat één keer.');
		for (const [column, words] of Object.entries(notTaken))
			if (row.cell(column)) tell(`${words} Er stond: ${row.cell(column)}`);

		const showIf = this.#around(conditionOf(row.cell('relevant'), this.#isSeveral));
		const base: Omit<Given, 'as'> = {
			name,
			label: isSilent(label) ? { '': name } : label,
			hint: plain(row.spoken('hint')),
			required: /^(yes|true|true\(\)|1|ja)$/i.test(row.cell('required')),
			...(showIf ? { showIf } : {})
		};
		if (row.cell('required').includes('$'))
			tell(`Verplicht in sommige gevallen kan hier niet. Er stond: ${row.cell('required')}`);
		const { made, isBound } = madeOf(row, typed, this.#choices.get(typed.list) ?? [], base, tell);
		const constraint = row.cell('constraint');
		const check = isBound ? undefined : conditionOf(constraint, this.#isSeveral, name);
		const message = plain(row.spoken('constraint_message'));
		return {
			name,
			label,
			made: made.map((given, i) => (check && !i && given.as.type !== 'text' ? { ...given, check, message } : given)),
			notes
		};
	}

	#silent(row: FormRow, name: string, label: Source['label']): Source {
		const calculation = row.cell('calculation');
		const calculated = conditionOf(calculation, this.#isSeveral);
		const why = calculation
			? `Dit is geen vraag maar een berekening. Er stond: ${calculation}`
			: 'Dit noteerde het apparaat. Wij noteren alleen wat mensen antwoorden.';
		return {
			name,
			label: isSilent(label) ? { '': name } : label,
			made: [],
			notes: [why],
			...(calculated ? { calculated } : {})
		};
	}
}

const notTaken: Record<string, string> = {
	calculation: 'Een antwoord uitrekenen voor mensen kan hier niet.',
	default: 'Het antwoord was al ingevuld. Dat doen wij niet: mensen beginnen met een leeg veld.',
	read_only: 'Een veld dat mensen niet kunnen wijzigen, kan hier niet.',
	repeat_count: 'Vragen herhalen kan hier niet.'
};
