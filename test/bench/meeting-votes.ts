import { Agent, request } from 'node:http';
import { answers } from '#lib/meetings/day/answer.ts';
import { findPreparedDay, openDay } from '#lib/meetings/day/days.server.ts';
import { listStatements, openStatement } from '#lib/meetings/day/statements.server.ts';
import { enterHall, type Pass } from '#lib/meetings/day/voting.server.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { connect, disconnect } from '#lib/storage/index.ts';
import type { Measurement } from './measurement.ts';
import { databaseIn, portOf, withPlatform } from './platform.ts';

const PHONES = 50;
const ROUNDS = 20;

/** Fifty people in one hall press a button at the same moment: how long each of them waits, durable and all. */
export const measure = async () => {
	const hall = { slug: '', statement: '', passes: [] as Pass[] };
	const prepare = async (data: string) => Object.assign(hall, await openHall(databaseIn(data)));
	return withPlatform(async (platform): Promise<Measurement[]> => {
		const agent = new Agent({ keepAlive: true, maxSockets: PHONES });
		const round = (turn: number) =>
			Promise.all(hall.passes.map((pass, i) => vote(agent, portOf(platform), hall, pass, answers[(i + turn) % 3]!)));
		// The first ones warm it up.
		for (let turn = 0; turn < 20; turn++) await round(turn);
		const waits: number[] = [];
		for (let turn = 0; turn < ROUNDS; turn++) waits.push(...(await round(turn)));
		agent.destroy();
		const sorted = waits.toSorted((a, b) => a - b);
		const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1]!;
		return [
			{ name: '50 phones vote at once, 95 in 100', figure: at(0.95), unit: 'ms', atMost: 100 },
			{ name: '  the last of them', figure: at(1), unit: 'ms', atMost: 100 }
		];
	}, prepare);
};

/** The meeting of the example that is still to come, with its first stelling open and fifty phones in the hall. */
async function openHall(file: string) {
	await connect(file);
	const eva = (await findPersonByEmail('eva@voorbeeld.example'))!;
	const { id, slug } = await findMeeting('koffie-en-plannen-in-waterrijk', eva);
	await openDay(eva, id);
	const statement = (await listStatements(id))[0]!.id;
	await openStatement(eva, id, statement);
	const { code } = await findPreparedDay(id);
	const passes: Pass[] = [];
	for (let i = 0; i < PHONES; i++) passes.push((await enterHall(code))!.pass);
	await disconnect();
	return { slug, statement, passes };
}

/** In milliseconds. */
const vote = (
	agent: Agent,
	port: number,
	{ slug, statement }: { slug: string; statement: string },
	pass: Pass,
	answer: string
) =>
	new Promise<number>((resolve, reject) => {
		const body = new URLSearchParams({ statement, answer }).toString();
		const headers = {
			origin: `http://localhost:${port}`,
			'content-type': 'application/x-www-form-urlencoded',
			'content-length': Buffer.byteLength(body),
			cookie: `zaal=${pass.token}.${pass.signature}`
		};
		const began = performance.now();
		const path = `/bijeenkomsten/${slug}/meedoen?/vote`;
		const sent = request({ host: '127.0.0.1', port, agent, path, method: 'POST', headers }, (response) => {
			response.resume();
			response.once('end', () => {
				if (response.statusCode === 303) resolve(performance.now() - began);
				else reject(new Error(`a vote was answered with ${response.statusCode}`));
			});
		});
		sent.once('error', reject);
		sent.end(body);
	});
