import { parse } from 'node-html-parser';
import { mostVotesTogether } from '#lib/agendas/priorities/counting/knapsack.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Measurement } from './measurement.ts';
import { withPlatform } from './platform.ts';

const PEOPLE = 50;
const TIMES = 9;

/** Fifty people who vote at once, each durable before the thanks; and how long dividing a large wijkbudget takes. */
export const measure = async (): Promise<Measurement[]> => {
	const voting = await withPlatform(async ({ origin }) => {
		const { path, body } = await findPoll(origin);
		let person = 0;
		const crowd = async () => {
			const all = Array.from({ length: PEOPLE }, () => vote(origin + path, body, person++));
			return (await Promise.all(all)).toSorted((a, b) => a - b);
		};
		// The first ones warm it up.
		await crowd();
		await crowd();
		const crowds: number[][] = [];
		for (let i = 0; i < TIMES; i++) crowds.push(await crowd());
		return { slowest: middle(crowds.map((times) => times.at(-1)!)), usual: middle(crowds.map(middle)) };
	});
	return [
		{ name: `${PEOPLE} people vote at once, the slowest`, figure: voting.slowest, unit: 'ms', atMost: 100 },
		{ name: '  the one in the middle', figure: voting.usual, unit: 'ms', atMost: 100 },
		{ name: 'dividing 500,000 euros over 60 plans', figure: dividing(), unit: 'ms', atMost: 100 }
	];
};

const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** The open poll of the example, and what a ballot without a letter says there. */
async function findPoll(origin: string) {
	const wijk = parse(await (await fetch(`${origin}/wijken/de-hoven`)).text());
	const path = wijk.querySelector('a[href*="/stemmen/"]')!.getAttribute('href')!;
	const page = parse(await (await fetch(origin + path)).text());
	const [first] = page.querySelectorAll('input[name^="keuze."]').map((input) => input.getAttribute('name')!);
	return { path, body: `code=&${first}=10` };
}

/** From a browser and an address of its own. In milliseconds. */
async function vote(url: string, body: string, person: number) {
	const began = performance.now();
	const answer = await fetch(url, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			origin: new URL(url).origin,
			'content-type': 'application/x-www-form-urlencoded',
			'x-forwarded-for': `10.${person >> 8}.${person & 255}.1`
		},
		body: `onceKey=${newOnceKey()}&${body}`
	});
	if (answer.status !== 303) throw new Error(`a ballot gets ${answer.status}`);
	return performance.now() - began;
}

/** Amounts that share no divisor, and votes of some thousands of people. */
function dividing() {
	const plans = Array.from({ length: 60 }, (_, i) => ({
		cost: 7001 + ((i * 7919) % 23_456),
		votes: 40 + ((i * 613) % 2900)
	}));
	return middle(
		Array.from({ length: TIMES }, () => {
			const began = performance.now();
			mostVotesTogether(plans, 500_000);
			return performance.now() - began;
		})
	);
}
