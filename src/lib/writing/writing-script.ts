import { MarkdownEditor } from './editor/markdown-editor.ts';
import { SavingForm } from './saving/saving-form.ts';

// The one script of a page on which staff or members write. docs/decisions/0023 says what it does, and 0016 how it
// gets there. Without it the textarea and the buttons of the form do the same work.

customElements.define('samen-markdown', MarkdownEditor);
customElements.define('samen-saving', SavingForm);
