type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How one language counts: `1 pytanie`, `2 pytania`, `5 pytań`. Numbers are written in the signs `0` to `9`. */
export function counter(locale: string) {
	const rules = new Intl.PluralRules(locale);
	const inDigits = new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: 15 });
	return {
		number: (value: number) => inDigits.format(value),
		/** The number with the form that goes with it. */
		counted: (value: number, forms: Forms) => `${inDigits.format(value)} ${forms[rules.select(value)] ?? forms.other}`,
		/** The form alone. */
		form: (value: number, forms: Forms) => forms[rules.select(value)] ?? forms.other
	};
}

/** Days as one writes them in a language, in full. Takes a moment, or a day as `2026-03-01`. */
export function dates(locale: string) {
	const long = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
		dateStyle: 'long',
		timeZone: 'Europe/Amsterdam'
	});
	return (moment: Date | string) => long.format(typeof moment === 'string' ? new Date(`${moment}T12:00Z`) : moment);
}

/** `from 1 to 5`, `from 1`, `up to 5`. `both`: the word before the first when there is a last as well. */
export function between({ from, upTo, and }: Record<'from' | 'upTo' | 'and', string>, both = from) {
	return <T>(least: T | undefined, most: T | undefined, say: (value: T) => string) => {
		if (least === undefined) return most === undefined ? '' : `${upTo} ${say(most)}`;
		return most === undefined ? `${from} ${say(least)}` : `${both} ${say(least)} ${and} ${say(most)}`;
	};
}
