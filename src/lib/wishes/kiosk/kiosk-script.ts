// The kiosk with a script: a wish is kept in the browser first, locked, and sent from there, so that a network that is
// gone costs nobody a wish. docs/decisions/0041 says how. Without a script the same form is sent as any other.
import { codeOf } from '#lib/contributions/code-signs.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { qrPath } from '#lib/ui/qr-path.ts';
import { whenIdle } from './idle.ts';
import type { Arrival, WaitingWish } from './kiosk.ts';
import { dropCopy, keepCopy } from './offline-copy.ts';
import { seal } from './sealing.ts';
import { sendAll, sendWish } from './sending.ts';
import { keepWaiting, listWaiting } from './waiting-wishes.ts';

/** In seconds. */
const AGAIN = 20;
const THANKS = 60;
const IDLE = { ask: 90, wait: 20 };

/** Which of its parts the screen shows. */
type Part = 'form' | 'arrived' | 'waits' | 'late';

class Kiosk extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		void this.#sendOn();
		setInterval(() => void this.#sendOn(), AGAIN * 1000);
		addEventListener('online', () => void this.#sendOn());
		if (!form) return void dropCopy();

		void navigator.storage?.persist();
		void keepCopy(location.pathname, this.dataset.worker!);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#hang(form);
		});
		for (const button of this.querySelectorAll<HTMLElement>('[data-again]')) button.onclick = () => this.#begin();
		// A browser that goes back or wakes up shows what the last person wrote, unless it is told not to.
		addEventListener('pageshow', ({ persisted }) => persisted && this.#begin());
		this.#forgetBySelf(form);
	}

	async #hang(form: HTMLFormElement) {
		const given = Object.fromEntries(new FormData(form)) as Record<string, string>;
		if (this.#busy) return;
		if (!given.text?.trim()) return this.#say('empty');
		this.#busy = true;
		const { text = '', author = '', neighbourhoodId = '' } = given;
		const code = codeOf(crypto.getRandomValues(new Uint8Array(12)));
		const wish = { onceKey: newOnceKey(), text, author, neighbourhoodId, code, writtenAt: new Date().toISOString() };
		await this.#bring(wish as WaitingWish, code);
		this.#busy = false;
	}

	#busy = false;

	async #bring(wish: WaitingWish, code: string) {
		const { to = '', of = '', lock = '' } = this.dataset;
		const locked = { to, of, sealed: await seal(lock, JSON.stringify(wish)) };
		const id = await keepWaiting(locked).catch(() => undefined);
		// Without room it can still go straight away, as number nothing.
		const heard = await sendWish({ ...locked, id: id ?? 0 }, 0);
		if (heard?.arrival && 'code' in heard.arrival) this.#thank(heard.arrival);
		else if (id === undefined && !heard) this.#say('full');
		else if (heard?.arrival && 'late' in heard.arrival) this.#wait('late', code);
		else if (heard) this.#say('full');
		else this.#wait('waits', code);
		void this.#sendOn();
	}

	#thank({ code, secret }: Extract<Arrival, { code: string }>) {
		const link = `${location.origin}/volg/${code}`;
		this.#show('arrived', { code, secret: secret.replaceAll(/(.{4})(?=.)/g, '$1 '), link });
	}

	#wait(part: 'waits' | 'late', code: string) {
		this.#show(part, { code, link: `${location.origin}/volg?code=${code}` });
	}

	#show(part: Part, said: { code?: string; secret?: string; link?: string } = {}) {
		for (const one of this.querySelectorAll<HTMLElement>('[data-part]')) one.hidden = one.dataset.part !== part;
		const shown = this.querySelector<HTMLElement>(`[data-part="${part}"]`)!;
		for (const name of ['code', 'secret'] as const) {
			const place = shown.querySelector(`[data-said="${name}"]`);
			if (place) place.textContent = said[name] ?? '';
		}
		if (said.link) draw(shown, said.link);
		// The next person begins at the title of the tree: a field with the focus would open a keyboard over the screen.
		(shown.querySelector<HTMLElement>('h1') ?? this.querySelector<HTMLElement>('h1'))?.focus();
		if (part === 'form') scrollTo(0, 0);
		else shown.scrollIntoView();
		clearTimeout(this.#leaving);
		this.querySelector('form')?.reset();
		this.#say();
		if (part !== 'form') this.#leaving = setTimeout(() => this.#show('form'), THANKS * 1000);
	}

	#leaving: ReturnType<typeof setTimeout> | undefined;

	/** What is wrong, above the form; the words stay where they are, for a colleague to write over. */
	#say(what?: 'empty' | 'full') {
		for (const one of ['empty', 'full'])
			for (const notice of this.querySelectorAll<HTMLElement>(`[data-${one}]`)) notice.hidden = one !== what;
		if (what) this.querySelector('textarea')?.focus();
	}

	#begin() {
		this.#close();
		this.#show('form');
	}

	#forgetBySelf(form: HTMLFormElement) {
		const fields = ['text', 'author', 'neighbourhoodId'];
		const isUsed = () => fields.some((name) => new FormData(form).get(name));
		whenIdle(IDLE, isUsed, { ask: () => this.#ask(), leave: () => this.#begin() });
		const stay = this.#dialog?.querySelector('button');
		if (stay) stay.onclick = () => this.#close();
	}

	#ask() {
		// Who touched the screen beside the question did not answer it: it is open still.
		if (!this.#dialog?.open) this.#dialog?.showModal();
	}

	get #dialog() {
		return this.querySelector('dialog');
	}

	#close() {
		this.#dialog?.close();
	}

	/** Sends what waits, and says on the screen how many do. A kiosk that was turned on or off shows so. */
	async #sendOn() {
		const heard = await sendAll(this.dataset.to!);
		const waiting = (await listWaiting()).length;
		const count = this.querySelector<HTMLElement>('[data-count]');
		if (count) count.hidden = !waiting;
		if (count) count.textContent = waiting === 1 ? '1 wens wacht op internet' : `${waiting} wensen wachten op internet`;
		const isForm = !this.querySelector<HTMLElement>('[data-part="form"]')?.hidden;
		if (heard && heard.on !== 'on' in this.dataset && isForm && !waiting) location.reload();
	}
}

function draw(shown: HTMLElement, link: string) {
	const { size, path } = qrPath(link);
	shown.querySelector('[data-qr]')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
	shown.querySelector('[data-qr] path')?.setAttribute('d', path);
}

if (!customElements.get('wish-kiosk')) customElements.define('wish-kiosk', Kiosk);
