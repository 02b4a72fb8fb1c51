import type { Judgement } from '#lib/language/analysis.ts';
import type { GateRule } from '#lib/language/gate.ts';
import type { Hint, HintKind } from '#lib/language/hints/hint.ts';
import { judgeParts } from '#lib/language/judgement.ts';
import { hintLabels, ruleLabels } from '#lib/language/labels.ts';
import type { Language } from '#lib/language/loading.ts';
import { readPart, type Part } from '#lib/language/part.ts';
import { standardSettings } from '#lib/language/settings.ts';
import { exceptions } from './exceptions.ts';
import type { Group } from './groups.ts';
import type { OwnText } from './own-text.ts';

export interface Judged extends Group {
	judgement: Judgement;
}

const settings = { ...standardSettings, glossary: exceptions };

/** Each group that is long enough for a score, and those that are not put together by their kind. */
export function judgedGroups(groups: Group[], language: Language): Judged[] {
	const judged = groups.filter(({ texts }) => texts.length).map((group) => judgedGroup(group, language));
	const short = judged.filter(({ judgement }) => !judgement.reliable);
	const together = Map.groupBy(short, ({ sort, isForResidents }) => `${sort}${isForResidents ? ' for inwoners' : ''}`);
	return [
		...judged.filter(({ judgement }) => judgement.reliable),
		...[...together].map(([name, [first, ...others]]) => {
			const texts = [first!, ...others].flatMap((group) => group.texts);
			return judgedGroup({ ...first!, name: `short: ${name}`, texts }, language);
		})
	];
}

const judgedGroup = (group: Group, language: Language): Judged => ({
	...group,
	judgement: judgeParts(
		linesOf(group).map((line) => partOf(line, language)),
		language.version,
		settings
	).judgement
});

const linesOf = ({ texts }: Group) => [...new Set(texts.map(lineOf))];

const lineOf = ({ text, isHeading }: OwnText) => (isHeading ? `# ${text}` : text);

const parts = new Map<string, Part>();

/** A component stands on many pages: its words are read once. */
function partOf(text: string, language: Language): Part {
	const known = parts.get(text) ?? readPart(text, language, settings);
	parts.set(text, known);
	return known;
}

/** Which rules of the gate the group fails, with what, and in which texts. */
export const failedRules = ({ judgement, texts }: Judged, language: Language) =>
	judgement.gate.rules
		.filter(({ passed }) => !passed)
		.map(({ rule, measured, allowed }) => {
			const isOf = ({ kind }: Hint) => kindsOf[rule]?.includes(kind);
			const found = texts.filter((own) => partOf(lineOf(own), language).hints.some(isOf));
			const said = found.map(({ file, line, text }) => `\n  ${file}:${line} “${text}”`).join('');
			return `${ruleLabels[rule].name}: ${measured}, en ${allowed} mag${said}`;
		});

const kindsOf: Partial<Record<GateRule, HintKind[]>> = {
	long_sentences: ['long_sentence'],
	passives: ['passive'],
	hard_words: ['hard_word', 'archaic_word', 'prepositional_phrase', 'happening', 'dient_te'],
	abbreviations: ['abbreviation', 'acronym']
};

/** A text by itself with its serious hints. A label is read as a sentence: hard words are hard there too. */
export function seriousIn({ text }: OwnText, language: Language): { read: string; hints: Hint[] } {
	const read = asSentence(text);
	return { read, hints: partOf(read, language).hints.filter(({ serious }) => serious) };
}

const asSentence = (text: string) => (/[.?!:…]["”’)]*$/.test(text) ? text : `${text}.`);

/** Would this text get a serious hint if the term were no exception? */
export function needs({ text }: OwnText, term: string, language: Language): boolean {
	const glossary = exceptions.filter((one) => one.term !== term);
	return readPart(asSentence(text), language, { ...settings, glossary }).hints.some(({ serious }) => serious);
}

/** Where it stands, what is hard about it and what to write. */
export function problemsOf(own: OwnText, language: Language): string[] {
	const { read, hints } = seriousIn(own, language);
	return hints.map(({ kind, range, explanation, alternatives }) => {
		const instead = alternatives.length ? ` Schrijf: ${alternatives.map((one) => `“${one}”`).join(' of ')}.` : '';
		const words = read.slice(range.start, range.end);
		return `${own.file}:${own.line} “${read}”\n  ${hintLabels[kind]}, “${words}”: ${explanation}${instead}`;
	});
}
