import { inPieces } from './pieces.ts';
import type { Cell, Column, Rows } from './table.ts';
import { valueOf } from './values.ts';

/** An array with an object a row, named by column. Days as `2026-03-01`, moments as ISO 8601 in UTC. */
export const writeJson = (columns: readonly Column[], rows: Rows): AsyncGenerator<Uint8Array> =>
	inPieces(objectsOf(columns, rows));

async function* objectsOf(columns: readonly Column[], rows: Rows) {
	const keys = columns.map(({ name }, i) => `${i ? ',' : ''}${JSON.stringify(name)}:`);
	let before = '[\n';
	for await (const row of rows) {
		let object = `${before}{`;
		for (let i = 0; i < columns.length; i++) object += keys[i]! + jsonOf(row[i], columns[i]!.type);
		yield `${object}}`;
		before = ',\n';
	}
	yield before === '[\n' ? '[]\n' : '\n]\n';
}

function jsonOf(cell: Cell | undefined, type: Column['type']): string {
	if (cell instanceof Date && type !== 'date') return JSON.stringify(cell);
	const value = valueOf(cell, type);
	if (value.kind === 'empty') return 'null';
	return JSON.stringify(value.kind === 'number' ? value.number : value.text);
}
