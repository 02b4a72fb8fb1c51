import { AsyncLocalStorage } from 'node:async_hooks';

const stopped = new AsyncLocalStorage<Date>();

/** The moment at which the running work happens: now, unless `at` says otherwise. */
export const now = () => new Date(stopped.getStore() ?? Date.now());

/** Runs `work` as if it were that moment. The example municipality and the tests live through years this way. */
export const at = <T>(moment: string | Date, work: () => T): T => stopped.run(new Date(moment), work);
