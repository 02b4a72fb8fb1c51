import { parts, type Rule, readRules, writeRules } from './css-rules.ts';

/**
 * Takes out declarations that never count: a later layer says the same property of everything that the selector can
 * match. Ours say so of a class alone (`.nl-button`), the design system's of the class in a state (`.nl-button:hover`).
 */
export function withoutOverruled(css: string): string {
	const rules = readRules(css);
	const layers = rules.filter(({ prelude, inside }) => prelude.startsWith('@layer') && inside !== undefined);
	const names = [...new Set(layers.map(({ prelude }) => prelude))];
	const laterThan = (rule: Rule) => (rule.prelude.startsWith('@layer') ? names.indexOf(rule.prelude) : names.length);
	return writeRules(
		rules.map((rule) =>
			layers.includes(rule)
				? without(rule, saidOfClasses(rules.filter((other) => laterThan(other) > laterThan(rule))))
				: rule
		)
	);
}

/** Of each class alone, outside `@media` and such: the properties that are set for it. */
function saidOfClasses(later: Rule[]): Map<string, Set<string>> {
	const said = new Map<string, Set<string>>();
	const flat = later.flatMap((rule) =>
		rule.prelude.startsWith('@layer') && typeof rule.inside === 'object' ? rule.inside : [rule]
	);
	for (const { prelude, inside } of flat)
		if (typeof inside === 'string')
			for (const name of parts(prelude).filter((selector) => /^\.[\w-]+$/.test(selector)))
				said.set(name, new Set([...(said.get(name) ?? []), ...declared(inside).map(([property]) => property)]));
	return said;
}

const declared = (inside: string) =>
	inside
		.split(/;(?![^(]*\))/)
		.filter((declaration) => declaration.trim())
		.map((declaration): [property: string, declaration: string] => [
			declaration.slice(0, declaration.indexOf(':')).trim(),
			declaration
		]);

function without({ prelude, inside }: Rule, said: Map<string, Set<string>>): Rule {
	if (typeof inside === 'object') return { prelude, inside: inside.map((rule) => without(rule, said)) };
	if (inside === undefined || prelude.startsWith('@')) return { prelude, inside };
	const classes = parts(prelude).map(subjectClass);
	const left = declared(inside).filter(
		([property, declaration]) =>
			declaration.includes('!important') ||
			!classes.every((name) => ways(property).some((way) => said.get(name ?? '')?.has(way)))
	);
	return { prelude, inside: left.map(([, declaration]) => declaration).join(';') };
}

/** The class with which what is matched begins; not of a part such as `::before`, which is something else. */
function subjectClass(selector: string): string | undefined {
	const bare = selector.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '');
	return /::|:(?:before|after|first-l)/.test(bare) ? undefined : /(?:^|[\s>+~])(\.[\w-]+)[^\s>+~]*$/.exec(bare)?.[1];
}

/** The property itself, and those that set it along with others. */
const ways = (property: string) => [
	property,
	...(/^(background)-(?:color|image|size|position|repeat)$/.exec(property)?.slice(1) ?? []),
	...(/^(border-inline-start|border-block-end)-(?:color|style|width)$/.exec(property)?.slice(1) ?? []),
	...(/^(padding|margin)-/.exec(property)?.slice(1) ?? [])
];
