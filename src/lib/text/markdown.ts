import { Marked, type Tokens } from 'marked';
import sanitize from 'sanitize-html';

// The one place where text becomes HTML. What people typed as HTML is shown as they typed it.
const marked = new Marked({
	gfm: true,
	renderer: {
		html: ({ text }: Tokens.HTML | Tokens.Tag) => escape(text),
		image: ({ text }: Tokens.Image) => escape(text)
	}
});

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

/** Markdown as safe HTML: raw HTML is shown as text, images as their description. */
export const renderMarkdown = (markdown: string) => sanitize(marked.parse(markdown, { async: false }), allowed);

/** Markdown as the words that one reads, on one line. */
export const plainText = (markdown: string) =>
	decode(sanitize(marked.parse(markdown, { async: false }), { allowedTags: [], allowedAttributes: {} }))
		.replace(/\s+/g, ' ')
		.trim();

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const decode = (html: string) =>
	html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
