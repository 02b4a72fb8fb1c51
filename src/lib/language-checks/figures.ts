import type { GateRule } from '#lib/language/gate.ts';
import { countLabels, ruleLabels } from '#lib/language/labels.ts';
import type { LanguageVerdict } from './verdict.ts';

/** `12,5`. */
export const figure = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

/** What was measured and what is allowed, in words. Of a rule that is no more its own name, without a unit. */
export function ruleInWords({ rule, measured, allowed, counted }: LanguageVerdict['rules'][number]) {
	const most = rule === 'score' ? `minder dan ${figure(allowed)}` : `hoogstens ${figure(allowed)}`;
	const unit = measured !== undefined && isRule(rule) ? ` ${unitOf(rule, measured, counted)}` : '';
	return {
		name: isRule(rule) ? ruleLabels[rule].name : rule,
		measured: measured === undefined ? 'Niet gemeten' : `${figure(measured)}${unit}`,
		allowed: `Mag: ${allowed === 0 && rule !== 'score' ? 'geen' : most}`
	};
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
