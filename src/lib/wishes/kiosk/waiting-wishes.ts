// Where wishes wait in the browser, locked, until they came in: durable, also when the power fails.

export interface LockedWish {
	id: number;
	/** Where it goes. */
	to: string;
	/** The kiosk for which it was locked. */
	of: string;
	sealed: string;
	/** The server cannot take it: it stays, and is not sent again. */
	refused?: boolean;
}

const STORE = 'wensen';

/** Keeps it, and says under which number as soon as it is on the disk. Throws when there is no room. */
export const keepWaiting = (wish: Omit<LockedWish, 'id'>) =>
	within('readwrite', (store) => store.add(wish)).then((id) => Number(id));

export const listWaiting = () =>
	within('readonly', (store) => store.getAll() as IDBRequest<LockedWish[]>).then((wishes) =>
		wishes.filter(({ refused }) => !refused)
	);

/** It came in. */
export const removeWaiting = (id: number) => within('readwrite', (store) => store.delete(id));

export const setAside = (wish: LockedWish) => within('readwrite', (store) => store.put({ ...wish, refused: true }));

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
	const database = await (opened ??= openDatabase());
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(STORE, mode, { durability: 'strict' });
		const request = work(transaction.objectStore(STORE));
		transaction.oncomplete = () => resolve(request.result);
		transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
	});
}

let opened: Promise<IDBDatabase> | undefined;

const openDatabase = () =>
	new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('wens-kiosk', 1);
		request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true });
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('not opened'));
	});
