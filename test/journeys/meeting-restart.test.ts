import { copyFileSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findPreparedDay, openDay } from '#lib/meetings/day/days.server.ts';
import { listStatements, openStatement } from '#lib/meetings/day/statements.server.ts';
import { countVotes } from '#lib/meetings/day/tallies.server.ts';
import { enterHall } from '#lib/meetings/day/voting.server.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { connect, disconnect } from '#lib/storage/index.ts';
import { who } from '#test/support/canary.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { servePlatform } from '#test/support/served-platform.ts';

const slug = 'koffie-en-plannen-in-waterrijk';
const { folder, file, url } = inject('template');

// On PostgreSQL the served platform makes an example of its own, of which nothing is known here.
test.skipIf(url)('rule 7: votes survive a power cut, and the phones go on where they were', async () => {
	const data = mkdtempSync(join(folder, 'hall-'));
	const copy = join(data, 'samenspraak.sqlite');
	copyFileSync(file, copy);
	const { statement, passes } = await inDatabase(copy, openHall);

	const before = await servePlatform(data);
	const answers = await Promise.all(passes.map((pass) => vote(before.origin, pass, statement, 'agree')));
	expect(answers.every((status) => status === 303)).toBe(true);
	process.kill(before.pid, 'SIGKILL');

	const after = await servePlatform(data);
	const phone = phoneOf(after.origin, passes[0]!);
	expect((await phone.visit(`/bijeenkomsten/${slug}/meedoen`)).html).toContain('uw keuze');
	for (let i = 0; i < 2; i++) await vote(after.origin, passes[0]!, statement, 'unsure');
	await after.stop();
	const counts = await inDatabase(copy, async () => (await countVotes([statement])).get(statement));
	expect(counts).toEqual({ agree: 19, disagree: 0, unsure: 1 });
});

async function inDatabase<T>(target: string, work: () => Promise<T>) {
	await connect(target);
	try {
		return await work();
	} finally {
		await disconnect();
	}
}

async function openHall() {
	const eva = await who('eva@voorbeeld.example');
	const { id } = await findMeeting(slug, eva);
	await openDay(eva, id);
	const statement = (await listStatements(id))[0]!.id;
	await openStatement(eva, id, statement);
	const { code } = await findPreparedDay(id);
	const entered = await Promise.all(Array.from({ length: 20 }, () => enterHall(code)));
	return { statement, passes: entered.map((one) => `${one!.pass.token}.${one!.pass.signature}`) };
}

const phoneOf = (origin: string, pass: string) =>
	Object.assign(new HttpVisitor(origin), { cookies: [{ name: 'zaal', value: pass, url: origin }] });

const vote = async (origin: string, pass: string, statement: string, answer: string) => {
	const headers = { origin, accept: 'text/html', cookie: `zaal=${pass}` };
	const body = new URLSearchParams({ statement, answer });
	const to = `${origin}/bijeenkomsten/${slug}/meedoen?/vote`;
	return (await fetch(to, { method: 'POST', headers, body, redirect: 'manual' })).status;
};
