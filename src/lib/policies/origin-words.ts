import { counted } from '#lib/text/numbers.ts';
import { enumerated } from './fates.ts';
import type { Origin } from './origins.server.ts';

/** `uit 42 bijdragen`, `uit 3 bijdragen en van de gemeente`. What it rested on may be taken back afterwards. */
export function originInWords({ count, reasons }: Pick<Origin, 'count' | 'reasons'>) {
	const said = count ? [`uit ${counted(count, 'bijdrage', 'bijdragen')}`] : [];
	const parts = reasons.length ? [...said, 'van de gemeente'] : said;
	return parts.length ? enumerated(parts) : 'uit bijdragen die er niet meer staan';
}
