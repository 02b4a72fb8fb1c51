type Rgb = [number, number, number];

/** What a custom property comes down to, in light or in dark: later declarations win, references are followed. */
export function readTheme(tokens: string, theme: string, scheme: 'light' | 'dark') {
	const [light, dark] = theme.split('@media (prefers-color-scheme: dark)') as [string, string | undefined];
	const declared = new Map(
		[tokens, light, scheme === 'dark' ? (dark ?? '') : '']
			.flatMap((css) => [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)])
			.map(([, name, value]) => [name!, value!.trim()])
	);
	return function colour(name: string): string {
		const value = declared.get(name);
		if (!value) throw new Error(`${name} has no value`);
		const reference = /^var\((--[\w-]+)\)$/.exec(value);
		return reference ? colour(reference[1]!) : value;
	};
}

/** From 1 to 21, after https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. Colours as #rrggbb or #rgb. */
export function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

function rgb(hex: string): Rgb {
	const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex)?.[1];
	if (!digits) throw new Error(`${hex} is no colour as #rrggbb`);
	const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
	return [0, 2, 4].map((at) => parseInt(whole.slice(at, at + 2), 16) / 255) as Rgb;
}

function luminance(colour: Rgb) {
	const [red, green, blue] = colour.map((part) =>
		part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	) as Rgb;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
