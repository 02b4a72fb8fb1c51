import { readFileSync, writeFileSync } from 'node:fs';
import { answerForms } from '#lib/questionnaires/downloads/forms.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import type { Served } from '#test/support/served-platform.ts';
import { addManyResponses } from './many-responses.ts';
import type { Measurement } from './measurement.ts';
import { databaseIn, withPlatform } from './platform.ts';

const ROWS = 100_000;

/** A download of many answers, in each form: how fast, in how much memory, and what another visitor notices of it. */
export const measure = async () => {
	let address = '';
	const prepare = (data: string) => (address = addManyResponses(databaseIn(data), ROWS));
	return withPlatform(async (platform) => {
		const editor = new HttpVisitor(platform.origin);
		await editor.signIn('eva@voorbeeld.example');
		const measured: Measurement[] = [{ name: 'memory before', figure: mostMemory(platform.pid), unit: 'MB' }];
		for (const form of Object.keys(answerForms)) {
			const waited = watch(platform);
			forgetMost(platform.pid);
			const before = processorSeconds(platform.pid);
			const { seconds, bytes } = await download(editor, `${address}/antwoorden/bestand`, form);
			const slowest = await waited();
			const worked = processorSeconds(platform.pid) - before;
			const megabytes = (bytes / 1024 / 1024).toFixed(0);
			measured.push(
				{ name: `answers as ${form} (${megabytes} MB)`, figure: ROWS / seconds, unit: 'rows/s', atLeast: 5000 },
				{ name: '  for each second of the processor', figure: ROWS / worked, unit: 'rows/s' },
				{ name: '  a page meanwhile, 95 of 100 within', figure: slowest, unit: 'ms', atMost: 100 },
				{ name: '  most memory (RSS)', figure: mostMemory(platform.pid), unit: 'MB', atMost: 150 }
			);
		}
		return measured;
	}, prepare);
};

/** From here the most that it holds counts anew. */
const forgetMost = (pid: number) => writeFileSync(`/proc/${pid}/clear_refs`, '5');

/** The most that a process held, in MB. */
const mostMemory = (pid: number) =>
	Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** How long all threads of a process worked, in hundredths that are the same on every Linux. */
function processorSeconds(pid: number) {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function download(editor: HttpVisitor, address: string, form: string) {
	const began = performance.now();
	const response = await editor.post(address, { form });
	let bytes = 0;
	for await (const piece of response.body!) bytes += piece.length;
	return { seconds: (performance.now() - began) / 1000, bytes };
}

/** Opens a page every now and then until the end. Returns, in ms, within which time 95 of 100 were there. */
function watch({ origin }: Served) {
	const waits: number[] = [];
	let going = true;
	const ended = (async () => {
		while (going) {
			const began = performance.now();
			await (await fetch(`${origin}/vragenlijsten`)).text();
			waits.push(performance.now() - began);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	})();
	return async () => {
		going = false;
		await ended;
		return waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0;
	};
}
