import type { Node, NodeSpec, NodeType } from 'prosemirror-model';
import { Plugin, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';

// Tables as Markdown has them: one row of headings, cells of one line, none over two others. That is a tenth of what a
// library for tables does, and of what it weighs.

const cell = (tag: 'td' | 'th'): NodeSpec => ({
	attrs: { align: { default: null } },
	content: 'paragraph',
	isolating: true,
	parseDOM: [{ tag }],
	toDOM: () => [tag, 0]
});

export const tableNodes = {
	table: {
		content: 'table_row+',
		isolating: true,
		group: 'block',
		parseDOM: [{ tag: 'table' }],
		toDOM: () => ['table', ['tbody', 0]]
	},
	table_row: { content: '(table_cell | table_header)*', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
	table_cell: cell('td'),
	table_header: cell('th')
} satisfies Record<string, NodeSpec>;

/** Where the writer is in a table: the table, where it begins, and which row and column. */
interface Spot {
	table: Node;
	at: number;
	row: number;
	column: number;
}

function spotIn({ selection: { $from } }: EditorState): Spot | undefined {
	for (let depth = $from.depth; depth > 0; depth--)
		if ($from.node(depth).type.name === 'table' && $from.depth >= depth + 2)
			return {
				table: $from.node(depth),
				at: $from.before(depth),
				row: $from.index(depth),
				column: $from.index(depth + 1)
			};
	return undefined;
}

export const isInTable = (state: EditorState) => spotIn(state) !== undefined;

type Rows = Node[][];

/** Changes the rows of the table in which the writer is, and goes to the cell that it names. No rows: no table. */
const changeRows =
	(change: (rows: Rows, spot: Spot) => { rows: Rows; row: number; column: number }): Command =>
	(state, dispatch) => {
		const spot = spotIn(state);
		if (!spot) return false;
		const { table, at } = spot;
		const { rows, row, column } = change(
			table.children.map(({ children }) => [...children]),
			spot
		);
		const { tr } = state;
		if (!rows.length || !rows[0]!.length) tr.delete(at, at + table.nodeSize);
		else {
			tr.replaceWith(at, at + table.nodeSize, withRows(table, rows));
			goTo(tr, at, Math.min(row, rows.length - 1), Math.min(column, rows[0]!.length - 1));
		}
		dispatch?.(tr.scrollIntoView());
		return true;
	};

/** The first row is the one of the headings, whatever it was before. */
const withRows = (table: Node, rows: Rows) =>
	table.type.create(
		null,
		rows.map((cells, i) =>
			table.child(0).type.create(
				null,
				cells.map((one) => asCell(one, i === 0))
			)
		)
	);

function asCell(one: Node, isHeading: boolean) {
	const type = one.type.schema.nodes[isHeading ? 'table_header' : 'table_cell']!;
	return one.type === type ? one : type.create(one.attrs, one.content);
}

function goTo(tr: Transaction, at: number, row: number, column: number) {
	const table = tr.doc.nodeAt(at)!;
	let position = at + 1;
	for (let i = 0; i < row; i++) position += table.child(i).nodeSize;
	position++;
	for (let i = 0; i < column; i++) position += table.child(row).child(i).nodeSize;
	tr.setSelection(TextSelection.create(tr.doc, position + 2));
}

const emptyLike = ({ type, attrs }: Node) => type.createAndFill({ align: attrs.align })!;

export const addRow = changeRows((rows, { row, column }) => ({
	rows: rows.toSpliced(row + 1, 0, rows[row]!.map(emptyLike)),
	row: row + 1,
	column
}));

export const addColumn = changeRows((rows, { row, column }) => ({
	rows: rows.map((cells) => cells.toSpliced(column + 1, 0, (cells[column] ?? cells[0])!.type.createAndFill()!)),
	row,
	column: column + 1
}));

export const removeRow = changeRows((rows, { row, column }) => ({ rows: rows.toSpliced(row, 1), row, column }));

export const removeColumn = changeRows((rows, { row, column }) => ({
	rows: rows.map((cells) => cells.toSpliced(column, 1)),
	row,
	column
}));

export const removeTable = changeRows((_, { row, column }) => ({ rows: [], row, column }));

/** To the cell after this one, or before it; out of the table after the last. */
export const toCell =
	(step: 1 | -1): Command =>
	(state, dispatch) => {
		const spot = spotIn(state);
		if (!spot) return false;
		const width = spot.table.child(spot.row).childCount;
		const next = spot.row * width + spot.column + step;
		if (next < 0 || next >= spot.table.childCount * width) return false;
		const { tr } = state;
		goTo(tr, spot.at, Math.floor(next / width), next % width);
		dispatch?.(tr.scrollIntoView());
		return true;
	};

/** Two columns with a heading, and two rows. */
export const insertTable: Command = (state, dispatch) => {
	if (isInTable(state)) return false;
	const { table, table_row, table_header, table_cell } = state.schema.nodes;
	const row = (type: NodeType) => table_row!.create(null, [type.createAndFill()!, type.createAndFill()!]);
	const { tr } = state;
	tr.replaceSelectionWith(table!.create(null, [row(table_header!), row(table_cell!), row(table_cell!)]));
	dispatch?.(tr.scrollIntoView());
	return true;
};

/** Whatever is pasted or taken away, each row keeps as many cells as the longest. */
export const evenTables = () =>
	new Plugin({
		appendTransaction(transactions, _, { doc, tr }) {
			if (!transactions.some(({ docChanged }) => docChanged)) return null;
			doc.descendants((node, at) => {
				if (node.type.name !== 'table') return !node.isTextblock;
				const width = Math.max(1, ...node.children.map(({ childCount }) => childCount));
				if (node.children.every(({ childCount }) => childCount === width)) return false;
				const rows = node.children.map(({ children }, i) => [
					...children,
					...Array.from({ length: width - children.length }, () => cellOf(node, i === 0))
				]);
				const from = tr.mapping.map(at);
				tr.replaceWith(from, from + node.nodeSize, withRows(node, rows));
				return false;
			});
			return tr.docChanged ? tr : null;
		}
	});

const cellOf = ({ type: { schema } }: Node, isHeading: boolean) =>
	schema.nodes[isHeading ? 'table_header' : 'table_cell']!.createAndFill()!;
