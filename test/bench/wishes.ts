import { gzipSync } from 'node:zlib';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { addLargeTree } from './large-tree.ts';
import type { Measurement } from './measurement.ts';
import { databaseIn, withPlatform } from './platform.ts';

const TIMES = 15;
const WISHES = 2000;

/** A wensboom with 2,000 wishes: how soon it is there, and what it weighs. */
export async function measure(): Promise<Measurement[]> {
	let tree = '';
	return withPlatform(
		async (platform) => {
			const visitor = new HttpVisitor(platform.origin);
			const whole = await read(visitor, tree);
			const branch = await read(visitor, `${tree}?tak=1`);
			return [
				{ name: `a wensboom with ${WISHES} wishes`, figure: whole.ms, unit: 'ms', atMost: 50 },
				{ name: '  its page, compressed', figure: whole.kilobytes, unit: 'kB', atMost: 60 },
				{ name: '  one branch of it', figure: branch.ms, unit: 'ms', atMost: 50 },
				{ name: '  its page, compressed', figure: branch.kilobytes, unit: 'kB', atMost: 60 }
			];
		},
		(data) => {
			tree = addLargeTree(databaseIn(data), WISHES);
		}
	);
}

async function read(visitor: HttpVisitor, path: string) {
	const times: number[] = [];
	let size = 0;
	for (let i = 0; i < TIMES; i++) {
		const began = performance.now();
		const { status, html } = await visitor.visit(path);
		if (status !== 200) throw new Error(`${path}: ${status}`);
		times.push(performance.now() - began);
		// As the platform sends it to a browser.
		size = gzipSync(html).length;
	}
	return { ms: times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]!, kilobytes: size / 1000 };
}
