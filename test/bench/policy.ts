import { HttpVisitor } from '#test/support/http-visitor.ts';
import { addLargePolicy, type LargePolicy } from './published-policy.ts';
import type { Measurement } from './measurement.ts';
import { databaseIn, withPlatform } from './platform.ts';

const TIMES = 7;

/** A document of 30,000 words, 600 paragraphs and 5,000 contributions: how soon one reads it, and what changed in it. */
export async function measure(): Promise<Measurement[]> {
	let policy: LargePolicy;
	return withPlatform(
		async (platform) => {
			const visitor = new HttpVisitor(platform.origin);
			const base = `/beleid/${policy.slug}`;
			const chapter = await read(visitor, `${base}/versies/2?hoofdstuk=${policy.chapter}`);
			const contents = await read(visitor, `${base}/versies/2`);
			const whole = await read(visitor, `${base}/versies/2?heel`);
			const compared = await read(visitor, `${base}/vergelijk/1/2`);
			const all = await read(visitor, `${base}/vergelijk/1/2?hoofdstuk=alles`);
			const worst = await read(visitor, `${base}/vergelijk/2/3`);
			const worstWhole = await read(visitor, `${base}/vergelijk/2/3?hoofdstuk=alles`);
			return [
				{ name: 'a chapter of a policy of 30,000 words', figure: chapter.ms, unit: 'ms', atMost: 30 },
				{ name: '  its page', figure: chapter.kilobytes, unit: 'kB', atMost: 60 },
				{ name: '  the page of contents', figure: contents.ms, unit: 'ms', atMost: 30 },
				{ name: '  its page', figure: contents.kilobytes, unit: 'kB', atMost: 60 },
				{ name: '  all on one page, to print', figure: whole.ms, unit: 'ms' },
				{ name: 'what changed in three of ten paragraphs', figure: compared.ms, unit: 'ms', atMost: 150 },
				{ name: '  all chapters on one page', figure: all.ms, unit: 'ms' },
				{ name: '  between two texts without a word in common', figure: worst.ms, unit: 'ms', atMost: 1000 },
				{ name: '  all chapters of those on one page', figure: worstWhole.ms, unit: 'ms', atMost: 1000 }
			];
		},
		(data) => {
			policy = addLargePolicy(databaseIn(data));
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
		size = Buffer.byteLength(html);
	}
	return { ms: times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]!, kilobytes: size / 1000 };
}
