import { setTimeout } from 'node:timers/promises';
import { closeDuePolls } from '#lib/agendas/priorities/closing.server.ts';
import { watchAgreements } from '#lib/agreements/watching.server.ts';
import { sendNews } from '#lib/chain/news/digest.server.ts';
import type { Configuration } from '#lib/configuration.ts';
import { indexWords } from '#lib/contributions/indexing.server.ts';
import { watchTerms } from '#lib/councils/watching.server.ts';
import { watchInitiatives } from '#lib/initiatives/watching.server.ts';
import { removeOldLimits } from '#lib/limits/limit.ts';
import { sendDueMails } from '#lib/mail/outbox.ts';
import { removeOldFiles, sender } from '#lib/mail/send.ts';
import { remindComers } from '#lib/meetings/reminding.server.ts';
import { makeMissingFiles } from '#lib/policies/files/background.server.ts';
import { removeOldComparisons } from '#lib/policies/kept-comparisons.ts';
import { wipeWhatIsOver } from '#lib/privacy/cleaning.server.ts';
import { measureMinutes } from '#lib/questionnaires/filling/measuring.server.ts';
import { sendDigests } from '#lib/remarks/digest.server.ts';
import { listMembers } from '#lib/remarks/members.server.ts';
import { remindMembers } from '#lib/remarks/round-telling.server.ts';
import { settleDatabase } from '#lib/storage/index.ts';
import { loggable } from '#lib/storage/loggable.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 3600 * SECOND;

/**
 * What happens in the background of this process: mails leave, new words come into the index, votes that are over are
 * counted, files are made, who is late or reads along is reminded, and what may not be kept goes. Returns what stops it:
 * the mail that is leaving is then written down as sent before the database closes, so that nobody gets it twice.
 */
export function startWorker(configuration: Configuration): () => Promise<void> {
	const send = sender(configuration);
	const stop = new AbortController();
	const running = [
		repeat(2 * SECOND, () => sendDueMails(send, stop.signal), stop.signal),
		repeat(15 * SECOND, indexWords, stop.signal),
		repeat(MINUTE, settleDatabase, stop.signal),
		repeat(MINUTE, closeDuePolls, stop.signal),
		repeat(MINUTE, () => makeMissingFiles(configuration.origin), stop.signal),
		repeat(15 * MINUTE, measureMinutes, stop.signal),
		repeat(15 * MINUTE, watchTerms, stop.signal),
		repeat(15 * MINUTE, watchInitiatives, stop.signal),
		repeat(15 * MINUTE, watchAgreements, stop.signal),
		repeat(10 * MINUTE, tellByDay, stop.signal),
		repeat(10 * MINUTE, () => sendNews(configuration.origin), stop.signal),
		repeat(HOUR, () => cleanUp(configuration), stop.signal)
	];
	return async () => {
		stop.abort();
		await Promise.all(running);
	};
}

/** Mails that go once a day: each remembers that it went, so looking often is not sending often. */
async function tellByDay() {
	await remindMembers(listMembers);
	await remindComers();
	await sendDigests();
}

async function cleanUp(configuration: Configuration) {
	removeOldLimits();
	removeOldComparisons();
	await removeOldFiles(configuration);
	await wipeWhatIsOver();
}

async function repeat(pause: number, work: () => Promise<unknown>, stop: AbortSignal) {
	for (;;) {
		await setTimeout(pause, undefined, { ref: false, signal: stop }).catch(() => undefined);
		if (stop.aborted) return;
		try {
			await work();
		} catch (error) {
			console.error('[worker]', loggable(error));
		}
	}
}
