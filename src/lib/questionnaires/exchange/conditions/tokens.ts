/** A piece of a condition in the language of another tool. */
export interface Token {
	kind: 'text' | 'number' | 'name' | 'word' | 'sign' | 'end';
	said: string;
}

/** Longer conditions are not read: nobody wrote them by hand. */
export const LONGEST = 20_000;

const pattern =
	/\s+|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\{([^{}]{1,200})\}|(\d+(?:\.\d+)?(?![\w]))|([A-Za-z_\d][\w.:#-]*)|(&&|\|\||==|!=|<>|<=|>=|[-+*/%=<>!(),[\]^])|./gsu;

/**
 * The pieces of a condition as LimeSurvey and SurveyJS write them; nothing when it has a sign that no condition has.
 * A name in braces is a `name`, a bare one a `word`.
 */
export function tokensOf(source: string): Token[] | undefined {
	if (source.length > LONGEST) return undefined;
	const tokens: Token[] = [];
	for (const [whole, double, single, name, number, word, sign] of source.matchAll(pattern)) {
		if (!whole.trim()) continue;
		if (double !== undefined || single !== undefined) tokens.push({ kind: 'text', said: unescaped(double ?? single!) });
		else if (name !== undefined) tokens.push({ kind: 'name', said: name.trim() });
		else if (number !== undefined) tokens.push({ kind: 'number', said: number });
		else if (word !== undefined) tokens.push({ kind: 'word', said: word });
		else if (sign !== undefined) tokens.push({ kind: 'sign', said: sign });
		else return undefined;
	}
	return [...tokens, { kind: 'end', said: '' }];
}

const unescaped = (text: string) => text.replace(/\\(.)/gs, '$1');
