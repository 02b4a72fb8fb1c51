/** One line of the table: what was measured, and what it must be at least or at most. */
export interface Measurement {
	name: string;
	figure: number;
	unit: string;
	atMost?: number;
	atLeast?: number;
}

export const holds = ({ figure, atMost = Infinity, atLeast = -Infinity }: Measurement) =>
	figure <= atMost && figure >= atLeast;

/** As a table that lines up in a terminal. Figures of ten and more are whole. */
export function asTable(measurements: Measurement[]) {
	const cells = measurements.map((one) => [one.name, bar(one), `${round(one.figure)} ${one.unit}`, verdict(one)]);
	const rows = [['what', 'bar', 'measured', ''], ...cells];
	const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]!.length)));
	return rows
		.map(([what, ...rest]) => [what!.padEnd(widths[0]!), ...rest.map((cell, i) => cell.padStart(widths[i + 1]!))])
		.map((row) => row.join('   ').trimEnd())
		.join('\n');
}

const verdict = (one: Measurement) => {
	if (one.atMost === undefined && one.atLeast === undefined) return '';
	return holds(one) ? 'ok' : 'NOT OK';
};

function bar({ atMost, atLeast, unit }: Measurement) {
	if (atMost !== undefined) return `≤ ${round(atMost)} ${unit}`;
	return atLeast === undefined ? '' : `≥ ${round(atLeast)} ${unit}`;
}

const round = (figure: number) =>
	figure.toLocaleString('en', { maximumFractionDigits: Math.abs(figure) < 10 && !Number.isInteger(figure) ? 2 : 0 });
