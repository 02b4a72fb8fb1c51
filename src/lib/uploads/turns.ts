import { refuse } from '#lib/errors.ts';

const MOST_WAITING = 20;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** One at a time: a photo in the making takes tens of megabytes. Who comes when many wait reads that it is busy. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (waiting >= MOST_WAITING) refuse('busy');
	waiting++;
	const turn = last.then(work);
	last = turn.catch(() => undefined);
	try {
		return await turn;
	} finally {
		waiting--;
	}
}
