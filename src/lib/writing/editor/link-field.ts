import type { Mark } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { isAddress, schema } from './schema.ts';

const type = schema.marks.link!;

/** The field in which one fills in where a link leads. It is no form of its own: it stands in one. */
export class LinkField {
	readonly element = document.createElement('div');
	readonly #input = document.createElement('input');
	readonly #problem = document.createElement('p');
	readonly #view: () => EditorView;

	constructor(id: string, view: () => EditorView) {
		this.#view = view;
		this.element.className = 'writing-link';
		this.element.hidden = true;
		const label = document.createElement('label');
		label.htmlFor = this.#input.id = `${id}-link`;
		label.textContent = 'Adres van de link';
		this.#input.type = 'text';
		this.#input.inputMode = 'url';
		this.#input.className = 'utrecht-textbox utrecht-textbox--html-input';
		this.#problem.role = 'alert';
		this.#input.addEventListener('keydown', (event) => {
			if (event.key === 'Enter') this.#take();
			else if (event.key === 'Escape') this.#close();
			else return;
			event.preventDefault();
		});
		this.element.append(
			label,
			this.#input,
			this.#problem,
			button('Maak de link', () => this.#take()),
			button('Haal de link weg', () => this.#remove()),
			button('Sluit', () => this.#close())
		);
	}

	open() {
		this.element.hidden = false;
		this.#problem.textContent = '';
		this.#input.value = linkAt(this.#view())?.attrs.href ?? '';
		this.#input.focus();
	}

	#close() {
		this.element.hidden = true;
		this.#view().focus();
	}

	#take() {
		const href = withScheme(this.#input.value.trim());
		if (!isAddress(href)) {
			this.#problem.textContent = 'Vul een adres in als https://voorbeeld.nl.';
			return this.#input.focus();
		}
		const view = this.#view();
		const { from, to } = wholeLink(view);
		const { tr } = view.state;
		const link = type.create({ href });
		if (from === to) tr.insert(from, schema.text(href, [link]));
		else tr.removeMark(from, to, type).addMark(from, to, link);
		view.dispatch(tr);
		this.#close();
	}

	#remove() {
		const view = this.#view();
		const { from, to } = wholeLink(view);
		view.dispatch(view.state.tr.removeMark(from, to, type));
		this.#close();
	}
}

const withScheme = (typed: string) =>
	isAddress(typed)
		? typed
		: /^\S+@\S+\.\S+$/.test(typed)
			? `mailto:${typed}`
			: /^[\w-]+(\.[\w-]+)+/.test(typed)
				? `https://${typed}`
				: typed;

const linkAt = ({ state: { selection } }: EditorView): Mark | undefined =>
	type.isInSet([...selection.$from.marks(), ...(selection.$from.nodeAfter?.marks ?? [])]);

/** What is chosen; else the whole link in which the writer is. */
function wholeLink(view: EditorView) {
	const { selection, doc } = view.state;
	const link = linkAt(view);
	let { from, to } = selection;
	if (!selection.empty || !link) return { from, to };
	const has = (at: number) => doc.nodeAt(at) !== null && link.isInSet(doc.nodeAt(at)!.marks);
	while (from > selection.$from.start() && has(from - 1)) from--;
	while (to < selection.$from.end() && has(to)) to++;
	return { from, to };
}

function button(label: string, press: () => void) {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = 'nl-button nl-button--secondary';
	element.textContent = label;
	element.addEventListener('click', press);
	return element;
}
