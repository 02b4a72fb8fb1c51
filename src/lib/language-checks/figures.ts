import type { GateRule, RuleVerdict } from '#lib/language/gate.ts';
import { countLabels, ruleLabels } from '#lib/language/labels.ts';

/** `12,5`. */
export const figure = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

const singular: Partial<Record<GateRule, string>> = { score: 'punt' };

/** What was measured and what is allowed, in words. */
export function ruleInWords({ rule, measured, allowed, counted }: RuleVerdict) {
	const most = rule === 'score' ? `minder dan ${figure(allowed)}` : `hoogstens ${figure(allowed)}`;
	return {
		name: ruleLabels[rule].name,
		measured: measured === undefined ? 'Niet gemeten' : `${figure(measured)} ${unitOf(rule, measured, counted)}`,
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
