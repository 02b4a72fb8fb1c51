import { counted } from '#lib/text/numbers.ts';

/** What became of one question of the file. */
export interface ReportLine {
	/** What the file calls it. */
	name: string;
	label: string;
	outcome: 'taken' | 'changed' | 'left';
	/** What it is here, in words. */
	as: string[];
	/** What changed, or why it is left out. */
	notes: string[];
}

/** What was read, for who has to know what is not the same. */
export interface Report {
	/** From where: “LimeSurvey”. */
	tool: string;
	lines: ReportLine[];
	/** About the whole. */
	notes: string[];
}

export const outcomeLabels: Record<ReportLine['outcome'], string> = {
	taken: 'Overgenomen',
	changed: 'Aangepast',
	left: 'Kan niet mee'
};

export const countOf = ({ lines }: Report, outcome: ReportLine['outcome']) =>
	lines.filter((line) => line.outcome === outcome).length;

/** “75 vragen gelezen: 71 overgenomen, 3 aangepast, 1 kan niet mee.” */
export function inShort(report: Report): string {
	const [taken, changed, left] = (['taken', 'changed', 'left'] as const).map((outcome) => countOf(report, outcome));
	const parts = [`${taken} overgenomen`, changed ? `${changed} aangepast` : '', leftInWords(left!)].filter(Boolean);
	return `${counted(report.lines.length, 'vraag', 'vragen')} gelezen: ${parts.join(', ')}.`;
}

const leftInWords = (left: number) => (left ? `${left} ${left === 1 ? 'kan' : 'kunnen'} niet mee` : '');
