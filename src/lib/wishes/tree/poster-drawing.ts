import { landOf, type Piece } from './land.ts';
import { looksIn } from './looks.ts';
import { LINE_HEIGHT, type Label } from './labels.ts';
import { round } from '../plane.ts';
import { palettes, type Palette } from './palette.ts';
import type { Form, Scene } from './scene.ts';
import type { Season } from './season.ts';
import { shapesOf } from './shapes.ts';

/** The tree as a file of its own, with its colours, for paper. */
export function drawTree(scene: Scene, season: Season): string {
	const colours = palettes[season];
	const { x, y, width, height } = scene.view;
	return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${x} ${y} ${width} ${height}` }, [
		element('defs', {}, [skyOf(colours), ...scene.forms.map((form) => formOf(form, season, colours))]),
		element('rect', { x, y, width, height, fill: 'url(#sky)' }),
		...landOf(scene, season, colours).map(pieceOf),
		...crownIn(scene, colours),
		...scene.clouds.map(({ d, hue }) => element('path', { d, fill: colours.leaves[hue], opacity: 0.34 })),
		...(season === 'winter' ? [element('path', { d: scene.wood, fill: '#fff', transform: 'translate(-1 -4)' })] : []),
		element('path', { d: scene.wood, fill: colours.wood }),
		element('path', { d: scene.stems, fill: 'none', stroke: colours.wood, 'stroke-width': 1.4 }),
		...scene.boughs.map(({ hue, marks }) =>
			element(
				'g',
				{ fill: colours.leaves[hue] },
				marks.map(({ form, x, y }) => element('use', { href: `#${form}`, x, y }))
			)
		),
		...scene.labels.map(labelOf)
	]);
}

const crownIn = ({ crown }: Scene, { crown: [shade, light] }: Palette) => [
	element('path', { d: crown.shade, fill: shade }),
	element('path', { d: crown.light, fill: light })
];

type Attributes = Record<string, string | number | undefined>;

const element = (name: string, attributes: Attributes, inside: string[] = []) =>
	`<${name}${Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
		.join('')}>${inside.join('')}</${name}>`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const skyOf = ({ sky }: Palette) =>
	element('linearGradient', { id: 'sky', x2: 0, y2: 1 }, [
		element('stop', { 'stop-color': sky[0] }),
		element('stop', { offset: 1, 'stop-color': sky[1] })
	]);

const pieceOf = ({ d, fill, opacity }: Piece) => element('path', { d, fill, opacity });

const formOf = ({ name, kind, turn, scale }: Form, season: Season, colours: Palette) =>
	element(
		'g',
		{ id: name, transform: `rotate(${turn})scale(${scale})` },
		shapesOf(kind, season).map(({ d, role }) => element('path', { d, ...looksIn(colours)[role] }))
	);

function labelOf({ x, y, side, heart, line, lines, size }: Label): string {
	const top = y - (lines.length / 2 - 0.75) * size * LINE_HEIGHT;
	const text = { x, 'text-anchor': side === 'left' ? 'start' : 'end', 'font-family': 'Noto Sans', fill: INK };
	return [
		element('path', { d: line, fill: 'none', stroke: INK, 'stroke-width': size * 0.09, 'stroke-linejoin': 'round' }),
		element('circle', {
			cx: heart.x,
			cy: heart.y,
			r: size * 0.3,
			fill: '#fff',
			stroke: INK,
			'stroke-width': size * 0.12
		}),
		...lines.map((words, i) => {
			const isLast = i === lines.length - 1;
			const look = { 'font-size': isLast ? size * 0.85 : size, 'font-weight': isLast ? 400 : 700 };
			return element('text', { ...text, ...look, y: round(top + i * size * LINE_HEIGHT) }, [escaped(words)]);
		})
	].join('');
}

const INK = '#22262a';
