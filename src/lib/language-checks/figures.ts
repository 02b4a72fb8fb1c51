import type { GateRule } from '#lib/language/gate.ts';
import { ruleLabels } from '#lib/language/labels.ts';
import type { LanguageVerdict } from './verdict.ts';

/** `12,5`. */
export const figure = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

const singular: Partial<Record<GateRule, string>> = { score: 'punt' };

/** What was measured and what is allowed, in words. */
export function ruleInWords({ rule: named, measured, allowed }: LanguageVerdict['rules'][number]) {
	const rule = isRule(named) ? named : undefined;
	const { name, unit } = rule ? ruleLabels[rule] : { name: named, unit: '' };
	const [points] = unit.split(',');
	const most = rule === 'score' ? `minder dan ${figure(allowed)}` : `hoogstens ${figure(allowed)}`;
	return {
		name,
		measured:
			measured === undefined
				? 'Niet gemeten'
				: `${figure(measured)} ${measured === 1 ? ((rule && singular[rule]) ?? points) : points}`,
		allowed: `Mag: ${allowed === 0 && rule !== 'score' ? 'geen' : most}`
	};
}

export const isRule = (rule: string): rule is GateRule => rule in ruleLabels;
