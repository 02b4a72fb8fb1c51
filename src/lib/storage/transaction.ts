import { AsyncLocalStorage } from 'node:async_hooks';

/** Knows which transaction the running call is part of, so that nobody passes a `tx` around. */
export class CurrentTransaction<Tx> {
	#scopes = new AsyncLocalStorage<{ tx: Tx; open: boolean }>();

	get tx(): Tx | undefined {
		const scope = this.#scopes.getStore();
		return scope?.open ? scope.tx : undefined;
	}

	async run<T>(tx: Tx, work: () => Promise<T>) {
		const scope = { tx, open: true };
		try {
			return await this.#scopes.run(scope, work);
		} finally {
			// Work that outlives its transaction is no longer part of it.
			scope.open = false;
		}
	}
}
