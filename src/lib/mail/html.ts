import { escapeXml } from '#lib/spreadsheets/xml-text.ts';

// A mail as a page, of the same words as its text. Nothing in it is fetched from anywhere: no pictures, no letters, nothing
// that tells who opened it. The styles stand with the parts because many programs for mail leave out all others.

interface Letter {
	subject: string;
	text: string;
	/** Where one stops such mails. */
	stopUrl: string;
}

/** The first address that has a line of its own becomes a button, named by the line above it. */
export function htmlOf({ subject, text, stopUrl }: Letter): string {
	const parts = partsOf(text);
	const button = parts.findIndex(({ kind }) => kind === 'address');
	const body = parts.map((part, i) => (part.kind === 'address' ? address(part, i === button) : part.html)).join('\n');
	const stop = stopUrl
		? `<p style="${SMALL}">Wilt u deze mails niet meer? <a href="${escapeXml(stopUrl)}" style="color:inherit">Stop met één klik</a>.</p>`
		: '';
	return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeXml(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:17px;line-height:1.55">
<div style="max-width:34em;margin:0 auto">
${body}
${stop}
</div>
</body>
</html>
`;
}

const SMALL = 'margin:24px 0 0;font-size:15px';
const BUTTON =
	'display:inline-block;padding:12px 20px;border-radius:8px;background:#1d6b4f;color:#ffffff;font-weight:bold;text-decoration:none';

type Part = { kind: 'words'; html: string } | { kind: 'address'; label: string; href: string };

/** The paragraphs of a text; an address on the last line of one, with a line above it, is a part of its own. */
function partsOf(text: string): Part[] {
	return text
		.trim()
		.split(/\n{2,}/)
		.map((paragraph): Part => {
			const lines = paragraph.split('\n');
			const [label, href] = lines;
			if (lines.length === 2 && label && href && isAddress(href))
				return { kind: 'address', label: label.replace(/:$/, ''), href };
			return {
				kind: 'words',
				html: lines.every(isItem) ? list(lines) : `<p style="margin:0 0 16px">${words(lines)}</p>`
			};
		});
}

const isAddress = (line: string) => /^https?:\/\/\S+$/.test(line);
const isItem = (line: string) => line.startsWith('- ');

const list = (lines: string[]) =>
	`<ul style="margin:0 0 16px;padding-left:20px">${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;

const words = (lines: string[]) => lines.map(inline).join('<br>\n');

/** An address among words is a link. */
const inline = (line: string) =>
	line
		.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:)])/)
		.map((part, i) =>
			i % 2 ? `<a href="${escapeXml(part)}" style="color:inherit">${escapeXml(part)}</a>` : escapeXml(part)
		)
		.join('');

const address = ({ label, href }: { label: string; href: string }, isButton: boolean) =>
	isButton
		? `<p style="margin:0 0 24px"><a href="${escapeXml(href)}" style="${BUTTON}">${escapeXml(label)}</a></p>`
		: `<p style="margin:0 0 16px">${escapeXml(label)}:<br>\n<a href="${escapeXml(href)}" style="color:inherit">${escapeXml(href)}</a></p>`;
