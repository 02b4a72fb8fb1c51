import { AsyncLocalStorage } from 'node:async_hooks';

interface Waiting {
	work: () => Promise<unknown>;
	resolve: (result: unknown) => void;
	reject: (error: unknown) => void;
}

/** The largest number of changes that share one commit, so that nobody waits long for a crowd. */
const LARGEST_GROUP = 64;

/**
 * Many people who hand in at once share one commit, and so one write to disk. Each has a savepoint of
 * their own: who fails takes nobody along. Answers go out after the commit, so thanks means durable.
 */
export class GroupCommit {
	#waiting: Waiting[] = [];
	#busy = false;
	readonly exec: (sql: string) => void;
	readonly isOpen: () => boolean;

	constructor(exec: (sql: string) => void, isOpen: () => boolean) {
		this.exec = exec;
		this.isOpen = isOpen;
	}

	run<T>(work: () => Promise<T>): Promise<T> {
		// Who comes first drains for the others: each work keeps the surroundings of who asked for it, as the clock.
		const asAsked = AsyncLocalStorage.snapshot();
		return new Promise<T>((resolve, reject) => {
			this.#waiting.push({ work: () => asAsked(work), resolve: resolve as Waiting['resolve'], reject });
			if (this.#busy) return;
			this.#busy = true;
			// The requests that arrive in the same turn of the event loop join the group.
			setImmediate(() => void this.#drain());
		});
	}

	async #drain() {
		while (this.#waiting.length) await this.#commit(this.#waiting.splice(0, LARGEST_GROUP));
		this.#busy = false;
	}

	async #commit(group: Waiting[]) {
		try {
			this.exec('begin immediate');
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
