import { LanguageHelp } from './language-help.ts';

// Help to write plainly, beside a text, for who writes for inwoners. docs/decisions/0031 says what it does, and 0016 how
// it gets there. Without it a button of the form brings the same.

customElements.define('samen-language', LanguageHelp);
