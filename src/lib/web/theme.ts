import theme from '../../styles/theme.css?raw';

/** The colours of this municipality as CSS, light and dark, for a picture that no stylesheet reaches. */
export function themeColours(...names: string[]): string {
	const [light = '', dark = ''] = theme.split('@media (prefers-color-scheme: dark)');
	const colours = (css: string) =>
		names.flatMap((name) => new RegExp(`${name}:\\s*#[0-9a-fA-F]{3,8};`).exec(css)?.[0] ?? []).join('');
	return `:root{${colours(light)}}@media (prefers-color-scheme:dark){:root{${colours(dark)}}}`;
}
