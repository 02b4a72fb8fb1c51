import { setBlockType, toggleMark, wrapIn, lift } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema.ts';
import { addColumn, addRow, insertTable, isInTable, removeColumn, removeRow, removeTable } from './tables.ts';

const { nodes, marks } = schema;

/** What one can do with the text, by a button or a key. */
export interface Tool {
	label: string;
	/** As the button says it to who hovers, with its key. */
	hint?: string;
	run: Command;
	/** Whether it holds where the writer is: the button is pressed. */
	isOn?: (state: EditorState) => boolean;
	/** Whether the button is there at all. */
	isShown?: (state: EditorState) => boolean;
}

export const tools = {
	bold: { label: 'Vet', hint: 'Ctrl+B', run: toggleMark(marks.strong!), isOn: (state) => hasMark(state, 'strong') },
	italic: { label: 'Schuin', hint: 'Ctrl+I', run: toggleMark(marks.em!), isOn: (state) => hasMark(state, 'em') },
	heading: { label: 'Kop', run: toggleHeading, isOn: (state) => isIn(state, nodes.heading!) },
	bullets: { label: 'Lijst', run: toggleList(nodes.bullet_list!), isOn: (state) => isIn(state, nodes.bullet_list!) },
	numbers: {
		label: 'Genummerde lijst',
		run: toggleList(nodes.ordered_list!),
		isOn: (state) => isIn(state, nodes.ordered_list!)
	},
	quote: { label: 'Citaat', run: toggleQuote, isOn: (state) => isIn(state, nodes.blockquote!) },
	table: { label: 'Tabel', run: insertTable, isShown: (state) => !isInTable(state) },
	addRow: { label: 'Rij erbij', run: addRow, isShown: isInTable },
	addColumn: { label: 'Kolom erbij', run: addColumn, isShown: isInTable },
	removeRow: { label: 'Rij weg', run: removeRow, isShown: isInTable },
	removeColumn: { label: 'Kolom weg', run: removeColumn, isShown: isInTable },
	removeTable: { label: 'Tabel weg', run: removeTable, isShown: isInTable },
	undo: { label: 'Ongedaan maken', hint: 'Ctrl+Z', run: undo },
	redo: { label: 'Opnieuw', hint: 'Ctrl+Y', run: redo }
} satisfies Record<string, Tool>;

/** In words, whether a mark holds for all that is chosen, or for what one types next. */
export function hasMark({ selection, storedMarks, doc }: EditorState, name: string) {
	const type = marks[name]!;
	const { from, to, empty, $from } = selection;
	return empty ? !!type.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, type);
}

function isIn({ selection: { $from } }: EditorState, type: NodeType) {
	for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
	return false;
}

/** Below the headings of the page itself. */
const LEVEL = 3;

function toggleHeading(...[state, dispatch, view]: Parameters<Command>) {
	const to = isIn(state, nodes.heading!)
		? setBlockType(nodes.paragraph!)
		: setBlockType(nodes.heading!, { level: LEVEL });
	return to(state, dispatch, view);
}

function toggleList(type: NodeType): Command {
	return (state, dispatch, view) => {
		if (isIn(state, type)) return liftListItem(nodes.list_item!)(state, dispatch, view);
		return wrapInList(type)(state, dispatch, view);
	};
}

function toggleQuote(...[state, dispatch, view]: Parameters<Command>) {
	return (isIn(state, nodes.blockquote!) ? lift : wrapIn(nodes.blockquote!))(state, dispatch, view);
}
