/** What became of keeping a text. */
export type Answer =
	{ kind: 'kept'; at: string; basedOn: string } | { kind: 'overtaken' | 'refused' | 'failing'; message: string };

export interface Beat {
	/** Who took over, in a sentence. */
	takenBy?: string;
	/** Who else is at work, in a sentence. */
	company: string;
}

/** In milliseconds: after that nobody answers any more. */
const PATIENCE = 15_000;

/** Brings words to the platform, and says that one is still there. */
export class Sender {
	readonly #to: string;
	#last: Promise<unknown> = Promise.resolve();

	constructor(to: string) {
		this.#to = to;
	}

	/** One at a time, in the order in which they were written. */
	save(fields: string[][]): Promise<Answer> {
		const sent = this.#last.then(() => this.#send(fields));
		this.#last = sent;
		return sent;
	}

	async beat(): Promise<Beat | undefined> {
		const response = await this.#post([['act', 'beat']]);
		return response?.ok ? ((await response.json()) as Beat) : undefined;
	}

	leave() {
		navigator.sendBeacon(this.#to, new URLSearchParams({ act: 'leave' }));
	}

	async #send(fields: string[][]): Promise<Answer> {
		const response = await this.#post([...fields, ['act', 'save']]);
		if (!response || response.status >= 500 || response.status === 429) return { kind: 'failing', message: '' };
		if (response.status === 404) return { kind: 'failing', message: 'Misschien bent u uitgelogd.' };
		const answer = (await response.json()) as { at: string; basedOn: string; message: string };
		if (response.ok) return { kind: 'kept', ...answer };
		return { kind: response.status === 409 ? 'overtaken' : 'refused', message: answer.message };
	}

	async #post(fields: string[][]) {
		const body = new URLSearchParams(fields);
		const signal = AbortSignal.timeout(PATIENCE);
		// Longer bodies may not outlive the page.
		const keepalive = String(body).length < 60_000;
		try {
			return await fetch(this.#to, { method: 'POST', body, signal, keepalive });
		} catch {
			return undefined;
		}
	}
}
