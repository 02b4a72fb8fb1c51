import type { Season } from './season.ts';

/** The colours of a season. `leaves`: one for each branch in turn, the last for what has no branch yet. */
export interface Palette {
	sky: [high: string, low: string];
	sun: string;
	hills: [far: string, near: string];
	ground: string;
	grass: string;
	/** The leaves that are nobody's wish; in the winter the frost on the twigs. */
	crown: [shade: string, light: string];
	wood: string;
	bark: string;
	leaves: string[];
	bud: [fill: string, line: string];
	bloom: [fill: string, line: string, heart: string];
	withered: [fill: string, line: string];
}

export const palettes: Record<Season, Palette> = {
	spring: {
		sky: ['#d3e8f0', '#fdf3e7'],
		sun: '#fff4d6',
		hills: ['#cfe3d3', '#b9d7ac'],
		ground: '#9cc47f',
		grass: '#7fae62',
		crown: ['#bfdba0', '#d3e8b8'],
		wood: '#75563f',
		bark: '#8f6d52',
		leaves: ['#6da544', '#3f9366', '#a3b53d', '#2f8f86', '#82a83a', '#589a52', '#9ccb5e'],
		bud: ['#ffd35c', '#8f5f00'],
		bloom: ['#ffe3ea', '#c2416b', '#f2b134'],
		withered: ['#b79a78', '#6b4f33']
	},
	summer: {
		sky: ['#c4e3ee', '#fcf3dc'],
		sun: '#ffe9a8',
		hills: ['#bcd9c8', '#9cc793'],
		ground: '#7fb266',
		grass: '#65994e',
		crown: ['#9dca8d', '#b7dba4'],
		wood: '#6b4c36',
		bark: '#866348',
		leaves: ['#3c8a4a', '#1c6b78', '#8aa02c', '#2c6a3a', '#2f9a7c', '#66722a', '#86bd58'],
		bud: ['#ffcf4d', '#8a5a00'],
		bloom: ['#fff6f2', '#c2416b', '#f2b134'],
		withered: ['#b39370', '#644a2f']
	},
	autumn: {
		sky: ['#e3e2da', '#fbeed6'],
		sun: '#ffdf9e',
		hills: ['#d8cfae', '#c9b784'],
		ground: '#b29a5c',
		grass: '#947d43',
		crown: ['#ecc98c', '#f4dca9'],
		wood: '#5f432f',
		bark: '#7b5a41',
		leaves: ['#d77f22', '#b4492a', '#dba127', '#94402f', '#c26a1e', '#a87a22', '#a9ab48'],
		bud: ['#fff0b8', '#6b4a00'],
		bloom: ['#a8152a', '#fff1e6', '#ffd9c9'],
		withered: ['#8a7868', '#3f332a']
	},
	winter: {
		sky: ['#c3d3e0', '#f3efea'],
		sun: '#fffaf0',
		hills: ['#dbe5ea', '#e9eff1'],
		ground: '#f7fafb',
		grass: '#d3dfe4',
		crown: ['#cbd9e2', '#dce6ec'],
		wood: '#5b4a40',
		bark: '#786457',
		leaves: ['#5d8a86', '#4d7791', '#7f9a86', '#3f7076', '#7487a6', '#5a8270', '#8fb0ac'],
		bud: ['#ffe7a3', '#7a5200'],
		bloom: ['#ffd24a', '#7a4a00', '#fff6d8'],
		withered: ['#a39a92', '#4a423c']
	}
};
