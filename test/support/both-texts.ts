import type { Visitor } from './visitor.ts';

/** The two cards for who was overtaken, as one reads them; the words that only one of the texts has in square brackets. */
export const bothOn = ({ document }: Visitor) =>
	document.querySelectorAll('.both .card').map(({ text }) =>
		text
			.replaceAll(/alleen hier: (.*?) \(einde\)/gs, '[$1]')
			.replaceAll(/\s+/g, ' ')
			.trim()
	);
