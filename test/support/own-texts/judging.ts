import { analyse, type Analysis } from '#lib/language/analysis.ts';
import type { Hint } from '#lib/language/hints/hint.ts';
import { hintLabels, ruleLabels } from '#lib/language/labels.ts';
import type { Language } from '#lib/language/loading.ts';
import { exceptions } from './exceptions.ts';
import type { Group } from './groups.ts';
import type { OwnText } from './own-text.ts';

export interface Judged extends Group {
	analysis: Analysis;
}

/** Each group that is long enough for a score, and those that are not put together by their kind. */
export function judgedGroups(groups: Group[], language: Language): Judged[] {
	const judged = groups.filter(({ texts }) => texts.length).map((group) => judgedGroup(group, language));
	const [long, short] = [judged.filter(({ analysis }) => analysis.reliable), judged.filter(isShort)];
	const together = Map.groupBy(short, ({ sort, isForResidents }) => `${sort}${isForResidents ? ' for inwoners' : ''}`);
	return [
		...long,
		...[...together].map(([name, [first, ...others]]) =>
			judgedGroup(
				{ ...first!, name: `short: ${name}`, texts: [first!, ...others].flatMap(({ texts }) => texts) },
				language
			)
		)
	];
}

const isShort = ({ analysis }: Judged) => !analysis.reliable;

function judgedGroup(group: Group, language: Language): Judged {
	const lines = group.texts.map(({ text, isHeading }) => (isHeading ? `# ${text}` : text));
	const text = [...new Set(lines)].join('\n\n');
	return { ...group, analysis: analyse(text, language, { glossary: exceptions }) };
}

/** Which rules of the gate the group fails, and with what. */
export const failedRules = ({ analysis }: Judged) =>
	analysis.gate.rules
		.filter(({ passed }) => !passed)
		.map(({ rule, measured, allowed }) => `${ruleLabels[rule].name}: ${measured}, en ${allowed} mag`);

/** A text by itself with its serious hints. A label is read as a sentence: hard words are hard there too. */
export function seriousIn(
	{ text }: OwnText,
	language: Language,
	glossary = exceptions
): { read: string; hints: Hint[] } {
	const read = /[.?!:…]["”’)]*$/.test(text) ? text : `${text}.`;
	return { read, hints: analyse(read, language, { glossary }).hints.filter(({ serious }) => serious) };
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
