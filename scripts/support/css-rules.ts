/** A rule of a stylesheet: what stands before its brackets, and in them declarations or, in `@media` and such, rules. */
export interface Rule {
	prelude: string;
	/** `undefined` is a statement without brackets, such as `@layer a, b;`. */
	inside: string | Rule[] | undefined;
}

/** For stylesheets as the build makes them: small, without comments and without rules in rules. */
export function readRules(css: string): Rule[] {
	const rules: Rule[] = [];
	for (let at = 0; at < css.length;) {
		const end = next(css, at, '{;');
		const prelude = css.slice(at, end).trim();
		if (css[end] !== '{') {
			if (prelude) rules.push({ prelude, inside: undefined });
			at = end + 1;
			continue;
		}
		const close = closing(css, end);
		const body = css.slice(end + 1, close);
		rules.push({ prelude, inside: /^@(media|layer|supports|container)/.test(prelude) ? readRules(body) : body });
		at = close + 1;
	}
	return rules;
}

export const writeRules = (rules: Rule[]): string =>
	rules
		.map(({ prelude, inside }) =>
			inside === undefined
				? `${prelude};`
				: `${prelude}{${(typeof inside === 'string' ? inside : writeRules(inside)).replace(/;$/, '')}}`
		)
		.join('');

/** The parts of a list that stand between commas, where no brackets or quotes are open. */
export function parts(list: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (let at = next(list, 0, ','); at < list.length; at = next(list, from, ',')) {
		found.push(list.slice(from, at).trim());
		from = at + 1;
	}
	return [...found, list.slice(from).trim()];
}

/** Where one of these signs stands first, outside quotes and round brackets. */
function next(text: string, from: number, signs: string): number {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const sign = text[at]!;
		if (sign === '\\') at += 1;
		else if (sign === '"' || sign === "'") at = endOfQuote(text, at);
		else if (sign === '(') depth += 1;
		else if (sign === ')') depth -= 1;
		else if (depth === 0 && signs.includes(sign)) return at;
	}
	return text.length;
}

/** Where the curly bracket that opens at this place closes. */
function closing(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		const sign = text[at]!;
		if (sign === '\\') at += 1;
		else if (sign === '"' || sign === "'") at = endOfQuote(text, at);
		else if (sign === '{') depth += 1;
		else if (sign === '}' && --depth === 0) return at;
	}
	return text.length;
}

function endOfQuote(text: string, open: number): number {
	for (let at = open + 1; at < text.length; at++) {
		if (text[at] === '\\') at += 1;
		else if (text[at] === text[open]) return at;
	}
	return text.length;
}
