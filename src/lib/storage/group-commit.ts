import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from '#lib/errors.ts';

interface Waiting {
	/** On the clock of `performance`. */
	since: number;
	work: () => Promise<unknown>;
	resolve: (result: unknown) => void;
	reject: (error: unknown) => void;
}

/** The largest number of changes that share one commit, so that nobody waits long for a crowd. */
const LARGEST_GROUP = 64;

/** In milliseconds: how long a change waits for another process that writes, as an import does, and how often it asks. */
const PATIENCE = 10_000;
const ASK_EVERY = 10;

/**
 * Many people who hand in at once share one commit, and so one write to disk. Each has a savepoint of
 * their own: who fails takes nobody along. Answers go out after the commit, so thanks means durable.
 */
export class GroupCommit {
	#waiting: Waiting[] = [];
	#busy = false;
	readonly exec: (sql: string) => void;
	readonly isOpen: () => boolean;
	readonly patience: number;

	constructor(exec: (sql: string) => void, isOpen: () => boolean, patience = PATIENCE) {
		this.exec = exec;
		this.isOpen = isOpen;
		this.patience = patience;
	}

	run<T>(work: () => Promise<T>): Promise<T> {
		// Who comes first drains for the others: each work keeps the surroundings of who asked for it, as the clock.
		const asAsked = AsyncLocalStorage.snapshot();
		return new Promise<T>((resolve, reject) => {
			const since = performance.now();
			this.#waiting.push({ since, work: () => asAsked(work), resolve: resolve as Waiting['resolve'], reject });
			if (this.#busy) return;
			this.#busy = true;
			// The requests that arrive in the same turn of the event loop join the group.
			setImmediate(() => void this.#drain());
		});
	}

	async #drain() {
		while (this.#waiting.length) {
			if (await this.#begin()) await this.#commit(this.#waiting.splice(0, LARGEST_GROUP));
		}
		this.#busy = false;
	}

	/** Waiting is done here and not in the database: that would stop the process, and all who only read. */
	async #begin() {
		try {
			this.exec('begin immediate');
			return true;
		} catch (error) {
			if (!isLocked(error)) for (const { reject } of this.#waiting.splice(0)) reject(error);
			for (const { resolve } of this.#outOfPatience()) resolve(tooBusy());
			if (this.#waiting.length) await pause(ASK_EVERY);
			return false;
		}
	}

	#outOfPatience() {
		const isOut = ({ since }: Waiting) => performance.now() - since > this.patience;
		const out = this.#waiting.filter(isOut);
		if (out.length) this.#waiting = this.#waiting.filter((waiting) => !isOut(waiting));
		return out;
	}

	async #commit(group: Waiting[]) {
		try {
			const answers: (() => void)[] = [];
			for (const waiting of group) answers.push(await this.#attempt(waiting));
			this.exec('commit');
			for (const answer of answers) answer();
		} catch (error) {
			if (this.isOpen()) this.exec('rollback');
			for (const { reject } of group) reject(error);
		}
	}

	async #attempt({ work, resolve, reject }: Waiting) {
		this.exec('savepoint one');
		try {
			const result = await work();
			this.exec('release one');
			return () => resolve(result);
		} catch (error) {
			this.exec('rollback to one');
			this.exec('release one');
			return () => reject(error);
		}
	}
}

const isLocked = (error: unknown) => String((error as { code?: unknown } | undefined)?.code).startsWith('SQLITE_BUSY');

const tooBusy = async () => refuse('busy');
