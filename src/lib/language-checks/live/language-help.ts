import { choose, type Field } from './chosen-words.ts';

/** In milliseconds, after the last key. */
const PAUSE = 600;
/** Who listens hears it only when the writer rests. */
const REST = 1200;
const PATIENCE = 10_000;
/** In pixels: so much room the help keeps once it had it, so that the page stays where it is. */
const MOST_KEPT = 400;

/** Says beside a text what can be plainer in it, while somebody writes. The text itself it changes only when asked. */
export class LanguageHelp extends HTMLElement {
	#field: Field | null = null;
	#read = '';
	#shown = '';
	#timer = 0;
	#resting = 0;
	#asking: AbortController | undefined;

	connectedCallback() {
		if (this.#field) return;
		const { name = '' } = this.dataset;
		this.#field = this.querySelector<Field>(`:is(textarea, input)[name="${CSS.escape(name)}"]`);
		if (!this.#field) return;
		for (const asking of this.querySelectorAll<HTMLElement>('.ask')) asking.hidden = true;
		this.addEventListener('input', () => this.#later());
		this.addEventListener('click', (event) => this.#chosen(event));
		window.addEventListener('online', () => this.#later());
		void this.#look({ atStart: true });
	}

	#part = (name: 'help' | 'found' | 'away' | 'heard') => this.querySelector<HTMLElement>(`:scope .${name}`)!;

	#later() {
		clearTimeout(this.#timer);
		clearTimeout(this.#resting);
		this.#timer = window.setTimeout(() => void this.#look(), PAUSE);
	}

	/** Beside a text that stood there already, nothing is said when it has no hints: a form may have many such fields. */
	async #look({ atStart = false } = {}) {
		const text = this.#field!.value;
		// First: who went back to what was read does not want the answer on what stood there meanwhile.
		this.#asking?.abort();
		if (text === this.#read && this.#part('away').hidden) return this.#rest();
		if (!text.trim()) return this.#quiet(text);
		const asking = (this.#asking = new AbortController());
		const found = await this.#ask(text, asking.signal);
		if (asking.signal.aborted) return;
		this.#part('help').hidden = atStart && found !== undefined && !found.includes('data-start');
		this.#part('away').hidden = found !== undefined;
		if (found === undefined) return;
		this.#read = text;
		if (found !== this.#shown) this.#show([...new DOMParser().parseFromString(found, 'text/html').body.childNodes]);
		this.#shown = found;
		this.#rest();
	}

	/** Nothing is written, so there is nothing to say. */
	#quiet(text: string) {
		[this.#read, this.#shown] = [text, ''];
		this.#part('help').hidden = true;
	}

	async #ask(text: string, signal: AbortSignal): Promise<string | undefined> {
		const body = new URLSearchParams({ text });
		const patient = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
		try {
			const response = await fetch(this.dataset.to ?? '', { method: 'POST', body, signal: patient });
			return response.ok ? await response.text() : undefined;
		} catch {
			return undefined;
		}
	}

	/** Whoever stood on a button of the help stands on it still, or where it was. */
	#show(nodes: Node[]) {
		const found = this.#part('found');
		const standing = document.activeElement;
		const key = standing instanceof HTMLElement && found.contains(standing) ? (standing.dataset.key ?? '') : undefined;
		found.style.minBlockSize = `${Math.min(MOST_KEPT, found.offsetHeight)}px`;
		found.replaceChildren(...nodes);
		if (key === undefined) return;
		const again = [...found.querySelectorAll<HTMLElement>('[data-key]')].find((button) => button.dataset.key === key);
		(again ?? found).focus({ preventScroll: true });
	}

	#rest() {
		clearTimeout(this.#resting);
		this.#resting = window.setTimeout(() => this.#say(), REST);
	}

	#say() {
		const sentence = this.querySelector('[data-said]')?.textContent ?? '';
		const heard = this.#part('heard');
		if (this.contains(document.activeElement) && heard.textContent !== sentence) heard.textContent = sentence;
	}

	#chosen({ target }: MouseEvent) {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null;
		if (!button) return;
		const { start, end, use } = button.dataset;
		const part = { read: this.#read, start: Number(start), end: Number(end) };
		if (choose(this.#field!, part, use)) return;
		this.#part('heard').textContent = 'Deze woorden staan niet meer in de tekst.';
		void this.#look();
	}
}
