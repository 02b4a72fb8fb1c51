import { counted } from '#lib/text/numbers.ts';

/** So often a line stands in a text before it is a head or a foot of its pages. */
const OFTEN = 3;
/** In characters. */
const LONGEST_HEAD = 90;
/** So many lines there are on a page, at the least. */
const LINES_APART = 12;

/** `12`, `- 12 -`, `Pagina 12 van 40`, `12/40`. */
const pageNumber =
	/^(?:[-–|] ?)?(?:(pagina|pag\.?|bladzijde|blz\.?|p\.) ?)?(\d{1,3})(?: ?(?:van|\/|\|) ?\d{1,3})?(?: ?[-–|])?$/i;
/** `Wonen ............ 12` */
const contentsLine = /(?:\.{4}|…{2}|(?: \.){4}) ?\d{1,3}$/;

/** The lines of a text without what stands on each page, and what went. */
export function withoutPages(lines: string[]): { lines: string[]; left: string[] } {
	const heads = repeated(lines);
	const numbers = pageNumbers(lines);
	let contents = 0;
	const stay = lines.filter((line, i) => {
		const isContents = contentsLine.test(line);
		if (isContents) contents++;
		return !isContents && !numbers.has(i) && !heads.has(shapeOf(line));
	});
	const named = [...heads.values()].map(({ line, count }) => `De regel “${line}”, die er ${count} keer stond.`);
	return {
		lines: contents ? withoutContentsHead(stay) : stay,
		left: [
			...named,
			...(numbers.size ? [`${counted(numbers.size, 'paginanummer', 'paginanummers')}.`] : []),
			...(contents ? ['De inhoudsopgave. Het platform maakt die zelf.'] : [])
		]
	};
}

const withoutContentsHead = (lines: string[]) => {
	const at = lines.findIndex((line) => /^inhoud(?:sopgave)?$/i.test(line));
	return lines.filter((_, i) => i !== at);
};

/** A head with a number of a page in it is the same head on each page. */
const shapeOf = (line: string) => line.replace(/\d+/g, '#').toLowerCase();

function repeated(lines: string[]) {
	const seen = new Map<string, { line: string; at: number[] }>();
	lines.forEach((line, i) => {
		if (
			pageNumber.test(line) ||
			line.length < 4 ||
			line.length > LONGEST_HEAD ||
			/[.;,:]$/.test(line) ||
			!/\p{L}{3}/u.test(line)
		)
			return;
		const known = seen.get(shapeOf(line)) ?? { line, at: [] };
		known.at.push(i);
		seen.set(shapeOf(line), known);
	});
	const often = [...seen].filter(
		([, { at }]) => at.length >= OFTEN && (at.at(-1)! - at[0]!) / (at.length - 1) >= LINES_APART
	);
	return new Map(often.map(([shape, { line, at }]) => [shape, { line, count: at.length }]));
}

/** Numbers alone on a line, when there are several and they go up as those of pages do. */
function pageNumbers(lines: string[]): Set<number> {
	const found = lines.flatMap((line, i) => {
		const match = pageNumber.exec(line);
		return match ? [{ i, named: match[1] !== undefined, number: Number(match[2]) }] : [];
	});
	const rising = found.filter(
		({ number, named }, k) =>
			named || number === (found[k - 1]?.number ?? NaN) + 1 || number === (found[k + 1]?.number ?? NaN) - 1
	);
	return new Set(rising.map(({ i }) => i));
}
