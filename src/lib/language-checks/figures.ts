import type { GateRule, RuleVerdict } from '#lib/language/gate.ts';
import { ruleLabels } from '#lib/language/labels.ts';

/** `12,5`. */
export const figure = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

const singular: Partial<Record<GateRule, string>> = { score: 'punt' };

/** What was measured and what is allowed, in words. */
export function ruleInWords({ rule, measured, allowed }: RuleVerdict) {
	const { name, unit } = ruleLabels[rule];
	const [points] = unit.split(',');
	const most = rule === 'score' ? `minder dan ${figure(allowed)}` : `hoogstens ${figure(allowed)}`;
	return {
		name,
		measured:
			measured === undefined
				? 'Niet gemeten'
				: `${figure(measured)} ${measured === 1 ? (singular[rule] ?? points) : points}`,
		allowed: `Mag: ${allowed === 0 && rule !== 'score' ? 'geen' : most}`
	};
}
