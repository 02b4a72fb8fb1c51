import { Slice } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { findIn, type Wanted } from './finding.ts';
import { LinkField } from './link-field.ts';
import { cleaned } from './pasting.ts';
import { readMarkdown, type Read } from './reading.ts';
import { splitAtCaret } from './splitting.ts';
import { Toolbar, type Extra } from './toolbar.ts';
import { typing } from './typing.ts';
import { asMarkdown } from './writing.ts';

/** An editor on the textarea that it finds within. What is sent is always what stands in that. */
export class MarkdownEditor extends HTMLElement {
	#view: EditorView | undefined;

	connectedCallback() {
		const area = this.querySelector('textarea');
		const label = this.querySelector('label');
		if (!area || !label || this.#view) return;
		this.#begin(area, label);
	}

	/** Goes to these words, and puts others there when they are given. Tells whether they are still there. */
	choose(wanted: Wanted, instead?: string): boolean {
		const view = this.#view;
		const range = view && findIn(view.state.doc, wanted);
		if (!range) return false;
		const change = view.state.tr;
		if (instead !== undefined) change.insertText(instead, range.from, range.to);
		const to = instead === undefined ? range.to : range.from + instead.length;
		change.setSelection(TextSelection.create(change.doc, range.from, to));
		view.dispatch(change.scrollIntoView());
		view.focus();
		return true;
	}

	#begin(area: HTMLTextAreaElement, label: HTMLLabelElement) {
		const { id } = area;
		const said = spoken(this);
		let read: Read = readMarkdown(area.value);
		let original = area.value;
		const state = () => EditorState.create({ doc: read.doc, plugins: typing(keys) });
		const isPlain = () => !area.hidden;

		const link = new LinkField(id, () => this.#view!);
		const keys = { 'Mod-k': () => (link.open(), true), 'Alt-F10': () => (toolbar.focus(), true) };
		const swap = () => {
			if (isPlain()) {
				original = area.value;
				read = readMarkdown(original);
				view.updateState(state());
			}
			area.hidden = !area.hidden;
			view.dom.hidden = isPlain();
			[area.id, view.dom.id] = isPlain() ? [id, `${id}-opgemaakt`] : [`${id}-markdown`, id];
			link.element.hidden = true;
			(isPlain() ? area : view.dom).focus();
		};
		const extras: Extra[] = [
			{ label: 'Link', hint: 'Ctrl+K', press: () => link.open() },
			...(this.dataset.splits ? [{ label: 'Splits hier', press: () => splitAtCaret(view, this.dataset.splits!) }] : []),
			{ label: 'Markdown', hint: 'De tekst met de tekens voor opmaak', press: swap, isOn: isPlain }
		];
		const toolbar = new Toolbar(() => this.#view, extras);
		const place = document.createElement('div');
		area.before(toolbar.element, link.element, place);

		const view = (this.#view = new EditorView(
			{ mount: place },
			{
				state: state(),
				attributes: attributesOf(area, label),
				transformPastedHTML(html) {
					const { html: clean, pictures } = cleaned(html);
					if (pictures) said.textContent = 'Afbeeldingen kunt u hier niet plakken. Wij lieten ze weg.';
					return clean;
				},
				clipboardTextParser: (text) => Slice.maxOpen(readMarkdown(text).doc.content),
				clipboardTextSerializer: ({ content }) => asMarkdown(read.doc.type.create(null, content)),
				dispatchTransaction(transaction) {
					view.updateState(view.state.apply(transaction));
					toolbar.update();
					if (!transaction.docChanged) return;
					const { doc } = view.state;
					area.value = doc.eq(read.doc) ? original : asMarkdown(doc, read.sources);
					area.dispatchEvent(new Event('input', { bubbles: true }));
				}
			}
		));
		withoutHow(document.getElementById(`${id}-hint`), this.dataset.how ?? '');
		area.hidden = true;
		area.id = `${id}-markdown`;
		view.dom.id = id;
		toolbar.element.setAttribute('aria-controls', id);
		label.id ||= `${id}-label`;
		label.addEventListener('click', () => (isPlain() ? area : view.dom).focus());
		toolbar.update();
	}
}

/** How the textarea was called and explained, the editor is too. */
function attributesOf(area: HTMLTextAreaElement, label: HTMLLabelElement): Record<string, string> {
	const kept = ['aria-describedby', 'aria-invalid', 'aria-required', 'dir', 'lang'];
	const named = kept.flatMap((name) => (area.hasAttribute(name) ? [[name, area.getAttribute(name)!]] : []));
	return {
		...Object.fromEntries(named),
		class: 'writing-text markdown',
		role: 'textbox',
		'aria-multiline': 'true',
		'aria-labelledby': label.id || `${area.id}-label`
	};
}

/** How one types layout says nothing to who has buttons for it. */
function withoutHow(hint: HTMLElement | null, how: string) {
	if (!hint || !how) return;
	hint.textContent = hint.textContent.replace(how, '').trim();
	hint.hidden = !hint.textContent;
}

function spoken(where: HTMLElement) {
	const said = document.createElement('p');
	said.className = 'writing-said';
	said.role = 'status';
	where.append(said);
	return said;
}
