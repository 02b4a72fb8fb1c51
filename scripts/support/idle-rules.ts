import { parts, type Rule, readRules, writeRules } from './css-rules.ts';

/** Says of a class, an attribute with its value or a state of a field whether a page of ours has it. */
export type IsUsed = (what: string) => boolean;

/**
 * Takes out what can do nothing: selectors that look for what no page has, also within `:has()` and `:is()`; tokens in a
 * layer that the theme sets again outside of it; and rules in which nothing is left.
 */
export function withoutIdleRules(css: string, isUsed: IsUsed): string {
	const rules = readRules(css);
	const themed = namesOf(rules.filter(({ prelude }) => prelude === ':root'));
	return writeRules(busy(rules, { isUsed, themed, isLayered: false }));
}

/** A rule that lost all it said. */
export const withoutEmptyRules = (css: string): string =>
	writeRules(busy(readRules(css), { isUsed: () => true, themed: new Set(), isLayered: false }));

interface Known {
	isUsed: IsUsed;
	/** What the theme sets. */
	themed: Set<string>;
	isLayered: boolean;
}

const busy = (rules: Rule[], known: Known): Rule[] => rules.flatMap((rule) => busyRule(rule, known));

function busyRule({ prelude, inside }: Rule, known: Known): Rule[] {
	if (inside === undefined) return [{ prelude, inside }];
	if (typeof inside !== 'string') {
		const left = busy(inside, { ...known, isLayered: known.isLayered || prelude.startsWith('@layer') });
		return left.length ? [{ prelude, inside: left }] : [];
	}
	if (prelude.startsWith('@')) return [{ prelude, inside }];
	const selectors = parts(prelude).filter((selector) => isPossible(selector, known.isUsed));
	const says = known.isLayered && prelude === ':root' ? withoutThemed(inside, known.themed) : inside;
	return selectors.length && /[^;\s]/.test(says) ? [{ prelude: selectors.join(','), inside: says }] : [];
}

/** What stands in `:not()` is no condition that a page must meet; of a list in `:is()` one is enough. */
function isPossible(selector: string, isUsed: IsUsed): boolean {
	const lists = [...selector.matchAll(/:(not|is|where|has)\(((?:[^()]|\([^()]*\))*)\)/g)];
	const rest = lists.reduce((text, [list]) => text.replace(list, ''), selector);
	return (
		[...rest.matchAll(/\.-?[A-Za-z_][\w-]*|\[[\w-]+=[^\]]*\]|::?(?:disabled|placeholder)/g)].every(([what]) =>
			isUsed(what)
		) && lists.every(([, kind, list]) => kind === 'not' || parts(list!).some((part) => isPossible(part, isUsed)))
	);
}

/** A layer loses from what stands in none, so what the theme says counts wherever it stands. */
const withoutThemed = (declarations: string, themed: Set<string>) =>
	declarations.replaceAll(/(--[\w-]+)\s*:[^;]*(?:;|$)/g, (declaration, name: string) =>
		themed.has(name) ? '' : declaration
	);

const namesOf = (rules: Rule[]) =>
	new Set(
		rules.flatMap(({ inside }) =>
			typeof inside === 'string' ? [...inside.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name!) : []
		)
	);
