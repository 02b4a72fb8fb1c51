// Signs that are written by their name in Markdown.

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/g;

/** The words with each sign in the place of its name; nothing when there is a name that we do not know. */
export function decoded(text: string): string | undefined {
	let known = true;
	const words = text.replace(entity, (_, decimal?: string, hex?: string, name?: string) => {
		if (name) {
			known &&= name in named;
			return named[name] ?? '';
		}
		const point = decimal ? Number(decimal) : parseInt(hex!, 16);
		return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
			? String.fromCodePoint(point)
			: '\ufffd';
	});
	return known ? words : undefined;
}

/** An ampersand that would be read as the begin of a name. */
export const withoutEntities = (text: string) => text.replace(entity, (found) => `&amp;${found.slice(1)}`);

export const byNumber = (sign: string) => `&#${sign.codePointAt(0)};`;
