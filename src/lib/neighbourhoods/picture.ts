import { createHash } from 'node:crypto';
import { drawMap, type Drawing, LETTER } from './drawing.ts';
import type { Label } from './labels.ts';
import type { MapWijk } from './outlines.ts';
import { readPoint } from './place.ts';
import { PIN } from './pin.ts';

/**
 * The map as a picture of its own, for an `<input type="image">`. `point`: a mark, when it lies in the municipality.
 * `colours`: the CSS that says what the colours of the theme are, light and dark.
 */
export function mapPicture(wijken: readonly MapWijk[], point: string, colours: string): string | undefined {
	const drawing = drawMap(wijken);
	if (!drawing) return undefined;
	const { width, height } = drawing.projection;
	const marked = readPoint(point, wijken);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
		`<style>${styleOf(colours)}</style>`,
		`<rect class="ground" width="${width}" height="${height}"/>`,
		...drawing.shapes.map(({ path, tint, wijk }) => {
			const chosen = wijk.id === marked?.wijk.id ? ' chosen' : '';
			return `<path class="wijk tint-${tint}${chosen}" d="${path}"/>`;
		}),
		...labelGroups(drawing, marked?.wijk.id),
		marked ? `<path class="pin" transform="translate(${marked.spot.map(Math.round).join(' ')})" d="${PIN}"/>` : '',
		'</svg>'
	].join('');
}

/** The colours of the theme that it needs. */
export const MAP_COLOURS = [
	'--samen-green-100',
	'--samen-green-200',
	'--samen-green-500',
	'--samen-sand-200',
	'--samen-sand-700',
	'--samen-clay',
	'--samen-sun',
	'--samen-paper',
	'--samen-on-green'
];

/** What lets the picture use its own style, and nothing else. */
export const policyFor = (picture: string) => {
	const [, style = ''] = /<style>([^<]*)<\/style>/.exec(picture) ?? [];
	return `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
};

const labelGroups = ({ narrow, wide }: Drawing, chosen: string | undefined) =>
	(['narrow', 'wide'] as const).map((name) => {
		const labels = (name === 'narrow' ? narrow : wide).map((label) => labelText(label, LETTER[name], chosen));
		return `<g class="names ${name}">${labels.join('')}</g>`;
	});

function labelText({ id, lines, x, y, isNumber }: Label, letter: number, chosen: string | undefined) {
	const top = y + (0.35 - (lines.length - 1) * 0.56) * letter;
	const words = lines.map(
		(line, i) => `<tspan x="${x}" y="${Math.round(top + i * 1.12 * letter)}">${escape(line)}</tspan>`
	);
	const circle = isNumber ? `<circle cx="${x}" cy="${y}" r="${Math.round(letter * 0.75)}"/>` : '';
	return `${circle}<text${id === chosen ? ' class="chosen-name"' : ''}>${words.join('')}</text>`;
}

const escape = (text: string) => text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!);

/** Like WijkMap.svelte, which has the theme around it. */
const styleOf = (colours: string) =>
	`${colours}
.ground{fill:var(--samen-paper)}
.wijk{stroke:var(--samen-paper);stroke-width:7;stroke-linejoin:round}
.tint-0{fill:var(--samen-green-100)}.tint-1{fill:var(--samen-green-200)}.tint-2{fill:var(--samen-sand-200)}.tint-3{fill:var(--samen-sun);fill-opacity:.3}
.chosen{fill:var(--samen-green-500);fill-opacity:1}
text{fill:var(--samen-sand-700);font:600 ${LETTER.narrow}px "Noto Sans",system-ui,sans-serif;text-anchor:middle}
.wide text{font-size:${LETTER.wide}px}
.names .chosen-name{fill:var(--samen-on-green);paint-order:stroke;stroke:var(--samen-green-500);stroke-width:14;stroke-linejoin:round}
circle{fill:var(--samen-paper)}
.names circle+.chosen-name{fill:var(--samen-sand-700);stroke:none}
.pin{fill:var(--samen-clay);stroke:var(--samen-paper);stroke-width:9;fill-rule:evenodd}
.wide{display:none}
@media (min-width:480px){.wide{display:inline}.narrow{display:none}}
@media (min-width:480px){.pin{stroke-width:6}}`.replaceAll('\n', '');
