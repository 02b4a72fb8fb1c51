// What goes quicker with a script at the sheet: selecting words with the mouse, a finger or the keys, arrows from line to
// line, and no page that loads anew. The server decides: what it answers takes the place of what stood there.
import { selectedIn, type Selected } from './selected.ts';

type Undo = { action: string; fields: Record<string, string> }[];

class Marking extends HTMLElement {
	#undo: Undo = [];

	connectedCallback() {
		document.addEventListener('selectionchange', this.#select);
		this.addEventListener('submit', this.#submit);
		this.addEventListener('keydown', this.#move);
		this.addEventListener('click', this.#click);
	}

	disconnectedCallback() {
		document.removeEventListener('selectionchange', this.#select);
	}

	/** Selected words open the bar; what is typed in the bar itself does not close it. */
	#select = () => {
		const bar = this.querySelector<HTMLDetailsElement>('[data-bar]');
		const sheet = this.querySelector('[data-lines]');
		if (!bar || !sheet || bar.contains(document.activeElement)) return;
		const selected = selectedIn(sheet, document.getSelection());
		if (selected) this.#open(bar, selected);
		else if (bar.dataset.open !== undefined) this.#close(bar);
	};

	#open(bar: HTMLDetailsElement, { from, to, words, table }: Selected) {
		bar.open = true;
		bar.dataset.open = '';
		fill(bar, { from: String(from), to: String(to), words, tableName: table });
		bar.querySelector<HTMLElement>('[data-close]')!.hidden = false;
	}

	#close(bar: HTMLDetailsElement) {
		bar.open = false;
		delete bar.dataset.open;
		fill(bar, { from: '', to: '', words: '' });
		bar.querySelector<HTMLElement>('[data-close]')!.hidden = true;
	}

	/** Who selected words did not mean to tick the line that they are in. */
	#click = (event: Event) => {
		const target = event.target instanceof Element ? event.target : undefined;
		if (target?.closest('[data-close]')) this.#close(target.closest('[data-bar]')!);
		else if (target?.closest('[data-undo] button')) void this.#takeBack();
		else if (target?.closest('label') && !document.getSelection()?.isCollapsed) event.preventDefault();
	};

	#move = (event: KeyboardEvent) => {
		const { target, key } = event;
		const bar = this.querySelector<HTMLDetailsElement>('[data-bar][data-open]');
		if (key === 'Escape' && bar) return this.#close(bar);
		if (!(target instanceof HTMLInputElement) || target.name !== 'piece') return;
		const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
		if (!step) return;
		const pieces = [...this.querySelectorAll<HTMLInputElement>('input[name="piece"]')];
		event.preventDefault();
		pieces[pieces.indexOf(target) + step]?.focus();
	};

	#submit = (event: SubmitEvent) => {
		if (!(event.target instanceof HTMLFormElement)) return;
		event.preventDefault();
		// Its field of that name hides the id of the form.
		const removed = this.querySelector<HTMLElement>(`[data-mark="${event.target.dataset.of ?? ''}"]`);
		void this.#send(event.target.action, new FormData(event.target), removed ? backOf(removed, this) : undefined);
	};

	/** Nothing comes through: the form goes as without a script, so that one reads what is wrong. */
	async #send(action: string, body: FormData, undo?: Undo) {
		const known = marksOf(this);
		const lines = action.includes('lines');
		const place = lines ? (body.getAll('piece').at(-1) as string | undefined) : undefined;
		const answer = await fetch(action, { method: 'POST', body: new URLSearchParams([...body] as [string, string][]) });
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const fresh = page.querySelector('samen-marking');
		if (!fresh) return location.reload();
		const problem = answer.ok ? '' : (page.querySelector('.utrecht-alert--error')?.textContent ?? '').trim();
		this.#swap(fresh, problem);
		if (answer.ok) {
			const added = marksOf(this).filter((id) => !known.includes(id));
			this.#undo = undo ?? added.map((id) => ({ action: '?/remove', fields: { id } }));
		}
		this.querySelector<HTMLElement>('[data-undo]')!.hidden = !this.#undo.length;
		document.getSelection()?.removeAllRanges();
		if (place) this.#after(Number(place.split('-')[1]));
	}

	#swap(fresh: Element, problem: string) {
		const ticked = new Set(
			[...this.querySelectorAll<HTMLInputElement>('input[name="piece"]:checked')].map(({ value }) => value)
		);
		for (const part of ['[data-sum]', '[data-desk]'])
			this.querySelector(part)!.replaceChildren(...fresh.querySelector(part)!.childNodes);
		for (const piece of this.querySelectorAll<HTMLInputElement>('input[name="piece"]'))
			if (ticked.has(piece.value)) piece.checked = true;
		this.querySelector('[data-status]')!.textContent = problem || this.querySelector('[data-sum]')!.textContent;
		document.querySelector('.marking-problem')?.remove();
		if (!problem) return;
		const said = document.createElement('p');
		said.className = 'marking-problem utrecht-alert utrecht-alert--error';
		said.textContent = problem;
		this.querySelector('[data-sum]')!.after(said);
	}

	/** The next line that is still free. */
	#after(end: number) {
		const next = [...this.querySelectorAll<HTMLInputElement>('input[name="piece"]')].find(
			({ value }) => Number(value.split('-')[0]) >= end
		);
		next?.focus();
	}

	async #takeBack() {
		const steps = this.#undo;
		this.#undo = [];
		for (const { action, fields } of steps) {
			const body = new FormData();
			for (const [name, value] of Object.entries(fields)) body.set(name, value);
			await this.#send(action, body, []);
		}
	}
}

const marksOf = (element: Element) =>
	[...element.querySelectorAll<HTMLElement>('[data-mark]')].map(({ dataset }) => dataset.mark!);

/** How to put back a mark that goes. */
function backOf(mark: HTMLElement, sheet: Element): Undo {
	const value = (name: string, within: Element = mark) =>
		within.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
	const { from = '', to = '' } = mark.dataset;
	const words = mark.querySelector('.words')?.textContent?.trim() ?? '';
	const who = { tableName: value('tableName'), voices: value('voices') };
	return [{ action: '?/words', fields: { basedOn: value('basedOn', sheet), from, to, words, ...who } }];
}

function fill(bar: Element, values: Record<string, string>) {
	for (const [name, value] of Object.entries(values)) {
		const field = bar.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
		if (field) field.value = value;
	}
}

customElements.define('samen-marking', Marking);
