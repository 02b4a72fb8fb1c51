// What goes quicker with a script: moving rows, adding up points, counting characters, reading aloud. Each field works
// without it, and nothing here is sent that could not be filled in by hand. docs/decisions/0016 says how it gets there.

/** Buttons that move an option up and down. The places in the selects stay what is sent. */
class Ranking extends HTMLElement {
	connectedCallback() {
		const list = this.querySelector('ul');
		if (!list || this.querySelector('button')) return;
		const said = spoken(this);
		const rows = [...list.children].filter((row) => row instanceof HTMLElement);
		const placed = () => rows.filter(placeOf).toSorted((a, b) => Number(placeOf(a)) - Number(placeOf(b)));
		const show = (order: HTMLElement[], moved: HTMLElement, button: HTMLElement) => {
			for (const row of rows) selectIn(row).value = order.includes(row) ? String(order.indexOf(row) + 1) : '';
			list.append(...order, ...rows.filter((row) => !order.includes(row)));
			// A row that moves takes the focus away from what is in it.
			button.focus();
			said.textContent = `${selectIn(moved).ariaLabel}: ${selectIn(moved).selectedOptions[0]?.text}`;
		};
		for (const row of rows)
			for (const [way, sign, step] of ways) {
				const button = document.createElement('button');
				button.type = 'button';
				button.className = 'move';
				button.ariaLabel = row.dataset[way] ?? '';
				button.textContent = sign;
				button.onclick = () => show(moved(placed(), row, step, Number(this.dataset.most)), row, button);
				selectIn(row).after(button);
			}
		list.append(...placed(), ...rows.filter((row) => !placeOf(row)));
	}
}

const ways = [
	['down', '↓', 1],
	['up', '↑', -1]
] as const;

const selectIn = (row: Element) => row.querySelector('select')!;
const placeOf = (row: Element) => selectIn(row).value;

/** One place up or down. Up from nowhere is the last place that is free; down from the last place is nowhere. */
function moved(order: HTMLElement[], row: HTMLElement, step: 1 | -1, most: number) {
	const at = order.indexOf(row);
	if (at < 0) return step < 0 && order.length < most ? [...order, row] : order;
	const others = order.filter((one) => one !== row);
	return at + step > others.length ? others : others.toSpliced(Math.max(0, at + step), 0, row);
}

/** How many points there are left to divide. */
class Points extends HTMLElement {
	connectedCallback() {
		if (this.querySelector('.left')) return;
		const shown = document.createElement('p');
		shown.className = 'left';
		shown.role = 'status';
		this.append(shown);
		const count = () => {
			const given = [...this.querySelectorAll('input')].reduce((sum, { value }) => sum + (Number(value) || 0), 0);
			shown.textContent = leftOf(this, Number(this.dataset.total) - given);
		};
		this.addEventListener('input', count);
		count();
	}
}

/** How many characters one can still write. Who listens hears it when they pause. */
class Count extends HTMLElement {
	connectedCallback() {
		const area = this.querySelector('textarea');
		if (!area || this.querySelector('.left')) return;
		const shown = document.createElement('p');
		shown.className = 'left';
		shown.ariaHidden = 'true';
		this.append(shown);
		const said = spoken(this);
		let pause = 0;
		const count = () => {
			// As the server counts: an end of line is one, what stands around it none.
			shown.textContent = leftOf(this, Number(this.dataset.most) - area.value.trim().length);
			clearTimeout(pause);
			pause = window.setTimeout(() => (said.textContent = shown.textContent), 1500);
		};
		area.addEventListener('input', count);
		shown.textContent = leftOf(this, Number(this.dataset.most) - area.value.trim().length);
	}
}

/** A button that reads the questions aloud, where the browser has a voice for their language. */
class ReadAloud extends HTMLElement {
	connectedCallback() {
		if (!('speechSynthesis' in window) || this.querySelector('button')) return;
		const language = this.closest('[lang]')?.getAttribute('lang') ?? 'nl';
		const { read = '', stop = '' } = this.dataset;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'nl-button nl-button--subtle';
		button.textContent = read;
		button.onclick = () => {
			const speaking = button.textContent === stop;
			speechSynthesis.cancel();
			button.textContent = speaking ? read : stop;
			if (speaking) return;
			const words = new SpeechSynthesisUtterance(textOf(document.querySelector('main')));
			words.lang = language;
			words.onend = () => (button.textContent = read);
			speechSynthesis.speak(words);
		};
		const offer = () => {
			if (speechSynthesis.getVoices().some(({ lang }) => lang.startsWith(language))) this.append(button);
		};
		// Some browsers know their voices only after a while.
		speechSynthesis.addEventListener('voiceschanged', offer);
		offer();
		window.addEventListener('pagehide', () => speechSynthesis.cancel());
	}
}

const textOf = (main: HTMLElement | null) =>
	[...(main?.querySelectorAll<HTMLElement>('h1, h2, p, li, legend, label, .utrecht-form-field-description') ?? [])]
		.filter((element) => !element.closest('.no-print, samen-read-aloud') && !element.querySelector('p, label'))
		.map((element) => element.innerText)
		.filter(Boolean)
		.join('.\n');

const leftOf = ({ dataset }: HTMLElement, left: number) =>
	((left < 0 ? dataset.over : dataset.left) ?? '').replace('{n}', String(Math.abs(left)));

/** Where one writes what a screen reader is to say. */
function spoken(where: HTMLElement) {
	const said = document.createElement('p');
	said.className = 'visually-hidden';
	said.role = 'status';
	where.append(said);
	return said;
}

customElements.define('samen-ranking', Ranking);
customElements.define('samen-points', Points);
customElements.define('samen-count', Count);
customElements.define('samen-read-aloud', ReadAloud);
