// A page in a hall with bad wifi: it asks whether there is something new, and sends again what did not arrive. Without it
// the page refreshes by itself, and one presses again. docs/decisions/0047 says why, and 0016 how a script gets there.

/** In milliseconds. */
const AGAIN = 3000;
const SECOND = 1000;

/** Changes what is in it when the same page says something else. */
class Live extends HTMLElement {
	#sending = 0;

	connectedCallback() {
		const seconds = Number(this.dataset.seconds);
		if (seconds) window.setInterval(() => void this.#ask(), seconds * SECOND);
		this.addEventListener('submit', (event) => {
			const form = event.target;
			if (!(form instanceof HTMLFormElement) || form.enctype === 'multipart/form-data') return;
			event.preventDefault();
			void this.#send(form, event.submitter);
		});
	}

	/** `stand`: where a few bytes say whether there is anything new; without it the page itself does. */
	async #ask() {
		if (document.hidden || this.#sending) return;
		const { stand } = this.dataset;
		if (stand) {
			const said = await pageAt(stand);
			if (said === undefined || said === this.dataset.stamp) return;
		}
		const page = await pageAt(location.pathname + location.search);
		if (page !== undefined && !this.#sending) this.#show(page, false);
	}

	/** Until it arrived: what is sent twice counts once. Who presses something else meanwhile, means that. */
	async #send(form: HTMLFormElement, button: HTMLElement | null) {
		const turn = ++this.#sending;
		const to = (button instanceof HTMLButtonElement && button.getAttribute('formaction')) || form.action;
		const data = new FormData(form, button);
		const body = new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
		while (turn === this.#sending) {
			const answer = await fetch(to, { method: 'POST', body, headers: { accept: 'text/html' } }).catch(() => undefined);
			const page = answer && answer.status !== 503 ? await answer.text().catch(() => undefined) : undefined;
			if (turn !== this.#sending) return;
			this.#wait(page === undefined);
			if (page !== undefined) {
				this.#sending = 0;
				return this.#show(page, true);
			}
			await new Promise((resolve) => setTimeout(resolve, AGAIN));
		}
	}

	#wait(waits: boolean) {
		const notice = document.querySelector<HTMLElement>('[data-waits]');
		if (notice) notice.hidden = !waits;
	}

	/** `pressed`: by the visitor, who then goes on from the top of what is new. */
	#show(html: string, pressed: boolean) {
		const page = new DOMParser().parseFromString(html, 'text/html');
		const fresh = page.querySelector<HTMLElement>('samen-live');
		if (!fresh) return location.reload();
		if (!pressed && fresh.dataset.stamp === this.dataset.stamp) return;
		this.dataset.stamp = fresh.dataset.stamp ?? '';
		this.replaceChildren(...fresh.childNodes);
		document.title = page.title;
		const start = this.querySelector<HTMLElement>('[autofocus], [data-start]');
		if (pressed) start?.focus();
		const heard = document.querySelector('[data-heard]');
		if (heard && !pressed) heard.textContent = start?.textContent ?? '';
	}
}

const pageAt = (address: string) =>
	fetch(address, { cache: 'no-store', headers: { accept: 'text/html' } })
		.then((answer) => (answer.ok ? answer.text() : undefined))
		.catch(() => undefined);

customElements.define('samen-live', Live);
