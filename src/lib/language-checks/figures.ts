import type { GateRule } from '#lib/language/gate.ts';
import { countLabels, ruleLabels } from '#lib/language/labels.ts';
import type { LanguageVerdict } from './verdict.ts';

/** `12,5`. */
export const figure = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

type Rule = LanguageVerdict['rules'][number];

/** In words: a sentence of more was a long one, before that was kept with the verdict. */
const LONGEST = 25;

/**
 * What was measured and what is allowed, in words. Of a rule that is no more its own name, without a unit. `longest`: in
 * words, where it says what counted as a long sentence.
 */
export function ruleInWords({ rule, measured, allowed, counted }: Rule, longest?: number) {
	const unit = measured !== undefined && isRule(rule) ? ` ${unitOf(rule, measured, counted)}` : '';
	return {
		name: nameOf(rule, longest),
		measured: measured === undefined ? 'Niet gemeten' : `${figure(measured)}${unit}`,
		allowed: rule === 'score' ? `Het moet minder dan ${figure(allowed)} zijn` : mostInWords(allowed)
	};
}

function nameOf(rule: string, longest?: number) {
	if (longest && rule === 'long_sentences') return `Zinnen van meer dan ${longest} woorden`;
	return isRule(rule) ? ruleLabels[rule].name : rule;
}

function mostInWords(allowed: number) {
	if (allowed === 0) return 'Er mag er geen zijn';
	return allowed === 1 ? 'Er mag er hoogstens 1 zijn' : `Het mogen er hoogstens ${figure(allowed)} zijn`;
}

/** “Lange zinnen: 4 van elke 100 zinnen. Het mogen er hoogstens 5 zijn.” Nothing for what was not measured. */
export function ruleSentence(rule: Rule, longest = LONGEST): string | undefined {
	const { name, measured, allowed } = ruleInWords(rule, longest);
	return rule.measured === undefined ? undefined : `${name}: ${measured}. ${allowed}.`;
}

/** Of what there are so many: a share, or of a short text the sentences and words themselves. */
export function unitOf(rule: GateRule, measured: number, counted?: boolean) {
	const [one, more] = (counted && countLabels[rule]) || [];
	if (one) return measured === 1 ? one : more;
	const [points] = ruleLabels[rule].unit.split(',');
	return measured === 1 ? (singular[rule] ?? points) : points;
}

export const isRule = (rule: string): rule is GateRule => rule in ruleLabels;

const singular: Partial<Record<GateRule, string>> = { score: 'punt' };
