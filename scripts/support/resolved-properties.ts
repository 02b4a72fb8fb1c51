/**
 * Writes the tokens of the components of the design system out: what `--utrecht-button-color` stands for comes where it
 * is used, and of `var(--a, var(--b))` what a browser would take. What a municipality sets (`--basis-*`, and our own)
 * stays a custom property. A token that is set in more places than one, or in one that is not the root, stays too.
 */
export function resolveProperties(css: string): string {
	const values = rootValues(css);
	const declared = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name!));
	return css.replace(
		/([\w-]+):([^;{}]*var\([^;{}]*)/g,
		(_, property: string, value: string) =>
			`${property}:${settled(property, resolved(value, { values, declared }), declared)}`
	);
}

/** What comes of nothing or of nought times something, as short as a browser reads it. */
function settled(property: string, value: string, declared: Set<string>): string {
	const names = [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!);
	if (names.some((name) => OF_COMPONENTS.test(name) && !declared.has(name)))
		return property.startsWith('--') ? 'initial' : 'unset';
	return value.replaceAll(/calc\(var\([^()]*\)\s*\*\s*0(?:px)?\)/g, '0');
}

interface Known {
	/** Of tokens that are set once, at the root. */
	values: Map<string, string>;
	declared: Set<string>;
}

/** The names that belong to components, and not to the look of a municipality. */
const OF_COMPONENTS = /^--(?:utrecht|nl|voorbeeld)-/;

function rootValues(css: string) {
	const count = new Map<string, number>();
	for (const [, name] of css.matchAll(/(--[\w-]+)\s*:/g)) count.set(name!, (count.get(name!) ?? 0) + 1);
	const values = new Map<string, string>();
	for (const [, block] of css.matchAll(/:root\s*\{([^{}]*)\}/g))
		for (const [, name, value] of block!.matchAll(/(--[\w-]+)\s*:([^;{}]*)/g))
			if (OF_COMPONENTS.test(name!) && count.get(name!) === 1) values.set(name!, value!.trim());
	return values;
}

function resolved(value: string, known: Known): string {
	let out = '';
	let rest = value;
	for (let at = rest.indexOf('var('); at >= 0; at = rest.indexOf('var(')) {
		const end = closing(rest, at + 3);
		out += rest.slice(0, at) + replacement(rest.slice(at + 4, end), known);
		rest = rest.slice(end + 1);
	}
	return out + rest;
}

/** For what stands between the brackets of a `var()`. */
function replacement(inside: string, known: Known): string {
	const comma = inside.indexOf(',');
	const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
	const fallback = comma < 0 ? undefined : inside.slice(comma + 1).trim();
	const value = known.values.get(name);
	if (value !== undefined) return resolved(value, known);
	const isUnknown = OF_COMPONENTS.test(name) && !known.declared.has(name);
	if (isUnknown && fallback) return resolved(fallback, known);
	return fallback === undefined ? `var(${name})` : `var(${name},${resolved(fallback, known)})`;
}

/** Where the bracket that opens at this place closes. */
function closing(text: string, open: number) {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === '(') depth += 1;
		if (text[at] === ')' && --depth === 0) return at;
	}
	return text.length;
}
