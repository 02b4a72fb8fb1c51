/** A text as it may stand in XML, between tags and in attributes. */
export const escapeXml = (text: string) =>
	/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign]!) : text;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text with only what XML can hold: a control character becomes its picture (␀), half a character becomes �, and
 * each end of a line is a line feed.
 */
export const xmlSafe = (text: string) =>
	plain.test(text)
		? text
		: text
				.replace(/\r\n?/g, '\n')
				// eslint-disable-next-line no-control-regex -- these are what is looked for
				.replace(/[\0-\x08\v\f\x0e-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
				.replace(/[\ufffe\uffff]/g, '\ufffd')
				.toWellFormed();

// eslint-disable-next-line no-control-regex -- what cannot be in XML is looked for
const plain = /^[^\0-\x08\v\f\r\x0e-\x1f\ud800-\udfff\ufffe\uffff]*$/;
