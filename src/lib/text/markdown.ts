import { Marked, type Token, type Tokens } from 'marked';
import sanitize from 'sanitize-html';
import { bounded, isEndless } from './bounded.ts';
import { markHtml, type Marker } from './marks.ts';

// The one place where text becomes HTML. What people typed as HTML is shown as they typed it.
const marked = new Marked({
	gfm: true,
	renderer: {
		html: ({ text }: Tokens.HTML | Tokens.Tag) => escape(text),
		image: ({ text }: Tokens.Image) => escape(text),
		checkbox: ({ checked }: Tokens.Checkbox) => boxSign(checked)
	}
});

/** A box of a list of tasks: on a page nobody can tick it. */
export const boxSign = (checked: boolean) => (checked ? '☑ ' : '☐ ');

const allowed: sanitize.IOptions = {
	allowedTags: [
		...['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr'],
		...['h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td']
	],
	allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
	allowedSchemes: ['https', 'http', 'mailto', 'tel'],
	transformTags: { h1: 'h2', a: sanitize.simpleTransform('a', { rel: 'nofollow noopener' }) },
	disallowedTagsMode: 'escape'
};

/**
 * Markdown as safe HTML: raw HTML is shown as text, images as their description. With a marker the first use of its
 * words leads to their explanation.
 */
export const renderMarkdown = (markdown: string, marker?: Marker) =>
	read(
		markdown,
		(text) => markHtml(sanitize(marked.parse(text, { async: false }), allowed), marker),
		() => `<p>${escape(markdown).replaceAll('\n', '<br />')}</p>`
	);

/** Markdown as the words that one reads, on one line. */
export const plainText = (markdown: string) =>
	read(
		markdown,
		(text) => decode(sanitize(marked.parse(text, { async: false }), { allowedTags: [], allowedAttributes: {} })),
		() => markdown
	)
		.replace(/\s+/g, ' ')
		.trim();

/** The parts of Markdown; nothing when there is no reading it. */
export const tokensOf = (markdown: string): Token[] | undefined =>
	read<Token[] | undefined>(
		markdown,
		(text) => marked.lexer(text),
		() => undefined
	);

/** Markdown as `work` makes it of its parts; as it was typed when there is no reading it. */
export const readTokens = (markdown: string, work: (tokens: Token[]) => string) =>
	read(
		markdown,
		(text) => work(marked.lexer(text)),
		() => markdown
	);

/**
 * A page that cannot be read is worse than one without markup, and what is frozen cannot be mended: whatever a parser
 * stumbles over is shown as it was typed.
 */
function read<T = string>(markdown: string, work: (bounded: string) => T, asTyped: () => T): T {
	if (isEndless(markdown)) return asTyped();
	try {
		return work(bounded(markdown));
	} catch (error) {
		console.error('[markdown]', error instanceof Error ? error.message : error);
		return asTyped();
	}
}

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const decode = (html: string) =>
	html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/**
 * Words as Markdown that says just these words: no sign of them is layout, and no address in them a link. Other signs
 * stay as they are, so that a person can read the Markdown too.
 */
export const literal = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<>&~|#!@]|:(?=\/\/)|(?<=www)\./gi, '\\$&')
		.replace(/^( ?)([-+=])/, '$1\\$2')
		.replace(/^( ?\d+)([.)])(?= |$)/, '$1\\$2');
