import type { EditorView } from 'prosemirror-view';
import { asMarkdown } from './writing.ts';

/** Cuts the text in two where the writer is, by the form with this id. */
export function splitAtCaret({ state }: EditorView, formId: string) {
	const form = document.getElementById(formId);
	const field = form?.querySelector('textarea');
	if (!(form instanceof HTMLFormElement) || !field) return;
	const { doc, selection } = state;
	const [first, second] = [doc.cut(0, selection.from), doc.cut(selection.from)].map((part) => asMarkdown(part).trim());
	field.value = `${first}\n\n---\n\n${second}`;
	form.requestSubmit();
}
