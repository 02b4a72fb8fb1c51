import type { EditorView } from 'prosemirror-view';
import { tools, type Tool } from './tools.ts';

/** A button of the toolbar that does not change the text itself. */
export interface Extra {
	label: string;
	hint?: string;
	press: () => void;
	isOn?: () => boolean;
}

interface Button {
	element: HTMLButtonElement;
	tool?: Tool;
	extra?: Extra;
}

/**
 * The buttons above a text. One of them is reached with Tab and the others with the arrows, as in the toolbar pattern:
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export class Toolbar {
	readonly element = document.createElement('div');
	readonly #buttons: Button[];
	readonly #view: () => EditorView | undefined;

	constructor(view: () => EditorView | undefined, extras: Extra[]) {
		this.#view = view;
		this.element.className = 'writing-tools';
		this.element.role = 'toolbar';
		this.element.ariaLabel = 'Opmaak';
		this.#buttons = [
			...Object.values<Tool>(tools).map((tool) => this.#button(tool.label, tool.hint, { tool })),
			...extras.map((extra) => this.#button(extra.label, extra.hint, { extra }))
		];
		this.element.append(...this.#buttons.map(({ element }) => element));
		this.element.addEventListener('keydown', (event) => this.#walk(event));
		this.#reach(this.#buttons[0]!.element);
	}

	/** Shows what holds where the writer is now. */
	update() {
		const state = this.#view()?.state;
		const editable = !this.#view()?.dom.hidden;
		for (const { element, tool, extra } of this.#buttons) {
			if (tool) element.hidden = !state || !editable || !(tool.isShown?.(state) ?? true);
			const on = tool ? state && tool.isOn?.(state) : extra?.isOn?.();
			if (on !== undefined) element.ariaPressed = String(on);
		}
		const reached = this.#buttons.find(({ element }) => element.tabIndex === 0);
		if (reached?.element.hidden) this.#reach(this.#shown()[0]!);
	}

	focus() {
		this.#buttons.find(({ element }) => element.tabIndex === 0)?.element.focus();
	}

	#button(label: string, hint: string | undefined, what: Pick<Button, 'tool' | 'extra'>): Button {
		const element = document.createElement('button');
		element.type = 'button';
		element.textContent = label;
		element.tabIndex = -1;
		if (hint) element.title = `${label} (${hint})`;
		// What is chosen in the text stays chosen.
		element.addEventListener('mousedown', (event) => event.preventDefault());
		element.addEventListener('click', () => {
			this.#reach(element);
			if (what.extra) what.extra.press();
			else this.#run(what.tool!);
			this.update();
		});
		return { element, ...what };
	}

	#run(tool: Tool) {
		const view = this.#view();
		if (!view) return;
		tool.run(view.state, view.dispatch, view);
		view.focus();
	}

	#shown = () => this.#buttons.map(({ element }) => element).filter(({ hidden }) => !hidden);

	#reach(button: HTMLButtonElement) {
		for (const { element } of this.#buttons) element.tabIndex = element === button ? 0 : -1;
	}

	#walk(event: KeyboardEvent) {
		const shown = this.#shown();
		const at = shown.findIndex((element) => element === document.activeElement);
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
		if (to === undefined || at < 0) return;
		event.preventDefault();
		const next = shown[(to + shown.length) % shown.length]!;
		this.#reach(next);
		next.focus();
	}
}
